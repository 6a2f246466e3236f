#pragma once

#include "app/commandline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace outbound
{

/// Sends a sample campaign on the sandbox without a display, with a live line of its figures, and checks at the end
/// that every recipient is accounted for exactly once in the sandbox's own ledger.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(const CommandLine& line);
    ~Rehearsal() override;

    void start();

signals:
    void ended(int exitCode);

private:
    void preview();
    void create(const ImportPreview& preview);
    void tick();
    void account(const CampaignSummary& summary);
    int timesAccepted(QHash<QString, int>& perPerson) const;
    void fail(const Error& error);

    CommandLine m_line;
    QTemporaryDir m_temporary;
    std::unique_ptr<Engine> m_engine;
    CampaignId m_campaign;
    QString m_sender;
    QTimer m_ticker;
    QElapsedTimer m_elapsed;
    bool m_isTerminal = false;
};

} // namespace outbound
