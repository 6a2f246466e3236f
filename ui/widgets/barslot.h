#pragma once

#include <QWidget>

namespace outbound
{

/// The place of a bar with the air round it; takes no room while the bar is away.
class BarSlot : public QWidget
{
    Q_OBJECT

public:
    BarSlot(QWidget* bar, const QMargins& air, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace outbound
