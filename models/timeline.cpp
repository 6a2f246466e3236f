#include "models/timeline.h"

#include "models/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString errorText(int code, const QString& sentence)
{
    const QString said = reasonText(sentence);
    return code == 0 ? said : Words::tr("%1 (%2)", "error sentence, code").arg(said).arg(code).trimmed();
}

TimelineEntry outcomeOf(const Evidence& attempt)
{
    const QString error = errorText(attempt.errorCode, attempt.errorMessage);
    if (attempt.state == QLatin1String("accepted"))
        return {attempt.settledAt, Words::tr("Accepted by Twilio"), attempt.twilioSid, Standing::WithTwilio};
    if (attempt.state == QLatin1String("refused"))
        return {attempt.settledAt, Words::tr("Refused by Twilio"), error, Standing::Failed};
    if (attempt.state == QLatin1String("undone"))
        return {attempt.settledAt, Words::tr("Certainly not sent"), error};
    if (attempt.state == QLatin1String("in_doubt"))
        return {{},
                Words::tr("In doubt: no answer came. Twilio is asked before anything else is sent."),
                {},
                Standing::InDoubt};
    return {{}, Words::tr("On its way, no answer yet"), {}};
}

/// What came after the last attempt; nothing to say when that is still open.
TimelineEntry standingOf(const ProvenRecipient& person)
{
    const Recipient& recipient = person.recipient;
    const QString error = errorText(recipient.errorCode, recipient.errorMessage);
    switch (person.standing) {
    case Standing::Delivered:
        return {recipient.changedAt, Words::tr("Delivered"), {}, person.standing};
    case Standing::Undelivered:
        return {recipient.changedAt, Words::tr("Undelivered"), error, person.standing};
    case Standing::NoConfirmation:
        return {recipient.changedAt, Words::tr("Sent by Twilio, no confirmation yet"), {}, person.standing};
    case Standing::Failed: // the refusal has been told by its attempt
        if (recipient.twilioSid.isEmpty() && !person.attempts.empty())
            return {};
        return {recipient.changedAt, Words::tr("Failed"), error, person.standing};
    case Standing::WithTwilio:
        return {{}, Words::tr("With Twilio, not sent yet"), {}, person.standing};
    case Standing::Waiting:
        return {{}, Words::tr("Waiting")};
    case Standing::NotSent:
        return {{}, Words::tr("Never sent"), {}, person.standing};
    case Standing::InDoubt:
        break;
    }
    return {};
}

} // namespace

/// Around what was said last of the message, by their times; what is now stays at the end.
static void addReplies(std::vector<TimelineEntry>& entries, const ProvenRecipient& person, TimelineEntry last)
{
    const auto isAfter = [&](const Replied& reply) { return last.at.isValid() && reply.at > last.at; };
    const auto tell = [&](const Replied& reply) {
        entries.push_back({reply.at,
                           reply.asksToStop ? Words::tr("Replied, asking for no more texts") : Words::tr("Replied"),
                           {},
                           person.standing});
    };
    const auto after = std::find_if(person.replies.begin(), person.replies.end(), isAfter);
    std::for_each(person.replies.begin(), after, tell);
    if (!last.what.isEmpty())
        entries.push_back(std::move(last));
    std::for_each(after, person.replies.end(), tell);
}

std::vector<TimelineEntry> timelineOf(const ProvenRecipient& person)
{
    std::vector<TimelineEntry> entries;
    int number = 0;
    for (const Evidence& attempt : person.attempts) {
        entries.push_back({attempt.claimedAt, Words::tr("Attempt %1 began").arg(++number)});
        entries.push_back(outcomeOf(attempt));
        // Of a message that failed later and was tried again, the ledger keeps why.
        if (attempt.state == QLatin1String("accepted") && (attempt.errorCode != 0 || !attempt.errorMessage.isEmpty()))
            entries.push_back({{},
                               Words::tr("Known to have failed later"),
                               errorText(attempt.errorCode, attempt.errorMessage),
                               Standing::Undelivered});
    }
    addReplies(entries, person, standingOf(person));
    return entries;
}

} // namespace outbound
