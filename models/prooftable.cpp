#include "models/prooftable.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <utility>

namespace outbound
{

namespace
{

QString timeText(const QDateTime& instant)
{
    return instant.isNull() ? QString() : instant.toUTC().toString(Qt::ISODateWithMs);
}

QString orNothing(int code)
{
    return code == 0 ? QString() : QString::number(code);
}

QString variablesText(const Variables& variables)
{
    nlohmann::json object = nlohmann::json::object();
    for (auto entry = variables.cbegin(); entry != variables.cend(); ++entry)
        object[entry.key().toStdString()] = entry.value().toStdString();
    return QString::fromStdString(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

/// Such as `2026-05-17T09:00:00.000Z accepted 2026-05-17T09:00:00.120Z SM…; …`, oldest first.
QString attemptsText(const std::vector<Evidence>& attempts)
{
    QStringList texts;
    for (const Evidence& attempt : attempts) {
        QStringList parts{timeText(attempt.claimedAt), attempt.state};
        for (const QString& part : {timeText(attempt.settledAt), attempt.twilioSid, orNothing(attempt.errorCode)})
            if (!part.isEmpty())
                parts << part;
        texts << parts.join(u' ');
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

ProofTable::ProofTable() : m_writer(m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.writeRow({QStringLiteral("campaign_id"), QStringLiteral("campaign"), QStringLiteral("recipient_id"),
                       QStringLiteral("phone"), QStringLiteral("class"), QStringLiteral("status"),
                       QStringLiteral("sid"), QStringLiteral("sent_at"), QStringLiteral("changed_at"),
                       QStringLiteral("error_code"), QStringLiteral("error"), QStringLiteral("variables"),
                       QStringLiteral("attempts")});
}

void ProofTable::add(const Campaign& campaign, const ProvenRecipient& person)
{
    const Recipient& recipient = person.recipient;
    m_writer.writeRow({campaign.id, campaign.name, QString::number(recipient.id), recipient.phone,
                       toString(person.standing), toString(recipient.status), recipient.twilioSid,
                       timeText(recipient.sentAt), timeText(recipient.changedAt), orNothing(recipient.errorCode),
                       recipient.errorMessage, variablesText(recipient.variables), attemptsText(person.attempts)});
}

QByteArray ProofTable::take()
{
    m_buffer.seek(0);
    return std::exchange(m_buffer.buffer(), {});
}

} // namespace outbound
