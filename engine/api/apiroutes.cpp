#include "engine/api/apiroutes.h"

#include "engine/api/apiwords.h"

namespace outbound
{

/// What stands for the names in braces; nothing when the path is another.
static std::optional<QStringList> partsOf(const QString& path, const QString& pattern)
{
    const auto given = QStringView(path).split(QLatin1Char('/'));
    const auto wanted = QStringView(pattern).split(QLatin1Char('/'));
    if (given.size() != wanted.size())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(QLatin1Char('{')) && !given[i].isEmpty())
            parts << given[i].toString();
        else if (given[i] != wanted[i])
            return {};
    }
    return parts;
}

std::variant<ApiRoutes::Match, ApiError> ApiRoutes::find(const QByteArray& method, const QString& path) const
{
    QByteArrayList allowed;
    for (const ApiRoute& route : m_routes) {
        const auto parts = partsOf(path, route.pattern);
        if (parts && route.method == method)
            return Match{&route, *parts};
        if (parts)
            allowed << route.method;
    }
    if (allowed.isEmpty())
        return ApiError{404, QStringLiteral("not_found"), ApiWords::tr("There is nothing at this address.")};
    return ApiError{405,
                    QStringLiteral("method_not_allowed"),
                    ApiWords::tr("This can't be done here."),
                    {},
                    {{"Allow", allowed.join(", ")}}};
}

} // namespace outbound
