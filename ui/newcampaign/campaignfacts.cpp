#include "ui/newcampaign/campaignfacts.h"

#include "engine/domain/campaignsplit.h"
#include "models/figuretext.h"
#include "models/moneytext.h"
#include "models/timetext.h"
#include "ui/newcampaign/segmentspanel.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace outbound
{

namespace
{

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(CampaignFacts)
};

QString segmentsText(int segments)
{
    return Facts::tr("%Ln segment(s)", nullptr, segments);
}

QString campaignsText(int campaigns)
{
    return Facts::tr("%Ln campaign(s)", nullptr, campaigns);
}

} // namespace

QString peopleText(int people)
{
    return Facts::tr("%Ln people", nullptr, people);
}

int CampaignFacts::campaignsNeeded() const
{
    return hasAudience ? campaignsFor(counts.accepted) : 1;
}

std::chrono::seconds CampaignFacts::duration() const
{
    return sendingTime(figures.segments, mps);
}

QString CampaignFacts::summary() const
{
    if (!hasAudience)
        return reading ? Facts::tr("Reading the list …") : Facts::tr("Nobody yet");
    QStringList facts{peopleSentence()};
    facts << segmentsSentence();
    if (scheduledAt.isValid())
        facts << Facts::tr("starts %1").arg(scheduleText(scheduledAt, scheduleZone, now));
    const bool known = figures.segments > 0 && mps > 0;
    if (known && !fromNumber.isEmpty())
        facts << timeSentence();
    return facts.join(QStringLiteral(", "));
}

QString CampaignFacts::peopleSentence() const
{
    const QString people = peopleText(counts.accepted);
    return campaigns() == 1
               ? people
               : Facts::tr("%1 in %2", "24,310 people; 3 campaigns").arg(people, campaignsText(campaigns()));
}

/// Campaigns that share a number take turns on it, so their time is that of all segments one after the other.
QString CampaignFacts::timeSentence() const
{
    return (duration() < 1min ? Facts::tr("%1 from %2") : Facts::tr("about %1 from %2"))
        .arg(durationText(duration()), sendersText(senders()));
}

QString CampaignFacts::costText() const
{
    if (!cost.isKnown())
        return {};
    return cost.isWhole ? Facts::tr("about %1", "$52.40").arg(moneyText(cost.total, cost.currency))
                        : Facts::tr("over %1", "$50.10").arg(leastMoneyText(cost.total.least, cost.currency));
}

/// How many, and what they cost as far as that is known.
QStringList CampaignFacts::segmentsSentence() const
{
    if (figures.segments == 0)
        return {};
    QStringList facts{segmentsText(figures.segments)};
    if (const QString costs = costText(); !costs.isEmpty())
        facts << (connection == Connection::Kind::Sandbox ? Facts::tr("would cost %1", "about $52.40").arg(costs)
                                                          : costs);
    return facts;
}

QString CampaignFacts::costSentence() const
{
    const QString all = Facts::tr("%1, %2.").arg(segmentsSentence().join(QStringLiteral(", ")), timeSentence());
    return campaigns() == 1 ? all
                            : Facts::tr("%1 that take turns, %2", "3 campaigns; 24,310 segments, about 6 h.")
                                  .arg(campaignsText(campaigns()), all);
}

QString CampaignFacts::proof() const
{
    if (!hasAudience)
        return {};
    return Facts::tr("%1 accepted + %2 rejected + %3 + %4 opted out = %5")
        .arg(countText(counts.accepted), countText(counts.rejected),
             Facts::tr("%Ln duplicate(s)", nullptr, counts.duplicates), countText(counts.optedOut),
             Facts::tr("%Ln row(s)", nullptr, counts.rows));
}

QString CampaignFacts::campaignsSentence() const
{
    if (campaignsNeeded() == 1)
        return {};
    if (tooMany())
        return Facts::tr("A campaign reaches up to %1 people; these are %2.")
            .arg(countText(maxRecipients), countText(counts.accepted));
    const QString sentence =
        moreNumbers.isEmpty()
            ? Facts::tr("These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the number, so they take turns.")
            : Facts::tr(
                  "These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the numbers, so they take turns.");
    return sentence.arg(peopleText(counts.accepted), campaignsText(campaigns()), countText(maxRecipients),
                        countText(campaigns()));
}

QString CampaignFacts::whyNot() const
{
    if (connection == Connection::Kind::None)
        return Facts::tr("Connect Twilio or start the sandbox first.");
    if (name.trimmed().isEmpty())
        return Facts::tr("Give the campaign a name.");
    if (fromNumber.isEmpty())
        return Facts::tr("Choose a number to send from.");
    if (reading)
        return Facts::tr("The list is being read.");
    if (!hasAudience)
        return Facts::tr("Add somebody to send it to.");
    if (counts.accepted == 0)
        return Facts::tr("No row can be sent.");
    if (tooMany())
        return campaignsSentence();
    if (text.trimmed().isEmpty())
        return Facts::tr("Write a message.");
    if (counting)
        return Facts::tr("The segments are being counted.");
    if (figures.tooLongPeople > 0)
        return Facts::tr("For %Ln people the text is too long: %1 characters, %2 at most.", nullptr,
                         figures.tooLongPeople)
            .arg(countText(figures.longest), countText(longestMessage));
    if (scheduledAt.isValid() && scheduledAt <= now)
        return Facts::tr("Choose a time to come.");
    return {};
}

} // namespace outbound
