// How fast the engine hands messages over, durable claims and all, beside bare requests of the same client to the same
// sandbox in the same run. Prints messages a second and the ratio.

#include "engine/sandbox/sandboxserver.h"
#include "engine/send/dispatcher.h"
#include "engine/store/migrations.h"
#include "engine/twilio/twilioclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace outbound;

namespace
{

constexpr int people = 3000;
constexpr int rounds = 3;
constexpr int inFlight = 50;

QString phone(int person)
{
    return QStringLiteral("+4477009%1").arg(person, 5, 10, QLatin1Char('0'));
}

double perSecond(const QElapsedTimer& timer)
{
    return people * 1000.0 / double(std::max<qint64>(1, timer.elapsed()));
}

double bare(TwilioClient& client, const QString& sender)
{
    QEventLoop loop;
    int next = 0;
    int answered = 0;
    std::function<void()> submit = [&] {
        client.submit({sender, phone(next++), QStringLiteral("Hi Zoë, your check-up is due.")},
                      [&](const SubmitOutcome&) {
                          if (++answered == people)
                              loop.quit();
                          else if (next < people)
                              submit();
                      });
    };
    QElapsedTimer timer;
    timer.start();
    while (next < inFlight)
        submit();
    loop.exec();
    return perSecond(timer);
}

double engine(TwilioClient& client, Clock& clock, const QString& sender)
{
    const QTemporaryDir data;
    auto database = Database::open(data.filePath(QStringLiteral("outbound.db")), Database::Access::Write);
    ChangeNotifier notifier(clock);
    StoreWriter writer(**database, notifier, clock);
    StoreReader reader(**database);
    Outbox outbox(**database, notifier, clock);
    CampaignDraft draft;
    draft.fromNumber = sender;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up is due.");
    for (int person = 0; person < people; ++person)
        draft.recipients.push_back({phone(person), {{QStringLiteral("first_name"), QStringLiteral("Zoë")}}});
    auto numbers = sandboxNumbers();
    for (SendingNumber& number : numbers)
        number.mps = 1e6; // the pace is not what is measured
    if (!migrate(**database) || !writer.furnish() || !writer.saveNumbers(sandboxAccountSid(), numbers))
        return 0;
    const auto id = writer.createCampaign(sandboxAccountSid(), draft);
    if (!id)
        return 0;

    QEventLoop loop;
    Dispatcher dispatcher(sandboxAccountSid(), reader, writer, outbox, client, clock);
    QObject::connect(&notifier, &ChangeNotifier::changed, &loop, [&] {
        if (!isOpen(reader.campaign(*id)->campaign.status))
            loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    dispatcher.startCampaign(*id);
    loop.exec();
    return perSecond(timer);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    SystemClock clock;
    const QTemporaryDir ledger;
    QThread thread;
    thread.start();
    QObject doorstep;
    doorstep.moveToThread(&thread);
    SandboxServer* server = nullptr;
    QMetaObject::invokeMethod(
        &doorstep,
        [&] {
            auto started = SandboxServer::start(ledger.filePath(QStringLiteral("sandbox.db")), 0, clock);
            if (started)
                server = started->release();
            doorstep.moveToThread(application.thread());
        },
        Qt::BlockingQueuedConnection);
    if (!server)
        return 1;
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);

    const QString sender = sandboxNumbers().back().phone;
    QTextStream out(stdout);
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        TwilioClient client(
            {server->url(), {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()}, std::chrono::seconds(30)});
        const double plain = bare(client, sender);
        const double durable = engine(client, clock, sender);
        ratios.push_back(durable / plain);
        out << QStringLiteral("bare requests %1/s, engine %2/s, ratio %3\n")
                   .arg(plain, 0, 'f', 0)
                   .arg(durable, 0, 'f', 0)
                   .arg(ratios.back(), 0, 'f', 2)
            << Qt::flush;
    }
    std::sort(ratios.begin(), ratios.end());
    out << QStringLiteral("median ratio %1\n").arg(ratios[ratios.size() / 2], 0, 'f', 2);
    thread.quit();
    thread.wait();
    return 0;
}
