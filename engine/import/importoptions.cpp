#include "engine/import/importoptions.h"

namespace outbound
{

QString toString(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Variable:
        return QStringLiteral("variable");
    case ColumnRole::Phone:
        return QStringLiteral("phone");
    case ColumnRole::SecondPhone:
        return QStringLiteral("second_phone");
    case ColumnRole::Ignored:
        return QStringLiteral("ignored");
    }
    return {};
}

} // namespace outbound
