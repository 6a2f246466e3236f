#pragma once

#include <QNetworkProxy>

namespace outbound
{

/// The proxies the application has; without one the direct way, called by its other name. Qt reads a plain-HTTP answer
/// from an unbuffered socket when the way is called NoProxy: one system call for each byte of the headers, and now and
/// then a needless new connection. DefaultProxy leads the same way through a buffer.
class DirectRoute final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
};

} // namespace outbound
