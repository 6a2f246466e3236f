#include "tests/engine/sandbox/dialectfixture.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;
using namespace std::chrono_literals;

/// What recipients answer, and what STOP does.
class InboundReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void aShareAnswersWithTheTexts();
    void aReplyIsAMessageOfItsOwn();
    void whatIsNotDeliveredIsNotAnswered();
    void whoOptsOutAnswersStop();
    void stopHoldsForItsSenderAndAfterARestart();
    void keywords_data();
    void keywords();
    void onlyTheLastKeywordCounts();

private:
    static SandboxScenario scenario(double share, const QStringList& texts = {QStringLiteral("Yes please")},
                                    const QSet<QString>& optOuts = {});
    static json inbound(DialectFixture& twilio);
    /// Lets somebody send a text to the sandbox's first number now.
    static void arrives(DialectFixture& twilio, const QString& text, const QDateTime& at);
};

/// Everything is delivered after a second and answered two seconds later.
SandboxScenario InboundReplyTest::scenario(double share, const QStringList& texts, const QSet<QString>& optOuts)
{
    SandboxScenario scenario;
    scenario.delivery.delivered = {1, {1s, 1s}};
    scenario.delivery.undelivered.share = scenario.delivery.failed.share = scenario.delivery.sent.share = 0;
    scenario.delivery.sent.after = {1s, 1s};
    scenario.replies = {share, {2s, 2s}, texts, optOuts};
    return scenario;
}

json InboundReplyTest::inbound(DialectFixture& twilio)
{
    json messages = json::array();
    const auto page =
        twilio.get(QStringLiteral("Messages.json"), {{QStringLiteral("PageSize"), QStringLiteral("1000")}}).json;
    for (const json& message : page["messages"])
        if (message["direction"] == "inbound")
            messages.push_back(message);
    return messages;
}

void InboundReplyTest::arrives(DialectFixture& twilio, const QString& text, const QDateTime& at)
{
    static int number = 0;
    QVERIFY(twilio.ledger->accept({.sid = QStringLiteral("SM%1").arg(++number, 32, 10, QLatin1Char('0')),
                                   .account = sandboxAccountSid(),
                                   .from = QStringLiteral("+447700900301"),
                                   .to = QStringLiteral("+447700900123"),
                                   .body = text,
                                   .createdAt = at,
                                   .fate = {QStringLiteral("received"), 0, at, at},
                                   .isInbound = true,
                                   .listedAt = at}));
}

void InboundReplyTest::aShareAnswersWithTheTexts()
{
    const QStringList texts{QStringLiteral("Yes please"), QStringLiteral("Who is this?")};
    DialectFixture twilio(scenario(0.25, texts));
    for (int i = 0; i < 400; ++i)
        QCOMPARE(twilio.send(300 + i), QStringLiteral("201"));
    QCOMPARE(twilio.accepted(), 400);
    twilio.clock.advance(2999ms);
    QCOMPARE(inbound(twilio).size(), size_t(0));
    twilio.clock.advance(1ms);
    const json replies = inbound(twilio);
    QVERIFY(replies.size() > 60 && replies.size() < 140);
    QMap<QString, int> counts;
    for (const json& reply : replies)
        ++counts[QString::fromStdString(reply["body"].get<std::string>())];
    QCOMPARE(counts.size(), 2);
    QVERIFY(counts[texts[0]] > 20 && counts[texts[1]] > 20);
    QCOMPARE(twilio.ledger->timesAccepted(sandboxAccountSid())->size(), 400); // the judge counts no replies
}

void InboundReplyTest::aReplyIsAMessageOfItsOwn()
{
    DialectFixture twilio(scenario(1));
    twilio.send(301);
    const auto later =
        *twilio.ledger->list({.account = sandboxAccountSid(), .direction = SandboxListing::Direction::Inbound});
    const QString resource = QStringLiteral("Messages/%1.json").arg(later.front().sid);
    QCOMPARE(twilio.get(resource).status, 404);
    twilio.clock.advance(3s);
    const json reply = inbound(twilio)[0];
    QCOMPARE(reply.size(), size_t(20));
    QCOMPARE(reply["from"], "+447700900301");
    QCOMPARE(reply["to"], "+447700900123");
    QCOMPARE(reply["status"], "received");
    QCOMPARE(reply["date_created"], "Sun, 17 May 2026 03:45:15 +0000");
    QCOMPARE(reply["date_sent"], reply["date_created"]);
    QCOMPARE(twilio.get(resource).json, reply);
    // A sweep of what the number sent does not meet it.
    const auto sweep =
        twilio.get(QStringLiteral("Messages.json"), {{QStringLiteral("From"), QStringLiteral("+447700900123")}});
    QCOMPARE(sweep.json["messages"].size(), size_t(1));
}

