#include "engine/webhook/webhookteller.h"
#include "tests/engine/webhook/webhookreceiver.h"
#include "tests/support/temporarystore.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

static QStringList logged;

/// A real store and a real receiver; only time is turned by hand.
class WebhookTellerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void launchPauseAndEndAreTold();
    void whoHasNoWebhookIsNotTold();
    void countsAreToldEveryTenSeconds();
    void whatFailedIsToldAgain();
    void onlyTheLatestStateIsTold();
    void aChangeMeanwhileIsToldAfterwards();
    void aSilentReceiverIsGivenUpAfterTenSeconds();
    void aBrokenConnectionIsNoConfirmation();
    void anInterimAnswerIsNoConfirmation();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void aLongAnswerConfirmsAllTheSame();
    void goneIsNeverToldAgain();
    void aRestartForgetsNothing();
    void whatWasConfirmedIsNotToldAgain();
    void whatChangedMeanwhileIsToldAtTheStart();
    void aDeletedCampaignIsToldOn();
    void aDeadReceiverLeavesRoomForOthers();
    void aThousandInVainAreKeptInFewWrites();
    void theLogKeepsSecrets();

private:
    void startTeller();
    CampaignDraft draft(int people, const QString& url) const;
    CampaignId create(int people = 5);
    void tell() { m_store->notifier->flush(); }
    Webhook stored(const CampaignId& id); ///< once what was answered is saved
    int countOf(int n, const char* field) const { return m_receiver->campaign(n)[QLatin1String(field)].toInt(); }
    QString idOf(int n) const { return m_receiver->event(n)[QStringLiteral("id")].toString(); }

    const QString m_secret = QStringLiteral("whsec_0123456789abcdef");
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<WebhookReceiver> m_receiver;
    std::unique_ptr<WebhookTeller> m_teller;
};

#define QTRY_TOLD(times)                                                                                               \
    do {                                                                                                               \
        QTRY_COMPARE(m_receiver->count(), times);                                                                      \
        QTRY_COMPARE(m_teller->requestsUnderWay(), 0);                                                                 \
    } while (false)

void WebhookTellerTest::init()
{
    logged.clear();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& line) { logged << line; });
    m_store = std::make_unique<TemporaryStore>();
    m_receiver = std::make_unique<WebhookReceiver>();
    startTeller();
}

void WebhookTellerTest::cleanup()
{
    qInstallMessageHandler(nullptr);
    m_teller.reset();
    m_receiver.reset();
    m_store.reset();
}

void WebhookTellerTest::startTeller()
{
    m_teller.reset();
    m_teller = std::make_unique<WebhookTeller>(*m_store->database, *m_store->reader, m_store->clock);
    connect(m_store->notifier.get(), &ChangeNotifier::changed, m_teller.get(), &WebhookTeller::heed);
    m_teller->begin(TemporaryStore::account);
}

CampaignDraft WebhookTellerTest::draft(int people, const QString& url) const
{
    CampaignDraft draft = m_store->draft(QStringLiteral("Siân’s recall"), people);
    draft.webhookUrl = url;
    draft.webhookSecret = m_secret;
    draft.source = CampaignSource::Api;
    return draft;
}

CampaignId WebhookTellerTest::create(int people)
{
    return m_store->create(draft(people, m_receiver->url()));
}

Webhook WebhookTellerTest::stored(const CampaignId& id)
{
    m_store->clock.advance(1s);
    return **Webhooks(*m_store->database).of(id);
}

