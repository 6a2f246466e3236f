#pragma once

#include "engine/settings/settings.h"

#include <QDialog>

class QCheckBox;

namespace outbound
{

/// Asks what closing the window does to the campaigns that are sending: they go on without it, or are paused. Staying
/// is what Esc does.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(int sending, bool hasTray, QWidget* window);

signals:
    void answered(outbound::Settings::Closing closing, bool always); ///< KeepSending or Pause

private:
    QCheckBox* m_always;
};

} // namespace outbound
