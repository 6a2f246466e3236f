#include "ui/campaigns/peoplecard.h"

#include "models/figuretext.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/donutchart.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/rule.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace outbound
{

PeopleCard::PeopleCard(QWidget* parent) : ChartCard(parent), m_donut(new DonutChart)
{
    const std::pair<ChartPart, QString> parts[] = {
        {ChartPart::Delivered, tr("Delivered")},
        {ChartPart::NoConfirmation, tr("No confirmation")},
        {ChartPart::Refused, tr("Refused")},
        {ChartPart::Pending, tr("Pending")},
    };
    auto* legend = new QGridLayout;
    legend->setHorizontalSpacing(6);
    legend->setVerticalSpacing(0);
    legend->setColumnStretch(1, 1);
    for (int i = 0; i < 4; ++i) {
        const auto& [part, word] = parts[i];
        Line& line = m_lines[size_t(i)];
        line.count = new FigureLabel(TypeRole::Strong);
        line.share = new FigureLabel(TypeRole::Body, Tone::Muted);
        line.count->setAlignment(Qt::AlignTrailing);
        line.share->setAlignment(Qt::AlignTrailing);
        const int row = 2 * i;
        legend->setRowMinimumHeight(row, 29);
        legend->addWidget(new Swatch(part), row, 0, Qt::AlignVCenter);
        auto* name = new ElidedLabel(word);
        if (part == ChartPart::NoConfirmation)
            name->setShorter(tr("Unconfirmed"));
        legend->addWidget(name, row, 1);
        legend->addWidget(line.count, row, 2);
        legend->addWidget(line.share, row, 3);
        if (i < 3)
            legend->addWidget(new Rule, row + 1, 0, 1, 4);
    }
    auto* face = new QWidget;
    auto* place = new QHBoxLayout(face);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(16);
    place->addWidget(m_donut, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->addStretch();
    column->addLayout(legend);
    column->addStretch();
    place->addLayout(column, 1);
    m_pane = new ChartPane(tr("People"), m_donut, nullptr, face);
    m_pane->setObjectName(QStringLiteral("peoplePane"));
    connect(m_pane, &ChartPane::said, this, &PeopleCard::said);
    connect(m_pane, &ChartPane::failed, this, &PeopleCard::failed);
    setPanes({m_pane});
}

QList<QAction*> PeopleCard::deeds() const
{
    return m_pane->actions();
}

void PeopleCard::setSubject(const QString& campaign)
{
    m_pane->setSubject(campaign);
}

void PeopleCard::setCounts(const CampaignCounts& counts)
{
    m_donut->setCounts(counts);
    const int total = counts.totalCount();
    const int people[] = {counts.deliveredCount(), counts.noConfirmationCount(), counts.refusedCount(),
                          counts.pendingCount()};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].count->reserve(countText(total));
        m_lines[i].count->setNumber(people[i]);
        m_lines[i].share->reserve(shareText(888, 1000));
        m_lines[i].share->setText(shareText(people[i], total));
    }
}

void PeopleCard::setSharesShown(bool shown)
{
    for (const Line& line : m_lines)
        line.share->setVisible(shown);
}

} // namespace outbound
