#include "ui/campaigns/campaignfilterbar.h"

#include "models/campaignsmodel.h"
#include "models/statuswords.h"
#include "ui/widgets/filterchips.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace outbound
{

static constexpr int narrow = 1000;
static constexpr int anyStatus = 100; // a chip beside those of the statuses
static constexpr CampaignStatus statusOrder[] = {
    CampaignStatus::Running, CampaignStatus::Scheduled, CampaignStatus::Draft,    CampaignStatus::Paused,
    CampaignStatus::Done,    CampaignStatus::Failed,    CampaignStatus::Cancelled};

CampaignFilterBar::CampaignFilterBar(CampaignFilter& filter, QWidget* parent)
    : QWidget(parent),
      m_filter(filter),
      m_chips(new FilterChips),
      m_source(new QComboBox)
{
    setMinimumHeight(52);
    addChips();
    addSources();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 4);
    row->setSpacing(8);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addWidget(m_source);
}

void CampaignFilterBar::addChips()
{
    m_chips->setObjectName(QStringLiteral("statusChips"));
    m_chips->addChip(anyStatus, tr("All"));
    for (CampaignStatus status : statusOrder)
        m_chips->addChip(int(status), statusWord(status));
    connect(m_chips, &FilterChips::currentChanged, this, [this](int chip) {
        m_filter.setStatus(chip == anyStatus ? std::nullopt : std::optional(CampaignStatus(chip)));
        emit filtered();
    });
}

void CampaignFilterBar::addSources()
{
    m_source->setObjectName(QStringLiteral("sourceCombo"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setMinimumWidth(128);
    m_source->addItem(tr("Any source"));
    for (CampaignSource source : {CampaignSource::Dashboard, CampaignSource::Api})
        m_source->addItem(sourceName(source), int(source));
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant source = m_source->currentData();
        m_filter.setSource(source.isValid() ? std::optional(CampaignSource(source.toInt())) : std::nullopt);
        emit filtered();
    });
}

void CampaignFilterBar::setCounts(const CampaignsModel& model)
{
    m_chips->setCount(anyStatus, model.rowCount());
    for (CampaignStatus status : statusOrder) {
        const int count = model.countOf(status);
        m_chips->setCount(int(status), count);
        m_chips->setChipVisible(int(status), count > 0 || width() >= narrow || m_chips->current() == int(status));
    }
}

void CampaignFilterBar::showEverything()
{
    m_source->setCurrentIndex(0);
    m_chips->setCurrent(anyStatus);
}

} // namespace outbound
