#pragma once

#include "engine/commands/commands.h"
#include "engine/domain/connection.h"
#include "engine/remote/apicall.h"

#include <QObject>

#include <nlohmann/json_fwd.hpp>

namespace outbound
{

class Attachment;

/// The commands, carried out by the engine we are attached to and answered in the thread of `home`, which outlives
/// this. Nothing is answered any more once `home` or the attachment is gone.
class RemoteCommands final : public Commands
{
public:
    RemoteCommands(Attachment* attachment, QObject* home) : m_attachment(attachment), m_home(home) {}

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
    void removeOptOuts(const QStringList& phones, Done<int> done) override; ///< one request each, one after another
    /// That engine remembers its answers itself, so this is InvalidRequest.
    void remember(const RememberedAnswer& answer, Done<void> done) override;

    void connect(const nlohmann::json& wanted, Done<Connection> done); ///< as PUT /v1/engine/connection takes it
    void reloadSettings();                                             ///< somebody else wrote them

private:
    /// Sends `call` and gives `done` what `read` finds in the answer.
    template <typename T, typename Read>
    void ask(const ApiCall& call, Done<T> done, Read read);
    void removeFrom(const QStringList& phones, int at, int removed, const Done<int>& done);
    void tell(const ApiCall& call, Done<void> done);

    Attachment* const m_attachment; ///< lives in a thread of its own
    QObject* const m_home;
};

} // namespace outbound
