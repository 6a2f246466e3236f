#include "ui/campaigns/campaignfilterbar.h"

#include "models/campaignsmodel.h"
#include "models/statuswords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterchips.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

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
      m_more(new Button(tr("More"), ButtonKind::Quiet)),
      m_folded(new QMenu(this)),
      m_source(new QComboBox)
{
    setMinimumHeight(52);
    addChips();
    addSources();
    addMore();
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

void CampaignFilterBar::addMore()
{
    m_more->setObjectName(QStringLiteral("moreChipsButton"));
    m_more->setControlSize(ControlSize::Tool);
    m_chips->layout()->addWidget(m_more);
    m_more->hide();
    for (CampaignStatus status : statusOrder)
        m_folded->addAction(statusWord(status), this, [this, status] {
            m_chips->setChipVisible(int(status), true);
            m_chips->setCurrent(int(status));
        });
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_folded->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void CampaignFilterBar::setCounts(const CampaignsModel& model)
{
    bool folds = false;
    int place = 0;
    m_chips->setCount(anyStatus, model.rowCount());
    for (CampaignStatus status : statusOrder) {
        const int count = model.countOf(status);
        m_chips->setCount(int(status), count);
        const bool isShown = count > 0 || width() >= narrow || m_chips->current() == int(status);
        m_chips->setChipVisible(int(status), isShown);
        m_folded->actions().at(place++)->setVisible(!isShown);
        folds |= !isShown;
    }
    m_more->setVisible(folds);
}

void CampaignFilterBar::showEverything()
{
    m_source->setCurrentIndex(0);
    m_chips->setCurrent(anyStatus);
}

} // namespace outbound
