#include "ui/campaigns/todaystrip.h"

#include "models/figuretext.h"
#include "models/timetext.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

static constexpr int narrow = 960;

TodayStrip::TodayStrip(QWidget* parent) : QFrame(parent)
{
    setStyleProperty(this, "card", true);
    setMinimumHeight(68);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_sent = addCell(tr("Sent today"));
    m_rate = addCell(tr("Delivery rate today"));
    m_running = addCell(tr("Running now"));
    m_next = addCell(tr("Next scheduled"));
    m_sent.place->setObjectName(QStringLiteral("sentToday"));
}

TodayStrip::Cell TodayStrip::addCell(const QString& label)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    Cell cell{new QWidget, new ElidedLabel(label, TypeRole::Caption, Tone::Muted), new FigureLabel(TypeRole::Title),
              new ElidedLabel(QString(), TypeRole::Caption, Tone::Muted)};
    auto* outer = new QHBoxLayout(cell.place);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (row->count() > 0)
        outer->addWidget(new Rule(Qt::Vertical));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(15, 9, 14, 9);
    column->setSpacing(2);
    outer->addLayout(column, 1);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(7);
    figures->addWidget(cell.figure, 0, Qt::AlignVCenter);
    figures->addWidget(cell.detail, 1, Qt::AlignVCenter);
    cell.detail->setContentsMargins(0, 5, 0, 0);
    column->addWidget(cell.label);
    column->addLayout(figures);
    row->addWidget(cell.place, 1);
    cell.place->setAccessibleName(label);
    return cell;
}

void TodayStrip::fill(const Cell& cell, const QString& figure, const QString& detail)
{
    cell.figure->setText(figure);
    cell.detail->setText(detail);
    cell.place->setAccessibleDescription(detail.isEmpty() ? figure : figure + QLatin1Char(' ') + detail);
}

void TodayStrip::setFigures(const TodayFigures& today, std::optional<std::chrono::seconds> left, const QDateTime& now)
{
    fill(m_sent, countText(today.sent), tr("messages", "beside their number", today.sent));
    fill(m_rate, shareText(today.delivered, today.answered),
         today.answered > 0 ? tr("%1 of %2").arg(countText(today.delivered), countText(today.answered))
                            : tr("no answer yet"));
    QString end;
    if (left && today.running > 0) {
        const QDateTime done = now.addSecs(left->count());
        end = today.running == 1 ? tr("done about %1").arg(clockText(done))
                                 : tr("last one done about %1").arg(clockText(done));
    }
    fill(m_running, countText(today.running), end);
    if (today.nextScheduled.isNull()) {
        m_next.label->setText(tr("Next scheduled"));
        fill(m_next, QStringLiteral("–"), QString());
        return;
    }
    m_next.label->setText(tr("Next scheduled, %Ln person(s)", nullptr, today.nextScheduledPeople));
    fill(m_next,
         tr("%1, %2", "date, time")
             .arg(scheduleDayText(today.nextScheduled, today.nextScheduledZone, now),
                  scheduleClockText(today.nextScheduled, today.nextScheduledZone)),
         QString());
}

void TodayStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_next.place->setVisible(width() >= narrow);
}

} // namespace outbound
