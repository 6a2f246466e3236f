#include "ui/newcampaign/segmentspanel.h"

#include "engine/phone/regionname.h"
#include "models/moneytext.h"
#include "models/numbersmodel.h"
#include "models/timetext.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/sharebar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

/// `21 min 50 s`, `40 s`; from an hour on as durationText() has it.
QString exactDuration(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    if (seconds < 60)
        return SegmentsPanel::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return SegmentsPanel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return durationText(duration);
}

QString unknown()
{
    return QStringLiteral("–");
}

} // namespace

std::chrono::seconds sendingTime(int segments, double mps)
{
    return std::chrono::seconds(mps > 0 ? qint64(std::ceil(segments / mps)) : 0);
}

SegmentsPanel::SegmentsPanel(QWidget* parent)
    : QWidget(parent),
      m_total(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_paceLabel(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_duration(new FigureLabel(TypeRole::Caption)),
      m_done(new TextLabel({}, TypeRole::Caption)),
      m_costs(new TextLabel({}, TypeRole::Caption)),
      m_costsLabel(new TextLabel({}, TypeRole::Caption, Tone::Muted))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(tr("Everyone"), TypeRole::Strong), 0, 0);
    grid->addWidget(m_total, 0, 1, 1, 2, Qt::AlignRight);
    const QStringList names{tr("1 segment"), tr("2 segments"), tr("3 or more")};
    for (int i = 0; i < 3; ++i) {
        m_bars[size_t(i)] = new ShareBar;
        m_people[size_t(i)] = new FigureLabel(TypeRole::Caption);
        m_people[size_t(i)]->setAlignment(Qt::AlignTrailing);
        grid->addWidget(new TextLabel(names[i], TypeRole::Caption), i + 1, 0);
        grid->addWidget(m_bars[size_t(i)], i + 1, 1);
        grid->addWidget(m_people[size_t(i)], i + 1, 2);
    }
    grid->setRowMinimumHeight(4, 8);
    grid->addWidget(m_paceLabel, 5, 0, 1, 2);
    grid->addWidget(m_duration, 5, 2, Qt::AlignRight);
    grid->addWidget(new TextLabel(tr("Done about"), TypeRole::Caption, Tone::Muted), 6, 0, Qt::AlignTop);
    m_done->setWordWrap(true); // a time with its date and zone is wider than the narrow pane
    m_done->setAlignment(Qt::AlignTrailing);
    grid->addWidget(m_done, 6, 1, 1, 2);
    grid->setRowMinimumHeight(7, 4);
    addCountries(*grid, 8);
}

void SegmentsPanel::addCountries(QGridLayout& grid, int row)
{
    auto* table = new QGridLayout;
    table->setHorizontalSpacing(12);
    table->setVerticalSpacing(4);
    table->setColumnStretch(0, 1);
    table->addWidget(new TextLabel(tr("Country"), TypeRole::Caption, Tone::Muted), 0, 0);
    table->addWidget(new TextLabel(tr("People"), TypeRole::Caption, Tone::Muted), 0, 1, Qt::AlignTrailing);
    table->addWidget(new TextLabel(tr("Cost"), TypeRole::Caption, Tone::Muted), 0, 2, Qt::AlignTrailing);
    for (size_t i = 0; i < m_countries.size(); ++i) {
        Row& country = m_countries[i];
        country = {new ElidedLabel({}, TypeRole::Caption), new FigureLabel(TypeRole::Caption),
                   new FigureLabel(TypeRole::Caption)};
        country.name->setObjectName(QStringLiteral("countryLabel"));
        country.cost->setObjectName(QStringLiteral("countryCost"));
        country.people->setAlignment(Qt::AlignTrailing);
        country.cost->setAlignment(Qt::AlignTrailing);
        country.cost->reserve(moneyText(Millionths(999'990'000), QStringLiteral("USD"))); // prices come later
        table->addWidget(country.name, int(i) + 1, 0);
        table->addWidget(country.people, int(i) + 1, 1);
        table->addWidget(country.cost, int(i) + 1, 2);
    }
    m_costs->setObjectName(QStringLiteral("costLabel"));
    m_costs->setAlignment(Qt::AlignTrailing);
    m_costs->setWordWrap(true); // as much as two large amounts are wider than the narrow pane
    auto* sum = new QHBoxLayout;
    sum->setSpacing(12);
    sum->addWidget(m_costsLabel, 0, Qt::AlignTop);
    sum->addWidget(m_costs, 1);
    grid.addLayout(table, row, 0, 1, 3);
    grid.addLayout(sum, row + 1, 0, 1, 3);
}

