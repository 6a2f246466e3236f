#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/apiroutes.h"

#include <QHash>

#include <vector>

namespace outbound
{

/// The Idempotency-Key of POSTs: a request that comes again within a day gets the answer it got, byte for byte, and
/// does nothing a second time. What was refused is not kept: nothing happened, and it may be corrected under the same
/// key.
class OnceKeys
{
public:
    static constexpr int longestKey = 255;
    static constexpr int keptHours = 24;

    explicit OnceKeys(ApiContext& context) : m_context(context) {}

    /// Runs the route, or answers as before; a twin of a request that is under way waits for its answer.
    void run(const ApiRoute& route, ApiRequest request, const ApiReply& reply);

private:
    using Owner = std::pair<QString, QString>; ///< API key, Idempotency-Key

    struct UnderWay {
        QByteArray requestHash;
        std::vector<ApiReply> waiting;
    };

    void begin(const ApiRoute& route, const ApiRequest& request);
    void keep(const RememberedAnswer& answer, const HttpResponse& response);
    void answer(const Owner& owner, const HttpResponse& response);
    std::optional<HttpResponse> known(const RememberedAnswer& wanted);

    ApiContext& m_context;
    QHash<Owner, UnderWay> m_underWay;
};

} // namespace outbound
