// How fast a list of a million rows is read and judged, beside what `sqlite3 .import` takes for the same file in the
// same run, how much memory that needs, and how soon the beginning is there and a stop obeyed. Prints the goals beside
// the figures and fails when one is missed.

#include "engine/import/importjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <vector>

#include <sys/resource.h>

using namespace outbound;
using namespace std::chrono_literals;

namespace
{

constexpr int rounds = 5;
constexpr double ratioGoal = 3;    ///< times what sqlite3 takes
constexpr double memoryGoal = 500; ///< MB
constexpr double peekGoal = 100;   ///< ms
constexpr double smallGoal = 150;  ///< ms for 10,000 rows
constexpr double stopGoal = 200;   ///< ms

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Five columns of some 51 bytes a row, half of the numbers in E.164, half as they are written at home.
bool writeList(const QString& path, int rows)
{
    static constexpr std::array first{"Anna", "Benjamin", "Chloe", "Daniel", "Eleanor", "Finn", "Grace", "Zoë"};
    static constexpr std::array last{"Smith", "O'Brien", "Okonkwo", "Taylor", "Featherstone", "Patel", "Wood", "Ng"};
    static constexpr std::array town{"Bristol", "Leeds", "Newcastle", "York", "Manchester", "Bath", "Derby", "Truro"};
    static constexpr std::array ranges{7400, 7500, 7700, 7800, 7900};
    QRandomGenerator random(51);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text("first_name,last_name,mobile,town,due\r\n");
    for (int row = 0; row < rows; ++row) {
        const quint32 bits = random.generate();
        const int range = ranges[bits % ranges.size()] + int(random.bounded(100));
        const QByteArray rest = QByteArray::number(random.bounded(1'000'000)).rightJustified(6, '0');
        const QByteArray number = (bits & 64 ? "+44" : "0") + QByteArray::number(range) + rest;
        text += QByteArray(first[bits >> 8 & 7]) + ',' + last[bits >> 11 & 7] + ',' + number + ',' +
                town[bits >> 14 & 7] + ",2025-0" + QByteArray::number(1 + (bits >> 17) % 9) + "-1" +
                QByteArray::number((bits >> 22) % 10) + " 09:30\r\n";
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    return file.flush();
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this program says when it is its own child: the time in the import, then the most memory it held, in MB.
int child(const QString& task, const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    const auto preview =
        task == u"--peek" ? peekImport(ImportSource::file(path), {}) : runImport(ImportSource::file(path), {});
    const double time = milliseconds(timer);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const PreviewCounts counts = preview ? (*preview)->counts : PreviewCounts{};
    out() << time << ' ' << double(usage.ru_maxrss) / 1024 << ' ' << counts.rows << ' ' << counts.accepted << ' '
          << counts.duplicates << '\n';
    return preview ? 0 : 1;
}

struct Run {
    double wall = 0; ///< ms of the whole process
    QStringList said;

    double figure(int index) const { return said.value(index).toDouble(); }
};

Run run(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool well = process.waitForFinished(-1) && process.exitCode() == 0;
    const double wall = milliseconds(timer);
    if (!well)
        qFatal("%s failed", qPrintable(program));
    return {wall, QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ')};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool report(const char* what, double figure, double goal, const char* unit)
{
    out() << QStringLiteral("%1 %2 %3 (goal %4) %5\n")
                 .arg(QString::fromLatin1(what), -44)
                 .arg(figure, 8, 'f', figure < 10 ? 2 : 0)
                 .arg(QString::fromLatin1(unit), -3)
                 .arg(goal)
                 .arg(figure <= goal ? QStringLiteral("met") : QStringLiteral("MISSED"))
          << Qt::flush;
    return figure <= goal;
}

bool besideSqlite(const QString& list, const QString& database)
{
    const QString self = QCoreApplication::applicationFilePath();
    std::vector<double> ours;
    std::vector<double> theirs;
    double memory = 0;
    for (int round = 0; round < rounds; ++round) {
        const Run import = run(self, {QStringLiteral("--run"), list});
        ours.push_back(import.wall);
        memory = std::max(memory, import.figure(1));
        QFile::remove(database);
        const QString command = QStringLiteral(".import %1 people").arg(list);
        theirs.push_back(run(QStringLiteral("sqlite3"), {database, QStringLiteral(".mode csv"), command}).wall);
        out() << QStringLiteral("round %1: %2 ms, sqlite3 %3 ms; %4 rows, %5 accepted, %6 repeated\n")
                     .arg(round + 1)
                     .arg(ours.back(), 0, 'f', 0)
                     .arg(theirs.back(), 0, 'f', 0)
                     .arg(import.said.value(2), import.said.value(3), import.said.value(4))
              << Qt::flush;
    }
    out() << QStringLiteral("medians: %1 ms, sqlite3 %2 ms\n")
                 .arg(median(ours), 0, 'f', 0)
                 .arg(median(theirs), 0, 'f', 0);
    const bool quick = report("1,000,000 rows, times sqlite3 .import", median(ours) / median(theirs), ratioGoal, "");
    return report("peak memory", memory, memoryGoal, "MB") && quick;
}

/// The first call of a process, which has everything to load; the middle of several.
double medianOf(const char* task, const QString& list)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(run(QCoreApplication::applicationFilePath(), {QString::fromLatin1(task), list}).figure(0));
    return median(times);
}

/// The longest time from asking to stop to the return, asked in several stages of the work.
double longestStop(const QString& list)
{
    double longest = 0;
    for (const auto stage : {5ms, 50ms, 150ms, 300ms, 500ms, 800ms, 1200ms}) {
        std::stop_source stop;
        auto result = std::async(std::launch::async,
                                 [&] { return bool(runImport(ImportSource::file(list), {}, stop.get_token())); });
        if (result.wait_for(stage) == std::future_status::ready)
            break;
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        result.wait();
        longest = std::max(longest, milliseconds(timer));
    }
    return longest;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return child(arguments[1], arguments[2]);

    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("million.csv"));
    const QString small = folder.filePath(QStringLiteral("tenthousand.csv"));
    if (!writeList(large, maxImportRows) || !writeList(small, 10'000))
        return 1;
    out() << QStringLiteral("a list of %1 rows, %2 MB\n").arg(maxImportRows).arg(QFile(large).size() / 1'000'000);

    const std::array met{besideSqlite(large, folder.filePath(QStringLiteral("people.db"))),
                         report("beginning of that list", medianOf("--peek", large), peekGoal, "ms"),
                         report("10,000 rows", medianOf("--run", small), smallGoal, "ms"),
                         report("longest wait after a stop", longestStop(large), stopGoal, "ms")};
    return std::all_of(met.begin(), met.end(), [](bool goal) { return goal; }) ? 0 : 1;
}
