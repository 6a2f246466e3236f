#pragma once

#include "engine/send/senderlane.h"
#include "engine/store/storereader.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace outbound
{

/// Brings every running campaign of one account onto the lane of its sender, and takes it off when it is paused, ends,
/// or the provider refuses the account. Send thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Outbox& outbox,
               SmsProvider& provider, Clock& clock);
    ~Dispatcher() override;

    Result<void> startAll();                  ///< every campaign the store calls running
    void startCampaign(const CampaignId& id); ///< it is running in the store
    void stopCampaign(const CampaignId& id);  ///< it no longer is
    void wakeCampaign(const CampaignId& id);  ///< an attempt of it was settled
    void readPaces();                         ///< the paces in the store changed
    /// Says in the store why a campaign makes no progress at the moment; an empty sentence takes it back.
    void explainCampaign(const CampaignId& id, const QString& sentence);

signals:
    void doubted(const outbound::Attempt& attempt);
    void submitted(); ///< the provider accepted a message: receipts will come

private:
    SenderLane& laneOf(const QString& sender);
    double paceOf(const QString& sender);
    void answered(CampaignRunner& runner, const SubmitOutcome& outcome);
    void pause(const CampaignId& id, const QString& reason);
    void explainSender(const QString& sender, const QString& sentence);

    struct Running {
        QString sender;
        std::unique_ptr<CampaignRunner> runner;
        bool stopped = false;
    };

    const AccountSid m_account;
    StoreReader& m_reader;
    StoreWriter& m_writer;
    Outbox& m_outbox;
    SmsProvider& m_provider;
    Clock& m_clock;
    std::map<QString, std::unique_ptr<SenderLane>> m_lanes; ///< by sender
    std::map<CampaignId, Running> m_running;
};

} // namespace outbound
