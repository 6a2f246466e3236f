#include "engine/store/replies.h"

#include "engine/store/rows.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace outbound
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds listedLate = 10min; // and a message in doubt may be known to have gone out by then
static constexpr milliseconds clocksDiffer = 26h; // by a zone, at most

/// When the provider made somebody's message, or may have.
static const QString madeAt = QStringLiteral("ifnull(r.provider_at, r.sent_at - %1)").arg(clocksDiffer.count());

static QString readAllKey(const AccountSid& account)
{
    return QStringLiteral("replies read ") + account;
}

static QString newestKey(const AccountSid& account, const QString& number)
{
    return QStringLiteral("newest reply %1 %2").arg(account, number);
}

Replies::Replies(Database& database, ChangeNotifier& notifier, Clock& clock)
    : m_database(database),
      m_notifier(notifier),
      m_clock(clock)
{
}

Result<QDateTime> Replies::noted(const QString& key)
{
    Statement read(m_database, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (auto ran = read.run(key); !ran)
        return ran.error();
    return read.next() ? rows::toInstant(read.value(0)) : QDateTime();
}

Result<void> Replies::note(const QString& key, const QDateTime& at)
{
    Statement write(m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                               "ON CONFLICT DO UPDATE SET value = excluded.value"));
    return write.run(key, QString::number(at.toMSecsSinceEpoch()));
}

Result<void> Replies::noteReadAll(const AccountSid& account, const QDateTime& at)
{
    return note(readAllKey(account), at);
}

Result<std::vector<Inbox>> Replies::inboxes(const AccountSid& account)
{
    const auto readAll = noted(readAllKey(account));
    if (!readAll)
        return readAll.error();
    const QDateTime now = m_clock.now();
    const QDateTime since = (readAll->isNull() ? now : std::min(now, *readAll)).addMSecs(-awaitedFor.count());
    std::map<QString, QDateTime> oldest; // message, of the number
    {
        Statement read(m_database,
                       QStringLiteral("SELECT from_number, more_numbers, first FROM (SELECT from_number, more_numbers, "
                                      "(SELECT %1 FROM recipients r WHERE r.campaign_id = c.campaign_id "
                                      "AND r.twilio_sid IS NOT NULL AND r.sent_at >= ? ORDER BY r.sent_at LIMIT 1) "
                                      "AS first FROM campaigns c WHERE c.account_sid = ? AND c.started_at IS NOT NULL) "
                                      "WHERE first IS NOT NULL")
                           .arg(madeAt));
        if (auto ran = read.run(since.toMSecsSinceEpoch(), account); !ran)
            return ran.error();
        while (read.next()) {
            const QDateTime first = rows::toInstant(read.value(2));
            for (const QString& number :
                 QStringList(read.value(0).toString()) + rows::toTexts(read.value(1).toString()))
                if (const auto [known, isNew] = oldest.emplace(number, first); !isNew)
                    known->second = std::min(known->second, first);
        }
    }
    std::vector<Inbox> inboxes;
    for (const auto& [number, first] : oldest) {
        const auto newest = noted(newestKey(account, number));
        if (!newest)
            return newest.error();
        inboxes.push_back({number, newest->isNull() ? first : std::max(first, newest->addMSecs(-listedLate.count()))});
    }
    return inboxes;
}

Result<void> Replies::keep(const AccountSid& account, const QString& number, std::vector<Reply> replies)
{
    if (replies.empty())
        return {};
    std::stable_sort(replies.begin(), replies.end(),
                     [](const Reply& one, const Reply& other) { return one.at < other.at; });
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto campaigns = campaignsTexting(account, replies.front().at);
    if (!campaigns)
        return campaigns.error();
    std::vector<Person> people;
    bool optOutsChanged = false;
    for (const Reply& reply : replies) {
        const auto known = isKnown(reply.sid);
        if (!known)
            return known.error();
        if (*known)
            continue;
        const auto person = personOf(*campaigns, number, reply);
        const auto changed = person ? keepOne(account, reply, *person) : person.error();
        if (!changed)
            return changed.error();
        optOutsChanged = optOutsChanged || *changed;
        if (*person)
            people.push_back(**person);
    }
    const auto newest = noted(newestKey(account, number));
    if (!newest)
        return newest.error();
    if (newest->isNull() || *newest < replies.back().at)
        if (auto moved = note(newestKey(account, number), replies.back().at); !moved)
            return moved;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    for (const Person& person : people)
        m_notifier.recipientChanged(person.campaign, person.recipient);
    if (optOutsChanged)
        m_notifier.optOutsChanged();
    return {};
}

