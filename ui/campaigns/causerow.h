#pragma once

#include "engine/store/storereader.h"

#include <QWidget>

namespace outbound
{

class Button;
class ElidedLabel;
class FigureLabel;

/// One cause of failure: how many, what it means, what to do, and the deed that helps.
class CauseRow : public QWidget
{
    Q_OBJECT

public:
    explicit CauseRow(const FailureCause& cause, QWidget* parent = nullptr);

    const FailureCause& cause() const { return m_cause; }
    void setCause(const FailureCause& cause, const QString& widest); ///< the same with another count

signals:
    void deedWanted(const outbound::FailureCause& cause);

private:
    FailureCause m_cause;
    FigureLabel* m_figure;
    ElidedLabel* m_title;
    Button* m_deed;
};

} // namespace outbound
