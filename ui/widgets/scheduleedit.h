#pragma once

#include "engine/domain/walltime.h"

#include <QTimer>
#include <QWidget>

class QRadioButton;

namespace outbound
{

class TextLabel;
class WallTimeEdit;
class ZoneCombo;

/// A date and time on the clocks of a zone, and the instant that means. The line below says which it is: in the hour
/// that comes twice it offers both, of one that is skipped it says what it becomes, and whether it has passed.
class ScheduleEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleEdit(QWidget* parent = nullptr);

    QDateTime instant() const; ///< UTC
    QString zone() const;      ///< IANA name
    bool hasPassed() const;

    /// @param instant null: tomorrow morning @param zone IANA name; empty: that of this computer
    void setSchedule(const QDateTime& instant, const QString& zone);

    bool settle(); ///< takes or puts back what is being typed; false: there was something

signals:
    void changed(); ///< also when the time passes

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void say();
    QString sentence() const;

    WallTimeEdit* m_when; ///< its own zone means nothing
    ZoneCombo* m_zone;
    TextLabel* m_sentence;
    QWidget* m_choice;
    QRadioButton* m_first;
    QRadioButton* m_second;
    WallReading m_reading;
    QString m_unread; ///< typed, and no date and time
    bool m_passed = false;
    QTimer m_everySecond;
};

} // namespace outbound
