#include "ui/settings/durationfield.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

namespace outbound
{

using std::chrono::seconds;

namespace
{

constexpr int minute = 60;
constexpr int hour = 3600;

/// The largest one that it is a whole number of.
int unitOf(seconds value)
{
    const qint64 count = value.count();
    return count > 0 && count % hour == 0 ? hour : count % minute == 0 ? minute : 1;
}

/// `45 s`, `90 min`, `4 h`: exactly.
QString exactText(seconds value)
{
    const int unit = unitOf(value);
    const QString words = unit == hour     ? DurationField::tr("%1 h")
                          : unit == minute ? DurationField::tr("%1 min")
                                           : DurationField::tr("%1 s");
    return words.arg(QLocale().toString(qlonglong(value.count() / unit)));
}

std::optional<seconds> secondsOf(const QString& text, int unit)
{
    bool isNumber = false;
    double number = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    constexpr double most = 1e9;
    if (!isNumber || !(std::abs(number) * unit < most))
        return {};
    return seconds(qint64(std::llround(number * unit)));
}

} // namespace

DurationField::DurationField(const QString& label, const QString& explanation, const Settings::Range& range,
                             QWidget* parent)
    : QWidget(parent),
      m_range(range),
      m_number(new QLineEdit),
      m_unit(new QComboBox)
{
    m_unit->addItem(tr("s", "unit: seconds"), 1);
    m_unit->addItem(tr("min", "unit: minutes"), minute);
    m_unit->addItem(tr("h", "unit: hours"), hour);
    m_unit->setMinimumWidth(72);
    new WheelGuard(m_unit);
    m_unit->setAccessibleName(tr("%1: unit", "label of a field").arg(label));
    m_number->setFixedWidth(88);
    m_number->setAccessibleName(label);
    m_number->setAccessibleDescription(explanation);
    m_number->installEventFilter(this);

    auto* input = new QWidget;
    auto* row = new QHBoxLayout(input);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    input->setFocusProxy(m_number);
    m_field = new FormField(label, input);
    auto* line = new TextLabel(explanation, TypeRole::Caption, Tone::Muted);
    line->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(line);
    setFocusProxy(m_number);

    connect(m_number, &QLineEdit::editingFinished, this, &DurationField::take);
    connect(m_unit, &QComboBox::activated, this, &DurationField::take);
}

void DurationField::setValue(seconds value)
{
    m_value = value;
    const int unit = unitOf(value);
    m_number->setText(QLocale().toString(qlonglong(value.count() / unit)));
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_field->setError({});
    setStyleProperty(m_number, "invalid", false);
}

void DurationField::take()
{
    const auto value = secondsOf(m_number->text(), m_unit->currentData().toInt());
    const bool fits = value && *value >= m_range.least && *value <= m_range.most;
    m_field->setError(fits ? QString()
                           : tr("Choose %1 to %2. Until then it stays %3.")
                                 .arg(exactText(m_range.least), exactText(m_range.most), exactText(m_value)));
    setStyleProperty(m_number, "invalid", !fits);
    if (fits && *value != m_value) {
        m_value = *value;
        emit chosen(*value);
    }
}

bool DurationField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setValue(m_value);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outbound
