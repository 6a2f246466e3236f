#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QMultiMap>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

/// QCOMPARE for JSON and what becomes JSON: texts, numbers, null.
#define COMPARE_JSON(actual, expected) QCOMPARE(outbound::textOf(actual), outbound::textOf(expected))

namespace outbound
{

inline QByteArray textOf(const nlohmann::json& value)
{
    return QByteArray::fromStdString(value.dump());
}

struct RawAnswer {
    int status = 0;                            ///< 0: hung up without one
    QMultiMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    nlohmann::json json() const { return nlohmann::json::parse(body.toStdString(), nullptr, false); }
    std::string code() const; ///< of an error
    std::string field() const;
};

/// A client of the API that sends just what it is told, over a socket of its own for each request.
class RawClient
{
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    RawClient(quint16 port, QByteArray token) : m_port(port), m_token(std::move(token)) {}

    quint16 port() const { return m_port; }
    const QByteArray& token() const { return m_token; }

    RawAnswer get(const QByteArray& path) const { return send("GET", path); }
    /// With key and, where there is a body, content type.
    RawAnswer send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                   const Headers& more = {}) const;
    RawAnswer sendHeaders(const QByteArray& method, const QByteArray& path, const Headers& headers,
                          const QByteArray& body = {}) const; ///< these alone
    RawAnswer sendBytes(const QByteArray& bytes) const;

    /// A connection on which the bytes have been sent.
    std::unique_ptr<QTcpSocket> open(const QByteArray& bytes) const;
    QByteArray bytes(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                     const Headers& more = {}) const;
    static RawAnswer readAnswer(QTcpSocket& socket);

private:
    quint16 m_port;
    QByteArray m_token;
};

} // namespace outbound
