#pragma once

#include "engine/domain/campaign.h"
#include "ui/widgets/card.h"

#include <array>

namespace outbound
{

class DonutChart;
class FigureLabel;

/// Where everybody stands: the ring, and its four parts with count and share.
class PeopleCard : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(QWidget* parent = nullptr);

    void setCounts(const CampaignCounts& counts);
    void setSharesShown(bool shown); ///< they leave on a narrow page

private:
    struct Line {
        FigureLabel* count;
        FigureLabel* share;
    };

    DonutChart* m_donut;
    std::array<Line, 4> m_lines;
};

} // namespace outbound
