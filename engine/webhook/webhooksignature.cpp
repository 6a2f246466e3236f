#include "engine/webhook/webhooksignature.h"

#include <sodium.h>

namespace outbound
{

static const unsigned char* bytes(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

QByteArray webhookSignature(const QString& secret, qint64 unixTime, const QByteArray& body)
{
    const QByteArray key = secret.toUtf8();
    const QByteArray time = QByteArray::number(unixTime);
    const QByteArray text = time + '.' + body;
    QByteArray hash(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, bytes(text), size_t(text.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return "t=" + time + ",v1=" + hash.toHex();
}

} // namespace outbound
