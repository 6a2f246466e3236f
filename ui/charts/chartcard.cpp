#include "ui/charts/chartcard.h"

#include "ui/charts/chartpane.h"
#include "ui/theme/mirrored.h"
#include "ui/widgets/filterchips.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace outbound
{

ChartCard::ChartCard(QWidget* parent) : Card(parent), m_tabs(new FilterChips), m_places(new QStackedLayout)
{
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setAccessibleName(tr("Chart"));
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    m_tabs->hide();
    titleRow()->setContentsMargins(mirrored({14, 8, 6, 0}, *this));
    titleRow()->setSpacing(6);
    titleRow()->insertWidget(1, m_tabs);
    body()->addLayout(m_places, 1);
    connect(m_tabs, &FilterChips::currentChanged, this, &ChartCard::show);
}

void ChartCard::setPanes(const QList<ChartPane*>& panes)
{
    if (panes == m_panes)
        return;
    m_panes = panes;
    for (int i = 0; i < m_panes.size(); ++i) {
        m_places->addWidget(m_panes[i]); // leaves its earlier card
        titleRow()->addWidget(m_panes[i]->tools());
        if (!m_tabs->has(i))
            m_tabs->addChip(i, m_panes[i]->title());
    }
    const bool tabbed = m_panes.size() > 1;
    if (tabbed)
        m_tabs->setMinimumWidth(m_tabs->oneLineWidth()); // tabs stay in one line
    m_tabs->setVisible(tabbed);
    setTitle(tabbed || m_panes.isEmpty() ? QString() : m_panes.front()->title());
    setAccessibleName(m_panes.isEmpty() ? QString() : m_panes.front()->title());
    if (m_panes.isEmpty() || parentWidget()) // else it would be a window of its own
        setVisible(!m_panes.isEmpty());
    show(tabbed ? m_tabs->current() : 0);
}

void ChartCard::show(int pane)
{
    if (pane < 0 || pane >= m_panes.size())
        return;
    m_places->setCurrentWidget(m_panes[pane]);
    for (int i = 0; i < m_panes.size(); ++i)
        m_panes[i]->tools()->setVisible(i == pane);
}

} // namespace outbound
