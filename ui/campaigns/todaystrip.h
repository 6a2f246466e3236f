#pragma once

#include "models/todayfigures.h"

#include <QFrame>

#include <chrono>
#include <optional>

namespace outbound
{

class FigureLabel;
class TextLabel;

/// Today in four figures: sent, delivery rate, running now, next scheduled.
class TodayStrip : public QFrame
{
    Q_OBJECT

public:
    explicit TodayStrip(QWidget* parent = nullptr);

    /// @param left until the last running campaign is through, if that is known
    void setFigures(const TodayFigures& today, std::optional<std::chrono::seconds> left, const QDateTime& now);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* place = nullptr;
        TextLabel* label = nullptr;
        FigureLabel* figure = nullptr;
        TextLabel* detail = nullptr;
    };

    Cell addCell(const QString& label);
    static void fill(const Cell& cell, const QString& figure, const QString& detail);

    Cell m_sent;
    Cell m_rate;
    Cell m_running;
    Cell m_next;
};

} // namespace outbound
