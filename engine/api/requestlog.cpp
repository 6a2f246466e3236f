#include "engine/api/requestlog.h"

#include "engine/logging.h"

namespace outbound
{

ApiReply RequestLog::watched(const QByteArray& method, const QString& pattern, const QString& keyId, ApiReply reply)
{
    const auto began = m_clock.monotonic();
    return [this, method, pattern, keyId, began, reply = std::move(reply)](const HttpResponse& response) {
        const auto took = std::chrono::duration<double, std::milli>(m_clock.monotonic() - began);
        qCInfo(lcApi).noquote() << method.constData() << pattern << response.status
                                << QString::number(took.count(), 'f', 1) + QStringLiteral(" ms") << keyId;
        reply(response);
    };
}

void RequestLog::refused(int status)
{
    const auto now = m_clock.monotonic();
    ++m_untold;
    if (now < m_quietUntil)
        return;
    m_quietUntil = now + std::chrono::seconds(1);
    qCInfo(lcApi).noquote() << "refused at the door:" << status
                            << QStringLiteral("(%1 since the last line)").arg(m_untold);
    m_untold = 0;
}

} // namespace outbound
