#include "ui/campaigns/campaignheader.h"

#include "models/figuretext.h"
#include "models/timetext.h"
#include "ui/campaigns/campaignactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/statusbadge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace outbound
{

static constexpr int margin = 24;
static constexpr int lateAfter = 60; // seconds

CampaignHeader::CampaignHeader(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    addTitleRow();
    addFactsRow();
}

void CampaignHeader::addTitleRow()
{
    auto* back = new IconButton(QStringLiteral("back"), tr("Back to SMS Campaigns"));
    back->setObjectName(QStringLiteral("backButton"));
    m_title = new ElidedLabel({}, TypeRole::Title);
    m_title->setObjectName(QStringLiteral("campaignTitle"));
    m_retry = new Button(QStringLiteral("retry"), QString());
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->hide();
    m_cancel = new Button(QStringLiteral("stop"), tr("Cancel"), ButtonKind::Ending);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_pause = new Button(QStringLiteral("play"), tr("Resume"), ButtonKind::Primary); // the wider word
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_pause->setMinimumWidth(m_pause->sizeHint().width());
    m_time = new Button(tr("Change time…"));
    m_time->setObjectName(QStringLiteral("timeButton"));
    m_launch = new Button(QStringLiteral("send"), tr("Send now"), ButtonKind::Primary);
    m_launch->setObjectName(QStringLiteral("launchButton"));
    connect(m_time, &QPushButton::clicked, this, &CampaignHeader::timeWanted);
    connect(m_launch, &QPushButton::clicked, this, &CampaignHeader::launchWanted);
    connect(back, &QAbstractButton::clicked, this, &CampaignHeader::backWanted);
    connect(m_retry, &QPushButton::clicked, this, &CampaignHeader::retryWanted);
    connect(m_cancel, &QPushButton::clicked, this, &CampaignHeader::cancelWanted);
    connect(m_pause, &QPushButton::clicked, this, &CampaignHeader::pauseOrResumeWanted);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(margin - 8, 0, margin, 0); // the arrow, not its button, stands at the margin
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_time);
    row->addWidget(m_retry);
    row->addWidget(m_cancel);
    row->addWidget(m_pause);
    row->addWidget(m_launch);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void CampaignHeader::addFactsRow()
{
    m_status = new StatusBadge;
    m_status->setObjectName(QStringLiteral("campaignStatus"));
    m_source = new SourceBadge;
    m_facts = new ElidedLabel({}, TypeRole::Caption, Tone::Muted);
    m_id = new TextLabel({}, TypeRole::Caption, Tone::Muted);
    m_id->setObjectName(QStringLiteral("campaignId"));
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy campaign ID"));
    copy->setIconName(QStringLiteral("copy"), &Tokens::textMuted);
    connect(copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_id->text()); });
    m_refresh = new IconButton(QStringLiteral("retry"), tr("Refresh receipts"));
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setIconName(QStringLiteral("retry"), &Tokens::textMuted);
    connect(m_refresh, &QAbstractButton::clicked, this, &CampaignHeader::receiptsWanted);
    m_receipts = new TextLabel({}, TypeRole::Caption, Tone::Muted);
    m_receipts->setObjectName(QStringLiteral("receiptsAge"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_source);
    row->addSpacing(4);
    row->addWidget(m_facts);
    row->addSpacing(-4);
    row->addWidget(m_id);
    row->addSpacing(-4);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(m_refresh);
    row->addSpacing(-10);
    row->addWidget(m_receipts);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void CampaignHeader::setCampaign(const Campaign& campaign, const QDateTime& now)
{
    m_title->setText(campaign.name);
    m_status->setLook(campaignLook(campaign.status));
    m_source->setSource(campaign.source);
    m_id->setText(campaign.id);

    QStringList facts;
    if (!campaign.fromNumber.isEmpty())
        facts << tr("from %1").arg(sendersText(campaign.senders()));
    if (campaign.status == CampaignStatus::Scheduled)
        facts << tr("starts %1").arg(scheduleText(campaign.scheduledAt, campaign.scheduleZone, now));
    else if (!campaign.startedAt.isNull())
        facts << tr("started %1").arg(momentText(campaign.startedAt, now));
    else
        facts << tr("created %1").arg(momentText(campaign.createdAt, now));
    facts << QString(); // the ID follows
    m_facts->setText(facts.join(QStringLiteral(" · ")).trimmed());

    const bool paused = CampaignActions::canResume(campaign.status);
    const QString word = paused ? tr("Resume") : tr("Pause");
    if (word != m_pause->text()) {
        m_pause->setText(word);
        m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    }
    m_pause->setVisible(paused || CampaignActions::canPause(campaign.status));
    m_cancel->setVisible(isOpen(campaign.status));
    const bool waits = CampaignActions::canStart(campaign.status);
    m_cancel->setText(waits ? tr("Cancel campaign") : tr("Cancel"));
    m_time->setText(campaign.scheduledAt.isNull() ? tr("Schedule…") : tr("Change time…"));
    m_time->setVisible(waits);
    m_launch->setVisible(waits);
}

void CampaignHeader::setRetryable(int people)
{
    m_retry->setVisible(people > 0);
    m_retry->setText(tr("Retry %Ln people", nullptr, people));
    m_retry->setKind(m_pause->isVisibleTo(this) ? ButtonKind::Secondary : ButtonKind::Primary);
}

void CampaignHeader::setReceipts(const QDateTime& asOf, bool awaited, const QDateTime& now)
{
    const std::chrono::seconds age(asOf.isNull() ? 0 : std::max<qint64>(0, asOf.secsTo(now)));
    const bool late = age.count() > lateAfter;
    m_receipts->setVisible(awaited && !asOf.isNull());
    m_refresh->setVisible(m_receipts->isVisibleTo(this));
    m_receipts->setTone(late ? Tone::NoConfirmation : Tone::Muted);
    const QString freshness = tr("Receipts as of %1").arg(agoText(age));
    m_receipts->setText(late ? tr("%1, late").arg(freshness) : freshness);
}

void CampaignHeader::setReceiptsAsked(bool asked)
{
    m_refresh->setDisabled(asked);
}

void CampaignHeader::setBusy(bool busy)
{
    m_pause->setDisabled(busy);
    m_retry->setDisabled(busy);
    m_cancel->setDisabled(busy);
    m_time->setDisabled(busy);
    m_launch->setDisabled(busy);
}

} // namespace outbound
