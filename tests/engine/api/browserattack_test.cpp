#include "tests/engine/api/apiengine.h"

#include <QTest>

#include <algorithm>

using namespace outbound;

/// What a web page could make its visitor's browser send, and what a program without a key could: all of it refused,
/// and the store is as it was. Even with a right key, as a browser may have got hold of one.
class BrowserAttackTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsRefusedAndNothingChanges();
    void wrongKeysWaitAndRightOnesDont();

private:
    struct Attack {
        QByteArray name;
        QByteArray method;
        QByteArray path;
        RawClient::Headers headers;
        QByteArray body = {};
    };
    std::vector<Attack> attacks(const QByteArray& campaign) const;

    std::unique_ptr<ApiEngine> m_home;
};

std::vector<BrowserAttackTest::Attack> BrowserAttackTest::attacks(const QByteArray& campaign) const
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_home->client().port());
    const QByteArray create = textOf(ApiEngine::draft(2));
    const QByteArray length = QByteArray::number(create.size());
    const QByteArray all = "/v1/sms/campaigns";
    const QByteArray one = all + '/' + campaign;
    const std::pair<QByteArray, QByteArray> key{"Authorization", "Bearer " + m_home->client().token()};
    const RawClient::Headers json{{"Content-Type", "application/json"}, {"Content-Length", length}};
    std::vector<Attack> found;

    const auto with = [&](const QByteArray& hostName, RawClient::Headers more) {
        RawClient::Headers headers{{"Host", hostName}, key};
        headers.insert(headers.end(), more.begin(), more.end());
        return headers;
    };
    // The same five requests under each disguise.
    const auto everywhere = [&](const QByteArray& name, const QByteArray& hostName, const RawClient::Headers& more) {
        RawClient::Headers posting = with(hostName, more);
        posting.insert(posting.end(), json.begin(), json.end());
        found.push_back({name + " reads", "GET", all, with(hostName, more)});
        found.push_back({name + " creates", "POST", all, posting, create});
        found.push_back({name + " launches", "POST", one + "/launch", with(hostName, more)});
        found.push_back({name + " cancels", "DELETE", one, with(hostName, more)});
        found.push_back({name + " looks", "GET", "/healthz", with(hostName, more)});
    };
    const QByteArray port = host.mid(host.indexOf(':'));
    everywhere("another host", "evil.example", {});
    everywhere("another host at our port", "evil.example" + port, {});
    everywhere("a host that begins like ours", "127.0.0.1.evil.example" + port, {});
    everywhere("a host that ends like ours", "evil-localhost" + port, {});
    everywhere("our host without the port", "localhost", {});
    everywhere("our host at another port", "127.0.0.1:1", {});
    everywhere("nobody's address", "0.0.0.0" + port, {});
    everywhere("an origin", host, {{"Origin", "https://evil.example"}});
    everywhere("our own origin", host, {{"Origin", "http://" + host}});
    everywhere("no origin's origin", host, {{"Origin", "null"}});
    everywhere("cross-site", host, {{"Sec-Fetch-Site", "cross-site"}});
    everywhere("same-site", host, {{"Sec-Fetch-Site", "same-site"}, {"Sec-Fetch-Mode", "no-cors"}});
    everywhere("same-origin", host, {{"Sec-Fetch-Site", "same-origin"}});
    everywhere("none and then some", host, {{"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Site", "cross-site"}});

    for (const char* type : {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain",
                             "text/plain; application/json", "application/json; charset=utf-16", "application/jsonp",
                             "text/json", "application/json, text/plain"})
        found.push_back({QByteArray("a form as ") + type, "POST", all,
                         with(host, {{"Content-Type", type}, {"Content-Length", length}}), create});
    found.push_back({"a body without a type", "POST", all, with(host, {{"Content-Length", length}}), create});
    found.push_back(
        {"two types", "POST", all,
         with(host, {{"Content-Type", "text/plain"}, {"Content-Type", "application/json"}, {"Content-Length", length}}),
         create});
    found.push_back(
        {"zipped", "POST", all,
         with(host, {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}, {"Content-Length", length}}),
         create});
    for (const QByteArray& path : {all, one, one + "/launch"})
        found.push_back({"preflight of " + path, "OPTIONS", path,
                         with(host, {{"Origin", "https://evil.example"},
                                     {"Access-Control-Request-Method", "POST"},
                                     {"Access-Control-Request-Headers", "authorization"}})});
    found.push_back({"preflight without an origin", "OPTIONS", all, with(host, {})});
    for (const char* path : {"/launch", "/pause", "/resume", "/retry"})
        found.push_back({QByteArray("a link to ") + path, "GET", one + path, with(host, {})});
    found.push_back({"a link that says what it means", "GET", all + "?_method=DELETE", with(host, {})});
    found.push_back({"another method over POST", "POST", one, with(host, {{"X-HTTP-Method-Override", "DELETE"}})});
    for (const char* method : {"HEAD", "PUT", "TRACE", "CONNECT"})
        found.push_back({QByteArray("method ") + method, method, all, with(host, {})});

    const QByteArray id = key.second.mid(7).split(':').first();
    const QByteArray secret = key.second.mid(7).split(':').last();
    for (const QByteArray& token :
         {QByteArray("Bearer"), QByteArray("Bearer "), "Bearer " + id, "Bearer " + id + ":", "Bearer :" + secret,
          "Bearer " + secret + ":" + id, "Bearer " + id + ":" + secret + "A", "Bearer " + id + ":" + secret.chopped(1),
          "Basic " + (id + ":" + secret).toBase64(), "Bearer key_0000000000000000:" + secret, id + ":" + secret})
        found.push_back(
            {"token " + QByteArray::number(found.size()), "GET", all, {{"Host", host}, {"Authorization", token}}});
    found.push_back({"no token", "GET", all, {{"Host", host}}});
    found.push_back({"two tokens", "GET", all, {{"Host", host}, {"Authorization", "Bearer x:y"}, key}});
    found.push_back({"a token in the address", "GET", all + "?access_token=" + id + ":" + secret, {{"Host", host}}});
    found.push_back({"a cookie", "GET", all, {{"Host", host}, {"Cookie", "token=" + id + ":" + secret}}});
    found.push_back({"two hosts", "GET", all, {{"Host", host}, {"Host", "evil.example"}, key}});
    found.push_back({"no host", "GET", all, {key}});
    return found;
}

