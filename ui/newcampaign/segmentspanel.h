#pragma once

#include "models/audiencefigures.h"

#include <QDateTime>
#include <QWidget>

#include <array>

namespace outbound
{

class FigureLabel;
class ShareBar;
class TextLabel;

/// What the message costs over everybody: people by segments, the total, and how long it takes at the sender's pace.
class SegmentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentsPanel(QWidget* parent = nullptr);

    /// @param mps the sender's pace, 0: unknown
    /// @param start when the first message goes
    void show(const AudienceFigures& figures, double mps, const QDateTime& start, const QString& zone);

private:
    void showCountries(const QMap<QString, int>& people);

    TextLabel* m_total;
    std::array<ShareBar*, 3> m_bars;
    std::array<FigureLabel*, 3> m_people;
    TextLabel* m_paceLabel;
    FigureLabel* m_duration;
    TextLabel* m_done;
    std::array<TextLabel*, 4> m_countries;
    std::array<TextLabel*, 4> m_inCountry;
};

/// How long the segments take at that pace; 0 when either is unknown.
std::chrono::seconds sendingTime(int segments, double mps);

} // namespace outbound
