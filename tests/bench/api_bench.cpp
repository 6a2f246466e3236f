// What the REST API costs a program: creating a campaign of 10,000, listing a thousand, showing one of a thousand, and
// small requests while the engine sends a hundred texts a second; asked of an engine that runs as a process of its own,
// over one connection. Prints milliseconds by the clock; fails when one is above what was promised.

#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/apikeys.h"
#include "engine/store/storereader.h"
#include "tests/bench/measure.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <vector>

using namespace outbound;
using nlohmann::json;

namespace
{

constexpr int listed = 1000;        ///< campaigns
constexpr int peopleOfListed = 100; ///< in each of them
constexpr int smallRequests = 4000;
constexpr int patience = 60'000; ///< ms

QByteArray draft(const char* name, int people, const char* when)
{
    json draft{{"from_number", sandboxNumbers().back().phone.toStdString()},
               {"name", name},
               {"message_template", "Hi {{first_name}}, your check-up at Smile Dental is due on {{day}}."},
               {"recipients", json::array()},
               {"schedule_type", when}};
    for (int i = 0; i < people; ++i)
        draft["recipients"].push_back({{"phone", "+4477009" + std::to_string(100'000 + i).substr(1)},
                                       {"variables", {{"first_name", "Siân"}, {"day", "Tuesday"}}}});
    return QByteArray::fromStdString(draft.dump());
}

/// A headless engine on the sandbox, and a connection to its API that is kept.
class Bench
{
public:
    int run()
    {
        start();
        const QByteArray large = draft("Large", 10'000, "draft");
        say("create a campaign of 10,000", median(10, [&] { ask("POST", "/v1/sms/campaigns", large); }), 200);
        const double counting = median(20, [&] { ask("GET", "/v1/sms/campaigns"); });
        m_out << "list 10 of 10,000 people: " << counting << " ms, nearly all of it counting 100,000 people\n";

        for (int i = 0; i < listed; ++i)
            ask("POST", "/v1/sms/campaigns", draft("Recall", peopleOfListed, "draft"));
        const QByteArray all = "/v1/sms/campaigns?limit=" + QByteArray::number(listed);
        say("list 1,000 campaigns with their counts", median(20, [&] { ask("GET", all); }), 30);

        const QByteArray one = create(draft("Thousand", 1000, "draft"));
        say("show a campaign with 1,000 recipients", median(20, [&] { ask("GET", one); }), 10);

        const QByteArray running = create(draft("Running", 10'000, "now"));
        std::vector<double> small;
        const QByteArray paths[] = {"/healthz", "/v1/numbers", "/v1/agents", running + "?recipients_limit=10",
                                    "/v1/sms/campaigns?limit=20"};
        for (int i = 0; i < smallRequests; ++i) {
            small.push_back(took([&] { ask("GET", paths[size_t(i) % std::size(paths)]); }));
            pause();
        }
        std::sort(small.begin(), small.end());
        say("small request while sending, median", small[small.size() / 2], 5);
        say("small request while sending, 99 of 100", small[small.size() * 99 / 100], 5);
        const json sent = json::parse(ask("GET", running + "?recipients_limit=1").toStdString());
        m_out << "sent meanwhile: " << 10'000 - sent["pending_count"].get<int>() << ", status "
              << QString::fromStdString(sent["status"]) << "\n";
        m_isMet = m_isMet && sent["status"] == "running";
        m_engine.terminate();
        m_engine.waitForFinished(patience);
        return m_isMet ? 0 : 1;
    }

private:
    void start()
    {
        m_engine.setStandardErrorFile(QProcess::nullDevice());
        m_engine.start(QStringLiteral(OUTBOUND_PROGRAM), {QStringLiteral("--headless"), QStringLiteral("--sandbox"),
                                                          QStringLiteral("--data-dir"), m_folder.path()});
        while (!m_engine.readLine().contains("engine: running"))
            if (!m_engine.canReadLine() && !m_engine.waitForReadyRead(patience))
                qFatal("the engine didn't start");
        const QString path = m_folder.filePath(QStringLiteral("outbound.db"));
        const QUrl url(need(need(StoreReader::open(path))->apiUrl()));
        const auto store = need(Database::open(path, Database::Access::Visit));
        m_token = need(ApiKeys(*store).create(QStringLiteral("bench"), false, QDateTime::currentDateTimeUtc()))
                      .token()
                      .toLatin1();
        m_host = url.authority().toLatin1();
        m_socket.connectToHost(url.host(), quint16(url.port()));
        if (!m_socket.waitForConnected(patience))
            qFatal("the API doesn't listen");
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    QByteArray ask(const QByteArray& method, const QByteArray& path, const QByteArray& body = {})
    {
        QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: " + m_host + "\r\nAuthorization: Bearer " + m_token;
        if (!body.isEmpty())
            head += "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size());
        m_socket.write(head + "\r\n\r\n" + body);
        QByteArray answer;
        qsizetype whole = -1;
        while (whole < 0 || answer.size() < whole) {
            if (!m_socket.waitForReadyRead(patience))
                qFatal("no answer");
            answer += m_socket.readAll();
            if (const qsizetype end = answer.indexOf("\r\n\r\n"); whole < 0 && end >= 0) {
                const QByteArray name = "\r\ncontent-length: ";
                const qsizetype at = answer.left(end + 2).toLower().indexOf(name) + name.size();
                whole = end + 4 + answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
            }
        }
        if (!answer.startsWith("HTTP/1.1 20"))
            qFatal("%s", answer.left(400).constData());
        return answer.mid(answer.indexOf("\r\n\r\n") + 4);
    }

    QByteArray create(const QByteArray& body)
    {
        const json made = json::parse(ask("POST", "/v1/sms/campaigns", body).toStdString());
        return "/v1/sms/campaigns/" + QByteArray::fromStdString(made["campaign_id"]);
    }

    template <typename Work>
    static double took(const Work& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    template <typename Work>
    static double median(int times, const Work& work)
    {
        std::vector<double> all;
        for (int i = 0; i < times; ++i)
            all.push_back(took(work));
        std::nth_element(all.begin(), all.begin() + times / 2, all.end());
        return all[size_t(times / 2)];
    }

    void pause() { m_engine.waitForFinished(2); } ///< some 300 requests a second: a program, not a flood

    void say(const char* what, double ms, double most)
    {
        m_isMet = m_isMet && ms <= most;
        m_out << QString::fromLatin1(what).leftJustified(44) << QString::number(ms, 'f', 2).rightJustified(9)
              << " ms  (at most " << most << ")" << (ms <= most ? "" : "  MISSED") << "\n";
        m_out.flush();
    }

    QTemporaryDir m_folder;
    QProcess m_engine;
    QTcpSocket m_socket;
    QByteArray m_host;
    QByteArray m_token;
    QTextStream m_out{stdout};
    bool m_isMet = true;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    return Bench().run();
}
