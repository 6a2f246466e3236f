#include "ui/campaigns/campaignheader.h"

#include "models/figuretext.h"
#include "models/timetext.h"
#include "ui/campaigns/campaigndeeds.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/statusbadge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace outbound
{

static constexpr int margin = 24;
static constexpr int narrow = 1000;
static constexpr int lateAfter = 60; // seconds

CampaignHeader::CampaignHeader(CampaignDeeds& deeds, QWidget* parent) : QWidget(parent), m_deeds(deeds)
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
    connect(back, &QAbstractButton::clicked, this, &CampaignHeader::backWanted);
    m_title = new ElidedLabel({}, TypeRole::Title);
    m_title->setObjectName(QStringLiteral("campaignTitle"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("campaignTitleEdit"));
    m_name->setAccessibleName(tr("Campaign name"));
    m_name->setMaxLength(longestCampaignName);
    m_name->installEventFilter(this);
    m_name->hide();
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endNameEdit(true); });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(margin - 8, 0, margin, 0); // the arrow, not its button, stands at the margin
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_name, 1);
    addDeeds(*row);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void CampaignHeader::addDeeds(QHBoxLayout& row)
{
    const auto add = [&](auto* button, const char* name) {
        button->setObjectName(QLatin1String(name));
        row.addWidget(button);
        return button;
    };
    auto* more = new IconButton(QStringLiteral("more"), tr("More about this campaign"));
    more->setObjectName(QStringLiteral("moreButton"));
    connect(more, &QAbstractButton::clicked, this, [this, more] {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("campaignMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_deeds.fill(*menu);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    row.addWidget(more);
    m_folding = {add(new ActionButton(m_deeds.duplicate(), QStringLiteral("copy")), "duplicateButton"),
                 add(new ActionButton(m_deeds.exportPeople(), QStringLiteral("download")), "exportButton")};
    add(new ActionButton(m_deeds.schedule(), {}), "timeButton");
    m_retry = add(new ActionButton(m_deeds.retry(), QStringLiteral("retry")), "retryButton");
    add(new ActionButton(m_deeds.cancel(), QStringLiteral("stop"), ButtonKind::Ending), "cancelButton");
    m_pause = add(new Button(QStringLiteral("play"), m_deeds.resume()->text(), ButtonKind::Primary), "pauseButton");
    m_pause->setMinimumWidth(m_pause->sizeHint().width()); // of the wider word
    connect(m_pause, &QPushButton::clicked, this,
            [this] { (m_deeds.resume()->isVisible() ? m_deeds.resume() : m_deeds.pause())->trigger(); });
    add(new ActionButton(m_deeds.launch(), QStringLiteral("send"), ButtonKind::Primary), "launchButton");
    connect(m_deeds.pause(), &QAction::changed, this, &CampaignHeader::followPause);
    connect(m_deeds.resume(), &QAction::changed, this, &CampaignHeader::followPause);
    followPause();
}

void CampaignHeader::followPause()
{
    const bool isPaused = m_deeds.resume()->isVisible();
    const QAction* action = isPaused ? m_deeds.resume() : m_deeds.pause();
    if (action->text() != m_pause->text()) {
        m_pause->setText(action->text());
        m_pause->setIconName(isPaused ? QStringLiteral("play") : QStringLiteral("pause"));
    }
    m_pause->setEnabled(action->isEnabled());
    if (m_pause->parentWidget() || !action->isVisible())
        m_pause->setVisible(action->isVisible());
    m_retry->setKind(action->isVisible() ? ButtonKind::Secondary : ButtonKind::Primary);
}

void CampaignHeader::editName()
{
    m_name->setText(m_title->text());
    m_title->hide();
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void CampaignHeader::endNameEdit(bool keep)
{
    if (m_name->isHidden())
        return;
    const QString name = m_name->text().simplified();
    m_name->hide(); // which ends the editing once more
    m_title->show();
    if (keep && !name.isEmpty() && name != m_title->text())
        emit renamed(name);
}

bool CampaignHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    endNameEdit(false);
    return true;
}

void CampaignHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (ActionButton* button : m_folding)
        button->setFolded(width() < narrow);
}

void CampaignHeader::addFactsRow()
{
    m_status = new StatusBadge;
    m_status->setObjectName(QStringLiteral("campaignStatus"));
    m_source = new SourceBadge;
    m_facts = new ElidedLabel({}, TypeRole::Caption, Tone::Muted);
    m_facts->setObjectName(QStringLiteral("campaignFacts"));
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

void CampaignHeader::setCampaign(const Campaign& campaign, int replied, const QDateTime& now)
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
    if (replied > 0)
        facts << tr("%Ln replied", "people", replied);
    facts << QString(); // the ID follows
    m_facts->setText(facts.join(QStringLiteral(" · ")).trimmed());
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

} // namespace outbound
