#include "ui/newcampaign/audiencemeter.h"

#include <QSignalSpy>
#include <QTest>

using namespace outbound;

class AudienceMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheText();
    void dropsFiguresThatAreStale();

private:
    static SharedPreview people(int count)
    {
        auto list = std::make_shared<ImportPreview>();
        auto sheet = std::make_shared<Sheet>();
        list->columns = {{QStringLiteral("name"), QStringLiteral("name")}};
        for (int row = 0; row < count; ++row) {
            sheet->addCell("Ann");
            sheet->endRow(row + 1);
        }
        list->sheet = sheet;
        list->rows.resize(size_t(count), {447700900001, -1, RowVerdict::Accepted});
        return list;
    }
};

void AudienceMeterTest::followsTheText()
{
    AudienceMeter meter;
    const SharedPreview three = people(3);
    meter.measure(three, QStringLiteral("Hi {{name}}"));
    QVERIFY(meter.isCounting());
    QTRY_VERIFY(!meter.isCounting());
    QCOMPARE(meter.figures().segments, 3);
    meter.measure(three, QString(161, u'x'));
    QVERIFY(meter.isCounting());
    QCOMPARE(meter.figures().segments, 3); // for a blink
    QTRY_COMPARE(meter.figures().segments, 6);
    meter.measure(three, QStringLiteral("Hi"));
    meter.finish();
    QCOMPARE(meter.figures().segments, 3);
    meter.measure({}, QStringLiteral("Hi"));
    QVERIFY(!meter.isCounting());
    QCOMPARE(meter.figures().people, 0);
}

void AudienceMeterTest::dropsFiguresThatAreStale()
{
    AudienceMeter meter;
    const SharedPreview crowd = people(1'000'000);
    meter.measure(crowd, {});
    QTRY_VERIFY(!meter.isCounting());
    QCOMPARE(meter.figures().people, 1'000'000);
    meter.measure(crowd, QString(1600, u'\u0151')); // takes its time
    QSignalSpy told(&meter, &AudienceMeter::measured);
    QVERIFY(told.wait());
    QVERIFY(meter.isCounting());
    QCOMPARE(meter.figures().people, 0);
    meter.measure({}, {}); // and is given up
    QVERIFY(!meter.isCounting());
}

QTEST_GUILESS_MAIN(AudienceMeterTest)
#include "audiencemeter_test.moc"
