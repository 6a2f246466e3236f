#pragma once

#include <QObject>

class QWidget;

namespace outbound
{

/// Lets the page scroll on when the pointer passes over a control without the focus, so that nothing is chosen by the
/// way.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget* control); ///< which owns it

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace outbound
