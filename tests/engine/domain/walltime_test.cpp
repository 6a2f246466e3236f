#include "engine/domain/walltime.h"

#include <rapidcheck.h>

#include <QLocale>
#include <QTest>

using namespace outbound;
using Kind = WallReading::Kind;

class WallTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEachReading_data();
    void readsEachReading();
    void theWholeRepeatedHourComesTwice();
    void everyMinuteOfTheGapMovesOn();
    void anInstantIsAmongItsReadings();
    void everyReadingShowsWhatItSays();
    void namesOffsets();
    void namesZones();
    void saysAMomentInFull();
};

namespace
{

QTimeZone zone(const char* name)
{
    return QTimeZone(name);
}

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QLatin1String(text) + QLatin1Char('Z'), Qt::ISODate);
}

WallTime wall(const char* text)
{
    const QDateTime read = QDateTime::fromString(QLatin1String(text) + QLatin1Char('Z'), Qt::ISODate);
    return {read.date(), read.time()};
}

QByteArray text(const WallTime& wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
}

const std::vector<const char*> zones{"Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
                                     "Pacific/Apia",  "Europe/Dublin",    "Asia/Tehran",         "America/Santiago",
                                     "Asia/Kolkata",  "Asia/Kathmandu",   "Pacific/Chatham",     "Antarctica/Troll",
                                     "Asia/Gaza",     "America/St_Johns", "Pacific/Kwajalein",   "Asia/Pyongyang",
                                     "Etc/UTC"};

} // namespace

void WallTimeTest::readsEachReading_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("shown");

    const auto row = [](const char* title, const char* name, const char* asked, Kind kind, const char* first,
                        const char* second = "", const char* shown = "") {
        QTest::newRow(title) << QByteArray(name) << QByteArray(asked) << int(kind) << QByteArray(first)
                             << QByteArray(second) << QByteArray(*shown ? shown : asked);
    };
    row("London, winter", "Europe/London", "2026-01-10T09:00:00", Kind::Once, "2026-01-10T09:00:00");
    row("London, summer", "Europe/London", "2026-07-10T09:00:00", Kind::Once, "2026-07-10T08:00:00");
    row("London, gap", "Europe/London", "2026-03-29T01:30:00", Kind::Skipped, "2026-03-29T01:30:00", "",
        "2026-03-29T02:30:00");
    row("London, before the gap", "Europe/London", "2026-03-29T00:59:59", Kind::Once, "2026-03-29T00:59:59");
    row("London, gap begins", "Europe/London", "2026-03-29T01:00:00", Kind::Skipped, "2026-03-29T01:00:00", "",
        "2026-03-29T02:00:00");
    row("London, after the gap", "Europe/London", "2026-03-29T02:00:00", Kind::Once, "2026-03-29T01:00:00");
    row("London, twice", "Europe/London", "2026-10-25T01:30:00", Kind::Twice, "2026-10-25T00:30:00",
        "2026-10-25T01:30:00");
    row("London, before twice", "Europe/London", "2026-10-25T00:59:59", Kind::Once, "2026-10-24T23:59:59");
    row("London, twice begins", "Europe/London", "2026-10-25T01:00:00", Kind::Twice, "2026-10-25T00:00:00",
        "2026-10-25T01:00:00");
    row("London, after twice", "Europe/London", "2026-10-25T02:00:00", Kind::Once, "2026-10-25T02:00:00");
    row("London, long after the tables", "Europe/London", "2090-03-26T01:30:00", Kind::Skipped, "2090-03-26T01:30:00",
        "", "2090-03-26T02:30:00");
    row("New York, gap", "America/New_York", "2026-03-08T02:15:00", Kind::Skipped, "2026-03-08T07:15:00", "",
        "2026-03-08T03:15:00");
    row("New York, twice", "America/New_York", "2026-11-01T01:59:00", Kind::Twice, "2026-11-01T05:59:00",
        "2026-11-01T06:59:00");
    row("Lord Howe, gap of 30 min", "Australia/Lord_Howe", "2026-10-04T02:10:00", Kind::Skipped, "2026-10-03T15:40:00",
        "", "2026-10-04T02:40:00");
    row("Lord Howe, after the gap", "Australia/Lord_Howe", "2026-10-04T02:30:00", Kind::Once, "2026-10-03T15:30:00");
    row("Lord Howe, twice", "Australia/Lord_Howe", "2026-04-05T01:45:00", Kind::Twice, "2026-04-04T14:45:00",
        "2026-04-04T15:15:00");
    row("Lord Howe, once", "Australia/Lord_Howe", "2026-04-05T01:15:00", Kind::Once, "2026-04-04T14:15:00");
    row("Casablanca, Ramadan begins", "Africa/Casablanca", "2026-02-15T02:30:00", Kind::Twice, "2026-02-15T01:30:00",
        "2026-02-15T02:30:00");
    row("Casablanca, Ramadan ends", "Africa/Casablanca", "2026-03-22T02:30:00", Kind::Skipped, "2026-03-22T02:30:00",
        "", "2026-03-22T03:30:00");
    row("Apia, the day that never was", "Pacific/Apia", "2011-12-30T10:00:00", Kind::Skipped, "2011-12-30T20:00:00", "",
        "2011-12-31T10:00:00");
    row("Apia, the day before", "Pacific/Apia", "2011-12-29T23:59:59", Kind::Once, "2011-12-30T09:59:59");
    row("Apia, the day after", "Pacific/Apia", "2011-12-31T00:00:00", Kind::Once, "2011-12-30T10:00:00");
    row("Kolkata, no such thing", "Asia/Kolkata", "2026-03-29T01:30:00", Kind::Once, "2026-03-28T20:00:00");
    row("Tokyo, no such thing", "Asia/Tokyo", "2026-10-25T01:30:00", Kind::Once, "2026-10-24T16:30:00");
    row("UTC", "UTC", "2026-10-25T01:30:00", Kind::Once, "2026-10-25T01:30:00");
}

