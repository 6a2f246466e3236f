#include "engine/sandbox/deliveryfate.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace outbound;

namespace
{

const qint64 acceptedAt = 1'779'000'000'000;

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(acceptedAt + milliseconds, Qt::UTC);
}

QString sidOf(const char* digits)
{
    return QStringLiteral("SM") + QLatin1String(digits);
}

} // namespace

class DeliveryFateTest : public QObject
{
    Q_OBJECT

private slots:
    void dependsOnTheSidAlone();
    void spreadsOverSecondsAndOutcomes();
    void movesThroughTheStatuses_data();
    void movesThroughTheStatuses();
    void tellsTimesAndErrorsOnlyOnceTheyHappened();
};

void DeliveryFateTest::dependsOnTheSidAlone()
{
    const QString sid = sidOf("00112233445566778899aabbccddeeff");
    const DeliveryFate one = DeliveryFate::of(sid, at(0));
    const DeliveryFate same = DeliveryFate::of(sid, at(0));
    QCOMPARE(one.outcome, same.outcome);
    QCOMPARE(one.sentAt, same.sentAt);
    QCOMPARE(one.finalAt, same.finalAt);
    QCOMPARE(DeliveryFate::of(sid, at(5000)).sentAt, one.sentAt.addMSecs(5000));
}

void DeliveryFateTest::spreadsOverSecondsAndOutcomes()
{
    QRandomGenerator random(7);
    QMap<QString, int> outcomes;
    QMap<int, int> errors;
    QMap<qint64, int> deliveriesBySecond;
    for (int i = 0; i < 20'000; ++i) {
        const QString sid = QStringLiteral("SM%1%2")
                                .arg(random.generate64(), 16, 16, QLatin1Char('0'))
                                .arg(random.generate64(), 16, 16, QLatin1Char('0'));
        const DeliveryFate fate = DeliveryFate::of(sid, at(0));
        ++outcomes[fate.outcome];
        ++errors[fate.errorCode];
        if (fate.sentAt.isValid())
            QVERIFY(fate.sentAt >= at(300) && fate.sentAt <= at(1500));
        if (fate.finalAt.isValid()) {
            QVERIFY(fate.finalAt >= at(1500) && fate.finalAt <= at(9000));
            ++deliveriesBySecond[at(0).secsTo(fate.finalAt)];
        }
        QCOMPARE(fate.sentAt.isValid(), fate.outcome != QLatin1String("failed"));
        QCOMPARE(fate.finalAt.isValid(), fate.outcome != QLatin1String("sent"));
    }
    QVERIFY(qAbs(outcomes[QStringLiteral("delivered")] - 18'600) < 200);
    QVERIFY(qAbs(outcomes[QStringLiteral("undelivered")] - 600) < 120);
    QVERIFY(qAbs(outcomes[QStringLiteral("failed")] - 200) < 70);
    QVERIFY(qAbs(outcomes[QStringLiteral("sent")] - 600) < 120);
    QCOMPARE(outcomes.size(), 4);
    QCOMPARE(errors.keys(), QList<int>({0, 30001, 30003, 30005, 30006, 30007}));
    QCOMPARE(deliveriesBySecond.keys(), QList<qint64>({1, 2, 3, 4, 5, 6, 7, 8}));
}

void DeliveryFateTest::movesThroughTheStatuses_data()
{
    QTest::addColumn<QString>("sid");
    QTest::addColumn<QStringList>("statuses"); // when accepted, after 1.5 s, after 9 s
    const auto row = [](const char* name, const char* digits, const char* statuses) {
        QTest::addRow("%s", name) << sidOf(digits) << QString::fromLatin1(statuses).split(u' ');
    };
    row("delivered", "00000000800000008000000080000000", "queued sent delivered");
    row("undelivered", "f0000000800000008000000080000000", "queued sent undelivered");
    row("failed", "f7000000800000008000000080000000", "queued queued failed");
    row("sent", "ff000000800000008000000080000000", "queued sent sent");
}

void DeliveryFateTest::movesThroughTheStatuses()
{
    QFETCH(const QString, sid);
    QFETCH(const QStringList, statuses);
    const DeliveryFate fate = DeliveryFate::of(sid, at(0));
    QCOMPARE(QStringList({fate.statusAt(at(0)), fate.statusAt(at(1500)), fate.statusAt(at(9000))}), statuses);
    QCOMPARE(fate.statusAt(at(365LL * 86'400'000)), statuses.last());
}

void DeliveryFateTest::tellsTimesAndErrorsOnlyOnceTheyHappened()
{
    const DeliveryFate fate{QStringLiteral("undelivered"), 30003, at(1000), at(4000)};
    QVERIFY(!fate.sentBy(at(999)).isValid());
    QVERIFY(!fate.lastChangeBy(at(999)).isValid());
    QCOMPARE(fate.sentBy(at(1000)), at(1000));
    QCOMPARE(fate.lastChangeBy(at(3999)), at(1000));
    QCOMPARE(fate.errorCodeAt(at(3999)), 0);
    QCOMPARE(fate.errorCodeAt(at(4000)), 30003);
    QCOMPARE(fate.lastChangeBy(at(4000)), at(4000));
    QCOMPARE(fate.sentBy(at(9000)), at(1000));
}

QTEST_GUILESS_MAIN(DeliveryFateTest)
#include "deliveryfate_test.moc"
