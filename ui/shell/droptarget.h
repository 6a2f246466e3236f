#pragma once

#include "engine/result.h"

#include <QWidget>

namespace outbound
{

/// Lies over the window while something is dragged over it and says what will become of it: taken, or refused and why.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget* parent);

    void show(const Result<QString>& promise); ///< "Drop to add list.csv", or why it is refused
    bool isRefusing() const { return m_refusing; }
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_refusing = false;
    QString m_sentence;
    QString m_hint;
};

} // namespace outbound
