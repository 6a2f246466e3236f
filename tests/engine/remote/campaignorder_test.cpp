#include "engine/http/httpserver.h"
#include "engine/remote/campaignorder.h"
#include "engine/store/storewriter.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFileInfo>
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
    void handsSeveralOverInOneRequest();
    void saysWhyTheyWereRefused();
    void leavesNothingBehind();

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
        const json campaigns = json::array({{{"campaign_id", id.toStdString()}}});
        return {201, QByteArray::fromStdString(json{{"campaigns", campaigns}}.dump())};
    }
    /// What becomes of the drafts when `answer` answers.
    Ids order(std::vector<CampaignDraft> drafts, std::function<HttpResponse(const HttpRequest&)> answer);

    Handover handover() const { return Handover(m_store->database->path()); }
    /// What was handed over with a request.
    json handed(const HttpRequest& request) const
    {
        const std::string name = json::parse(request.body.toStdString())["handover"];
        const auto bytes = handover().take(QString::fromStdString(name));
        return bytes ? json::parse(bytes->toStdString()) : json();
    }

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
    std::make_shared<CampaignOrder>(client, *m_store->reader, handover(), [&](const Ids& ids) {
        answered = ids;
    })->place(drafts);
    if (!QTest::qWaitFor([&] { return answered.has_value(); }, 20'000))
        return Error{ErrorCode::Cancelled, QStringLiteral("no answer")};
    return *answered;
}

void CampaignOrderTest::asksAgainWithTheSameKeyWhenAnAnswerWasLost()
{
    json list;
    const auto ids = order({draft(QStringLiteral("Recall"))}, [&](const HttpRequest& request) {
        if (m_requests.size() < 3)
            return HttpResponse{.dropConnection = true};
        list = handed(request);
        return created(QStringLiteral("smsc_1"));
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
    QCOMPARE(QString::fromStdString(list[0]["source"]), QStringLiteral("dashboard"));
    QCOMPARE(QString::fromStdString(list[0]["schedule_type"]), QStringLiteral("now"));
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

void CampaignOrderTest::handsSeveralOverInOneRequest()
{
    auto later = draft(QStringLiteral("Later"));
    later.scheduleType = ScheduleType::Schedule;
    later.scheduledAt = QDateTime::currentDateTimeUtc().addDays(1);
    json list;
    QVERIFY(order({draft(QStringLiteral("Now")), later}, [&](const HttpRequest& request) {
        list = handed(request);
        return created(QStringLiteral("smsc_1"));
    }));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests[0].path, QStringLiteral("/v1/engine/campaigns"));
    QCOMPARE(list.size(), 2u);
    QCOMPARE(QString::fromStdString(list[0]["schedule_type"]), QStringLiteral("now"));
    QCOMPARE(QString::fromStdString(list[1]["schedule_type"]), QStringLiteral("schedule"));
}

void CampaignOrderTest::saysWhyTheyWereRefused()
{
    const auto ids = order({draft(QStringLiteral("A")), draft(QStringLiteral("B"))}, [](const HttpRequest&) {
        return HttpResponse{400, R"({"error":{"code":"from_number_not_owned","message":"Not yours.",)"
                                 R"("field":"from_number"}})"};
    });
    QVERIFY(!ids);
    QVERIFY(ids.error().code == ErrorCode::FromNumberNotOwned);
    QCOMPARE(ids.error().message, QStringLiteral("Not yours."));
    QCOMPARE(ids.error().detail, QStringLiteral("from_number"));
    QCOMPARE(m_requests.size(), 1);
}

/// The list is on the disk for its owner alone, and only until there is an answer.
void CampaignOrderTest::leavesNothingBehind()
{
    const QDir folder(QFileInfo(m_store->database->path()).dir().filePath(QStringLiteral("handover")));
    QFileDevice::Permissions permissions;
    QVERIFY(order({draft(QStringLiteral("Recall"))}, [&](const HttpRequest&) {
        const auto files = folder.entryInfoList(QDir::Files);
        permissions = files.size() == 1 ? files.front().permissions() : QFileDevice::Permissions();
        return created(QStringLiteral("smsc_1"));
    }));
    QVERIFY(permissions.testFlag(QFileDevice::ReadOwner));
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QVERIFY(folder.entryList(QDir::Files).isEmpty());
    QVERIFY(!handover().take(QStringLiteral("../outbound")));
}

QTEST_GUILESS_MAIN(CampaignOrderTest)
#include "campaignorder_test.moc"
