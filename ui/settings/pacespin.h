#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace outbound
{

/// Message segments a second of one number. Anything can be typed; what isn't a pace is told, not swallowed.
class PaceSpin : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PaceSpin(QWidget* parent = nullptr);

    std::optional<double> entered() const; ///< what stands in the field, if it is a pace
    void setInvalid(bool invalid);         ///< until something else is typed

    void stepBy(int steps) override; ///< by a tenth below one
    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

signals:
    void stepped();
};

} // namespace outbound
