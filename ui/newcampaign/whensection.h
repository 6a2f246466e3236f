#pragma once

#include <QDateTime>
#include <QWidget>

class QRadioButton;

namespace outbound
{

class ScheduleEdit;

/// When: now, or at a date and time of a zone.
class WhenSection : public QWidget
{
    Q_OBJECT

public:
    explicit WhenSection(QWidget* parent = nullptr);

    QDateTime scheduledAt() const; ///< UTC; null for now
    QString scheduleZone() const;  ///< IANA name; empty for now
    void setSchedule(const QDateTime& instant, const QString& zone);

    bool settle(); ///< takes or puts back what is being typed; false: there was something

signals:
    void changed();

private:
    QRadioButton* m_now;
    QRadioButton* m_later;
    ScheduleEdit* m_schedule;
};

} // namespace outbound
