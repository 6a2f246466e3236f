#include "models/audiencefigures.h"

#include <QtTest>

using namespace outbound;

namespace
{

/// Everybody accepted, with a name and a town.
ImportPreview named(const QStringList& names, const QString& town = {})
{
    auto sheet = std::make_shared<Sheet>();
    ImportPreview preview;
    preview.phoneColumn = 0;
    preview.columns = {{QStringLiteral("phone"), QStringLiteral("phone"), ColumnRole::Phone},
                       {QStringLiteral("name"), QStringLiteral("name")},
                       {QStringLiteral("town"), QStringLiteral("town")}};
    for (const QString& name : names) {
        const int row = sheet->rowCount() + 1;
        const quint64 phone = 447700900000 + quint64(row);
        sheet->addRow(row, {e164(phone), name, town});
        preview.rows.push_back({phone, -1, RowVerdict::Accepted});
    }
    preview.sheet = sheet;
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

    void tellsWhomPlainLettersHelp()
    {
        const ImportPreview preview =
            named({QStringLiteral("Zoë"), QStringLiteral("李"), QStringLiteral("Siân"), QStringLiteral("José")});
        const auto figures = measureAudience(preview, QStringLiteral("Hi {{name}}"));
        QCOMPARE(figures->ucs2People, 3);
        QCOMPARE(figures->plainPeople, 2);
        QCOMPARE(figures->ucs2Characters, 2);
        QCOMPARE(measureAudience(preview, QStringLiteral("– {{name}}"))->plainPeople, 0); // it is the text
    }

    void countsPeopleByCountry()
    {
        ImportPreview preview = named({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("cc"),
                                       QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f")});
        preview.rows[1].phone = 12015550100;  // New Jersey
        preview.rows[2].phone = 12045550100;  // Manitoba
        preview.rows[3].phone = 447700300123; // Jersey
        preview.rows[4].verdict = RowVerdict::Duplicate;
        preview.rows[5].phone = 9990000000;
        using Shares = QMap<QString, AudienceFigures::Share>;
        const auto people = measureAudience(preview, {});
        QVERIFY(people->byRegion == (Shares{{QStringLiteral("GB"), {1, 0}},
                                            {QStringLiteral("US"), {1, 0}},
                                            {QStringLiteral("CA"), {1, 0}},
                                            {QStringLiteral("JE"), {1, 0}},
                                            {QString(), {1, 0}}}));
        preview.rows[2].phone = 12015550101;
        const auto figures = measureAudience(preview, QString(159, u'x') + QStringLiteral("{{name}}"));
        QCOMPARE(figures->segments, 5 + 1); // of the longest name
        QVERIFY(figures->byRegion == (Shares{{QStringLiteral("GB"), {1, 1}},
                                             {QStringLiteral("US"), {2, 3}},
                                             {QStringLiteral("JE"), {1, 1}},
                                             {QString(), {1, 1}}}));
    }

    void blamesTheMessageItself()
    {
        const auto figures =
            measureAudience(named({QStringLiteral("Ann")}), QStringLiteral("Party \U0001F389 {{name}}"));
        QVERIFY(figures);
        QCOMPARE(figures->ucs2Character, QStringLiteral("\U0001F389")); // whole, not half of a pair
        QVERIFY(figures->ucs2Variable.isEmpty());
    }

    void tellsOfEmptyValues()
    {
        ImportPreview preview =
            named({QStringLiteral("Ann"), QString(), QStringLiteral(" "), QStringLiteral("Rob"), QString()});
        preview.rows.back().verdict = RowVerdict::Duplicate;
        QCOMPARE(measureAudience(preview, QStringLiteral("Hi"))->emptyPeople, 0); // nobody asked for it
        const auto figures = measureAudience(preview, QStringLiteral("Hi {{name}} {{other}}"));
        QCOMPARE(figures->emptyPeople, 2);
        QCOMPARE(figures->emptyVariable, QStringLiteral("name"));
        QCOMPARE(measureAudience(preview, QStringLiteral("{{name}} {{town}}"))->emptyVariable, QStringLiteral("town"));
        preview.options.fixes.cells = {{{1, 1}, QStringLiteral("Sue")}};
        QCOMPARE(measureAudience(preview, QStringLiteral("Hi {{name}}"))->emptyPeople, 1);
    }

    void leavesOutWhatNoColumnFills()
    {
        ImportPreview preview = named({QString(157, u'x')}, QString(157, u'y'));
        preview.columns[2].role = ColumnRole::Ignored;
        QCOMPARE(measureAudience(preview, QStringLiteral("Hi {{name}}{{town}}"))->segments, 1);
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
