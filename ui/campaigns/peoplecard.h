#pragma once

#include "engine/domain/campaign.h"
#include "ui/charts/chartcard.h"

#include <array>

class QAction;

namespace outbound
{

class ChartPane;
class DonutChart;
class FigureLabel;

/// Where everybody stands: the ring, and its four parts with count and share.
class PeopleCard : public ChartCard
{
    Q_OBJECT

public:
    explicit PeopleCard(QWidget* parent = nullptr);

    void setCounts(const CampaignCounts& counts);
    QList<QAction*> deeds() const;
    void setSubject(const QString& campaign);
    void setSharesShown(bool shown); ///< they leave on a narrow page

signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    struct Line {
        FigureLabel* count;
        FigureLabel* share;
    };

    DonutChart* m_donut;
    ChartPane* m_pane;
    std::array<Line, 4> m_lines;
};

} // namespace outbound
