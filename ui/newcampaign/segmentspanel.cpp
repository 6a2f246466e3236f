#include "ui/newcampaign/segmentspanel.h"

#include "models/numbersmodel.h"
#include "models/timetext.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/sharebar.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
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
      m_done(new TextLabel({}, TypeRole::Caption))
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
    for (size_t i = 0; i < m_countries.size(); ++i) {
        m_countries[i] = new TextLabel({}, TypeRole::Caption, Tone::Muted);
        m_countries[i]->setObjectName(QStringLiteral("countryLabel"));
        m_inCountry[i] = new TextLabel({}, TypeRole::Caption);
        m_inCountry[i]->setAlignment(Qt::AlignTrailing);
        grid->addWidget(m_countries[i], int(i) + 7, 0, 1, 2);
        grid->addWidget(m_inCountry[i], int(i) + 7, 1, 1, 2);
    }
}

void SegmentsPanel::show(const AudienceFigures& figures, double mps, const QDateTime& start, const QString& zone)
{
    const QString unknown = QStringLiteral("–");
    m_total->setText(figures.people > 0 ? tr("%Ln segment(s)", nullptr, figures.segments) : unknown);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setShare(figures.people > 0 ? double(figures.peopleBySegments[i]) / figures.people : 0);
        if (figures.people > 0)
            m_people[i]->setNumber(figures.peopleBySegments[i]);
        else
            m_people[i]->setText(unknown);
    }
    const bool known = mps > 0 && figures.segments > 0;
    const auto duration = sendingTime(figures.segments, mps);
    m_paceLabel->setText(mps > 0 ? tr("At %1").arg(paceText(mps)) : tr("Sending takes"));
    m_duration->setText(known ? exactDuration(duration) : unknown);
    showCountries(figures.peopleByRegion);
    m_done->setText(known ? scheduleShortText(start.addSecs(duration.count()), zone, QDateTime::currentDateTimeUtc())
                          : unknown);
}

/// Those with most people, then all others together.
void SegmentsPanel::showCountries(const QMap<QString, int>& people)
{
    std::vector<std::pair<int, QString>> most;
    int others = people.value(QString());
    for (auto country = people.cbegin(); country != people.cend(); ++country)
        if (!country.key().isEmpty())
            most.emplace_back(-country.value(), country.key());
    std::sort(most.begin(), most.end());
    const size_t named = most.size() + (others > 0) > m_countries.size() ? m_countries.size() - 1 : most.size();
    for (size_t i = named; i < most.size(); ++i)
        others -= most[i].first;
    for (size_t i = 0; i < m_countries.size(); ++i) {
        const bool isOthers = i == named && others > 0;
        const bool shown = i < named || isOthers;
        m_countries[i]->setVisible(shown);
        m_inCountry[i]->setVisible(shown);
        if (!shown)
            continue;
        const QString name =
            isOthers ? tr("Elsewhere") : QLocale::territoryToString(QLocale::codeToTerritory(most[i].second));
        m_countries[i]->setText(name);
        m_inCountry[i]->setText(peopleText(isOthers ? others : -most[i].first));
        m_inCountry[i]->setAccessibleName(
            tr("%1: %2", "United Kingdom: 1,204 people").arg(name, m_inCountry[i]->text()));
    }
}

} // namespace outbound
