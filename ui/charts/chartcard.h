#pragma once

#include "ui/widgets/card.h"

class QStackedLayout;

namespace outbound
{

class ChartPane;
class FilterChips;

/// The card of one chart, or of several of which tabs in the place of the title show one.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setPanes(const QList<ChartPane*>& panes); ///< takes them over, from another card too

private:
    void show(int pane);

    QList<ChartPane*> m_panes;
    FilterChips* m_tabs;
    QStackedLayout* m_places;
};

} // namespace outbound
