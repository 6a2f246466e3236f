#include "engine/send/retrypolicy.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void delaysDoubleUpToAHalfMinute();
    void jitterIsATenthEitherWay();
    void whatTheProviderAsksIsTheLeast();
};

void RetryPolicyTest::delaysDoubleUpToAHalfMinute()
{
    QVERIFY(retryDelay(1, 0ms, 0.5) == 250ms);
    QVERIFY(retryDelay(2, 0ms, 0.5) == 500ms);
    QVERIFY(retryDelay(5, 0ms, 0.5) == 4000ms);
    QVERIFY(retryDelay(50, 0ms, 0.5) == 30s);
}

void RetryPolicyTest::jitterIsATenthEitherWay()
{
    QVERIFY(retryDelay(3, 0ms, 0.0) == 900ms);
    QVERIFY(retryDelay(3, 0ms, 1.0) == 1100ms);
}

void RetryPolicyTest::whatTheProviderAsksIsTheLeast()
{
    QVERIFY(retryDelay(1, 10s, 0.5) == 10s);
    QVERIFY(retryDelay(10, 10s, 0.5) == 30s);
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retrypolicy_test.moc"
