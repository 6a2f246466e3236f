#include "models/proofwatch.h"

#include "engine/logging.h"
#include "engine/store/storereader.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace outbound
{

ProofWatch::ProofWatch(const QString& storePath, Clock& clock, QObject* parent)
    : QObject(parent),
      m_storePath(storePath),
      m_clock(clock),
      m_next(clock, [this] { count(); })
{
}

void ProofWatch::setCampaign(const CampaignId& id)
{
    m_id = id;
    m_hasCounted = false;
    m_next.cancel();
    campaignChanged();
}

void ProofWatch::setWatched(bool watched)
{
    m_watched = watched;
    campaignChanged();
}

void ProofWatch::campaignChanged()
{
    m_stale = true;
    countWhenAllowed();
}

void ProofWatch::countWhenAllowed()
{
    if (!m_watched || m_counting || m_id.isEmpty() || m_next.isSet())
        return;
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_last);
    if (!m_hasCounted || since >= interval)
        count();
    else
        m_next.set(interval - since);
}

void ProofWatch::count()
{
    m_next.cancel();
    if (!m_watched || m_counting || !m_stale || m_id.isEmpty())
        return;
    m_stale = false;
    m_counting = true;
    m_hasCounted = true;
    m_last = m_clock.monotonic();
    const QDateTime asOf = m_clock.now();
    QtConcurrent::run([path = m_storePath, id = m_id]() -> Result<Proof> {
        const auto reader = StoreReader::open(path);
        return reader ? (*reader)->proof(id) : reader.error();
    }).then(this, [this, id = m_id, asOf](const Result<Proof>& proof) { take(id, proof, asOf); });
}

void ProofWatch::take(const CampaignId& id, const Result<Proof>& proof, const QDateTime& asOf)
{
    m_counting = false;
    if (id == m_id) {
        if (proof) {
            emit proven(*proof, asOf);
        } else {
            qCWarning(lcStore) << "proof not read:" << proof.error().detail;
            emit failed(proof.error().message);
        }
    }
    if (m_stale)
        countWhenAllowed();
}

} // namespace outbound
