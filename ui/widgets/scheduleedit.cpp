#include "ui/widgets/scheduleedit.h"

#include "models/timetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/walltimeedit.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/zonecombo.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>

namespace outbound
{

namespace
{

constexpr int widestTyped = 200;

QDateTime tomorrowMorning(const QTimeZone& zone)
{
    const QDate today = wallTime(QDateTime::currentDateTimeUtc(), zone).date;
    return readWall({today.addDays(1), QTime(9, 0)}, zone).first;
}

} // namespace

ScheduleEdit::ScheduleEdit(QWidget* parent)
    : QWidget(parent),
      m_when(new WallTimeEdit),
      m_zone(new ZoneCombo),
      m_sentence(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_choice(new QWidget),
      m_first(new QRadioButton),
      m_second(new QRadioButton)
{
    build();
    setSchedule({}, {});
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ScheduleEdit::read);
    connect(m_when, &WallTimeEdit::typed, this, [this](const QString& unread) {
        m_unread = unread;
        say();
    });
    connect(m_zone, &ZoneCombo::zoneChanged, this, &ScheduleEdit::read);
    connect(m_second, &QRadioButton::toggled, this, [this] {
        say();
        emit changed();
    });
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        if (hasPassed() == m_passed)
            return;
        say();
        emit changed();
    });
    m_everySecond.start();
}

void ScheduleEdit::build()
{
    m_when->setObjectName(QStringLiteral("whenEdit"));
    m_when->setAccessibleName(tr("Date and time"));
    m_when->setMinimumWidth(212);
    m_when->setFixedHeight(32);
    new WheelGuard(m_when);
    m_zone->setObjectName(QStringLiteral("zoneCombo"));
    new WheelGuard(m_zone);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("zoneLabel"));
    m_first->setObjectName(QStringLiteral("firstRadio"));
    m_second->setObjectName(QStringLiteral("secondRadio"));
    m_first->setChecked(true);

    auto* hours = new QButtonGroup(this); // apart from whatever else can be chosen around here
    hours->addButton(m_first);
    hours->addButton(m_second);
    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins({});
    choice->setSpacing(12);
    choice->addWidget(m_first);
    choice->addWidget(m_second);
    choice->addStretch(1);
    auto* fields = new FlowLayout(8, 4);
    fields->addWidget(m_when);
    fields->addWidget(m_zone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(fields);
    column->addWidget(m_sentence);
    column->addWidget(m_choice);
    setFocusProxy(m_when);
}

void ScheduleEdit::setSchedule(const QDateTime& instant, const QString& zone)
{
    m_zone->setZone(zone);
    const QTimeZone there = zoneNamed(zone);
    const QDateTime at = instant.isValid() ? instant : tomorrowMorning(there);
    const WallTime wall = wallTime(at, there);
    m_when->setDateTime(QDateTime(wall.date, QTime(wall.time.hour(), wall.time.minute()), Qt::UTC));
    read();
    (m_reading.second.isValid() && at >= m_reading.second ? m_second : m_first)->setChecked(true);
}

void ScheduleEdit::read()
{
    m_unread.clear();
    m_reading = readWall({m_when->date(), m_when->time()}, zoneNamed(zone()));
    if (m_reading.kind != WallReading::Kind::Twice)
        m_first->setChecked(true);
    say();
    emit changed();
}

bool ScheduleEdit::settle()
{
    const bool when = m_when->settle();
    return m_zone->settle() && when;
}

QDateTime ScheduleEdit::instant() const
{
    return m_second->isChecked() && m_reading.second.isValid() ? m_reading.second : m_reading.first;
}

QString ScheduleEdit::zone() const
{
    return m_zone->zone();
}

bool ScheduleEdit::hasPassed() const
{
    return instant() <= QDateTime::currentDateTimeUtc();
}

void ScheduleEdit::say()
{
    const QTimeZone there = zoneNamed(zone());
    const bool twice = m_reading.kind == WallReading::Kind::Twice;
    m_passed = hasPassed();
    m_choice->setVisible(twice && isEnabled());
    if (twice) {
        //: The hour comes twice; BST
        m_first->setText(tr("first (%1)").arg(offsetName(m_reading.first, there)));
        m_second->setText(tr("second (%1)").arg(offsetName(m_reading.second, there)));
    }
    m_sentence->setVisible(isEnabled());
    m_sentence->setTone(m_passed || !m_unread.isEmpty()                ? Tone::Refused
                        : m_reading.kind == WallReading::Kind::Skipped ? Tone::NoConfirmation
                                                                       : Tone::Muted);
    m_sentence->setText(sentence());
    m_when->setAccessibleDescription(m_sentence->text());
    m_zone->setAccessibleDescription(m_sentence->text());
    m_first->setAccessibleDescription(m_sentence->text());
    m_second->setAccessibleDescription(m_sentence->text());
}

QString ScheduleEdit::sentence() const
{
    const QTimeZone there = zoneNamed(zone());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString asked = clockText(m_when->time());
    const QString day = QLocale().toString(m_when->date(), u"dddd");
    const auto withOffset = [&](const QString& time) {
        //: A time and the name of its offset: "09:00 BST"
        return tr("%1 %2").arg(time, offsetName(instant(), there));
    };
    if (!m_unread.isEmpty())
        //: What was typed, and the date and time that stay
        return tr("“%1” is no date and time. It stays %2.")
            .arg(QFontMetrics(font()).elidedText(m_unread, Qt::ElideRight, widestTyped), m_when->text());
    if (m_passed) {
        const WallTime present = wallTime(now, there);
        //: A time zone, a date and a time
        return tr("This time has passed. In %1 it is %2, %3 now.")
            .arg(zoneText(there), QLocale().toString(present.date, tr("ddd d MMM")), clockText(present.time));
    }
    switch (m_reading.kind) {
    case WallReading::Kind::Twice:
        return tr("%1, %2 comes twice that night:", "weekday, time").arg(day, asked);
    case WallReading::Kind::Skipped:
        if (m_reading.shown.date != m_when->date())
            return tr("%1 does not exist there; it will be sent on %2 at %3.", "date, date, time")
                .arg(QLocale().toString(m_when->date(), tr("ddd d MMM")),
                     QLocale().toString(m_reading.shown.date, tr("ddd d MMM")),
                     withOffset(clockText(m_reading.shown.time)));
        return tr("%1, %2 does not exist that night; it will be sent at %3.", "weekday, time, time")
            .arg(day, asked, withOffset(clockText(m_reading.shown.time)));
    case WallReading::Kind::Once:
        break;
    }
    //: A weekday, a time with its offset
    const QString plain = tr("%1, %2").arg(day, withOffset(asked));
    return otherZoneText(zone()).isEmpty() ? plain
                                           : tr("%1; here it is %2 then.", "Thursday, 09:00 EDT; Thu 14 May, 14:00")
                                                 .arg(plain, momentText(instant(), now));
}

void ScheduleEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        say();
}

} // namespace outbound
