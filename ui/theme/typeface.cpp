#include "ui/theme/typeface.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace outbound
{

namespace
{

struct Step {
    int size;
    int line;
    QFont::Weight weight;
    qreal spacing;
};

constexpr std::array<Step, 12> scale{{
    {28, 36, QFont::DemiBold, -0.4},
    {24, 30, QFont::DemiBold, -0.3},
    {20, 28, QFont::DemiBold, -0.2},
    {15, 24, QFont::DemiBold, 0},
    {14, 20, QFont::DemiBold, 0},
    {13, 20, QFont::DemiBold, 0},
    {13, 20, QFont::Medium, 0},
    {13, 20, QFont::Normal, 0},
    {12, 16, QFont::Normal, 0},
    {12, 16, QFont::Medium, 0},
    {12, 16, QFont::DemiBold, 0},
    {11, 14, QFont::Normal, 0},
}};

const Step& step(TypeRole role)
{
    return scale[static_cast<std::size_t>(role)];
}

QStringList families()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        return {QStringLiteral("Inter"), system};
    return {system};
}

} // namespace

QFont typeface(TypeRole role)
{
    static const QStringList names = families();
    const Step& wanted = step(role);
    QFont font;
    font.setFamilies(names);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(wanted.size * textScale()))));
    font.setWeight(wanted.weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, wanted.spacing);
    return font;
}

int lineHeight(TypeRole role)
{
    return static_cast<int>(std::lround(step(role).line * textScale()));
}

qreal textScale()
{
    static const qreal factor = [] {
        const qreal points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
        if (points <= 0 || qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"))
            return 1.0;
        return std::clamp(points / 10, 0.9, 1.6);
    }();
    return factor;
}

} // namespace outbound
