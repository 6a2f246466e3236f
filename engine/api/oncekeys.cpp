#include "engine/api/oncekeys.h"

#include "engine/api/apiwords.h"
#include "engine/logging.h"

#include <sodium.h>

#include <algorithm>

namespace outbound
{

static QByteArray hashOf(const HttpRequest& request)
{
    const QByteArray all = request.method + '\0' + request.path.toUtf8() + '\0' + request.body;
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(all.constData()), size_t(all.size()), nullptr, 0);
    return hash;
}

static bool isOnceKey(const QByteArrayList& given)
{
    return given.size() == 1 && !given.first().isEmpty() && given.first().size() <= OnceKeys::longestKey &&
           std::all_of(given.first().begin(), given.first().end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

static HttpResponse reused()
{
    return errorResponse(ApiError{422, QStringLiteral("idempotency_key_reused"),
                                  ApiWords::tr("This Idempotency-Key came with another request before.")});
}

void OnceKeys::run(const ApiRoute& route, ApiRequest request, const ApiReply& reply)
{
    const QByteArrayList given = request.http.headers.values("idempotency-key");
    if (given.isEmpty() || route.method != "POST") {
        route.handler(request, reply);
        return;
    }
    if (!isOnceKey(given)) {
        reply(
            errorResponse(ApiError{400, QStringLiteral("invalid_request"),
                                   ApiWords::tr("An Idempotency-Key has 1 to 255 ASCII characters, and comes once.")}));
        return;
    }
    request.once = RememberedAnswer{
        request.key.id, QString::fromLatin1(given.first()), hashOf(request.http), 0, {}, m_context.clock.now()};
    const Owner owner{request.once->keyId, request.once->onceKey};
    if (const auto twin = m_underWay.find(owner); twin != m_underWay.end()) {
        if (twin->requestHash == request.once->requestHash)
            twin->waiting.push_back(reply);
        else
            reply(reused());
        return;
    }
    if (const auto answered = known(*request.once)) {
        reply(*answered);
        return;
    }
    m_underWay.insert(owner, {request.once->requestHash, {reply}});
    begin(route, request);
}

std::optional<HttpResponse> OnceKeys::known(const RememberedAnswer& wanted)
{
    const auto found =
        m_context.reader.rememberedAnswer(wanted.keyId, wanted.onceKey, wanted.at.addSecs(-keptHours * 3600));
    if (!found)
        return errorResponse(found.error());
    if (!*found)
        return {};
    return (*found)->requestHash == wanted.requestHash
               ? HttpResponse{.status = (*found)->status, .body = (*found)->body}
               : reused();
}

void OnceKeys::begin(const ApiRoute& route, const ApiRequest& request)
{
    const bool isKept = route.memory == ApiRoute::Memory::WithTheDeed;
    route.handler(request, [this, isKept, once = *request.once](const HttpResponse& response) {
        const Owner owner{once.keyId, once.onceKey};
        if (isKept && response.status == 409) // it was answered by then, as only a store shared with others shows
            return answer(owner, known(once).value_or(response));
        if (isKept || response.status >= 300)
            return answer(owner, response);
        keep(once, response);
    });
}

void OnceKeys::keep(const RememberedAnswer& once, const HttpResponse& response)
{
    RememberedAnswer done = once;
    done.status = response.status;
    done.body = response.body;
    m_context.commands.remember(done, [this, response, owner = Owner{once.keyId, once.onceKey}](const auto& kept) {
        if (!kept)
            qCWarning(lcApi).noquote() << "an answer could not be kept:" << kept.error().detail;
        answer(owner, response);
    });
}

void OnceKeys::answer(const Owner& owner, const HttpResponse& response)
{
    for (const ApiReply& reply : m_underWay.take(owner).waiting)
        reply(response);
}

} // namespace outbound
