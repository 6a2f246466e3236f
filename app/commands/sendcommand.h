#pragma once

#include "app/commands/enginevisit.h"
#include "app/commands/sendfacts.h"
#include "app/commands/sendprogress.h"
#include "app/stopsignals.h"

#include <QObject>

#include <memory>

namespace outbound
{

/// `send`: judges a list, shows what would be sent, asks, makes campaigns of it and, when told so, waits for their end.
class SendCommand : public QObject
{
    Q_OBJECT

public:
    /// What the program ends with.
    enum ExitCode { AsAsked = 0, NotAllSent = 1, Misused = 2, IsPaused = 3, WaitEnded = 4 };

    explicit SendCommand(const CommandLine& line);

    int run(); ///< to its end. @return the exit code

private:
    Result<SendFacts> readFacts() const;
    void connectEngine();
    void create();
    void created(const std::vector<CampaignId>& ids);
    void wait();
    void stopWaiting();
    void finish(SendProgress::Outcome outcome);
    int say(const QString& outcome);

    const CommandLine& m_line;
    SendFacts m_facts;
    EngineVisit m_visit;
    std::vector<CampaignId> m_campaigns;
    std::unique_ptr<StopSignals> m_stopSignals;
    std::unique_ptr<SendProgress> m_progress;
};

} // namespace outbound
