// What the window costs a person: its start on a thousand campaigns of a thousand people beside that of a window of
// Qt's with a word in it; how long it doesn't listen while a campaign sends a hundred messages a second, with a list of
// a million rows open and with the campaign itself; the memory it then holds; and how long a change of page takes.
// Prints milliseconds of the wall clock, so nothing else should run; fails when one is above what a person notices.

#include "tests/bench/largestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace outbound;

namespace
{

constexpr double mostOfBare = 1.5;
constexpr double longestTurn = 16;   ///< ms, of 999 turns in a thousand
constexpr double mostMemory = 150;   ///< MB
constexpr double longestSwitch = 50; ///< ms
constexpr int starts = 11;

double startMs(const QStringList& arguments)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral(OUTBOUND_CONTENDER), arguments, QIODevice::ReadOnly);
    double ms = 0;
    while (ms == 0 && process.waitForReadyRead(30'000))
        if (process.readAllStandardOutput().contains("painted"))
            ms = double(clock.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    if (ms == 0)
        qFatal("no window: %s", process.readAllStandardError().constData());
    return ms;
}

double median(std::vector<double> all)
{
    std::nth_element(all.begin(), all.begin() + long(all.size() / 2), all.end());
    return all[all.size() / 2];
}

class Bench
{
public:
    int run()
    {
        furnishManyCampaigns(m_folder.path());
        compareStarts();
        watchTables();
        return m_failures;
    }

private:
    void compareStarts()
    {
        std::vector<double> bare, ours;
        for (int i = 0; i < starts; ++i) {
            bare.push_back(startMs({QStringLiteral("bare")}));
            ours.push_back(startMs({QStringLiteral("list"), m_folder.path()}));
        }
        say("start, ms", median(ours));
        say("the same of a window with a word, ms", median(bare));
        judge("start, times that", median(ours) / median(bare), mostOfBare);
    }

    void watchTables()
    {
        const QString id = furnishRunningCampaign(m_folder.path());
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(OUTBOUND_CONTENDER), {QStringLiteral("tables"), m_folder.path(), id, m_list});
        while (process.waitForReadyRead(120'000))
            while (process.canReadLine())
                take(process.readLine().simplified().split(' '));
        process.waitForFinished();
        if (process.exitCode() != 0 || m_taken != 4)
            qFatal("the window ended early");
    }

    void take(const QList<QByteArray>& words)
    {
        const auto figure = [&words](int at) { return words.value(at).toDouble(); };
        if (words[0] == "list" || words[0] == "campaign") {
            say(words[0] == "list" ? "a list of a million rows, turns" : "the campaign that runs, turns", figure(1));
            say("  the longest, ms", figure(3));
            judge("  the longest but one in a thousand, ms", figure(2), longestTurn);
        } else if (words[0] == "memory") {
            say("memory with what it shares, MB", figure(1));
            judge("memory of its own, MB", figure(2), mostMemory);
        } else if (words[0] == "switch") {
            say("change of page, ms in the middle", figure(1));
            judge("change of page, ms at most", figure(2), longestSwitch);
        } else {
            return;
        }
        ++m_taken;
    }

    void say(const char* what, double measured) { m_out << line(what, measured) << Qt::endl; }

    void judge(const char* what, double measured, double most)
    {
        m_out << line(what, measured) << (measured > most ? QStringLiteral("  ABOVE %1").arg(most) : QString())
              << Qt::endl;
        m_failures += measured > most;
    }

    static QString line(const char* what, double measured)
    {
        return QString::fromLatin1(what).leftJustified(44) + QString::number(measured, 'f', 2).rightJustified(10);
    }

    QTextStream m_out{stdout};
    const QTemporaryDir m_folder;
    const QTemporaryDir m_lists;
    const QString m_list = writeLargeList(m_lists.path());
    int m_taken = 0; ///< answers of the window
    int m_failures = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return Bench().run();
}
