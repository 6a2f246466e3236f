#include "tests/engine/twilio/exchange.h"

#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Point = RawServer::Point;

/// Answers that are late, long, short, doubled or wrapped: the exchange around the words.
class AnswerFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSubmissionArrivesOnce_data();
    void eachSubmissionArrivesOnce();
    void anEndlessAnswerIsCutOff_data();
    void anEndlessAnswerIsCutOff();
    void anAnswerTooManyIsNobodysAnswer_data();
    void anAnswerTooManyIsNobodysAnswer();
};

/// The head of an answer whose body is said to have `length` bytes.
static QByteArray headOf(qint64 length)
{
    return "HTTP/1.1 201 Created\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

void AnswerFaultsTest::eachSubmissionArrivesOnce_data()
{
    Exchange::columns();
    const auto row = [](const char* name, const QByteArray& answer, Kind kind) { Exchange::row(name, answer, {kind}); };
    const QByteArray accepted = Exchange::accepted();
    const QByteArray created = Exchange::created();
    row("accepted", accepted, Kind::Accepted);
    row("length too short", headOf(created.size() - 1) + created, Kind::InDoubt);
    row("two lengths", "HTTP/1.1 201 Created\r\nContent-Length: 3\r\n" + accepted.mid(accepted.indexOf('\n') + 1),
        Kind::InDoubt);
    row("not HTTP", "SSH-2.0-OpenSSH\r\n\r\n", Kind::InDoubt);
    const QByteArray chunked = "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n";
    row("chunked", chunked + QByteArray::number(created.size(), 16) + "\r\n" + created + "\r\n0\r\n\r\n",
        Kind::Accepted);
    row("chunks of no size", chunked + "zz\r\n" + created + "\r\n0\r\n\r\n", Kind::InDoubt);
    row("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + accepted, Kind::Accepted);
    row("103 first", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + accepted, Kind::InDoubt);
    row("gzip",
        "HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: 67\r\n\r\n" +
            QByteArray::fromBase64("H4sIAAAAAAACA6tWKs5MUbJSCvY1wA8MlXSUiksSS0qLgaoLS1NLU1OAIiX5QJ62iYm5uYGBJURZLQD1"
                                   "CngDUwAAAA=="),
        Kind::Accepted);
    row("gzip that isn't", "HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\n" + accepted.mid(23), Kind::InDoubt);
    // Who is answered before the whole request arrived is answered all the same.
    const auto early = [](const char* name, const QByteArray& answer, Kind kind) {
        Exchange::row(name, Point::RequestLine, [answer](QTcpSocket& s) { s.write(answer); }, {kind});
    };
    early("accepted before the body", accepted, Kind::Accepted);
    early("refused before the body", RawServer::answer(400, R"({"code":21211})"), Kind::Refused);
    early("429 before the body", RawServer::answer(429, ""), Kind::NotProcessed);
}

void AnswerFaultsTest::eachSubmissionArrivesOnce()
{
    QFETCH(Exchange::Case, fault);
    QFETCH(Exchange::Kinds, kinds);
    Exchange::play(fault, kinds);
}

void AnswerFaultsTest::anEndlessAnswerIsCutOff_data()
{
    Exchange::columns();
    Exchange::row("endless", Point::Whole, {}, {Kind::InDoubt});
}

void AnswerFaultsTest::anEndlessAnswerIsCutOff()
{
    QFETCH(Exchange::Case, fault);
    QFETCH(Exchange::Kinds, kinds);
    static constexpr qint64 promised = 30 * 1024 * 1024;
    qint64 sent = 0;
    fault.act = [&sent](QTcpSocket& socket) {
        auto* more = new QTimer(&socket);
        connect(more, &QTimer::timeout, &socket, [&socket, &sent] {
            auto* tls = qobject_cast<QSslSocket*>(&socket);
            if (socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0) > 0 || sent == promised)
                return;
            sent += socket.write(QByteArray(64 * 1024, ' '));
        });
        more->start(0ms);
        socket.write(headOf(promised));
    };
    Exchange::play(fault, kinds);
    QVERIFY2(sent < promised / 2, qPrintable(QString::number(sent)));
}

void AnswerFaultsTest::anAnswerTooManyIsNobodysAnswer_data()
{
    Exchange::columns();
    const auto row = [](const char* name, const QByteArray& first, const QByteArray& extra, Kind kind) {
        const auto act = [first, extra](QTcpSocket& socket) {
            socket.write(first);
            QTimer::singleShot(20ms, &socket, [&socket, extra] { socket.write(extra); });
        };
        Exchange::row(name, Point::Whole, act, {kind});
    };
    row("twice", Exchange::accepted(), Exchange::accepted(), Kind::InDoubt);
    row("an interim one", "HTTP/1.1 103 Early Hints\r\n\r\n", Exchange::accepted(), Kind::Accepted);
    row("too short", headOf(3), Exchange::created(), Kind::Accepted);
}

/// What is left over on a connection would be read as the answer to the next request.
void AnswerFaultsTest::anAnswerTooManyIsNobodysAnswer()
{
    QFETCH(Exchange::Case, fault);
    QFETCH(Exchange::Kinds, kinds);
    Exchange exchange(fault.scheme);
    exchange.server().breakAt(0, fault.point, fault.act);
    exchange.submit();
    QTest::qWait(40);
    const SubmitOutcome second = exchange.submit(Exchange::message(QStringLiteral("+447700900002")));
    QVERIFY2(second.kind == kinds[0], toString(second.kind));
    QVERIFY(second.kind != Kind::Accepted || second.sid.endsWith(QLatin1Char('2')));
    const SubmitOutcome third = exchange.submit(Exchange::message(QStringLiteral("+447700900003")));
    QVERIFY2(third.kind == Kind::Accepted, toString(third.kind));
    QVERIFY(third.sid.endsWith(QLatin1Char('3')));
    QCOMPARE(exchange.arrivalsInTheEnd(), 3);
}

QTEST_GUILESS_MAIN(AnswerFaultsTest)
#include "answerfaults_test.moc"
