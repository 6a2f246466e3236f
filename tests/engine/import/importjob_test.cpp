#include "engine/import/importjob.h"

#include "engine/phone/phonenumber.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace outbound;

Q_DECLARE_METATYPE(outbound::ImportOptions)

class ImportJobTest : public QObject
{
    Q_OBJECT

private slots:
    void importsTheSamples_data();
    void importsTheSamples();
    void readsTheClinicsLetters();
    void readsTheEventsOddRows();
    void importsAPaste();
    void saysWhyAFileIsRefused_data();
    void saysWhyAFileIsRefused();
    void saysWhyAPathIsRefused();
    void leavesOutWhoOptedOut();
    void obeysTheChosenColumn();
    void readsSeveralFilesAsOneList();
    void readsAPipe();
    void changesLikeAFreshRun_data();
    void changesLikeAFreshRun();
    void stopsWhenAsked();
    void stopsFromAnotherThread();
    void peeksAtTheBeginning();
    void refusesTooManyRows();

private:
    static ImportSource samplePath(const QString& name)
    {
        return ImportSource::file(QStringLiteral(OUTBOUND_SOURCE_DIR "/resources/samples/") + name);
    }
    static ImportPreview sample(const QString& name, const QString& region)
    {
        ImportOptions options;
        options.region = region;
        const auto preview = runImport(samplePath(name), options);
        return preview ? **preview : ImportPreview{};
    }

    /// Everything said about every row.
    static QString told(const ImportPreview& list)
    {
        QStringList rows{list.encoding, list.delimiter, list.options.region, list.phoneReason,
                         list.variableNames().join(u',')};
        for (const PreviewColumn& column : list.columns)
            rows << toString(column.role) << QString::number(column.emptyCells);
        for (int position = 0; position < list.counts.rows; ++position) {
            rows << QString::number(list.rowNumber(position)) << list.phone(position) << list.original(position)
                 << list.name(position) << list.code(position) << list.sentence(position)
                 << QString::number(int(list.rows[size_t(position)].verdict));
            for (const QString& value : list.variablesOf(position))
                rows << value;
        }
        return rows.join(u'|');
    }

    static QString write(const QTemporaryDir& folder, const QByteArray& bytes, const char* name = "list.csv")
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

void ImportJobTest::importsTheSamples_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("phoneHeader");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QList<int>>("counts"); // rows, accepted, warnings, duplicates, rejected

    QTest::newRow("clinic-recall.csv") << "GB"
                                       << "Windows-1252" << QChar(u';') << "Mobile"
                                       << "by its name; 99 % of cells are phone numbers"
                                       << "Title|First name|Surname|Clinic|Due month" << QList<int>{250, 244, 3, 3, 3};
    QTest::newRow("shop-promotion.csv") << "US"
                                        << "UTF-8" << QChar(u',') << "phone"
                                        << "by its name; 100 % of cells are phone numbers"
                                        << "first_name|last_name|store|points" << QList<int>{1000, 1000, 0, 0, 0};
    QTest::newRow("event-list.csv") << "GB"
                                    << "UTF-8" << QChar(u',') << "Mobile"
                                    << "by its name; 82 % of cells are phone numbers"
                                    << "Name|Phone|Company|Notes|column_6" << QList<int>{64, 46, 5, 6, 12};
}

void ImportJobTest::importsTheSamples()
{
    QFETCH(QString, region);
    QFETCH(QString, encoding);
    QFETCH(QChar, delimiter);
    QFETCH(QString, phoneHeader);
    QFETCH(QString, reason);
    QFETCH(QString, variables);
    QFETCH(QList<int>, counts);

    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const ImportPreview preview = sample(name, region);
    QCOMPARE(preview.sourceName, name);
    QCOMPARE(preview.encoding, encoding);
    QCOMPARE(preview.delimiter, delimiter);
    QVERIFY(preview.hasHeader);
    QVERIFY(preview.phoneColumn >= 0);
    QCOMPARE(preview.columns[size_t(preview.phoneColumn)].header, phoneHeader);
    QCOMPARE(preview.phoneReason, reason);
    QCOMPARE(preview.variableNames().join(u'|'), variables);

    const PreviewCounts c = preview.counts;
    QCOMPARE((QList<int>{c.rows, c.accepted, c.warnings, c.duplicates, c.rejected}), counts);
    QCOMPARE(c.accepted + c.rejected + c.duplicates + c.optedOut, c.rows);

    QSet<QString> phones;
    for (const Addressee& addressee : preview.addressees()) {
        QVERIFY(isE164(addressee.phone));
        phones.insert(addressee.phone);
    }
    QCOMPARE(phones.size(), qsizetype(c.accepted));
    for (int position = 0; position < c.rows; ++position)
        QCOMPARE(preview.sentence(position).isEmpty(), preview.rows[size_t(position)].verdict == RowVerdict::Accepted);
}

