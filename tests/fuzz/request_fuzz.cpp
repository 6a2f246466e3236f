// Any request, through the door, the table of routes and the readers of bodies, without sockets: whatever comes, it is
// answered exactly once with JSON, and without the key nothing but /healthz is.

#include "engine/api/apihouse.h"
#include "tests/support/temporarystore.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUrlQuery>

#include <tuple>

using namespace outbound;

namespace
{

/// Checks drafts as the engine does and forgets them.
class NoCommands final : public Commands
{
public:
    void createCampaigns(const Drafts& drafts, const std::optional<RememberedAnswer>&,
                         Done<std::vector<CampaignId>> done) override
    {
        for (const CampaignDraft& draft : *drafts)
            if (auto checked = outbound::check(draft); !checked)
                return done(checked.error());
        done(std::vector<CampaignId>());
    }
    void act(CampaignAction, const CampaignId&, Done<void> done) override { done({}); }
    void retry(const CampaignId&, Done<int> done) override { done(0); }
    void schedule(const CampaignId&, const QDateTime&, const QString&, Done<void> done) override { done({}); }
    void setPace(const QString&, double, Done<void> done) override { done({}); }
    void syncNumbers(Done<void> done) override { done({}); }
    void createAgent(const Agent& agent, Done<Agent> done) override { done(agent); }
    void updateAgent(const Agent&, Done<void> done) override { done({}); }
    void addOptOuts(const QStringList&, const QString&, Done<int> done) override { done(0); }
    void removeOptOut(const QString&, Done<void> done) override { done({}); }
    void remember(const RememberedAnswer&, Done<void> done) override { done({}); }
};

class NoDesk final : public EngineDesk
{
public:
    void connectSandbox(Commands::Done<Connection> done) override { done(Connection()); }
    void connectTwilio(const Credentials&, Commands::Done<Connection> done) override { done(Connection()); }
    void reloadSettings(Commands::Done<void> done) override { done({}); }
    void keyUsed(const QString&, const QDateTime&) override {}
};

struct House {
    House()
    {
        auto made = ApiKeys(*store.database).create(QStringLiteral("fuzz"), true, store.clock.now());
        auto opened = ApiHouse::open(store.database->path(), std::make_unique<NoCommands>(), desk, store.clock);
        if (!made || !opened)
            qFatal("no house");
        token = "Bearer " + made->token().toLatin1();
        house = std::move(*opened);
        house->doorkeeper().setPort(7878);
        house->use({Connection::Kind::Sandbox, TemporaryStore::account, {}});
        store.create(store.draft(QStringLiteral("Recall"), 3));
    }

    TemporaryStore store;
    NoDesk desk;
    QByteArray token;
    std::unique_ptr<ApiHouse> house;
};

/// "METHOD TARGET\nName: value\n…\n\nbody", as a request is written; `KEY` stands for the right key.
HttpRequest requestOf(const QByteArray& text, const QByteArray& token)
{
    HttpRequest request;
    const qsizetype end = text.indexOf("\n\n");
    const QByteArrayList lines = text.left(end).split('\n');
    request.method = lines.first().split(' ').first();
    const QByteArray target = lines.first().mid(request.method.size() + 1);
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(target.left(mark)));
    if (mark >= 0)
        for (const auto& [name, value] :
             QUrlQuery(QString::fromUtf8(target.mid(mark + 1))).queryItems(QUrl::FullyDecoded))
            request.query.insert(name, value);
    for (const QByteArray& line : lines.mid(1))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed().replace("KEY", token));
    request.body = end < 0 ? QByteArray() : text.mid(end + 2);
    return request;
}

void check(const HttpResponse& response)
{
    const bool isJson = !response.stream && response.status != 204;
    if (response.status < 200 || (isJson && !nlohmann::json::accept(response.body.toStdString())))
        qFatal("no answer");
    if (response.status >= 400 && !response.body.startsWith("{\"error\":{\"code\":\""))
        qFatal("an error without a code");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int argc = 1;
    static char name[] = "request_fuzz";
    static char* argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    static const bool isQuiet = (QLoggingCategory::setFilterRules(QStringLiteral("outbound.*=false")), true);
    static House house;
    std::ignore = isQuiet;
    const HttpRequest request =
        requestOf(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), house.token);
    if (const auto refused = house.house->refusal(request)) {
        check(*refused);
        return 0;
    }
    if (request.headers.value("authorization") != house.token && request.path != QLatin1String("/healthz"))
        qFatal("somebody came in without the key");
    int answers = 0;
    house.house->answer(request, [&](const HttpResponse& response) {
        ++answers;
        check(response);
        if (response.stream)
            response.stream->close();
    });
    if (answers != 1)
        qFatal("%d answers", answers);
    return 0;
}