void SegmentsPanel::show(const CampaignFacts& facts)
{
    const AudienceFigures& figures = facts.figures;
    const double mps = facts.mps;
    m_total->setText(figures.people > 0 ? tr("%Ln segment(s)", nullptr, figures.segments) : unknown());
    for (size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setShare(figures.people > 0 ? double(figures.peopleBySegments[i]) / figures.people : 0);
        if (figures.people > 0)
            m_people[i]->setNumber(figures.peopleBySegments[i]);
        else
            m_people[i]->setText(unknown());
    }
    const bool known = mps > 0 && figures.segments > 0;
    const auto duration = facts.duration();
    m_paceLabel->setText(mps > 0 ? tr("At %1").arg(paceText(mps)) : tr("Sending takes"));
    m_duration->setText(known ? exactDuration(duration) : unknown());
    m_done->setText(known ? scheduleShortText(facts.start().addSecs(duration.count()), facts.scheduleZone, facts.now)
                          : unknown());
    showCountries(facts);
    const QString costs = facts.costText();
    const bool isSandbox = facts.connection == Connection::Kind::Sandbox;
    m_costsLabel->setText(isSandbox ? tr("Would cost") : tr("Costs"));
    m_costs->setText(costs.isEmpty() ? unknown() : costs);
    m_costs->setToolTip(costs.isEmpty() ? tr("Prices are not known.")
                        : isSandbox     ? tr("The sandbox charges nothing; its prices are examples.")
                                        : tr("At today’s prices of Twilio. Carriers may charge more."));
    m_costs->setAccessibleName(tr("%1: %2", "Costs: about $52.40").arg(m_costsLabel->text(), m_costs->text()));
}

void SegmentsPanel::showCountries(const CampaignFacts& facts)
{
    const std::vector<CountryPart> parts = partsOf(facts.figures, facts.cost, m_countries.size());
    for (size_t i = 0; i < m_countries.size(); ++i) {
        const Row& row = m_countries[i];
        const bool shown = i < parts.size();
        row.name->setVisible(shown);
        row.people->setVisible(shown);
        row.cost->setVisible(shown);
        if (!shown)
            continue;
        const CountryPart& part = parts[i];
        const QString name = part.region.isEmpty() ? tr("Elsewhere") : shortRegionName(part.region);
        const QString cost = !part.isKnown  ? unknown()
                             : part.isWhole ? moneyText(part.cost, facts.cost.currency)
                                            : tr("over %1").arg(leastMoneyText(part.cost.least, facts.cost.currency));
        const QString all =
            tr("%1: %2, %3, %4", "United Kingdom: 1,204 people, 1,310 segments, $52.40")
                .arg(name, peopleText(part.share.people), tr("%Ln segment(s)", nullptr, part.share.segments),
                     part.isKnown ? cost : tr("price not known"));
        row.name->setText(name);
        row.people->setNumber(part.share.people);
        row.people->setAccessibleName(
            tr("%1: %2", "United Kingdom: 1,204 people").arg(name, peopleText(part.share.people)));
        row.cost->setText(cost);
        row.cost->setToolTip(plainToolTip(all));
        row.cost->setAccessibleDescription(all); // a tooltip is told in HTML otherwise
        row.cost->setAccessibleName(tr("%1: %2", "Costs: about $52.40").arg(name, cost));
    }
}

} // namespace outbound
