#include "engine/api/instant.h"

#include <QTest>

using namespace outbound;

class InstantTest : public QObject
{
    Q_OBJECT

private slots:
    void instants_data();
    void instants();
};

void InstantTest::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* text, const char* utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2026-05-20T09:00:00Z", "2026-05-20T09:00:00Z");
    row("2026-05-20T09:00Z", "2026-05-20T09:00:00Z");
    row("2026-05-20T09:00:00.25Z", "2026-05-20T09:00:00Z");
    row("2026-05-20T01:00:00+02:00", "2026-05-19T23:00:00Z");
    row("2026-05-20T22:00:00-0530", "2026-05-21T03:30:00Z");
    row("2024-02-29T00:00:00+14:00", "2024-02-28T10:00:00Z");
    for (const char* wrong :
         {"", "2026-05-20", "2026-05-20T09:00:00", "2026-05-20 09:00:00Z", "2026-05-20T09:00:00z",
          "2026-13-20T09:00:00Z", "2026-02-29T09:00:00Z", "2026-05-20T25:00:00Z", "2026-05-20T09:00:00+15:00",
          "2026-05-20T09:00:00+2", "2026-05-20T09:00:00Z\n", "2026-05-20T09:00.5Z", "1779267600"})
        row(wrong, "");
}

void InstantTest::instants()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime instant = instantFrom(text);
    QCOMPARE(instant.isNull() ? QString() : instant.toString(Qt::ISODate), utc);
}

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"
