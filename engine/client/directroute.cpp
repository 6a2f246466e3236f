#include "engine/client/directroute.h"

namespace outbound
{

QList<QNetworkProxy> DirectRoute::queryProxy(const QNetworkProxyQuery& query)
{
    auto proxies = proxyForQuery(query);
    for (QNetworkProxy& proxy : proxies)
        if (proxy.type() == QNetworkProxy::NoProxy)
            proxy.setType(QNetworkProxy::DefaultProxy);
    return proxies;
}

} // namespace outbound
