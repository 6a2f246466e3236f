#include "engine/send/pacer.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace outbound;
using namespace std::chrono_literals;

class PacerTest : public QObject
{
    Q_OBJECT

private slots:
    void oneASecondIsOneASecond();
    void aLongMessageTakesItsSlots();
    void neverMoreThanThePaceInAnyWindow_data();
    void neverMoreThanThePaceInAnyWindow();
    void aSlowDiskCostsNoPace();
    void idleTimeIsNotSavedUp();
    void aNewPaceCountsAtOnce();
};

namespace
{

struct Sent {
    Pacer::Instant at;
    int segments;
};

/// Sends for a minute with timers that ring late by up to `lateness`.
std::vector<Sent> sendForAMinute(Pacer& pacer, int mostSegments, Pacer::Instant lateness, QRandomGenerator& random)
{
    std::vector<Sent> sent;
    Pacer::Instant now = 0us;
    while (now < 60s) {
        const int segments = mostSegments == 1 ? 1 : int(random.bounded(1, mostSegments + 1));
        while (pacer.waitFor(segments, now) > 0us)
            now += pacer.waitFor(segments, now) + Pacer::Instant(random.bounded(int(lateness.count()) + 1));
        pacer.spend(segments, now);
        sent.push_back({now, segments});
    }
    return sent;
}

} // namespace

void PacerTest::oneASecondIsOneASecond()
{
    Pacer pacer(1);
    QVERIFY(pacer.waitFor(1, 5s) == 0us);
    pacer.spend(1, 5s);
    QVERIFY(pacer.waitFor(1, 5s) >= 1s && pacer.waitFor(1, 5s) <= 1010ms);
    QVERIFY(pacer.waitFor(1, 5700ms) == pacer.waitFor(1, 5s) - 700ms);
    QVERIFY(pacer.waitFor(1, 6010ms) == 0us);
}

void PacerTest::aLongMessageTakesItsSlots()
{
    Pacer pacer(1);
    pacer.spend(3, 0s);
    QVERIFY(pacer.waitFor(1, 1s) >= 2s && pacer.waitFor(1, 1s) <= 2030ms);
    QVERIFY(pacer.waitFor(3, 3030ms) == 0us);
}

void PacerTest::neverMoreThanThePaceInAnyWindow_data()
{
    QTest::addColumn<double>("mps");
    QTest::addColumn<int>("mostSegments");
    for (const double mps : {1.0, 3.0, 10.0, 100.0})
        for (const int mostSegments : {1, 3})
            QTest::addRow("%g a second, up to %d segments", mps, mostSegments) << mps << mostSegments;
}

void PacerTest::neverMoreThanThePaceInAnyWindow()
{
    QFETCH(double, mps);
    QFETCH(int, mostSegments);
    QRandomGenerator random(42);
    Pacer pacer(mps);
    const auto sent = sendForAMinute(pacer, mostSegments, 1ms, random);
    int total = 0;
    for (size_t first = 0; first < sent.size(); ++first) {
        total += sent[first].segments;
        int inWindow = 0;
        for (size_t other = first; other < sent.size() && sent[other].at < sent[first].at + 1s; ++other)
            inWindow += sent[other].segments;
        QVERIFY2(inWindow <= std::max(mps, double(sent[first].segments)), qPrintable(QString::number(inWindow)));
    }
    if (mostSegments == 1)
        QVERIFY2(total >= 0.99 * mps * 60, qPrintable(QString::number(total)));
}

/// What is due goes only each 60 ms, as where every commit takes so long.
void PacerTest::aSlowDiskCostsNoPace()
{
    for (const double mps : {10.0, 100.0}) {
        Pacer pacer(mps);
        int sent = 0;
        for (Pacer::Instant now = 0us; now < 60s; now += 60ms)
            for (; pacer.waitFor(1, now) == 0us; ++sent)
                pacer.spend(1, now);
        QVERIFY2(sent >= 0.975 * mps * 60 && sent <= mps * 61, qPrintable(QString::number(sent)));
    }
}

void PacerTest::idleTimeIsNotSavedUp()
{
    Pacer pacer(2);
    pacer.spend(1, 0s);
    pacer.rest(60s);
    QVERIFY(pacer.waitFor(1, 60s) == 0us);
    pacer.spend(1, 60s);
    QVERIFY(pacer.waitFor(1, 60s) >= 500ms);
}

void PacerTest::aNewPaceCountsAtOnce()
{
    Pacer pacer(1);
    pacer.spend(1, 0s);
    pacer.setMps(10);
    pacer.rest(1010ms);
    pacer.spend(1, 1010ms);
    QVERIFY(pacer.waitFor(1, 1010ms) <= 101ms);
}

QTEST_GUILESS_MAIN(PacerTest)
#include "pacer_test.moc"
