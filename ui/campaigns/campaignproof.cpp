#include "ui/campaigns/campaignproof.h"

#include "models/prooffile.h"
#include "models/proofwords.h"
#include "models/timetext.h"
#include "ui/campaigns/proofcard.h"
#include "ui/campaigns/proofexport.h"
#include "ui/widgets/filedrag.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrentRun>

namespace outbound
{

CampaignProof::CampaignProof(const QString& storePath, Clock& clock, QWidget* page)
    : QObject(page),
      m_clock(clock),
      m_watch(storePath, clock),
      m_export(new ProofExport(storePath, page)),
      m_card(new ProofCard)
{
    connect(&m_watch, &ProofWatch::proven, this, &CampaignProof::take);
    connect(&m_watch, &ProofWatch::failed, m_card, &ProofCard::setUnreadable);
    connect(m_card, &ProofCard::saveWanted, this, [this] { m_export->ask({m_summary.campaign}); });
    const FileDrag::Source everybody{
        [this] { return tr("%1-people.csv").arg(m_summary.campaign.name.simplified().left(80)); },
        [this, storePath](const QString& path) {
            return QtConcurrent::run(
                [storePath, id = m_summary.campaign.id, path] { return bool(saveProof(storePath, {id}, path)); });
        }};
    new FileDrag(m_card->findChild<QAbstractButton*>(QStringLiteral("saveProofButton")), everybody);
    connect(m_card, &ProofCard::copyWanted, this, &CampaignProof::copy);
    connect(m_export, &ProofExport::busyChanged, m_card, &ProofCard::setSaving);
    connect(m_export, &ProofExport::said, this, &CampaignProof::said);
    connect(m_export, &ProofExport::failed, this, &CampaignProof::failed);
}

QWidget* CampaignProof::card() const
{
    return m_card;
}

void CampaignProof::open(const Campaign& campaign)
{
    if (campaign.id != m_summary.campaign.id) {
        m_proof.reset();
        m_card->setCounting();
    }
    m_summary.campaign = campaign;
    m_watch.setCampaign(campaign.id);
}

void CampaignProof::setShown(const CampaignSummary& summary, const Outlook& outlook, const StatusLook& openLook)
{
    m_summary = summary;
    m_outlook = outlook;
    m_card->setOpenLook(openLook);
    showTime(m_clock.now());
}

void CampaignProof::showTime(const QDateTime& now)
{
    m_card->setMoment(m_summary.counts, m_outlook.open(), now);
}

void CampaignProof::exportFailedBy(const FailureCause& cause)
{
    m_export->ask({m_summary.campaign}, cause);
}

void CampaignProof::take(const Proof& proof, const QDateTime& asOf)
{
    m_proof = proof;
    m_asOf = asOf;
    m_card->setProof(proof, asOf);
    showTime(m_clock.now());
}

void CampaignProof::copy() const
{
    if (!m_proof)
        return;
    QStringList lines{m_proof->campaign.name, proofSum(m_proof->total, m_proof->counts)};
    for (const Contradiction& contradiction : m_proof->contradictions)
        lines << contradictionText(contradiction);
    const QDateTime here = m_asOf.toLocalTime();
    lines << tr("As of %1 %2", "date, time").arg(here.date().toString(Qt::ISODate), clockSecondsText(here));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace outbound
