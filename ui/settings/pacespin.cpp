#include "ui/settings/pacespin.h"

#include "engine/domain/sendingnumber.h"
#include "models/pacesmodel.h"
#include "ui/theme/stylesheet.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int keptDecimals = 2;

/// As the operator's locale has it, else with a point; rounded to what is kept.
std::optional<double> paceOf(const QString& text)
{
    bool isNumber = false;
    double value = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text.trimmed(), &isNumber);
    const double scale = std::pow(10, keptDecimals);
    value = std::round(value * scale) / scale;
    return isNumber && isPace(value) ? std::optional(value) : std::nullopt;
}

} // namespace

PaceSpin::PaceSpin(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(keptDecimals);
    setRange(leastMps, mostMps);
    setKeyboardTracking(false);
    setAccessibleName(tr("Segments a second"));
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setInvalid(false); });
}

std::optional<double> PaceSpin::entered() const
{
    return paceOf(lineEdit()->text());
}

void PaceSpin::setInvalid(bool invalid)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Text, invalid ? tokens().status(StatusFamily::Refused).text : tokens().text);
    lineEdit()->setPalette(colours);
    setStyleProperty(this, "invalid", invalid);
}

void PaceSpin::stepBy(int steps)
{
    const double from = entered().value_or(value());
    const bool fine = from < 1 || (from == 1 && steps < 0);
    const double to = from + steps * (fine ? 0.1 : 1.0);
    setValue(std::clamp(to, std::min(from, 0.1), mostMps));
    lineEdit()->setText(textFromValue(value()));
    setInvalid(false);
    selectAll();
    emit stepped();
}

QString PaceSpin::textFromValue(double value) const
{
    return mpsText(value);
}

double PaceSpin::valueFromText(const QString& text) const
{
    return paceOf(text).value_or(value());
}

QValidator::State PaceSpin::validate(QString& text, int&) const
{
    return paceOf(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace outbound
