#include "engine/http/httpserver.h"
#include "engine/remote/campaignorder.h"
#include "engine/store/storewriter.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <nlohmann/json.hpp>

#include <QSet>
#include <QTest>

using namespace outbound;
using nlohmann::json;

/// Campaigns on their way to an engine whose answers get lost: a scripted server stands in its place.
class CampaignOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksAgainWithTheSameKeyWhenAnAnswerWasLost();
    void findsInTheStoreWhatAKilledEngineDid();
    void saysThatItIsNotKnown();
    void letsSeveralGoOnlyWhenAllAreThere();
    void cancelsTheOthersWhenOneIsRefused();

private:
    using Ids = Result<std::vector<CampaignId>>;
    static CampaignDraft draft(const QString& name)
    {
        CampaignDraft draft;
        draft.name = name;
        draft.fromNumber = QStringLiteral("+447700900123");
        draft.messageTemplate = QStringLiteral("Hello");
        draft.recipients = {{QStringLiteral("+447700900001"), {}}};
        return draft;
    }
    static HttpResponse created(const QString& id)
    {
        return {201, QByteArray::fromStdString(json{{"campaign_id", id.toStdString()}}.dump())};
    }
    /// What becomes of the drafts when `answer` answers.
    Ids order(std::vector<CampaignDraft> drafts, std::function<HttpResponse(const HttpRequest&)> answer);

    QList<HttpRequest> m_requests;
    std::unique_ptr<TemporaryStore> m_store;
};

void CampaignOrderTest::init()
{
    m_requests.clear();
    m_store = std::make_unique<TemporaryStore>();
}

CampaignOrderTest::Ids CampaignOrderTest::order(std::vector<CampaignDraft> drafts,
                                                std::function<HttpResponse(const HttpRequest&)> answer)
{
    const auto server = HttpServer::listen(0, {}, [&](const HttpRequest& request, const HttpServer::Reply& reply) {
        m_requests << request;
        reply(answer(request));
    });
    if (!server)
        return server.error();
    ApiClient client;
    client.turnTo(QUrl(QStringLiteral("http://127.0.0.1:%1").arg((*server)->port())));
    client.useKey("key_0123456789abcdef:secret");
    std::optional<Ids> answered;
    std::make_shared<CampaignOrder>(client, *m_store->reader,
                                    std::make_shared<const std::vector<CampaignDraft>>(std::move(drafts)),
                                    [&](const Ids& ids) { answered = ids; })
        ->start();
    if (!QTest::qWaitFor([&] { return answered.has_value(); }, 20'000))
        return Error{ErrorCode::Cancelled, QStringLiteral("no answer")};
    return *answered;
}

void CampaignOrderTest::asksAgainWithTheSameKeyWhenAnAnswerWasLost()
{
    const auto ids = order({draft(QStringLiteral("Recall"))}, [this](const HttpRequest&) {
        return m_requests.size() < 3 ? HttpResponse{.dropConnection = true} : created(QStringLiteral("smsc_1"));
    });
    QVERIFY(ids);
    QCOMPARE(ids->size(), 1u);
    QCOMPARE(ids->front(), QStringLiteral("smsc_1"));
    QCOMPARE(m_requests.size(), 3);
    for (const HttpRequest& request : m_requests) {
        QCOMPARE(request.headers.value("idempotency-key"), m_requests.front().headers.value("idempotency-key"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer key_0123456789abcdef:secret"));
        QCOMPARE(request.body, m_requests.front().body);
    }
    const json body = json::parse(m_requests.front().body.toStdString());
    QCOMPARE(QString::fromStdString(body["source"]), QStringLiteral("dashboard"));
    QCOMPARE(QString::fromStdString(body["schedule_type"]), QStringLiteral("now"));
}

/// It stored the campaign and its answer in one transaction, and was killed before it could say so.
void CampaignOrderTest::findsInTheStoreWhatAKilledEngineDid()
{
    const auto ids = order({draft(QStringLiteral("Recall"))}, [this](const HttpRequest& request) {
        if (m_requests.size() == 1) {
            const RememberedAnswer kept{QStringLiteral("key_0123456789abcdef"),
                                        QString::fromLatin1(request.headers.value("idempotency-key")),
                                        "hash",
                                        201,
                                        created(QStringLiteral("smsc_1")).body,
                                        QDateTime::currentDateTimeUtc()};
            if (!m_store->writer->remember(kept))
                qFatal("not kept");
            return HttpResponse{.dropConnection = true};
        }
        return HttpResponse{401, R"({"error":{"code":"unauthorized","message":"No such key.","field":null}})"};
    });
    QVERIFY(ids);
    QCOMPARE(ids->front(), QStringLiteral("smsc_1"));
}

void CampaignOrderTest::saysThatItIsNotKnown()
{
    const auto ids = order({draft(QStringLiteral("Recall"))},
                           [](const HttpRequest&) { return HttpResponse{.dropConnection = true}; });
    QVERIFY(!ids);
    QVERIFY(ids.error().code == ErrorCode::Network);
    QVERIFY(ids.error().message.contains(QStringLiteral("before you try again")));
}

void CampaignOrderTest::letsSeveralGoOnlyWhenAllAreThere()
{
    auto later = draft(QStringLiteral("Later"));
    later.scheduleType = ScheduleType::Schedule;
    later.scheduledAt = QDateTime::currentDateTimeUtc().addDays(1);
    int created = 0;
    const auto ids = order({draft(QStringLiteral("Now")), later}, [&](const HttpRequest& request) {
        if (request.path == QLatin1String("/v1/sms/campaigns"))
            return CampaignOrderTest::created(QStringLiteral("smsc_%1").arg(++created));
        return HttpResponse{200, "{}"};
    });
    QVERIFY(ids);
    QCOMPARE(m_requests.size(), 4);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QString::fromStdString(json::parse(m_requests[i].body.toStdString())["schedule_type"]),
                 QStringLiteral("draft"));
    QCOMPARE(m_requests[2].path, QStringLiteral("/v1/sms/campaigns/smsc_1/launch"));
    QCOMPARE(m_requests[3].method, QByteArray("PATCH"));
    QCOMPARE(m_requests[3].path, QStringLiteral("/v1/sms/campaigns/smsc_2"));
}

void CampaignOrderTest::cancelsTheOthersWhenOneIsRefused()
{
    int created = 0;
    QSet<QString> cancelled;
    const auto ids =
        order({draft(QStringLiteral("A")), draft(QStringLiteral("B")), draft(QStringLiteral("C"))},
              [&](const HttpRequest& request) {
                  if (request.method == "DELETE") {
                      cancelled << request.path;
                      return HttpResponse{200, "{}"};
                  }
                  if (++created < 3)
                      return CampaignOrderTest::created(QStringLiteral("smsc_%1").arg(created));
                  return HttpResponse{400, R"({"error":{"code":"from_number_not_owned","message":"Not yours.",)"
                                           R"("field":"from_number"}})"};
              });
    QVERIFY(!ids);
    QVERIFY(ids.error().code == ErrorCode::FromNumberNotOwned);
    QCOMPARE(ids.error().message, QStringLiteral("Not yours."));
    QCOMPARE(ids.error().detail, QStringLiteral("from_number"));
    QCOMPARE(cancelled,
             (QSet<QString>{QStringLiteral("/v1/sms/campaigns/smsc_1"), QStringLiteral("/v1/sms/campaigns/smsc_2")}));
}

QTEST_GUILESS_MAIN(CampaignOrderTest)
#include "campaignorder_test.moc"
