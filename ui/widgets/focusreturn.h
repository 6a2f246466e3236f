#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace outbound
{

/// Knows where the focus was before it came into a part that can go away, and leads it back there.
class FocusReturn : public QObject
{
    Q_OBJECT

public:
    explicit FocusReturn(QWidget* part);

    void leave(); ///< the part goes: does nothing unless the focus is in it

private:
    QWidget* nearest() const;

    QWidget* const m_part;
    QPointer<QWidget> m_before;
};

} // namespace outbound