void BrowserAttackTest::everythingIsRefusedAndNothingChanges()
{
    m_home = std::make_unique<ApiEngine>();
    const QByteArray campaign = m_home->create(ApiEngine::draft(2, "draft"));
    const QByteArray before = m_home->contents();
    const auto all = attacks(campaign);
    QVERIFY(all.size() >= 64);
    for (const Attack& attack : all) {
        const RawAnswer answer = m_home->client().sendHeaders(attack.method, attack.path, attack.headers, attack.body);
        QVERIFY2(answer.status >= 400 && answer.status < 500,
                 attack.name + ": " + QByteArray::number(answer.status) + ' ' + answer.body);
        for (const QByteArray& header : answer.headers.keys())
            QVERIFY2(!header.startsWith("access-control-"), attack.name);
        if (attack.method != "HEAD")
            QVERIFY2(!answer.code().empty(), attack.name);
        QVERIFY2(!answer.body.contains("Recall"), attack.name);
    }
    QByteArrayList changed = m_home->contents().split('\n');
    for (const QByteArray& line : before.split('\n'))
        changed.removeOne(line);
    QCOMPARE(changed.join('\n'), QByteArray());
    qInfo() << all.size() << "requests, all refused";
    QCOMPARE(m_home->client().get("/v1/sms/campaigns/" + campaign).status, 200);
}

void BrowserAttackTest::wrongKeysWaitAndRightOnesDont()
{
    m_home = std::make_unique<ApiEngine>();
    const RawClient stranger(m_home->client().port(), "key_0000000000000000:AAAA");
    for (int i = 0; i < 10; ++i)
        QCOMPARE(stranger.get("/v1/agents").status, 401);
    const RawAnswer waiting = stranger.get("/v1/agents");
    QCOMPARE(waiting.status, 429);
    COMPARE_JSON(waiting.code(), "rate_limited");
    const int seconds = waiting.headers.value("retry-after").toInt();
    QVERIFY(seconds > 50 && seconds <= 60);
    QCOMPARE(m_home->client().get("/v1/agents").status, 200);
    QCOMPARE(stranger.get("/healthz").status, 200);
}

QTEST_GUILESS_MAIN(BrowserAttackTest)
#include "browserattack_test.moc"
