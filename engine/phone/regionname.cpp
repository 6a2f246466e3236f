#include "engine/phone/regionname.h"

#include <QLocale>

#include <unicode/locdspnm.h>

#include <memory>

namespace outbound
{

static QString nameOf(const QString& region, UDisplayContext length)
{
    UDisplayContext contexts[] = {length};
    const QString language = QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().name();
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(
        icu::Locale(language.toLatin1().constData()), contexts, std::size(contexts)));
    icu::UnicodeString name;
    names->regionDisplayName(region.toLatin1().constData(), name);
    return QString(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
}

QString regionName(const QString& region)
{
    return nameOf(region, UDISPCTX_LENGTH_FULL);
}

QString shortRegionName(const QString& region)
{
    return nameOf(region, UDISPCTX_LENGTH_SHORT);
}

} // namespace outbound
