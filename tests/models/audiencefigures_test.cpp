#include "models/audiencefigures.h"

#include <QtTest>

using namespace outbound;

namespace
{

ImportPreview named(const QStringList& names)
{
    ImportPreview preview;
    preview.phoneColumn = 0;
    preview.columns = {{QStringLiteral("phone"), {}, 0}, {QStringLiteral("name"), QStringLiteral("name"), 0}};
    int row = 2;
    for (const QString& name : names) {
        const QString phone = QStringLiteral("+4477009000%1").arg(row, 2, 10, QLatin1Char('0'));
        preview.rows.push_back({row++, RowVerdict::Accepted, phone, phone, {phone, name}, {}});
    }
    return preview;
}

} // namespace

class AudienceFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void countsSegmentsOverEverybodyAccepted()
    {
        ImportPreview preview = named({QStringLiteral("Ann"), QStringLiteral("Zo\u0151"), QString(200, u'x'),
                                       QString(400, u'x'), QStringLiteral("Rob")});
        preview.rows.back().verdict = RowVerdict::Rejected;
        preview.rows.front().verdict = RowVerdict::Warning;
        const auto figures = measureAudience(preview, QStringLiteral("Hi {{name}}"));
        QVERIFY(figures);
        QCOMPARE(figures->people, 4);
        QCOMPARE(figures->segments, 1 + 1 + 2 + 3);
        QCOMPARE(figures->peopleBySegments, (std::array<int, 3>{2, 1, 1}));
        QCOMPARE(figures->ucs2People, 1);
        QCOMPARE(figures->ucs2Character, QStringLiteral("\u0151"));
        QCOMPARE(figures->ucs2Variable, QStringLiteral("name"));
    }

    void countsThoseWhoseTextIsTooLong()
    {
        const QStringList names{QString(longestMessage - 3, u'x'), QString(longestMessage - 2, u'x')};
        const auto figures = measureAudience(named(names), QStringLiteral("Hi {{name}}"));
        QCOMPARE(figures->longest, longestMessage + 1);
        QCOMPARE(figures->tooLongPeople, 1);
    }

    void blamesTheMessageItself()
    {
        const auto figures =
            measureAudience(named({QStringLiteral("Ann")}), QStringLiteral("Party \U0001F389 {{name}}"));
        QVERIFY(figures);
        QCOMPARE(figures->ucs2Character, QStringLiteral("\U0001F389")); // whole, not half of a pair
        QVERIFY(figures->ucs2Variable.isEmpty());
    }

    void costsNothingWithoutAText()
    {
        const auto figures = measureAudience(named({QStringLiteral("Ann")}), {});
        QVERIFY(figures);
        QCOMPARE(figures->people, 1);
        QCOMPARE(figures->segments, 0);
    }

    void stopsWhenCancelled()
    {
        QVERIFY(!measureAudience(named({QStringLiteral("Ann")}), QStringLiteral("Hi"), [] { return true; }));
    }
};

QTEST_GUILESS_MAIN(AudienceFiguresTest)
#include "audiencefigures_test.moc"
