#include "models/reasontext.h"

#include <QCoreApplication>

namespace outbound
{

QString reasonText(const QString& kept)
{
    return kept.isEmpty() ? kept : QCoreApplication::translate("TwilioErrors", kept.toUtf8().constData());
}

} // namespace outbound
