#pragma once

#include "engine/store/storereader.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace outbound
{

/// Shows how far campaigns are until they have ended: a bar on a terminal, plain lines elsewhere.
class SendProgress : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Sent,    ///< everything was handed over and nothing failed
        Failed,  ///< ended, but some failed or it was cancelled
        Paused,  ///< it goes no further by itself
        Trouble, ///< the store could not be read
    };

    /// @param isQuiet shows nothing but what went wrong
    SendProgress(StoreReader& reader, std::vector<CampaignId> campaigns, bool isQuiet);

    void start();

signals:
    void ended(outbound::SendProgress::Outcome outcome);

private:
    void look();
    void show(const QString& line);
    void end(Outcome outcome);

    StoreReader& m_reader;
    const std::vector<CampaignId> m_campaigns;
    const bool m_isQuiet;
    const bool m_isTerminal;
    QString m_shown; ///< the last line
    QTimer m_ticker;
};

} // namespace outbound
