#pragma once

#include "engine/send/bookkeeper.h"
#include "engine/send/doorway.h"
#include "engine/send/senderlane.h"
#include "engine/store/receipts.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace outbound
{

/// Brings every running campaign of one account onto the lanes of its senders, and takes it off when it is paused,
/// ends, fails for everybody, or the provider refuses the account. Send thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Outbox& outbox,
               SmsProvider& provider, Clock& clock);
    ~Dispatcher() override;

    Result<void> startAll();                  ///< every campaign the store calls running
    void startCampaign(const CampaignId& id); ///< it is running in the store
    /// Hands nothing more over at once, and writes that a running campaign is paused or cancelled. When the store
    /// refuses, the error says so, nothing is handed over all the same, and the writing is tried again.
    Result<void> halt(const CampaignId& id, CampaignStatus to, const QString& reason = {});
    void wakeCampaign(const CampaignId& id);         ///< somebody of it waits again
    void readPaces();                                ///< the paces in the store changed
    void heed(const std::vector<ReceiptNews>& news); ///< receipts tell whether a campaign is worth going on with
    /// Says in the store why a campaign makes no progress at the moment; an empty sentence takes it back.
    void explainCampaign(const CampaignId& id, const QString& sentence);

signals:
    void doubted(const outbound::Attempt& attempt);
    void submitted();                       ///< the provider accepted a message: receipts will come
    void troubled(const QString& sentence); ///< the store refuses, so nothing is sent; empty when it is well again

private:
    SenderLane& laneOf(const QString& sender);
    double paceOf(const QString& sender);
    void written(const Attempt& attempt, const SubmitOutcome& outcome);
    void refused(CampaignRunner& runner, const Attempt& attempt, const SubmitOutcome& outcome);
    void startIfRunning(const CampaignId& id);
    void stopCampaign(const CampaignId& id);
    void dismiss(const CampaignId& id);
    void finish(const CampaignId& id);
    void pause(const CampaignId& id, const QString& reason);
    void pauseAll(const QString& reason);
    void pauseSender(const QString& sender, const QString& reason);
    void explainSender(const QString& sender, const QString& sentence);
    std::vector<CampaignId> sendingFrom(const QString& sender) const;

    struct Halt {
        CampaignStatus to;
        QString reason;
    };

    const AccountSid m_account;
    StoreReader& m_reader;
    StoreWriter& m_writer;
    Outbox& m_outbox;
    Clock& m_clock;
    Bookkeeper m_books;
    Doorway m_doorway;
    const SenderLane::Floor m_floor;
    std::map<QString, std::unique_ptr<SenderLane>> m_lanes;          ///< by sender
    std::map<CampaignId, Halt> m_halts;                              ///< that the store refused so far
    std::map<CampaignId, std::unique_ptr<CampaignRunner>> m_running; ///< and paused, which keep their patience
};

} // namespace outbound
