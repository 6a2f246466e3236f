#include "tests/engine/api/apiengine.h"

#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/apikeys.h"

#include <QFuture>
#include <QTest>

namespace outbound
{

const QByteArray ApiEngine::sender = "+14155550142";

ApiEngine::ApiEngine()
{
    open();
    m_token = clientOf(QStringLiteral("test"), false).token();
    m_client = std::make_unique<RawClient>(quint16(m_engine->apiUrl().port()), m_token);
}

void ApiEngine::open()
{
    Engine::Options options;
    options.dataDir = m_directory.path();
    options.api = true;
    options.apiPort = 0;
    auto engine = Engine::open(options);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().message));
    m_engine = std::move(*engine);
    const auto connected = m_engine->connectSandbox();
    if (!QTest::qWaitFor([&] { return connected.isFinished(); }, 20'000) || !connected.result())
        qFatal("no sandbox");
}

void ApiEngine::reopen()
{
    m_engine.reset();
    open();
    m_client = std::make_unique<RawClient>(quint16(m_engine->apiUrl().port()), m_token);
}

template <typename T>
T ApiEngine::inStore(const std::function<T(Database&)>& call)
{
    auto database = Database::open(m_directory.filePath(QStringLiteral("outbound.db")), Database::Access::Visit);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return call(**database);
}

RawClient ApiEngine::clientOf(const QString& keyName, bool isSession)
{
    return inStore<RawClient>([&](Database& database) {
        const auto made = ApiKeys(database).create(keyName, isSession, QDateTime::currentDateTimeUtc());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return RawClient(quint16(m_engine->apiUrl().port()), made->token().toLatin1());
    });
}

void ApiEngine::execute(const QString& sql)
{
    inStore<void>([&](Database& database) {
        if (auto ran = database.execute(sql); !ran)
            qFatal("%s", qPrintable(ran.error().detail));
    });
}

int ApiEngine::count(const QString& sql)
{
    return inStore<int>([&](Database& database) {
        Statement read(database, sql);
        if (auto ran = read.run(); !ran || !read.next())
            qFatal("%s", qPrintable(sql));
        return read.value(0).toInt();
    });
}

QByteArray ApiEngine::contents()
{
    return inStore<QByteArray>([&](Database& database) {
        QByteArray everything;
        for (const char* rows : {"SELECT * FROM agents ORDER BY 1", "SELECT * FROM numbers ORDER BY 1, 2",
                                 "SELECT * FROM opt_outs ORDER BY 1, 2", "SELECT * FROM campaigns ORDER BY 1",
                                 "SELECT * FROM recipients ORDER BY 1", "SELECT * FROM attempts ORDER BY 1",
                                 "SELECT * FROM remembered_answers ORDER BY 1, 2", "SELECT * FROM webhooks ORDER BY 1",
                                 "SELECT * FROM meta WHERE key NOT LIKE 'receipts asked%' ORDER BY 1",
                                 "SELECT key_id, name FROM api_keys ORDER BY 1"}) {
            Statement read(database, QString::fromLatin1(rows));
            if (auto ran = read.run(); !ran)
                qFatal("%s", rows);
            while (read.next())
                for (int column = 0; read.value(column).isValid(); ++column)
                    everything += read.value(column).toByteArray() + '\n';
        }
        return everything;
    });
}

QByteArray ApiEngine::phone(int i)
{
    return "+447700900" + QByteArray::number(i).rightJustified(3, '0');
}

nlohmann::json ApiEngine::draft(int people, const char* scheduleType)
{
    nlohmann::json draft{{"from_number", sender.toStdString()},
                         {"name", "Recall"},
                         {"message_template", "Hi {{first_name}}, your check-up is due."},
                         {"recipients", nlohmann::json::array()},
                         {"schedule_type", scheduleType}};
    for (int i = 0; i < people; ++i)
        draft["recipients"].push_back({{"phone", phone(i).toStdString()}, {"variables", {{"first_name", "Zoë"}}}});
    return draft;
}

QByteArray ApiEngine::create(const nlohmann::json& draft)
{
    const RawAnswer answer = client().send("POST", "/v1/sms/campaigns", QByteArray::fromStdString(draft.dump()));
    if (answer.status != 201)
        qFatal("%s", answer.body.constData());
    return QByteArray::fromStdString(answer.json()["campaign_id"].get<std::string>());
}

} // namespace outbound
