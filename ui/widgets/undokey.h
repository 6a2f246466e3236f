#pragma once

#include <QObject>

class QWidget;

namespace outbound
{

/// Ctrl+Z for what is offered back while it is offered, wherever the focus is in that window. A field that has
/// something of its own to undo comes first, and so does a shortcut.
class UndoKey : public QObject
{
    Q_OBJECT

public:
    explicit UndoKey(QWidget* offer);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void pressed();

private:
    QWidget* const m_offer;
};

} // namespace outbound
