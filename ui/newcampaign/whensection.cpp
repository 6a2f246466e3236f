#include "ui/newcampaign/whensection.h"

#include "ui/widgets/scheduleedit.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace outbound
{

static constexpr int fieldHeight = 32;

WhenSection::WhenSection(QWidget* parent)
    : QWidget(parent),
      m_now(new QRadioButton(tr("Now"))),
      m_later(new QRadioButton(tr("Later"))),
      m_schedule(new ScheduleEdit)
{
    m_now->setObjectName(QStringLiteral("nowRadio"));
    m_later->setObjectName(QStringLiteral("laterRadio"));
    m_schedule->setObjectName(QStringLiteral("scheduleEdit"));
    m_now->setChecked(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto* title = new TextLabel(tr("When"), TypeRole::Section);
    title->setMinimumWidth(60);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_now, m_later}) {
        part->setFixedHeight(fieldHeight);
        row->addWidget(part, 0, Qt::AlignTop);
    }
    row->addWidget(m_schedule, 1, Qt::AlignTop);

    m_schedule->setEnabled(false);
    connect(m_later, &QRadioButton::toggled, this, [this](bool later) {
        m_schedule->setEnabled(later);
        emit changed();
    });
    connect(m_schedule, &ScheduleEdit::changed, this, &WhenSection::changed);
}

QDateTime WhenSection::scheduledAt() const
{
    return m_later->isChecked() ? m_schedule->instant() : QDateTime();
}

QString WhenSection::scheduleZone() const
{
    return m_later->isChecked() ? m_schedule->zone() : QString();
}

bool WhenSection::settle()
{
    return m_schedule->settle();
}

void WhenSection::setSchedule(const QDateTime& instant, const QString& zone)
{
    m_schedule->setSchedule(instant, zone);
    (instant.isValid() ? m_later : m_now)->setChecked(true);
}

} // namespace outbound
