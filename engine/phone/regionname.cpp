#include "engine/phone/regionname.h"

#include <QLocale>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace outbound
{

QString regionName(const QString& region)
{
    icu::UnicodeString name;
    icu::Locale("", region.toLatin1().constData())
        .getDisplayCountry(icu::Locale(QLocale().name().toLatin1().constData()), name);
    return QString(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
}

} // namespace outbound
