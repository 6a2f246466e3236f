#include "ui/audience/regioncombo.h"

#include "engine/phone/regionname.h"

#include <QCollator>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace outbound
{

namespace
{

struct Region {
    QString code;
    QString name;
};

std::vector<Region> regions()
{
    std::vector<Region> all;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code[0].isLetter() && code != QLatin1String("EU")) // continents have digits
            all.push_back({code, regionName(code)});
    }
    const QCollator collator;
    std::sort(all.begin(), all.end(), [&](const Region& a, const Region& b) { return collator(a.name, b.name); });
    return all;
}

} // namespace

RegionCombo::RegionCombo(QWidget* parent) : QComboBox(parent)
{
    for (const Region& region : regions())
        addItem(region.name, region.code);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
}

void RegionCombo::setRegion(const QString& region)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(region));
}

} // namespace outbound