void ImportJobTest::readsTheClinicsLetters()
{
    const ImportPreview preview = sample(QStringLiteral("clinic-recall.csv"), QStringLiteral("GB"));
    QCOMPARE(preview.rowNumber(0), 2);
    QCOMPARE(preview.phone(0), QStringLiteral("+447700900187"));
    const Variables variables = preview.variablesOf(0);
    QCOMPARE(variables.value(QStringLiteral("First name")), QStringLiteral("Zoë"));
    QCOMPARE(variables.value(QStringLiteral("Surname")), QStringLiteral("O’Brien"));
    QCOMPARE(preview.name(0), QStringLiteral("Zoë O’Brien"));
    QCOMPARE(preview.rowNumber(preview.counts.rows - 1), 251);
}

void ImportJobTest::readsTheEventsOddRows()
{
    const ImportPreview preview = sample(QStringLiteral("event-list.csv"), QStringLiteral("GB"));
    const auto positionOf = [&preview](const QString& name) {
        for (int position = 0; position < preview.counts.rows; ++position)
            if (preview.cell(position, 0) == name)
                return position;
        return 0;
    };
    const int sinead = positionOf(QStringLiteral("Sinéad O’Connor"));
    QCOMPARE(preview.rowNumber(sinead), 4);
    QCOMPARE(preview.cell(sinead, 4), QStringLiteral("Arrives late\r\nneeds a parking space"));
    const int tom = positionOf(QStringLiteral("Tom Baker"));
    QCOMPARE(preview.rowNumber(tom), 6);
    QVERIFY(preview.sentence(tom).contains(QStringLiteral("Format the column as text.")));
    QCOMPARE(preview.phone(positionOf(QStringLiteral("Mia Fox 🦊"))), QStringLiteral("+447700900025"));
    const int yamada = positionOf(QStringLiteral("山田太郎"));
    QCOMPARE(preview.sheet->text(preview.firstRow + yamada, 0), QStringLiteral("\r\n\r\n山田太郎"));
    QCOMPARE(preview.rowNumber(positionOf(QStringLiteral("Vera Novak"))), 69);
}

void ImportJobTest::importsAPaste()
{
    const auto preview = runImport(ImportSource::paste(QStringLiteral("Sarah +447700900001, James +447700900002")), {});
    QVERIFY(preview);
    const auto people = (*preview)->addressees();
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[1].phone, QStringLiteral("+447700900002"));
    QCOMPARE(people[1].variables.value(QStringLiteral("column_1")), QStringLiteral("James"));

    const auto nothing = runImport(ImportSource::paste(QStringLiteral(" \n ")), {});
    QVERIFY(!nothing);
    QVERIFY(!nothing.error().message.isEmpty());
}

void ImportJobTest::saysWhyAFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "is empty";
    QTest::newRow("blank rows") << QByteArray("\r\n\r\n,,,\r\n") << "no rows";
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "CSV UTF-8";
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "CSV UTF-8";
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << "picture";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("NULs") << QByteArray("a,b\n\0\0\0\0\x01\x02\0\0\x7F", 13) << "isn't a text file";
    QTest::newRow("open quote") << QByteArray("a,b\n\"c,d\n") << "Row 2";
}

void ImportJobTest::saysWhyAFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const auto preview = runImport(ImportSource::file(write(folder, bytes)), {});
    QVERIFY(!preview);
    QVERIFY(preview.error().code == ErrorCode::Unreadable);
    QVERIFY2(preview.error().message.contains(says), qPrintable(preview.error().message));
}

