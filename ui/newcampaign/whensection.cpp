#include "ui/newcampaign/whensection.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/textlabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QTimeZone>

namespace outbound
{

namespace
{

QDateTime tomorrowMorning()
{
    return QDate::currentDate().addDays(1).startOfDay().addSecs(9 * 3600);
}

} // namespace

WhenSection::WhenSection(QWidget* parent)
    : QWidget(parent),
      m_now(new QRadioButton(tr("Now"))),
      m_later(new QRadioButton(tr("Later"))),
      m_when(new QDateTimeEdit(tomorrowMorning())),
      m_zone(new TextLabel({}, TypeRole::Caption, Tone::Muted))
{
    m_now->setObjectName(QStringLiteral("nowRadio"));
    m_later->setObjectName(QStringLiteral("laterRadio"));
    m_when->setObjectName(QStringLiteral("whenEdit"));
    m_when->setAccessibleName(tr("Date and time"));
    m_when->setDisplayFormat(tr("d MMM yyyy, HH:mm"));
    m_when->setMinimumDate(QDate::currentDate());
    m_when->setMinimumWidth(212);
    m_when->setFixedHeight(32);
    m_now->setChecked(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto* title = new TextLabel(tr("When"), TypeRole::Section);
    title->setMinimumWidth(60);
    row->addWidget(title);
    row->addWidget(m_now);
    row->addWidget(m_later);
    row->addWidget(m_when);
    row->addWidget(m_zone, 1);
    row->setSpacing(16);

    m_zone->setObjectName(QStringLiteral("zoneLabel"));

    const auto follow = [this] {
        tellZone();
        m_when->setEnabled(m_later->isChecked());
        m_when->setAccessibleDescription(m_later->isChecked() ? m_zone->text()
                                                              : tr("Choose Later to set a date and time."));
        emit changed();
    };
    connect(m_later, &QRadioButton::toggled, this, follow);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, follow);
    follow();
}

void WhenSection::tellZone()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    //: A weekday and a time zone
    m_zone->setText(m_later->isChecked() ? tr("%1, %2").arg(QLocale().toString(m_when->date(), u"dddd"), zone) : zone);
}

QDateTime WhenSection::scheduledAt() const
{
    return m_later->isChecked() ? m_when->dateTime().toUTC() : QDateTime();
}

void WhenSection::setScheduledAt(const QDateTime& instant)
{
    m_when->setDateTime(instant.isValid() ? instant.toLocalTime() : tomorrowMorning());
    (instant.isValid() ? m_later : m_now)->setChecked(true);
}

} // namespace outbound
