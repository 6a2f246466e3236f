#include "ui/desktop/campaignnews.h"

#include "engine/engine.h"
#include "engine/logging.h"
#include "models/reasontext.h"

#include <QLocale>
#include <QRegularExpression>

namespace outbound
{

namespace
{

/// A reason may name a number; others see the screen a notification stands on.
QString withoutNumbers(QString sentence)
{
    static const QRegularExpression phone(QStringLiteral("\\+?\\d[\\d ]{5,}\\d"));
    for (auto found = phone.match(sentence); found.hasMatch(); found = phone.match(sentence))
        sentence.replace(found.capturedStart(), found.capturedLength(), shortened(found.captured().remove(u' ')));
    return sentence;
}

QString outcome(const CampaignCounts& counts)
{
    const QLocale locale;
    return CampaignNews::tr("%1 delivered, %2 refused, %3 not confirmed yet.")
        .arg(locale.toString(counts.delivered), locale.toString(counts.refusedCount()),
             locale.toString(counts.queued + counts.sent));
}

} // namespace

CampaignNews::CampaignNews(Engine& engine) : m_engine(engine)
{
    connect(&engine, &Engine::connectionChanged, this, &CampaignNews::begin);
    connect(&engine, &Engine::changed, this, &CampaignNews::follow);
    begin();
}

void CampaignNews::begin()
{
    m_statuses.clear();
    m_replied.clear();
    for (const CampaignStatus status :
         {CampaignStatus::Draft, CampaignStatus::Scheduled, CampaignStatus::Running, CampaignStatus::Paused,
          CampaignStatus::Done, CampaignStatus::Failed, CampaignStatus::Cancelled})
        if (const auto ids = m_engine.reader().campaignsIn(m_engine.connection().account, status))
            for (const CampaignId& id : *ids)
                m_statuses.insert(id, status);
    if (const auto ids = m_engine.reader().campaignsReplied(m_engine.connection().account))
        m_replied = QSet<CampaignId>(ids->begin(), ids->end());
}

void CampaignNews::follow(const StoreChanges& changes)
{
    for (const CampaignId& id : changes.campaigns) {
        followStatus(id);
        followReplies(id);
    }
}

void CampaignNews::followStatus(const CampaignId& id)
{
    const auto status = m_engine.reader().status(id);
    if (!status)
        return;
    const auto before = m_statuses.constFind(id);
    if (before != m_statuses.constEnd() && *before == *status)
        return;
    m_statuses.insert(id, *status);
    if (const auto news = summary(id))
        tell(*news);
}

void CampaignNews::followReplies(const CampaignId& id)
{
    if (m_replied.contains(id))
        return;
    const auto people = m_engine.reader().replied(id);
    if (!people || *people == 0)
        return;
    m_replied.insert(id);
    if (const auto news = summary(id))
        emit happened(id, tr("First replies to %1", nullptr, *people).arg(news->campaign.name),
                      tr("%Ln people replied.", nullptr, *people));
}

std::optional<CampaignSummary> CampaignNews::summary(const CampaignId& id)
{
    if (!m_engine.settings().notify)
        return {};
    const auto summary = m_engine.reader().campaign(id);
    if (!summary || summary->campaign.account != m_engine.connection().account)
        return {};
    return *summary;
}

void CampaignNews::tell(const CampaignSummary& summary)
{
    const Campaign& campaign = summary.campaign;
    const QString reason = withoutNumbers(reasonText(campaign.statusReason));
    switch (campaign.status) {
    case CampaignStatus::Done:
        emit happened(campaign.id, tr("%1 is done").arg(campaign.name), outcome(summary.counts));
        break;
    case CampaignStatus::Failed:
        emit happened(campaign.id, tr("%1 failed").arg(campaign.name),
                      reason.isEmpty() ? outcome(summary.counts) : reason);
        break;
    case CampaignStatus::Paused:
        if (!reason.isEmpty()) // else by hand
            emit happened(campaign.id, tr("%1 is paused").arg(campaign.name), reason);
        break;
    default:
        break;
    }
}

} // namespace outbound
