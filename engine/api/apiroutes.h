#pragma once

#include "engine/api/apierror.h"
#include "engine/api/apirequest.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace outbound
{

/// One thing the API can do.
struct ApiRoute {
    /// Who may.
    enum class Needs { Nothing, Key, Session };
    /// Who keeps the answer of a request with an Idempotency-Key.
    enum class Memory { Afterwards, WithTheDeed };
    using Handler = std::function<void(const ApiRequest&, ApiReply)>;

    QByteArray method;
    QString pattern; ///< "/v1/sms/campaigns/{campaign_id}"
    Handler handler;
    Needs needs = Needs::Key;
    Memory memory = Memory::Afterwards;
    bool body = false;  ///< it reads one
    bool query = false; ///< it reads one
};

/// The table of everything the API can do.
class ApiRoutes
{
public:
    void add(ApiRoute route) { m_routes.push_back(std::move(route)); }
    const std::vector<ApiRoute>& all() const { return m_routes; }

    struct Match {
        const ApiRoute* route = nullptr;
        QStringList parts;
    };
    /// The route of a request, or 404, or 405 with what is allowed there.
    std::variant<Match, ApiError> find(const QByteArray& method, const QString& path) const;

private:
    std::vector<ApiRoute> m_routes;
};

} // namespace outbound
