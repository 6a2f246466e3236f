#pragma once

#include "engine/domain/campaign.h"

#include <QFuture>
#include <QObject>

#include <vector>

class QWidget;

namespace outbound
{

class Engine;
class ProofExport;

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
    void resume(const CampaignId& id); ///< asks first when it is held
    void askToCancel(const std::vector<CampaignSummary>& summaries);
    void askToLaunch(const CampaignSummary& summary); ///< refused when it isn't complete
    void askForTime(const CampaignSummary& summary);  ///< the same
    void askToRetry(const CampaignSummary& summary);  ///< those a retry covers
    int retryable(const CampaignSummary& summary);    ///< how many that are
    void rename(const CampaignId& id, const QString& name);
    void remove(const std::vector<CampaignId>& ids);
    void restore(const std::vector<CampaignId>& ids);
    void exportRecipients(const std::vector<Campaign>& campaigns); ///< asks where to

signals:
    void asked(); ///< a command is on its way
    void retried(int people);
    void removed(const std::vector<outbound::CampaignId>& ids);
    void restored(const std::vector<outbound::CampaignId>& ids);
    void said(const QString& sentence); ///< what was done
    void refused(const QString& sentence);

private:
    int openRequests(const CampaignId& id);
    void watch(QFuture<Result<void>> answer);

    Engine& m_engine;
    QWidget* m_page;
    ProofExport* m_export;
};

} // namespace outbound
