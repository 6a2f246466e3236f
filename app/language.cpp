#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace outbound
{

void installLanguage()
{
    auto* texts = new QTranslator(qApp);
    if (texts->load(QLocale(), QStringLiteral("outbound"), QStringLiteral("_"), QStringLiteral(":/translations")) ||
        texts->load(QStringLiteral(":/translations/outbound_en.qm")))
        QCoreApplication::installTranslator(texts);
}

} // namespace outbound