void WebhookTellerTest::launchPauseAndEndAreTold()
{
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    QVERIFY(m_store->writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused,
                                          QStringLiteral("Your account is suspended.")));
    tell();
    QTRY_TOLD(2);
    QVERIFY(m_store->writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
    tell();
    QTRY_TOLD(3);
    m_store->submit(id, 4);
    m_store->refuse(id, 1, 21211, QStringLiteral("Invalid number"));
    QVERIFY(*m_store->writer->finishCampaign(id));
    tell();
    QTRY_TOLD(4);
    QCOMPARE(m_receiver->statuses(), QStringList({QStringLiteral("running"), QStringLiteral("paused"),
                                                  QStringLiteral("running"), QStringLiteral("done")}));

    QSet<QString> events;
    for (int i = 0; i < 4; ++i) {
        const HttpRequest& request = m_receiver->requests[size_t(i)];
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QStringLiteral("/private/hook"));
        QCOMPARE(request.query.value(QStringLiteral("token")), QStringLiteral("unspeakable"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(request.headers.value("user-agent").startsWith("Outbound/"));
        QCOMPARE(request.headers.value("outbound-event-id"), idOf(i).toLatin1());
        QVERIFY(request.headers.value("outbound-signature").startsWith("t=1778989512,v1="));
        QVERIFY(WebhookReceiver::isSigned(request, m_secret));
        QVERIFY(!WebhookReceiver::isSigned(request, m_secret + QLatin1Char('x')));
        QVERIFY(idOf(i).startsWith(QStringLiteral("evt_")));
        events << idOf(i);
    }
    QCOMPARE(events.size(), 4);
    const auto agent = m_store->reader->agents()->front().id;
    QCOMPARE(m_receiver->event(3), (QJsonObject{
                                       {QStringLiteral("id"), idOf(3)},
                                       {QStringLiteral("type"), QStringLiteral("campaign.changed")},
                                       {QStringLiteral("created_at"), QStringLiteral("2026-05-17T03:45:12Z")},
                                       {QStringLiteral("campaign"),
                                        QJsonObject{
                                            {QStringLiteral("campaign_id"), id},
                                            {QStringLiteral("agent_id"), agent},
                                            {QStringLiteral("name"), QStringLiteral("Siân’s recall")},
                                            {QStringLiteral("status"), QStringLiteral("done")},
                                            {QStringLiteral("total_count"), 5},
                                            {QStringLiteral("delivered_count"), 0},
                                            {QStringLiteral("failed_count"), 1},
                                            {QStringLiteral("pending_count"), 4},
                                            {QStringLiteral("source"), QStringLiteral("api")},
                                            {QStringLiteral("created_at"), QStringLiteral("2026-05-17T03:45:12Z")},
                                        }},
                                   }));
    QCOMPARE(m_receiver->campaign(1)[QStringLiteral("status_reason")].toString(),
             QStringLiteral("Your account is suspended."));
}

void WebhookTellerTest::whoHasNoWebhookIsNotTold()
{
    m_store->create(m_store->draft(QStringLiteral("Quiet"), 3));
    create();
    tell();
    QTRY_TOLD(1);
    QCOMPARE(m_receiver->count(), 1);
}

void WebhookTellerTest::aDeletedCampaignIsToldOn()
{
    const CampaignId id = create(2);
    m_store->submit(id, 2);
    QVERIFY(*m_store->writer->finishCampaign(id));
    tell();
    QTRY_TOLD(1);
    QVERIFY(m_store->writer->removeCampaigns({id}));
    m_store->answer(id, 2, MessageStatus::Delivered);
    tell();
    m_store->clock.advance(10s);
    QTRY_TOLD(2);
    QCOMPARE(countOf(1, "delivered_count"), 2);
}

void WebhookTellerTest::countsAreToldEveryTenSeconds()
{
    const CampaignId id = create(200);
    tell();
    QTRY_TOLD(1);
    for (int i = 0; i < 99; ++i) {
        m_store->submit(id, 1);
        m_store->answer(id, 1, MessageStatus::Delivered);
        m_store->clock.advance(100ms);
    }
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    m_store->clock.advance(100ms);
    QTRY_TOLD(2);
    QCOMPARE(countOf(1, "delivered_count"), 99);
    m_store->clock.advance(1h); // nothing changed
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    m_store->submit(id, 1); // who is pending and who is queued count alike
    m_store->clock.advance(1h);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    m_store->answer(id, 1, MessageStatus::Delivered);
    m_store->clock.advance(100ms);
    QTRY_TOLD(3);
}

void WebhookTellerTest::whatFailedIsToldAgain()
{
    m_receiver->answer = [](int n) { return HttpResponse{n < 2 ? 500 : 200, "{}"}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    QVERIFY(stored(id).told.isEmpty());
    m_store->clock.advance(8s);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    m_store->clock.advance(1s);
    QTRY_TOLD(2);
    m_store->clock.advance(29s);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    m_store->clock.advance(1s);
    QTRY_TOLD(3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_receiver->requests[size_t(i)].body, m_receiver->requests[0].body);
        QVERIFY(WebhookReceiver::isSigned(m_receiver->requests[size_t(i)], m_secret));
    }
    QVERIFY(m_receiver->requests[2].headers.value("outbound-signature").startsWith("t=1778989552,"));
    QVERIFY(!stored(id).told.isEmpty());
    QCOMPARE(stored(id).tries, 0);
    m_store->clock.advance(24h);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
}

void WebhookTellerTest::onlyTheLatestStateIsTold()
{
    m_receiver->answer = [](int n) { return HttpResponse{n < 2 ? 503 : 200, {}}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    m_store->submit(id, 2);
    m_store->clock.advance(10s);
    QTRY_TOLD(2);
    QCOMPARE(countOf(1, "pending_count"), 5);
    m_store->answer(id, 1, MessageStatus::Delivered);
    m_store->answer(id, 1, MessageStatus::Failed, 30003, QStringLiteral("Unreachable"));
    m_store->submit(id, 3);
    QVERIFY(*m_store->writer->finishCampaign(id));
    tell(); // a new status: at once
    QTRY_TOLD(3);
    QCOMPARE(m_receiver->statuses().back(), QStringLiteral("done"));
    QCOMPARE(countOf(2, "delivered_count"), 1);
    QVERIFY(idOf(2) != idOf(1));
    m_store->clock.advance(24h);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
}

void WebhookTellerTest::aChangeMeanwhileIsToldAfterwards()
{
    const CampaignId id = create();
    m_receiver->answer = [&](int n) {
        if (n == 0) { // while the first is on its way
            (void)m_store->writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused);
            m_store->notifier->flush();
        }
        return HttpResponse{204, {}};
    };
    tell();
    QTRY_TOLD(2);
    QCOMPARE(m_receiver->statuses(), QStringList({QStringLiteral("running"), QStringLiteral("paused")}));
}

void WebhookTellerTest::aSilentReceiverIsGivenUpAfterTenSeconds()
{
    m_receiver->answer = [](int n) { return n == 0 ? WebhookReceiver::silence() : HttpResponse{200, {}}; };
    const CampaignId id = create();
    tell();
    QTRY_COMPARE(m_receiver->count(), 1);
    m_store->clock.advance(9'999ms);
    QCOMPARE(m_teller->requestsUnderWay(), 1);
    m_store->clock.advance(1ms);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    QCOMPARE(stored(id).tries, 1);
    m_store->clock.advance(9s);
    QTRY_TOLD(2);
    QCOMPARE(idOf(1), idOf(0));
}

void WebhookTellerTest::aBrokenConnectionIsNoConfirmation()
{
    m_receiver->answer = [](int n) {
        HttpResponse response;
        response.dropConnection = n == 0;
        return response;
    };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1); // once: Qt doesn't repeat it by itself
    QCOMPARE(stored(id).tries, 1);
    m_store->clock.advance(9s);
    QTRY_TOLD(2);
    QCOMPARE(stored(id).tries, 0);
}

/// Nor is what follows it the answer to the next request.
void WebhookTellerTest::anInterimAnswerIsNoConfirmation()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int asked = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            if (!socket->readAll().contains("campaign.changed"))
                return;
            socket->write(++asked == 1 ? "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
                                       : "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
        });
    });
    const CampaignId id = m_store->create(draft(1, QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    for (int tries = 1; tries <= 2; ++tries) {
        m_store->clock.advance(tries == 1 ? 100ms : 9s);
        QTRY_COMPARE(asked, tries);
        QTRY_COMPARE(m_teller->requestsUnderWay(), 0);
        QCOMPARE(stored(id).tries, tries);
    }
}

void WebhookTellerTest::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void WebhookTellerTest::aRedirectIsNotFollowed()
{
    QFETCH(int, status);
    m_receiver->answer = [status](int) { return HttpResponse{status, {}, "text/plain", {{"Location", "/elsewhere"}}}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    QCOMPARE(stored(id).tries, 1);
    QCOMPARE(m_receiver->requests[0].path, QStringLiteral("/private/hook"));
}

void WebhookTellerTest::aLongAnswerConfirmsAllTheSame()
{
    m_receiver->answer = [](int) { return HttpResponse{200, QByteArray(50'000'000, ' ')}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    QVERIFY(!stored(id).told.isEmpty());
}

void WebhookTellerTest::goneIsNeverToldAgain()
{
    m_receiver->answer = [](int) { return HttpResponse{410, {}}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    QVERIFY(stored(id).isGone);
    const auto change = [&](CampaignStatus from, CampaignStatus to) {
        QVERIFY(m_store->writer->moveCampaign(id, {from}, to));
        tell();
        m_store->clock.advance(24h);
        QCOMPARE(m_teller->requestsUnderWay(), 0);
    };
    change(CampaignStatus::Running, CampaignStatus::Paused);
    startTeller();
    change(CampaignStatus::Paused, CampaignStatus::Running);
    QCOMPARE(m_receiver->count(), 1);
}

void WebhookTellerTest::aRestartForgetsNothing()
{
    m_receiver->answer = [](int) { return HttpResponse{502, {}}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    m_teller.reset(); // saves what it knows
    m_receiver->close();
    startTeller();
    m_store->clock.advance(10s);
    QCOMPARE(m_teller->requestsUnderWay(), 1);
    QTRY_COMPARE(m_teller->requestsUnderWay(), 0);
    startTeller();
    m_receiver->answer = [](int) { return HttpResponse{200, {}}; };
    m_receiver->reopen();
    m_store->clock.advance(29s);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
    m_store->clock.advance(1s);
    QTRY_TOLD(2);
    QCOMPARE(m_receiver->requests[1].body, m_receiver->requests[0].body);
    QVERIFY(!stored(id).told.isEmpty());
}

void WebhookTellerTest::whatWasConfirmedIsNotToldAgain()
{
    create();
    tell();
    QTRY_TOLD(1);
    startTeller();
    m_store->clock.advance(24h);
    QCOMPARE(m_teller->requestsUnderWay(), 0);
}

void WebhookTellerTest::whatChangedMeanwhileIsToldAtTheStart()
{
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    m_teller.reset();
    m_store->submit(id, 5);
    QVERIFY(*m_store->writer->finishCampaign(id));
    tell();
    startTeller();
    QTRY_TOLD(2);
    QCOMPARE(m_receiver->statuses().back(), QStringLiteral("done"));
}

void WebhookTellerTest::aDeadReceiverLeavesRoomForOthers()
{
    WebhookReceiver dead;
    dead.answer = [](int) { return WebhookReceiver::silence(); };
    QVERIFY(m_store->writer->createCampaigns(TemporaryStore::account, std::vector(200, draft(1, dead.url()))));
    tell();
    const CampaignId last = create(1);
    tell();
    QTRY_COMPARE(m_receiver->count(), 1);
    QTRY_COMPARE(dead.count(), WebhookTeller::mostToOneReceiver);
    QTRY_COMPARE(m_teller->requestsUnderWay(), WebhookTeller::mostToOneReceiver);
    m_store->clock.advance(10s);
    QTRY_COMPARE(dead.count(), 2 * WebhookTeller::mostToOneReceiver);
    QVERIFY(m_store->writer->moveCampaign(last, {CampaignStatus::Running}, CampaignStatus::Cancelled));
    tell();
    QTRY_COMPARE(m_receiver->statuses().back(), QStringLiteral("cancelled"));
}

void WebhookTellerTest::aThousandInVainAreKeptInFewWrites()
{
    m_receiver->close();
    QVERIFY(m_store->writer->createCampaigns(TemporaryStore::account, std::vector(1000, draft(1, m_receiver->url()))));
    const auto inVain = [this] {
        Statement read(*m_store->database, QStringLiteral("SELECT count(*) FROM webhooks WHERE tries > 0"));
        return read.run() && read.next() ? read.value(0).toInt() : -1;
    };
    tell();
    QTRY_COMPARE_WITH_TIMEOUT(logged.size(), 1000, 60'000);
    QTRY_COMPARE(m_teller->requestsUnderWay(), 0);
    QCOMPARE(inVain(), 0); // nothing was written one by one
    m_store->clock.advance(1s);
    QCOMPARE(inVain(), 1000);
    m_receiver->reopen();
    m_store->clock.advance(9s);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->count(), 1000, 60'000);
    QTRY_COMPARE(m_teller->requestsUnderWay(), 0);
    m_store->clock.advance(1s);
    QCOMPARE(inVain(), 0);
}

void WebhookTellerTest::theLogKeepsSecrets()
{
    m_receiver->answer = [](int n) { return HttpResponse{n == 0 ? 404 : 410, {}}; };
    const CampaignId id = create();
    tell();
    QTRY_TOLD(1);
    m_store->clock.advance(10s);
    QTRY_TOLD(2);
    QCOMPARE(logged.size(), 2);
    for (const QString& line : logged) {
        QVERIFY2(line.contains(id) && line.contains(QStringLiteral("127.0.0.1")), qPrintable(line));
        QVERIFY2(!line.contains(QStringLiteral("private")) && !line.contains(QStringLiteral("unspeakable")) &&
                     !line.contains(m_secret) && !line.contains(QStringLiteral("Siân")),
                 qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(WebhookTellerTest)
#include "webhookteller_test.moc"
