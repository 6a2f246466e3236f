#include "ui/campaigns/scheduledialog.h"

#include "models/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scheduleedit.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace outbound
{

ScheduleDialog::ScheduleDialog(const Campaign& campaign, QWidget* parent)
    : QDialog(parent),
      m_edit(new ScheduleEdit),
      m_schedule(new Button(tr("Schedule"), ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("scheduleDialog"));
    setMinimumWidth(520);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool waits = campaign.status == CampaignStatus::Scheduled;
    const QString question = waits ? tr("Change the time") : tr("Choose a time");
    const QString sentence =
        waits ? tr("It starts %1.").arg(scheduleText(campaign.scheduledAt, campaign.scheduleZone, now))
              : tr("It is a draft and waits until it gets a time.");
    setWindowTitle(question);
    setAccessibleDescription(sentence);
    auto* title = new TextLabel(question, TypeRole::Section);
    title->setWordWrap(true);
    auto* text = new TextLabel(sentence, TypeRole::Body, Tone::Muted);
    text->setWordWrap(true);
    m_edit->setSchedule(campaign.scheduledAt > now ? campaign.scheduledAt : QDateTime(), campaign.scheduleZone);
    auto* keep = new Button(waits ? tr("Keep the time") : tr("Let it wait"));
    keep->setObjectName(QStringLiteral("keepButton"));
    keep->setAutoDefault(true);
    m_schedule->setObjectName(QStringLiteral("scheduleButton"));
    m_schedule->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_schedule, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_edit, &ScheduleEdit::changed, this, &ScheduleDialog::judge);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_schedule);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(4);
    column->addWidget(m_edit);
    column->addSpacing(12);
    column->addLayout(buttons);
    m_edit->setFocus();
    judge();
}

QDateTime ScheduleDialog::instant() const
{
    return m_edit->instant();
}

QString ScheduleDialog::zone() const
{
    return m_edit->zone();
}

void ScheduleDialog::judge()
{
    m_schedule->setDisabled(m_edit->hasPassed());
}

} // namespace outbound