void WallTimeTest::readsEachReading()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, asked);
    QFETCH(int, kind);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, shown);
    const WallReading reading = readWall(wall(asked), QTimeZone(name));
    QCOMPARE(int(reading.kind), kind);
    QCOMPARE(reading.first, utc(first));
    QCOMPARE(reading.second, second.isEmpty() ? QDateTime() : utc(second));
    QCOMPARE(text(reading.shown), shown);
    QCOMPARE(text(wallTime(reading.first, QTimeZone(name))), shown);
}

void WallTimeTest::theWholeRepeatedHourComesTwice()
{
    const QTimeZone london = zone("Europe/London");
    int twice = 0;
    for (QTime time(0, 0); time < QTime(3, 0); time = time.addSecs(60))
        twice += readWall({QDate(2026, 10, 25), time}, london).kind == Kind::Twice ? 1 : 0;
    QCOMPARE(twice, 60);
    QVERIFY(comesTwice(utc("2026-10-25T00:30:00"), london));
    QVERIFY(comesTwice(utc("2026-10-25T01:30:00"), london));
    QVERIFY(!comesTwice(utc("2026-10-25T02:00:00"), london));
}

void WallTimeTest::everyMinuteOfTheGapMovesOn()
{
    const QTimeZone york = zone("America/New_York");
    int skipped = 0;
    for (QTime time(1, 0); time < QTime(4, 0); time = time.addSecs(60)) {
        const WallReading reading = readWall({QDate(2026, 3, 8), time}, york);
        if (reading.kind != Kind::Skipped)
            continue;
        ++skipped;
        QVERIFY((reading.shown == WallTime{QDate(2026, 3, 8), time.addSecs(3600)}));
    }
    QCOMPARE(skipped, 60);
}

static QDateTime anyInstant()
{
    return QDateTime::fromSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'102'444'800), Qt::UTC); // 1970 to 2100
}

/// One close to a change of the clocks, where it is easily got wrong.
static QDateTime awkwardInstant(const QTimeZone& zone)
{
    const QTimeZone::OffsetData change = zone.nextTransition(anyInstant());
    return change.atUtc.isValid() ? change.atUtc.addSecs(*rc::gen::inRange<qint64>(-90'000, 90'000)) : anyInstant();
}