void InboundReplyTest::whatIsNotDeliveredIsNotAnswered()
{
    SandboxScenario lost = scenario(1, {QStringLiteral("Yes")}, {QStringLiteral("+447700900301")});
    lost.delivery.delivered.share = 0;
    lost.delivery.undelivered.share = lost.delivery.failed.share = lost.delivery.sent.share = 1;
    DialectFixture twilio(lost);
    for (int i = 0; i < 50; ++i)
        twilio.send(301);
    twilio.clock.advance(60s);
    QCOMPARE(inbound(twilio).size(), size_t(0));
}

void InboundReplyTest::whoOptsOutAnswersStop()
{
    DialectFixture twilio(scenario(0, {QStringLiteral("Yes")}, {QStringLiteral("+447700900301")}));
    QCOMPARE(twilio.send(301), QStringLiteral("201"));
    QCOMPARE(twilio.send(302), QStringLiteral("201"));
    twilio.clock.advance(2999ms);
    QCOMPARE(twilio.send(301), QStringLiteral("201")); // the answer is still on its way
    twilio.clock.advance(1ms);
    const json replies = inbound(twilio);
    QCOMPARE(replies.size(), size_t(1));
    QCOMPARE(replies[0]["body"], "STOP");
    QCOMPARE(replies[0]["from"], "+447700900301");
    QCOMPARE(twilio.send(301), QStringLiteral("400 21610"));
    QCOMPARE(twilio.send(302), QStringLiteral("201"));
    QCOMPARE(twilio.accepted(), 4);
}

void InboundReplyTest::stopHoldsForItsSenderAndAfterARestart()
{
    DialectFixture twilio(scenario(0, {}, {QStringLiteral("+447700900301")}));
    twilio.send(301);
    twilio.clock.advance(3s);
    twilio.dialect = std::make_unique<SandboxDialect>(*twilio.ledger, twilio.clock, SandboxScenario());
    QCOMPARE(twilio.send(301), QStringLiteral("400 21610"));
    const auto other =
        twilio.post(QStringLiteral("Messages.json"), {{QStringLiteral("To"), QStringLiteral("+447700900301")},
                                                      {QStringLiteral("From"), QStringLiteral("+447700900456")},
                                                      {QStringLiteral("Body"), QStringLiteral("Hi")}});
    QCOMPARE(other.status, 201);
}

void InboundReplyTest::keywords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stops");
    for (const char* text :
         {"STOP", "stop", " Stop\n", "STOPALL", "unsubscribe", "Cancel", "end", "quit", "revoke", "OptOut"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char* text : {"STOP PLEASE", "stop.", "YES", "START", "no", "HELP"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void InboundReplyTest::keywords()
{
    QFETCH(const QString, text);
    QFETCH(const bool, stops);
    DialectFixture twilio;
    arrives(twilio, text, twilio.clock.now());
    QCOMPARE(twilio.send(301), stops ? QStringLiteral("400 21610") : QStringLiteral("201"));
    QCOMPARE(twilio.send(302), QStringLiteral("201"));
}

void InboundReplyTest::onlyTheLastKeywordCounts()
{
    DialectFixture twilio;
    const QDateTime now = twilio.clock.now();
    arrives(twilio, QStringLiteral("START"), now.addSecs(20)); // arrival counts, not the order in the ledger
    arrives(twilio, QStringLiteral("STOP"), now.addSecs(10));
    arrives(twilio, QStringLiteral("Thanks"), now.addSecs(15));
    QCOMPARE(twilio.send(301), QStringLiteral("201"));
    twilio.clock.advance(15s);
    QCOMPARE(twilio.send(301), QStringLiteral("400 21610"));
    twilio.clock.advance(5s);
    QCOMPARE(twilio.send(301), QStringLiteral("201"));
}

QTEST_GUILESS_MAIN(InboundReplyTest)
#include "inboundreply_test.moc"
