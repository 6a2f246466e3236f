#pragma once

#include <QDateTime>
#include <QWidget>

class QDateTimeEdit;
class QRadioButton;

namespace outbound
{

class TextLabel;

/// When: now, or at a date and time of this computer's zone, which is named.
class WhenSection : public QWidget
{
    Q_OBJECT

public:
    explicit WhenSection(QWidget* parent = nullptr);

    QDateTime scheduledAt() const; ///< UTC; null for now
    void setScheduledAt(const QDateTime& instant);

signals:
    void changed();

private:
    void tellZone();

    QRadioButton* m_now;
    QRadioButton* m_later;
    QDateTimeEdit* m_when;
    TextLabel* m_zone;
};

} // namespace outbound