void WallTimeTest::anInstantIsAmongItsReadings()
{
    QVERIFY(rc::check("an instant is among the readings of what it shows", [] {
        const QTimeZone somewhere(*rc::gen::elementOf(zones));
        RC_ASSERT(somewhere.isValid());
        const QDateTime instant = *rc::gen::arbitrary<bool>() ? awkwardInstant(somewhere) : anyInstant();
        const WallReading reading = readWall(wallTime(instant, somewhere), somewhere);
        RC_ASSERT(reading.kind != Kind::Skipped);
        RC_ASSERT(reading.first == instant || reading.second == instant);
    }));
}

void WallTimeTest::everyReadingShowsWhatItSays()
{
    QVERIFY(rc::check("every reading shows what it says", [] {
        const QTimeZone somewhere(*rc::gen::elementOf(zones));
        const WallTime near = wallTime(awkwardInstant(somewhere), somewhere);
        const WallTime asked{near.date, QTime::fromMSecsSinceStartOfDay(*rc::gen::inRange(0, 86'400) * 1000)};
        const WallReading reading = readWall(asked, somewhere);
        RC_ASSERT(wallTime(reading.first, somewhere) == reading.shown);
        RC_ASSERT((reading.shown == asked) == (reading.kind != Kind::Skipped));
        if (reading.kind == Kind::Twice) {
            RC_ASSERT(reading.first < reading.second);
            RC_ASSERT(wallTime(reading.second, somewhere) == asked);
        } else {
            RC_ASSERT(reading.second.isNull());
        }
        if (reading.kind == Kind::Skipped) { // just as long after the jump as it would be after its beginning
            const QTimeZone::OffsetData jump = somewhere.previousTransition(reading.first.addSecs(1));
            const WallTime begins = wallTime(jump.atUtc.addSecs(-1), somewhere);
            const qint64 after = QDateTime(begins.date, begins.time, Qt::UTC)
                                     .addSecs(1)
                                     .secsTo(QDateTime(asked.date, asked.time, Qt::UTC));
            RC_ASSERT(jump.atUtc.secsTo(reading.first) == after);
        }
    }));
}

void WallTimeTest::namesOffsets()
{
    QCOMPARE(offsetName(utc("2026-10-25T00:30:00"), zone("Europe/London")), QStringLiteral("BST"));
    QCOMPARE(offsetName(utc("2026-10-25T01:30:00"), zone("Europe/London")), QStringLiteral("GMT"));
    QCOMPARE(offsetName(utc("2026-06-01T00:00:00"), zone("Africa/Casablanca")), QStringLiteral("UTC+1"));
    QCOMPARE(offsetName(utc("2026-06-01T00:00:00"), zone("Australia/Lord_Howe")), QStringLiteral("UTC+10:30"));
    QCOMPARE(offsetName(utc("2026-06-01T00:00:00"), zone("America/Sao_Paulo")), QStringLiteral("UTC\u22123"));
}

void WallTimeTest::namesZones()
{
    QCOMPARE(zoneNamed(QStringLiteral("Asia/Tokyo")).id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(zoneNamed({}).offsetFromUtc(utc("2026-06-01T00:00:00")), 0); // the tests run in UTC
    QCOMPARE(zoneNamed(QStringLiteral("Mars/Olympus")).id(), zoneNamed({}).id());
    QCOMPARE(zoneName(zone("America/New_York")), QStringLiteral("America/New_York"));
    QCOMPARE(zoneText(zone("America/New_York")), QStringLiteral("America/New York"));
}

void WallTimeTest::saysAMomentInFull()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(fullMomentText(utc("2026-07-10T08:00:00"), zone("Europe/London")),
             QStringLiteral("10 Jul 2026, 09:00 (Europe/London)"));
    QCOMPARE(fullMomentText(utc("2026-10-25T01:30:00"), zone("Europe/London")),
             QStringLiteral("25 Oct 2026, 01:30 GMT (Europe/London)"));
}

QTEST_GUILESS_MAIN(WallTimeTest)
#include "walltime_test.moc"