/// As JSON: those who texted anybody so shortly before that a message is a reply.
Result<QString> Replies::campaignsTexting(const AccountSid& account, const QDateTime& before)
{
    const QDateTime since = before.addMSecs(-(awaitedFor + clocksDiffer).count());
    Statement read(m_database,
                   QStringLiteral("SELECT json_group_array(c.campaign_id) FROM campaigns c WHERE c.account_sid = ? "
                                  "AND c.started_at IS NOT NULL AND EXISTS (SELECT 1 FROM recipients r "
                                  "WHERE r.campaign_id = c.campaign_id AND r.twilio_sid IS NOT NULL "
                                  "AND r.sent_at >= ?)"));
    if (auto ran = read.run(account, since.toMSecsSinceEpoch()); !ran)
        return ran.error();
    return read.next() ? read.value(0).toString() : QStringLiteral("[]");
}

Result<bool> Replies::isKnown(const QString& sid)
{
    Statement read(m_database, QStringLiteral("SELECT 1 FROM replies WHERE twilio_sid = ?"));
    if (auto ran = read.run(sid); !ran)
        return ran.error();
    return read.next();
}

Result<std::optional<Replies::Person>> Replies::personOf(const QString& campaigns, const QString& number,
                                                         const Reply& reply)
{
    Statement read(m_database, QStringLiteral("SELECT r.campaign_id, r.recipient_id FROM json_each(?) texting "
                                              "CROSS JOIN recipients r ON r.campaign_id = texting.value "
                                              "WHERE r.phone = ? AND r.sender = ? AND r.twilio_sid IS NOT NULL "
                                              "AND %1 BETWEEN ? AND ? ORDER BY %1 DESC, r.recipient_id DESC LIMIT 1")
                                   .arg(madeAt));
    const qint64 at = reply.at.toMSecsSinceEpoch();
    if (auto ran = read.run(campaigns, reply.from, number, at - qint64(awaitedFor.count()), at); !ran)
        return ran.error();
    if (!read.next())
        return std::optional<Person>();
    return std::optional<Person>({read.value(0).toString(), read.value(1).toLongLong()});
}

/// Whether the person opted out by a reply, and said nothing else since.
Result<bool> Replies::mayStart(const AccountSid& account, const Reply& reply)
{
    Statement read(m_database,
                   QStringLiteral("SELECT 1 FROM opt_outs WHERE account_sid = ? AND phone = ? AND by_reply "
                                  "AND NOT EXISTS (SELECT 1 FROM replies s WHERE s.account_sid = ? AND s.phone = ? "
                                  "AND s.word = 'stop' AND s.arrived_at >= ?)"));
    if (auto ran = read.run(account, reply.from, account, reply.from, reply.at.toMSecsSinceEpoch()); !ran)
        return ran.error();
    return read.next();
}

/// @return whether the opt-outs changed
Result<bool> Replies::keepOne(const AccountSid& account, const Reply& reply, const std::optional<Person>& person)
{
    const bool stops = reply.word == ReplyWord::Stop;
    bool starts = false;
    if (reply.word == ReplyWord::Start || reply.word == ReplyWord::Yes) {
        const auto may = mayStart(account, reply);
        if (!may)
            return may.error();
        starts = *may;
    }
    if (!person && !stops && !starts)
        return false;
    {
        Statement write(m_database, QStringLiteral("INSERT INTO replies (twilio_sid, account_sid, phone, campaign_id, "
                                                   "recipient_id, arrived_at, word) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        const auto ran = write.run(reply.sid, account, reply.from, person ? QVariant(person->campaign) : QVariant(),
                                   person ? QVariant(person->recipient) : QVariant(), reply.at.toMSecsSinceEpoch(),
                                   stops    ? QStringLiteral("stop")
                                   : starts ? QStringLiteral("start")
                                            : QStringLiteral(""));
        if (!ran)
            return ran.error();
    }
    if (stops) {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO opt_outs (account_sid, phone, reason, created_at, by_reply) "
                                       "VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING"));
        const QString reason = QCoreApplication::translate("Store", "Opted out by replying STOP");
        if (auto ran = write.run(account, reply.from, reason, m_clock.now().toMSecsSinceEpoch()); !ran)
            return ran.error();
        return write.rowsAffected() > 0;
    }
    if (!starts)
        return false;
    Statement write(m_database, QStringLiteral("DELETE FROM opt_outs WHERE account_sid = ? AND phone = ?"));
    if (auto ran = write.run(account, reply.from); !ran)
        return ran.error();
    return true;
}

} // namespace outbound
