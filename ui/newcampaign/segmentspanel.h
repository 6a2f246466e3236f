#pragma once

#include <QWidget>

#include <array>
#include <chrono>

class QGridLayout;

namespace outbound
{

class ElidedLabel;
class FigureLabel;
class ShareBar;
class TextLabel;
struct CampaignFacts;

/// What the message costs over everybody: people by segments, the total, how long it takes at the sender's pace, and
/// the money by country.
class SegmentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentsPanel(QWidget* parent = nullptr);

    void show(const CampaignFacts& facts);

private:
    static constexpr size_t mostCountries = 4;
    /// A row of the countries: the name, how many people, what it costs.
    struct Row {
        ElidedLabel* name;
        FigureLabel* people;
        FigureLabel* cost;
    };

    void addCountries(QGridLayout& grid, int row);
    void showCountries(const CampaignFacts& facts);

    TextLabel* m_total;
    std::array<ShareBar*, 3> m_bars;
    std::array<FigureLabel*, 3> m_people;
    TextLabel* m_paceLabel;
    FigureLabel* m_duration;
    TextLabel* m_done;
    TextLabel* m_costs;
    TextLabel* m_costsLabel;
    std::array<Row, mostCountries> m_countries;
};

/// How long the segments take at that pace; 0 when either is unknown.
std::chrono::seconds sendingTime(int segments, double mps);

} // namespace outbound
