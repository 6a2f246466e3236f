#include "engine/send/circuitbreaker.h"

#include <QTest>

using namespace outbound;

class CircuitBreakerTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunOfOneKindTrips();
    void aRunOfSeveralKindsDoesNot();
    void aShareOfTheWindowTrips();
    void aFewFailuresNeverDo();
    void itTripsOnceAndIsMorePatientAfter();
};

void CircuitBreakerTest::aRunOfOneKindTrips()
{
    CircuitBreaker breaker;
    for (int i = 1; i < CircuitBreaker::longestRun; ++i)
        QVERIFY(!breaker.failed(21614));
    breaker.succeeded();
    for (int i = 1; i < CircuitBreaker::longestRun; ++i)
        QVERIFY(!breaker.failed(21614));
    QVERIFY(breaker.failed(21614));
}

void CircuitBreakerTest::aRunOfSeveralKindsDoesNot()
{
    CircuitBreaker breaker;
    for (int i = 0; i < CircuitBreaker::fewest - 1; ++i)
        QVERIFY(!breaker.failed(i % 2 == 0 ? 21614 : 21211));
}

void CircuitBreakerTest::aShareOfTheWindowTrips()
{
    CircuitBreaker breaker;
    bool tripped = false;
    int results = 0;
    for (; !tripped && results < 1000; ++results) {
        if (results % 3 == 0)
            breaker.succeeded();
        else
            tripped = breaker.failed(30000 + results % 3); // two of three, and never the same twice
    }
    QVERIFY(tripped);
    QVERIFY(results >= CircuitBreaker::fewest && results < CircuitBreaker::fewest + 5);
}

void CircuitBreakerTest::aFewFailuresNeverDo()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 10'000; ++i) {
        if (i % 2 == 0)
            breaker.succeeded();
        else
            QVERIFY(!breaker.failed(30003));
    }
}

void CircuitBreakerTest::itTripsOnceAndIsMorePatientAfter()
{
    CircuitBreaker breaker;
    int trips = 0;
    for (int i = 0; i < 3 * CircuitBreaker::longestRun; ++i)
        trips += breaker.failed(30007);
    QCOMPARE(trips, 1);
    breaker.widen();
    for (int i = 1; i < 2 * CircuitBreaker::longestRun; ++i)
        QVERIFY(!breaker.failed(30007));
    QVERIFY(breaker.failed(30007));
    CircuitBreaker calm;
    calm.widen(); // a resume without a trip changes nothing
    for (int i = 1; i < CircuitBreaker::longestRun; ++i)
        QVERIFY(!calm.failed(30007));
    QVERIFY(calm.failed(30007));
}

QTEST_GUILESS_MAIN(CircuitBreakerTest)
#include "circuitbreaker_test.moc"
