#include "engine/sandbox/acceptancefaults.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SandboxFault::Kind;

/// Which requests go wrong.
class AcceptanceFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingGoesWrongUnlessItIsTold();
    void strikesEveryNth();
    void strikesAtARateTheSameWithTheSameSeed();
    void endsAfterSoManyTimes();
    void eachSeesWhatThoseBeforeItLetThrough();
    void asksToWaitInWholeSeconds();

private:
    /// A letter for each request: D for a drop, T for a throttle, . for none.
    static QString course(const std::vector<SandboxFault>& faults, int requests, quint32 seed = 1)
    {
        AcceptanceFaults decision(faults, seed);
        QString letters;
        for (int i = 0; i < requests; ++i) {
            const SandboxFault* fault = decision.next();
            letters += QLatin1Char(!fault ? '.' : fault->kind == Kind::Drop ? 'D' : 'T');
        }
        return letters;
    }
};

void AcceptanceFaultsTest::nothingGoesWrongUnlessItIsTold()
{
    QCOMPARE(course({}, 4), QStringLiteral("...."));
    QCOMPARE(course({{.kind = Kind::Drop}}, 4), QStringLiteral("...."));
}

void AcceptanceFaultsTest::strikesEveryNth()
{
    QCOMPARE(course({{.kind = Kind::Drop, .every = 3}}, 7), QStringLiteral("..D..D."));
    QCOMPARE(course({{.kind = Kind::Drop, .every = 1}}, 3), QStringLiteral("DDD"));
}

void AcceptanceFaultsTest::strikesAtARateTheSameWithTheSameSeed()
{
    const std::vector<SandboxFault> faults{{.kind = Kind::Drop, .rate = 0.2}};
    const QString one = course(faults, 1000, 7);
    QVERIFY(qAbs(one.count(QLatin1Char('D')) - 200) < 40);
    QCOMPARE(course(faults, 1000, 7), one);
    QVERIFY(course(faults, 1000, 8) != one);
    QCOMPARE(course({{.kind = Kind::Drop, .rate = 1}}, 3), QStringLiteral("DDD"));
}

void AcceptanceFaultsTest::endsAfterSoManyTimes()
{
    QCOMPARE(course({{.kind = Kind::Throttle, .every = 2, .times = 2}}, 8), QStringLiteral(".T.T...."));
}

void AcceptanceFaultsTest::eachSeesWhatThoseBeforeItLetThrough()
{
    QCOMPARE(course({{.kind = Kind::Throttle, .every = 2}, {.kind = Kind::Drop, .every = 2}}, 8),
             QStringLiteral(".TDT.TDT"));
}

void AcceptanceFaultsTest::asksToWaitInWholeSeconds()
{
    const HttpResponse plain = spoiled({.kind = Kind::Throttle}, {});
    QCOMPARE(plain.status, 429);
    QVERIFY(!plain.headers.contains("Retry-After"));
    QCOMPARE(spoiled({.kind = Kind::Throttle, .retryAfter = 1200ms}, {}).headers.value("Retry-After"), QByteArray("2"));
}

QTEST_GUILESS_MAIN(AcceptanceFaultsTest)
#include "acceptancefaults_test.moc"
