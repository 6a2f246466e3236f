#include "ui/charts/chartticks.h"
#include "ui/charts/deliverieschart.h"
#include "ui/charts/deliverycurve.h"
#include "ui/charts/donutchart.h"

#include <QPieSeries>
#include <QTest>
#include <QtCharts/QChart>

using namespace outbound;

class ChartsTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime start{QDate(2026, 5, 12), QTime(10, 28), Qt::UTC};

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void curvesSumUp();
    void aCurveStaysLevelWhereNothingCame();
    void slicesFitThePixels();
    void countsHaveRoundTicks();
    void timesHaveRoundTicks();
    void smallPartsOfTheDonutAreSeen();
    void chartsSayWhatTheyShow();
};

void ChartsTest::curvesSumUp()
{
    const std::vector<DeliverySlice> slices{{start, 5, 1, 0}, {start.addSecs(10), 3, 0, 2}};
    const DeliveryCurve curve = curveOf(slices, 10'000, start, start.addSecs(60));
    QCOMPARE(curve.delivered.first().y(), 0.0);
    QCOMPARE(curve.delivered.last().y(), 8.0);
    QCOMPARE(curve.noConfirmation.last().y(), 9.0);
    QCOMPARE(curve.refused.last().y(), 11.0);
    QCOMPARE(curve.delivered.last().x(), double(start.addSecs(60).toMSecsSinceEpoch()));
    for (qsizetype i = 1; i < curve.delivered.size(); ++i)
        QVERIFY(curve.delivered[i - 1].x() <= curve.delivered[i].x());
}

void ChartsTest::aCurveStaysLevelWhereNothingCame()
{
    const std::vector<DeliverySlice> slices{{start, 5, 0, 0}, {start.addSecs(40), 5, 0, 0}};
    const DeliveryCurve curve = curveOf(slices, 10'000, start, start.addSecs(60));
    QVERIFY(curve.delivered.contains(QPointF(double(start.addSecs(10).toMSecsSinceEpoch()), 5)));
    QVERIFY(curve.delivered.contains(QPointF(double(start.addSecs(40).toMSecsSinceEpoch()), 5)));
}

void ChartsTest::slicesFitThePixels()
{
    QCOMPARE(sliceFor(start, start.addSecs(60), 400), 1000);
    QCOMPARE(sliceFor(start, start.addSecs(4000), 400), 10'000);
    QCOMPARE(sliceFor(start, start, 0), 1000);
}

void ChartsTest::countsHaveRoundTicks()
{
    QCOMPARE(countTicks(1204), (std::vector<int>{0, 400, 800, 1200}));
    QCOMPARE(countTicks(1), (std::vector<int>{0, 1}));
    QCOMPARE(countTicks(10), (std::vector<int>{0, 4, 8}));
    QCOMPARE(countTicks(10000), (std::vector<int>{0, 4000, 8000}));
}

void ChartsTest::timesHaveRoundTicks()
{
    const auto ticks = timeTicks(start, start.addSecs(22 * 60), 5);
    QCOMPARE(int(ticks.size()), 5);
    QCOMPARE(ticks.front().label, QStringLiteral("10:30"));
    QCOMPARE(ticks.back().label, QStringLiteral("10:50"));
    QCOMPARE(timeTicks(start, start.addSecs(20), 5).front().label, QStringLiteral("10:28:00"));
}

void ChartsTest::smallPartsOfTheDonutAreSeen()
{
    DonutChart donut;
    CampaignCounts counts;
    counts.delivered = 9999;
    counts.failed = 1;
    donut.setCounts(counts);
    const auto* ring = qobject_cast<QPieSeries*>(donut.chart()->series().constFirst());
    QCOMPARE(ring->slices().at(1)->value(), 0.0);
    QVERIFY(ring->slices().at(2)->percentage() > 0.01);
}

void ChartsTest::chartsSayWhatTheyShow()
{
    DonutChart donut;
    CampaignCounts counts;
    counts.delivered = 702;
    counts.pending = 460;
    donut.setCounts(counts);
    QCOMPARE(donut.accessibleName(), QStringLiteral("People"));
    QVERIFY(donut.accessibleDescription().contains(QStringLiteral("702")));

    DeliveriesChart chart;
    DeliveriesPicture picture;
    picture.slices = {{start, 702, 0, 0}};
    picture.total = 1204;
    picture.from = start;
    picture.now = start.addSecs(60);
    picture.until = start.addSecs(600);
    chart.setPicture(picture);
    QCOMPARE(chart.accessibleName(), QStringLiteral("Deliveries over time"));
    QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("702 of 1,204 delivered by 10:29.")));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("10:38")));
    chart.resize(400, 200);
    QVERIFY(!chart.grab().isNull());
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
