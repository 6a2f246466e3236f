#pragma once

#include <QDateTime>
#include <QString>

namespace outbound
{

/// What an account did since midnight, and what comes next.
struct TodayFigures {
    int sent = 0;              ///< messages Twilio accepted today; who was texted again has several
    int delivered = 0;         ///< people, by their last message of today
    int answered = 0;          ///< people: delivered, refused or without confirmation
    int running = 0;           ///< campaigns
    QDateTime nextScheduled;   ///< UTC; null when none is
    QString nextScheduledZone; ///< as Campaign::scheduleZone
    int nextScheduledPeople = 0;
};

} // namespace outbound
