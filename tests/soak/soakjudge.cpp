#include "tests/soak/soakjudge.h"

namespace outbound
{

static QString campaignOf(const SandboxMessage& message)
{
    return message.body.section(QLatin1Char(':'), 0, 0);
}

/// Whether it was known by then that the message had not reached anybody, so that it could be tried again.
static bool hadFailedBy(const SandboxMessage& message, const QDateTime& time)
{
    const QString& outcome = message.fate.outcome;
    return (outcome == QLatin1String("failed") || outcome == QLatin1String("undelivered")) &&
           message.fate.finalAt <= time;
}

SoakJudge::SoakJudge(const std::vector<SoakCampaign>& campaigns, const std::vector<Quiet>& quiets,
                     std::chrono::milliseconds flight)
    : m_campaigns(campaigns),
      m_quiets(quiets),
      m_flight(flight)
{
}

void SoakJudge::breach(int& count, const QString& sentence)
{
    ++count;
    breaches << sentence;
}

void SoakJudge::judge(StoreReader& reader, const std::vector<SandboxMessage>& messages)
{
    for (const SandboxMessage& message : messages)
        m_accepted.insert(message.sid, &message);
    for (const SoakCampaign& campaign : m_campaigns)
        judgeCampaign(reader, campaign);
    judgeRepeats(messages);
    judgeStops(messages);
}

void SoakJudge::judgeCampaign(StoreReader& reader, const SoakCampaign& campaign)
{
    const auto summary = reader.campaign(campaign.id);
    if (!summary) {
        breach(stuck, campaign.name + QStringLiteral(" can't be read"));
        return;
    }
    const CampaignStatus status = summary->campaign.status;
    if (isOpen(status))
        breach(stuck, QStringLiteral("%1 is %2").arg(campaign.name, toString(status)));
    const auto proof = reader.proof(campaign.id, [&](const ProvenRecipient& person) {
        judgePerson(person, campaign, status);
        return true;
    });
    if (proof && proof->holds())
        ++proven;
    else
        breaches << campaign.name + QStringLiteral(": the proof doesn't hold");
    if (proof)
        for (Standing standing : standings)
            counts[size_t(standing)] += proof->count(standing);
}

void SoakJudge::judgePerson(const ProvenRecipient& person, const SoakCampaign& campaign, CampaignStatus status)
{
    const QString who = campaign.name + QStringLiteral(", ") + person.recipient.phone;
    for (const Evidence& evidence : person.attempts) {
        if (evidence.twilioSid.isEmpty())
            continue;
        m_known.insert(evidence.twilioSid);
        const SandboxMessage* message = m_accepted.value(evidence.twilioSid);
        if (!message || message->to != person.recipient.phone || campaignOf(*message) != campaign.name)
            breach(lost, who + QStringLiteral(" has a message the sandbox never took"));
    }
    const bool isCancelled = status == CampaignStatus::Cancelled;
    if (person.standing == Standing::Waiting || person.standing == Standing::InDoubt)
        breach(stuck, who + QStringLiteral(" is ") + toString(person.standing));
    else if (person.standing == Standing::NotSent && !isCancelled)
        breach(lost, who + QStringLiteral(" was forgotten"));
    else if (person.standing == Standing::Failed && person.recipient.errorCode == 0)
        breach(lost, who + QStringLiteral(" failed without a reason"));
}

void SoakJudge::judgeRepeats(const std::vector<SandboxMessage>& messages)
{
    QHash<QString, const SandboxMessage*> last; // to a person, of a campaign
    for (const SandboxMessage& message : messages) {
        const QString who = campaignOf(message) + QStringLiteral(", ") + message.to;
        if (!m_known.contains(message.sid))
            breach(doubled, who + QStringLiteral(" got a message the store doesn't know: ") + message.sid);
        const SandboxMessage*& before = last[who];
        if (before && !hadFailedBy(*before, message.createdAt))
            breach(doubled, QStringLiteral("%1 got %2 though %3 had not failed").arg(who, message.sid, before->sid));
        if (before && before->from != message.from)
            breaches << QStringLiteral("%1 was texted from %2, then from %3").arg(who, before->from, message.from);
        before = &message;
    }
}

void SoakJudge::judgeStops(const std::vector<SandboxMessage>& messages)
{
    QHash<QString, QMultiMap<QDateTime, const SandboxMessage*>> arrivals;
    for (const SandboxMessage& message : messages)
        arrivals[campaignOf(message)].insert(message.createdAt, &message);
    for (const Quiet& quiet : m_quiets) {
        const auto& times = arrivals[quiet.campaign];
        for (auto arrival = times.upperBound(quiet.from);
             arrival != times.cend() && (quiet.until.isNull() || arrival.key() < quiet.until); ++arrival) {
            const std::chrono::milliseconds after(quiet.from.msecsTo(arrival.key()));
            if (after > m_flight)
                breach(late, QStringLiteral("%1 was stopped, and %2 arrived %3 ms later")
                                 .arg(quiet.campaign, (*arrival)->sid)
                                 .arg(after.count()));
            ++inFlight;
            latest = std::max(latest, after);
        }
    }
}

} // namespace outbound
