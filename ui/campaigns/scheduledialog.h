#pragma once

#include "engine/domain/campaign.h"

#include <QDialog>

namespace outbound
{

class Button;
class ScheduleEdit;

/// Asks for the time at which a campaign that waits is sent. Deletes itself when closed.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(const Campaign& campaign, QWidget* parent);

    QDateTime instant() const; ///< UTC
    QString zone() const;      ///< IANA name

private:
    void judge();

    ScheduleEdit* m_edit;
    Button* m_schedule;
};

} // namespace outbound
