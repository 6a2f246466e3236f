#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace outbound;

class SandboxJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void writesDatesAsTwilioDoes();
    void writesEveryText();
};

void SandboxJsonTest::writesDatesAsTwilioDoes()
{
    const auto written = [](const char* iso) {
        return toRfc2822(QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs));
    };
    QCOMPARE(written("2023-08-24T05:01:45.999Z"), "Thu, 24 Aug 2023 05:01:45 +0000");
    QCOMPARE(written("2026-03-01T00:00:00+02:00"), "Sat, 28 Feb 2026 22:00:00 +0000");
    QCOMPARE(written("2026-06-02T00:00:00Z"), "Tue, 02 Jun 2026 00:00:00 +0000");
    QVERIFY(toRfc2822({}).is_null());
}

void SandboxJsonTest::writesEveryText()
{
    QVERIFY(toJson(QString()).is_null());
    QCOMPARE(toJson(QStringLiteral("")), "");
    const HttpResponse response = jsonResponse(200, {{"text", toJson(QStringLiteral("a\"\\\n🎉") + QChar(0xD800))}});
    QCOMPARE(response.body, QByteArray("{\"text\":\"a\\\"\\\\\\n🎉?\"}"));
}

QTEST_GUILESS_MAIN(SandboxJsonTest)
#include "sandboxjson_test.moc"
