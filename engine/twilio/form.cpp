#include "engine/twilio/form.h"

#include <QUrl>

namespace outbound
{

QByteArray encoded(const Form& form)
{
    QByteArray text;
    for (const auto& [name, value] : form) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(QString::fromUtf8(name)) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

} // namespace outbound
