#include "engine/store/apikeys.h"

#include "engine/ids.h"
#include "engine/store/rows.h"

#include <QCoreApplication>

#include <sodium.h>

namespace outbound
{

static constexpr qsizetype secretBytes = 32;

static QByteArray hashOf(const QByteArray& secret)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(secret.constData()), size_t(secret.size()), nullptr, 0);
    return hash;
}

static ApiKey keyOf(const Statement& row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toBool(), rows::toInstant(row.value(3)),
            rows::toInstant(row.value(4))};
}

Result<NewApiKey> ApiKeys::create(const QString& name, bool isSession, const QDateTime& now)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidRequest,
                     QCoreApplication::translate("Store", "Give the key a name that tells who uses it."),
                     QStringLiteral("name")};
    QByteArray secret(secretBytes, '\0');
    randombytes_buf(secret.data(), size_t(secret.size()));
    const QByteArray text = secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const NewApiKey made{{newApiKeyId(), name.trimmed(), isSession, now, {}}, QString::fromLatin1(text)};
    Statement write(m_database, QStringLiteral("INSERT INTO api_keys (key_id, name, secret_hash, is_session, "
                                               "created_at) VALUES (?, ?, ?, ?, ?)"));
    if (auto ran = write.run(made.key.id, made.key.name, hashOf(text), isSession ? 1 : 0, rows::fromInstant(now)); !ran)
        return ran.error();
    return made;
}

Result<std::vector<ApiKey>> ApiKeys::list()
{
    Statement read(m_database, QStringLiteral("SELECT key_id, name, is_session, created_at, last_used_at FROM api_keys "
                                              "WHERE NOT is_session ORDER BY created_at, key_id"));
    if (auto ran = read.run(); !ran)
        return ran.error();
    std::vector<ApiKey> keys;
    while (read.next())
        keys.push_back(keyOf(read));
    return keys;
}

Result<void> ApiKeys::revoke(const QString& id)
{
    Statement write(m_database, QStringLiteral("DELETE FROM api_keys WHERE key_id = ?"));
    if (auto ran = write.run(id); !ran)
        return ran;
    if (write.rowsAffected() == 0)
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no such key."), id};
    return {};
}

Result<std::optional<ApiKey>> ApiKeys::verify(const QString& id, const QString& secret)
{
    QByteArray known(crypto_generichash_BYTES, '\0');
    std::optional<ApiKey> key;
    {
        Statement read(m_database, QStringLiteral("SELECT key_id, name, is_session, created_at, last_used_at, "
                                                  "secret_hash FROM api_keys WHERE key_id = ?"));
        if (auto ran = read.run(rows::fromText(id)); !ran)
            return ran.error();
        if (read.next()) {
            key = keyOf(read);
            known = read.value(5).toByteArray();
        }
    }
    const QByteArray given = hashOf(secret.toUtf8());
    const bool isSame =
        known.size() == given.size() && sodium_memcmp(known.constData(), given.constData(), size_t(given.size())) == 0;
    return key && isSame ? key : std::optional<ApiKey>();
}

Result<void> ApiKeys::used(const QString& id, const QDateTime& at)
{
    Statement write(m_database, QStringLiteral("UPDATE api_keys SET last_used_at = ? WHERE key_id = ?"));
    return write.run(rows::fromInstant(at), id);
}

Result<void> ApiKeys::dropSessions()
{
    return m_database.execute(QStringLiteral("DELETE FROM api_keys WHERE is_session"));
}

} // namespace outbound
