#include "tests/engine/api/rawclient.h"

#include <QTest>

namespace outbound
{

static QByteArray headText(const QByteArray& method, const QByteArray& path, const RawClient::Headers& headers)
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\n";
    for (const auto& [name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

std::string RawAnswer::code() const
{
    const auto parsed = json();
    return parsed.is_object() && parsed.contains("error") ? parsed["error"].value("code", "") : "";
}

std::string RawAnswer::field() const
{
    const auto parsed = json();
    const bool isNamed = parsed.is_object() && parsed.contains("error") && parsed["error"]["field"].is_string();
    return isNamed ? parsed["error"]["field"].get<std::string>() : "";
}

QByteArray RawClient::bytes(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                            const Headers& more) const
{
    Headers headers{{"Host", "127.0.0.1:" + QByteArray::number(m_port)}, {"Authorization", "Bearer " + m_token}};
    if (!body.isEmpty())
        headers.insert(headers.end(),
                       {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}});
    headers.insert(headers.end(), more.begin(), more.end());
    return headText(method, path, headers) + body;
}

RawAnswer RawClient::send(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                          const Headers& more) const
{
    return sendBytes(bytes(method, path, body, more));
}

RawAnswer RawClient::sendHeaders(const QByteArray& method, const QByteArray& path, const Headers& headers,
                                 const QByteArray& body) const
{
    return sendBytes(headText(method, path, headers) + body);
}

RawAnswer RawClient::sendBytes(const QByteArray& bytes) const
{
    return readAnswer(*open(bytes));
}

std::unique_ptr<QTcpSocket> RawClient::open(const QByteArray& bytes) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
    socket->write(bytes);
    return socket;
}

RawAnswer RawClient::readAnswer(QTcpSocket& socket)
{
    QByteArray text;
    qsizetype length = -1;
    RawAnswer answer;
    const auto isWhole = [&] {
        text += socket.readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return socket.state() == QAbstractSocket::UnconnectedState;
        if (length < 0) {
            const QByteArrayList lines = text.left(end).split('\n');
            answer.status = lines.first().split(' ').value(1).toInt();
            for (const QByteArray& line : lines.mid(1))
                answer.headers.insert(line.left(line.indexOf(':')).toLower(),
                                      line.mid(line.indexOf(':') + 1).trimmed());
            length = answer.headers.value("content-length", "0").toLongLong();
        }
        answer.body = text.mid(end + 4);
        return answer.body.size() >= length || socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor(isWhole, 20'000))
        return {};
    return answer;
}

} // namespace outbound
