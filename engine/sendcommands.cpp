#include "engine/sendcommands.h"

#include <QCoreApplication>

namespace outbound
{

template <typename T, typename Call>
void SendCommands::runNow(Done<T> done, Call call)
{
    run<T>(std::move(done), [call = std::move(call)](SendFloor& floor, const Done<T>& answer) { answer(call(floor)); });
}

void SendCommands::createCampaigns(const Drafts& drafts, const std::optional<RememberedAnswer>& once,
                                   Done<std::vector<CampaignId>> done)
{
    if (m_account.isEmpty()) {
        done(Error{
            ErrorCode::FromNumberNotOwned,
            QCoreApplication::translate("Engine", "Nothing can be sent yet. Connect Twilio or try the sandbox first."),
            QStringLiteral("from_number")});
        return;
    }
    // Shared, so that the send thread takes a million people down and not this one.
    runNow<std::vector<CampaignId>>(std::move(done), [account = m_account, drafts, once](SendFloor& floor) {
        return floor.createCampaigns(account, *drafts, once);
    });
}

void SendCommands::act(CampaignAction action, const CampaignId& id, Done<void> done)
{
    runNow<void>(std::move(done), [action, id](SendFloor& floor) {
        switch (action) {
        case CampaignAction::Launch:
            return floor.launchCampaign(id);
        case CampaignAction::Pause:
            return floor.pauseCampaign(id);
        case CampaignAction::Resume:
            return floor.resumeCampaign(id);
        case CampaignAction::Cancel:
            break;
        }
        return floor.cancelCampaign(id);
    });
}

void SendCommands::retry(const CampaignId& id, Done<int> done)
{
    runNow<int>(std::move(done), [id](SendFloor& floor) { return floor.retryCampaign(id); });
}

void SendCommands::schedule(const CampaignId& id, const QDateTime& at, const QString& zone, Done<void> done)
{
    runNow<void>(std::move(done), [id, at, zone](SendFloor& floor) { return floor.scheduleCampaign(id, at, zone); });
}

void SendCommands::rename(const CampaignId& id, const QString& name, Done<void> done)
{
    runNow<void>(std::move(done), [id, name](SendFloor& floor) { return floor.writer().renameCampaign(id, name); });
}

void SendCommands::remove(const std::vector<CampaignId>& ids, Done<void> done)
{
    runNow<void>(std::move(done), [ids](SendFloor& floor) { return floor.writer().removeCampaigns(ids); });
}

void SendCommands::restore(const std::vector<CampaignId>& ids, Done<void> done)
{
    runNow<void>(std::move(done), [ids](SendFloor& floor) { return floor.writer().restoreCampaigns(ids); });
}

void SendCommands::setPace(const QString& phone, double mps, Done<void> done)
{
    runNow<void>(std::move(done),
                 [account = m_account, phone, mps](SendFloor& floor) { return floor.setPace(account, phone, mps); });
}

void SendCommands::syncNumbers(Done<void> done)
{
    run<void>(std::move(done), [account = m_account](SendFloor& floor, Done<void> answer) {
        floor.syncNumbers(account, std::move(answer));
    });
}

void SendCommands::createAgent(const Agent& agent, const std::optional<RememberedAnswer>& once, Done<Agent> done)
{
    runNow<Agent>(std::move(done), [agent, once](SendFloor& floor) { return floor.writer().createAgent(agent, once); });
}

void SendCommands::updateAgent(const Agent& agent, Done<void> done)
{
    runNow<void>(std::move(done), [agent](SendFloor& floor) { return floor.writer().updateAgent(agent); });
}

void SendCommands::addOptOuts(const QStringList& phones, const QString& reason, Done<int> done)
{
    runNow<int>(std::move(done), [account = m_account, phones, reason](SendFloor& floor) {
        return floor.writer().addOptOuts(account, phones, reason);
    });
}

void SendCommands::removeOptOut(const QString& phone, Done<void> done)
{
    runNow<void>(std::move(done), [account = m_account, phone](SendFloor& floor) {
        return floor.writer().removeOptOut(account, phone);
    });
}

void SendCommands::removeOptOuts(const QStringList& phones, Done<int> done)
{
    runNow<int>(std::move(done), [account = m_account, phones](SendFloor& floor) {
        return floor.writer().removeOptOuts(account, phones);
    });
}

void SendCommands::remember(const RememberedAnswer& answer, Done<void> done)
{
    runNow<void>(std::move(done), [answer](SendFloor& floor) { return floor.writer().remember(answer); });
}

} // namespace outbound
