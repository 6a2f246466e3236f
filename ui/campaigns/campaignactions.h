#pragma once

#include "engine/domain/campaign.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace outbound
{

class Engine;

/// What an operator can do to a campaign that exists, wherever it is shown. A refusal comes back as a sentence.
class CampaignActions : public QObject
{
    Q_OBJECT

public:
    CampaignActions(Engine& engine, QWidget* page);

    static bool canPause(CampaignStatus status) { return status == CampaignStatus::Running; }
    static bool canResume(CampaignStatus status) { return status == CampaignStatus::Paused; }
    static bool canRetry(CampaignStatus status); ///< if there is anybody

    static bool canStart(CampaignStatus status); ///< now, or at another time

    void pause(const CampaignId& id);
    void resume(const CampaignId& id);            ///< asks first when it is held
    void pauseOrResume(const Campaign& campaign); ///< whichever its status allows, or nothing
    void askToCancel(const CampaignSummary& summary);
    void askToLaunch(const CampaignSummary& summary); ///< refused when it isn't complete
    void askForTime(const CampaignSummary& summary);  ///< the same
    void askToRetry(const CampaignSummary& summary);  ///< those a retry covers

signals:
    void asked(); ///< a command is on its way
    void retried(int people);
    void refused(const QString& sentence);

private:
    int openRequests(const CampaignId& id);
    void watch(QFuture<Result<void>> answer);

    Engine& m_engine;
    QWidget* m_page;
};

} // namespace outbound
