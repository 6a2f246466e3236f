#pragma once

#include "engine/engine.h"
#include "models/campaigncost.h"

#include <chrono>

namespace outbound
{

/// A campaign that isn't one yet, in the facts that are said about it and that decide whether it can be sent.
struct CampaignFacts {
    Connection::Kind connection = Connection::Kind::None;
    QString name;
    QString fromNumber; ///< E.164; empty: none chosen
    QStringList moreNumbers;
    double mps = 0; ///< the pace of the numbers together
    bool reading = false;
    bool hasAudience = false; ///< read to its end
    PreviewCounts counts;
    QString text;
    AudienceFigures figures; ///< of nobody while they are counted
    CampaignCost cost;
    bool counting = false; ///< so many people that it takes a moment
    bool split = false;    ///< into several campaigns, if they are too many for one
    QDateTime scheduledAt; ///< UTC; null: now
    QString scheduleZone;  ///< IANA name, of what is scheduled
    QDateTime now;

    QStringList senders() const { return QStringList{fromNumber} + moreNumbers; }
    int campaignsNeeded() const; ///< to reach everybody
    int campaigns() const { return split ? campaignsNeeded() : 1; }
    bool tooMany() const { return campaigns() < campaignsNeeded(); }
    std::chrono::seconds duration() const;
    QDateTime start() const { return scheduledAt.isValid() ? scheduledAt : now; }

    QString summary() const;      ///< "24,310 people in 3 campaigns, 24,310 segments, about 6 h 46 min from +44 …"
    QString costText() const;     ///< "about $52.40", "over $50.10" where not all prices are known; empty: none is
    QString costSentence() const; ///< "1,310 segments, about $52.40, about 22 min from +44 7700 900123."
    QString proof() const;        ///< "1,204 accepted + 12 rejected + 27 duplicates + 5 opted out = 1,248 rows"
    QString whyNot() const;       ///< what is missing before it can be sent; empty: nothing
    QString campaignsSentence() const; ///< why it takes several campaigns, and what was done; empty: one is enough

private:
    QString peopleSentence() const;
    QString timeSentence() const;
    QStringList segmentsSentence() const;
};

/// "1,204 people".
QString peopleText(int people);

} // namespace outbound
