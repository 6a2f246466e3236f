#include "engine/sandbox/formbody.h"

namespace outbound
{

namespace
{

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

FormFields formFields(const HttpRequest& request)
{
    FormFields fields;
    if (!request.headers.value("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return fields;
    for (const QByteArray& pair : request.body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0)
            fields.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace outbound
