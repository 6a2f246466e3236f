#pragma once

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace outbound
{

/// Who takes turns on which number, to tell when a campaign will be through.
///
/// An estimate: a campaign's texts fall to its numbers in proportion to their pace, and on each of them every other
/// campaign holds it up by at most as long as it needs itself. Exact for campaigns on one number; on several, a number
/// that is free early takes over from a busy one, so the truth is a little sooner.
class SenderTurns
{
public:
    /// @param paces number → message segments a second
    explicit SenderTurns(QHash<QString, double> paces) : m_paces(std::move(paces)) {}

    void add(const QStringList& senders, int pendingSegments); ///< a running campaign
    double pace(const QStringList& senders) const;             ///< of all together; 0: none is known

    /// Until a campaign that was added is through; nothing when the pace is unknown.
    std::optional<std::chrono::seconds> timeLeft(const QStringList& senders, int pendingSegments) const;

private:
    QHash<QString, double> m_paces;
    QHash<QString, std::vector<double>> m_queues; ///< number → seconds each campaign on it needs if it is alone
};

} // namespace outbound
