#pragma once

#include <QSslConfiguration>

namespace outbound
{

/// A certificate for 127.0.0.1 that signs itself, made anew by each process.
class Certificate
{
public:
    /// @param subject what it is for, such as `IP:127.0.0.1`
    explicit Certificate(const QString& subject);

    /// The one that this process trusts from the first call on.
    static const Certificate& trusted();

    QSslConfiguration forServer() const { return m_server; }

private:
    QSslConfiguration m_server;
};

} // namespace outbound
