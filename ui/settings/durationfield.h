#pragma once

#include "engine/settings/settings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace outbound
{

class FormField;

/// A length of time as a number and its unit, with one line that explains it. Taken on Enter, when left, and with
/// another unit; what is out of its bounds stays in the field under a sentence, and the old one holds. Esc brings that
/// back.
class DurationField : public QWidget
{
    Q_OBJECT

public:
    DurationField(const QString& label, const QString& explanation, const Settings::Range& range,
                  QWidget* parent = nullptr);

    void setValue(std::chrono::seconds value);

signals:
    void chosen(std::chrono::seconds value); ///< within its bounds, and another than before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    const Settings::Range m_range;
    std::chrono::seconds m_value{0};
    QLineEdit* m_number;
    QComboBox* m_unit;
    FormField* m_field;
};

} // namespace outbound
