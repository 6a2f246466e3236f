#pragma once

#include "engine/commands/commands.h"
#include "engine/sendfloor.h"

#include <QObject>

namespace outbound
{

/// The commands, carried out by the send thread of this process and answered in the thread of `home`, which outlives
/// this. Nothing is answered any more once `home` is gone.
class SendCommands final : public Commands
{
public:
    SendCommands(SendFloor* floor, QObject* home) : m_floor(floor), m_home(home) {}

    void setAccount(const AccountSid& account) { m_account = account; } ///< empty: nothing is connected

    void createCampaigns(const Drafts& drafts, const std::optional<RememberedAnswer>& once,
                         Done<std::vector<CampaignId>> done) override;
    void act(CampaignAction action, const CampaignId& id, Done<void> done) override;
    void retry(const CampaignId& id, Done<int> done) override;
    void schedule(const CampaignId& id, const QDateTime& at, const QString& zone, Done<void> done) override;
    void rename(const CampaignId& id, const QString& name, Done<void> done) override;
    void remove(const std::vector<CampaignId>& ids, Done<void> done) override;
    void restore(const std::vector<CampaignId>& ids, Done<void> done) override;
    void setPace(const QString& phone, double mps, Done<void> done) override;
    void syncNumbers(Done<void> done) override;
    void createAgent(const Agent& agent, const std::optional<RememberedAnswer>& once, Done<Agent> done) override;
    void updateAgent(const Agent& agent, Done<void> done) override;
    void addOptOuts(const QStringList& phones, const QString& reason, Done<int> done) override;
    void removeOptOut(const QString& phone, Done<void> done) override;
    void removeOptOuts(const QStringList& phones, Done<int> done) override;
    void remember(const RememberedAnswer& answer, Done<void> done) override;

    /// Runs `call` in the send thread with a way to answer at home.
    template <typename T>
    void run(Done<T> done, std::function<void(SendFloor&, Done<T>)> call);

private:
    /// The same for what answers at once.
    template <typename T, typename Call>
    void runNow(Done<T> done, Call call);

    SendFloor* const m_floor;
    QObject* const m_home;
    AccountSid m_account;
};

template <typename T>
void SendCommands::run(Done<T> done, std::function<void(SendFloor&, Done<T>)> call)
{
    QMetaObject::invokeMethod(m_floor, [floor = m_floor, home = m_home, done = std::move(done),
                                        call = std::move(call)]() mutable {
        call(*floor, [home, done = std::move(done)](Result<T> result) {
            QMetaObject::invokeMethod(
                home, [done, result = std::move(result)]() mutable { done(std::move(result)); }, Qt::QueuedConnection);
        });
    });
}

} // namespace outbound