void ImportJobTest::saysWhyAPathIsRefused()
{
    const QTemporaryDir folder;
    const auto refusal = [](const QString& path) { return runImport(ImportSource::file(path), {}).error().message; };
    QVERIFY(refusal(folder.path()).contains(u"folder"));
    QVERIFY(refusal(folder.filePath(QStringLiteral("gone.csv"))).contains(u"isn't there"));
    QVERIFY(refusal(QStringLiteral("/dev/null")).contains(u"isn't a file"));

    QFile large(folder.filePath(QStringLiteral("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maxImportBytes + 1));
    QVERIFY(refusal(large.fileName()).contains(u"larger"));
    const QString small = write(folder, "phone\n07700900001\n", "small.csv");
    QVERIFY(large.resize(maxImportBytes - 4));
    const auto together = runImport({{small, large.fileName()}, {}, {}}, {});
    QVERIFY(!together);
    QVERIFY2(together.error().message.contains(u"together"), qPrintable(together.error().message));
}

void ImportJobTest::leavesOutWhoOptedOut()
{
    ImportOptions options;
    options.optedOut = {QStringLiteral("+447700900002")};
    const auto preview =
        runImport(ImportSource::paste(QStringLiteral("07700900001\n07700900002\n07700900003")), options);
    QCOMPARE((*preview)->counts.optedOut, 1);
    QCOMPARE((*preview)->counts.accepted, 2);
    QCOMPARE((*preview)->addressees().size(), size_t(2));
}

void ImportJobTest::obeysTheChosenColumn()
{
    ImportOptions options;
    options.roles = {{1, ColumnRole::Phone}};
    const auto preview = runImport(samplePath(QStringLiteral("event-list.csv")), options);
    QCOMPARE((*preview)->phoneColumn, 1);
    QVERIFY((*preview)->variableNames().contains(QStringLiteral("Mobile")));
    QCOMPARE((*preview)->columns[1].emptyCells, 62);
}

void ImportJobTest::readsSeveralFilesAsOneList()
{
    const QTemporaryDir folder;
    const ImportSource source{{write(folder, "Name;Mobile\nZo\xEB;07700900001\nAnn;07700900002\n", "a.csv"),
                               write(folder, "phone,name\n07700900002,Rob\n07700900003,Sue\n", "b.csv")},
                              {},
                              {}};
    const auto read = runImport(source, {});
    QVERIFY(read);
    const ImportPreview& list = **read;
    QCOMPARE(list.sourceName, QStringLiteral("a.csv and 1 more"));
    QVERIFY(list.counts == (PreviewCounts{4, 3, 0, 0, 1, 0}));
    QCOMPARE(list.variableNames(), QStringList{QStringLiteral("Name")});
    QCOMPARE(list.name(0), QStringLiteral("Zoë"));
    QCOMPARE(list.name(3), QStringLiteral("Sue"));
    QCOMPARE(list.rowNumber(3), 3);
    QCOMPARE(list.fileName(3), QStringLiteral("b.csv"));
    QCOMPARE(list.sentence(2), QStringLiteral("Other name, same number as row 3 of a.csv, which is kept: “Ann”."));

    const auto gone = runImport({{source.paths[0], folder.filePath(QStringLiteral("gone.csv"))}, {}, {}}, {});
    QVERIFY(!gone);
    QVERIFY(gone.error().message.contains(u"gone.csv"));
}

void ImportJobTest::readsAPipe()
{
    const auto list = runImport(ImportSource::pipe("phone\n07700900001\n"), {});
    QVERIFY(list);
    QCOMPARE((*list)->counts.accepted, 1);
    QVERIFY(runImport(ImportSource::pipe("PK\x03\x04zip"), {}).error().message.contains(u"CSV UTF-8"));
}

void ImportJobTest::changesLikeAFreshRun_data()
{
    QTest::addColumn<ImportOptions>("options");
    const auto row = [](const char* name, auto change) {
        ImportOptions options;
        options.fixes.cells = {{{1, 1}, QStringLiteral("07700900009")}};
        change(options);
        QTest::newRow(name) << options;
    };
    row("nothing", [](ImportOptions&) {});
    row("another cell", [](ImportOptions& o) { o.fixes.cells = {{{2, 1}, QStringLiteral("07700900001")}}; });
    row("the cell otherwise", [](ImportOptions& o) { o.fixes.cells[{1, 1}] = QStringLiteral("07700900003"); });
    row("the cell taken back", [](ImportOptions& o) { o.fixes.cells.clear(); });
    row("the header put right", [](ImportOptions& o) { o.fixes.cells[{0, 0}] = QStringLiteral("x"); });
    row("a variable", [](ImportOptions& o) { o.fixes.cells[{3, 0}] = QStringLiteral("Ann"); });
    row("left out", [](ImportOptions& o) { o.fixes.choices = {{3, false}}; });
    row("insisted", [](ImportOptions& o) { o.fixes.choices = {{5, true}}; });
    row("region", [](ImportOptions& o) { o.region = QStringLiteral("US"); });
    row("encoding", [](ImportOptions& o) { o.encoding = QStringLiteral("Windows-1251"); });
    row("delimiter", [](ImportOptions& o) { o.delimiter = u';'; });
    row("no header", [](ImportOptions& o) { o.hasHeader = false; });
    row("skipped rows", [](ImportOptions& o) { o.skipRows = 2; });
    row("phone column", [](ImportOptions& o) { o.roles = {{2, ColumnRole::Phone}}; });
    row("second phone", [](ImportOptions& o) { o.roles = {{1, ColumnRole::Phone}, {2, ColumnRole::SecondPhone}}; });
    row("ignored", [](ImportOptions& o) { o.roles = {{0, ColumnRole::Ignored}}; });
    row("renamed", [](ImportOptions& o) { o.names = {{0, QStringLiteral("first_name")}}; });
    row("opted out", [](ImportOptions& o) { o.optedOut = {QStringLiteral("+447700900001")}; });
}

void ImportJobTest::changesLikeAFreshRun()
{
    QFETCH(ImportOptions, options);
    const QTemporaryDir folder;
    const ImportSource source = ImportSource::file(write(folder, "Name,Mobile,Home\n"
                                                                 "Zo\xEB,4.47701E+11,07700900021\n"
                                                                 "Ann,07700900001,\n"
                                                                 "Rob,07700900001,07700900022\n"
                                                                 "Sue,7700900003,(415) 555-0142\n"
                                                                 "Tim,+4477009001,\n"));
    ImportOptions first;
    first.fixes.cells = {{{1, 1}, QStringLiteral("07700900009")}};
    const auto before = runImport(source, first);
    QVERIFY(before);
    const auto changed = runImport(source, options, {}, *before);
    const auto fresh = runImport(source, options);
    QVERIFY(changed && fresh);
    QCOMPARE(told(**changed), told(**fresh));
    QVERIFY((*changed)->counts == (*fresh)->counts);
    if (options.encoding.isEmpty() && options.delimiter.isNull())
        QVERIFY((*changed)->sheet == (*before)->sheet); // nothing was read twice
}

void ImportJobTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const ImportSource source = samplePath(QStringLiteral("shop-promotion.csv"));
    const auto list = runImport(source, {}, stop.get_token());
    QVERIFY(!list);
    QVERIFY(list.error().code == ErrorCode::Cancelled);
    const auto before = runImport(source, {});
    QVERIFY(runImport(source, {}, stop.get_token(), *before).error().code == ErrorCode::Cancelled);
}

void ImportJobTest::stopsFromAnotherThread()
{
    std::stop_source stop;
    std::jthread impatient([&stop] { stop.request_stop(); });
    const ImportSource source = ImportSource::pipe("phone,name\n" + QByteArray("07700900001,x\n").repeated(900'000));
    QElapsedTimer taken;
    taken.start();
    const auto list = runImport(source, {}, stop.get_token());
    QVERIFY(!list);
    QVERIFY(list.error().code == ErrorCode::Cancelled);
    QVERIFY2(taken.elapsed() < 1000, qPrintable(QString::number(taken.elapsed())));
}

void ImportJobTest::peeksAtTheBeginning()
{
    const QTemporaryDir folder;
    const QByteArray header = "Name,Mobile\n";
    const QByteArray row = "Zo\xC3\xAB,+447700900001\n";
    const QString large = write(folder, header + row.repeated(100'000), "large.csv");
    const auto beginning = peekImport(ImportSource::file(large), {});
    QVERIFY(beginning);
    QVERIFY((*beginning)->partial);
    QVERIFY((*beginning)->counts.rows >= 200 && (*beginning)->counts.rows < 100'000);
    QCOMPARE((*beginning)->encoding, QStringLiteral("UTF-8"));
    QCOMPARE((*beginning)->cell((*beginning)->counts.rows - 1, 1), QStringLiteral("+447700900001"));

    const QString small = write(folder, header + row, "small.csv");
    const auto all = peekImport(ImportSource::file(small), {});
    QVERIFY(all && !(*all)->partial);
    QCOMPARE((*all)->counts.rows, 1);
    QVERIFY(!peekImport(ImportSource::file(folder.path()), {}));
}

void ImportJobTest::refusesTooManyRows()
{
    const QByteArray full = QByteArray("7700900001\n").repeated(maxImportRows);
    const auto list = runImport(ImportSource::pipe(full), {});
    QVERIFY(list);
    QCOMPARE((*list)->counts.rows, maxImportRows);
    const auto more = runImport(ImportSource::pipe(full + "7700900001\n"), {});
    QVERIFY(!more);
    QVERIFY2(more.error().message.contains(QLocale().toString(maxImportRows)), qPrintable(more.error().message));
    QVERIFY(runImport(ImportSource::pipe("phone\n" + full), {})); // the header is nobody
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjob_test.moc"
