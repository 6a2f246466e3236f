#include "models/charttable.h"
#include "ui/charts/chartticks.h"
#include "ui/charts/deliverieschart.h"
#include "ui/charts/deliverycurve.h"
#include "ui/charts/donutchart.h"
#include "ui/charts/throughputchart.h"

#include <QAbstractItemModelTester>
#include <QPieSeries>
#include <QTest>
#include <QtCharts/QChart>

using namespace outbound;

class ChartsTest : public QObject
{
    Q_OBJECT

private:
    DeliveriesPicture picture() const;

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
    void columnsFitTimeAndPace();
    void columnsLeaveNoGaps();
    void theOpenColumnIsARate();
    void keysMoveTheRule();
    void thePointerSaysTheValues();
    void partsOfTheDonutAreSaid();
    void tablesHoldTheSameValues();
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

void ChartsTest::columnsFitTimeAndPace()
{
    QCOMPARE(columnFor(start, start.addSecs(14 * 60), 15, 1), 60'000);
    QCOMPARE(columnFor(start, start.addSecs(60), 15, 1), 10'000);  // ten segments at least
    QCOMPARE(columnFor(start, start.addSecs(10), 15, 100), 1'000); // a second at least
    QCOMPARE(columnFor(start, start.addDays(3), 15, 1), 21'600'000);
    for (const int seconds : {1, 59, 3601, 90'000, 40'000'000}) {
        const qint64 column = columnFor(start, start.addSecs(seconds), 15, 1);
        QVERIFY(columnsOf({}, column, start, start.addSecs(seconds)).size() <= 15);
    }
}

void ChartsTest::columnsLeaveNoGaps()
{
    const std::vector<ThroughputSlice> slices{{start, 60}, {start.addSecs(180), 41}};
    const auto columns = columnsOf(slices, 60'000, start, start.addSecs(240));
    QCOMPARE(columns.size(), 4u);
    QCOMPARE(columns[0].perMinute, 60);
    QCOMPARE(columns[1].segments, 0);
    QCOMPARE(columns[2].segments, 0);
    QCOMPARE(columns[3].perMinute, 41);
    QCOMPARE(columns[3].at, start.addSecs(180));
}

void ChartsTest::theOpenColumnIsARate()
{
    const std::vector<ThroughputSlice> slices{{start, 60}, {start.addSecs(60), 15}};
    const auto columns = columnsOf(slices, 60'000, start, start.addSecs(75));
    QCOMPARE(columns.size(), 2u);
    QCOMPARE(columns[1].segments, 15);
    QCOMPARE(columns[1].perMinute, 60);
    QCOMPARE(columnsOf(slices, 60'000, start, start.addSecs(62)).size(), 1u); // too early to tell
}

DeliveriesPicture ChartsTest::picture() const
{
    DeliveriesPicture picture;
    for (int second = 0; second < 60; second += 10)
        picture.slices.push_back({start.addSecs(second), 10, second == 30 ? 2 : 0, second == 40 ? 1 : 0});
    picture.sliceMs = 10'000;
    picture.total = 100;
    picture.from = start;
    picture.now = start.addSecs(60);
    picture.until = start.addSecs(120);
    return picture;
}

void ChartsTest::keysMoveTheRule()
{
    DeliveriesChart chart;
    chart.resize(400, 200);
    chart.setPicture(picture());
    chart.show();
    chart.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.setFocus(Qt::TabFocusReason);
    const QString whole = chart.accessibleDescription();
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY2(chart.accessibleDescription().startsWith(QStringLiteral("10:29:00: Delivered 60, No confirmation 2")),
             qPrintable(chart.accessibleDescription()));
    auto* tip = chart.findChild<ChartTip*>();
    QVERIFY(tip && tip->isVisible());
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.pointed(), 0);
    QCOMPARE(tip->value().heading, QStringLiteral("10:28:00"));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(tip->value().lines.front().figure, QStringLiteral("10"));
    const int place = chart.pointed();
    chart.setPicture(picture()); // new values don't move it
    QCOMPARE(chart.pointed(), place);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!tip->isVisible());
    QCOMPARE(chart.accessibleDescription(), whole);
    QTest::keyClick(&chart, Qt::Key_Left);
    chart.clearFocus();
    QVERIFY(!tip->isVisible());
}

void ChartsTest::thePointerSaysTheValues()
{
    ThroughputChart chart;
    chart.resize(240, 180);
    ThroughputPicture columns;
    for (int minute = 0; minute < 12; ++minute)
        columns.columns.push_back({start.addSecs(60 * minute), 60 - minute, 60 - minute});
    columns.pace = 60;
    chart.setPicture(columns);
    chart.show();
    QVERIFY(!chart.grab().isNull());
    const QRectF plot = chart.chart()->plotArea();
    const QPoint third(int(plot.left() + plot.width() * 2.5 / 12), int(plot.center().y()));
    QTest::mouseMove(chart.viewport(), third);
    QTRY_COMPARE(chart.pointed(), 2);
    auto* tip = chart.findChild<ChartTip*>();
    QVERIFY(tip && tip->isVisible());
    QCOMPARE(tip->value().heading, QStringLiteral("10:30–10:31"));
    QCOMPARE(tip->value().lines[0].figure, QStringLiteral("58"));
    QCOMPARE(tip->value().lines[2].figure, QStringLiteral("60"));
    QVERIFY(chart.rect().contains(tip->geometry()) || tip->window() == &chart);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&chart, &leave);
    QVERIFY(!tip->isVisible());
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("The pace is 60.")));
}

void ChartsTest::partsOfTheDonutAreSaid()
{
    DonutChart donut;
    CampaignCounts counts;
    counts.delivered = 75;
    counts.failed = 25;
    donut.setCounts(counts);
    donut.show();
    QVERIFY(!donut.grab().isNull());
    QTest::mouseMove(donut.viewport(), QPoint(112, 60)); // at 3 o'clock
    QTRY_COMPARE(donut.pointed(), 0);
    QTest::mouseMove(donut.viewport(), QPoint(22, 22)); // half past ten
    QTRY_COMPARE(donut.pointed(), 2);
    QCOMPARE(donut.findChild<ChartTip*>()->value().sentence(),
             QStringLiteral("Refused: People 25, Share 25.0\u00a0%."));
    QTest::mouseMove(donut.viewport(), QPoint(60, 60));
    QTRY_COMPARE(donut.pointed(), -1);
    donut.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&donut, Qt::Key_Right);
    QTest::keyClick(&donut, Qt::Key_Right);
    QCOMPARE(donut.pointed(), 1);
}

void ChartsTest::tablesHoldTheSameValues()
{
    DeliveriesChart chart;
    QAbstractItemModelTester tester(&chart.table());
    chart.setPicture(picture());
    const ChartTable& table = chart.table();
    const int last = table.rowCount() - 1;
    QCOMPARE(table.index(last, 0).data().toString(), QStringLiteral("10:29:00"));
    QCOMPARE(table.index(last, 1).data().toString(), QStringLiteral("60"));
    QCOMPARE(table.index(last, 2).data().toString(), QStringLiteral("2"));
    QCOMPARE(table.index(last, 3).data().toString(), QStringLiteral("1"));
    QCOMPARE(table.index(last, 4).data().toString(), QStringLiteral("37"));
    DeliveriesPicture fewer = picture();
    fewer.slices.resize(2);
    fewer.now = start.addSecs(20);
    chart.setPicture(fewer);
    QVERIFY(table.rowCount() < last);
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
