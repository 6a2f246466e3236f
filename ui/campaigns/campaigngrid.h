#pragma once

#include <QScrollArea>

class QGridLayout;

namespace outbound
{

class CampaignCharts;
class PeopleCard;

/// The cards of the campaign page below its head, in two columns that scroll together.
class CampaignGrid : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int margin = 24; ///< on either side

    struct Cards {
        QWidget* leadingFigures;
        QWidget* trailingFigures;
        QWidget* proof;
        PeopleCard* people;
        CampaignCharts* charts;
        QWidget* causes;
        QWidget* recipients;
    };

    explicit CampaignGrid(const Cards& cards, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(const Cards& cards);

    PeopleCard* m_people;
    CampaignCharts* m_charts;
    QGridLayout* m_grid;
};

} // namespace outbound
