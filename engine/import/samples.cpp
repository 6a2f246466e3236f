#include "engine/import/samples.h"

#include <QCoreApplication>

namespace outbound
{

static QString says(const char* text)
{
    return QCoreApplication::translate("Samples", text);
}

std::vector<Sample> samples()
{
    return {
        {says(QT_TRANSLATE_NOOP("Samples", "Clinic recall")), QStringLiteral(":/samples/clinic-recall.csv"),
         says(QT_TRANSLATE_NOOP("Samples", "Spring recall: overdue hygiene checks")),
         says(QT_TRANSLATE_NOOP("Samples",
                                "Hi {{First name}}, your hygiene check at {{Clinic}} was due in {{Due month}}. Reply "
                                "YES and we will offer you three times this week. STOP to opt out.")),
         250},
        {says(QT_TRANSLATE_NOOP("Samples", "Shop promotion")), QStringLiteral(":/samples/shop-promotion.csv"),
         says(QT_TRANSLATE_NOOP("Samples", "March promotion")),
         says(QT_TRANSLATE_NOOP("Samples",
                                "Hi {{first_name}}, your {{points}} points are worth 20% off at {{store}} until "
                                "Sunday. Reply STOP to opt out.")),
         1000, QStringLiteral("US")},
        {says(QT_TRANSLATE_NOOP("Samples", "Event list, messy")), QStringLiteral(":/samples/event-list.csv"),
         says(QT_TRANSLATE_NOOP("Samples", "Summer party invitations")),
         says(QT_TRANSLATE_NOOP("Samples",
                                "Hi {{Name}}, doors open at 7 pm on Friday. See you there! Reply STOP to opt out.")),
         64},
    };
}

} // namespace outbound
