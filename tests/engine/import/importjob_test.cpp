#include "engine/import/importjob.h"

#include "engine/domain/phonenumber.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

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

private:
    static ImportPreview sample(const QString& name, const QString& region)
    {
        ImportOptions options;
        options.region = region;
        const ImportSource source{QStringLiteral(OUTBOUND_SOURCE_DIR "/resources/samples/") + name, {}};
        const auto preview = runImport(source, options);
        return preview ? *preview : ImportPreview{};
    }

    static QString write(const QTemporaryDir& folder, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QStringLiteral("list.csv")));
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
                                    << "by its name; 79 % of cells are phone numbers"
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

    const PreviewCounts c = preview.counts();
    QCOMPARE((QList<int>{c.rows, c.accepted, c.warnings, c.duplicates, c.rejected}), counts);
    QCOMPARE(c.accepted + c.rejected + c.duplicates + c.optedOut, c.rows);

    QSet<QString> phones;
    for (const Addressee& addressee : preview.addressees()) {
        QVERIFY(isE164(addressee.phone));
        phones.insert(addressee.phone);
    }
    QCOMPARE(phones.size(), qsizetype(c.accepted));
    for (const PreviewRow& row : preview.rows)
        QCOMPARE(row.sentence.isEmpty(), row.verdict == RowVerdict::Accepted);
}

void ImportJobTest::readsTheClinicsLetters()
{
    const ImportPreview preview = sample(QStringLiteral("clinic-recall.csv"), QStringLiteral("GB"));
    const PreviewRow& zoe = preview.rows.front();
    QCOMPARE(zoe.row, 2);
    QCOMPARE(zoe.phone, QStringLiteral("+447700900187"));
    const Variables variables = preview.variablesOf(zoe);
    QCOMPARE(variables.value(QStringLiteral("First name")), QStringLiteral("Zoë"));
    QCOMPARE(variables.value(QStringLiteral("Surname")), QStringLiteral("O’Brien"));
    QCOMPARE(preview.rows.back().row, 251);
}

void ImportJobTest::readsTheEventsOddRows()
{
    const ImportPreview preview = sample(QStringLiteral("event-list.csv"), QStringLiteral("GB"));
    const auto rowWith = [&preview](const QString& name) {
        for (const PreviewRow& row : preview.rows)
            if (row.cells.front().trimmed() == name)
                return row;
        return PreviewRow{};
    };
    const PreviewRow sinead = rowWith(QStringLiteral("Sinéad O’Connor"));
    QCOMPARE(sinead.row, 4);
    QCOMPARE(sinead.cells[4], QStringLiteral("Arrives late\r\nneeds a parking space"));
    const PreviewRow tom = rowWith(QStringLiteral("Tom Baker"));
    QCOMPARE(tom.row, 6);
    QCOMPARE(tom.sentence, QStringLiteral("Rounded. Format the column as text."));
    QCOMPARE(rowWith(QStringLiteral("Mia Fox 🦊")).phone, QStringLiteral("+447700900025"));
    QCOMPARE(rowWith(QStringLiteral("山田太郎")).cells[0], QStringLiteral("\r\n\r\n山田太郎"));
    QCOMPARE(rowWith(QStringLiteral("Vera Novak")).row, 69);
}

void ImportJobTest::importsAPaste()
{
    const auto preview = runImport({{}, QStringLiteral("Sarah +447700900001, James +447700900002")}, {});
    QVERIFY(preview);
    const auto people = preview->addressees();
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[1].phone, QStringLiteral("+447700900002"));
    QCOMPARE(people[1].variables.value(QStringLiteral("column_1")), QStringLiteral("James"));

    const auto nothing = runImport({{}, QStringLiteral(" \n ")}, {});
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
    const auto preview = runImport({write(folder, bytes), {}}, {});
    QVERIFY(!preview);
    QVERIFY(preview.error().code == ErrorCode::Unreadable);
    QVERIFY2(preview.error().message.contains(says), qPrintable(preview.error().message));
}

void ImportJobTest::saysWhyAPathIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(runImport({folder.path(), {}}, {}).error().message.contains(u"folder"));
    QVERIFY(runImport({folder.filePath(QStringLiteral("gone.csv")), {}}, {}).error().message.contains(u"isn't there"));
    QVERIFY(runImport({QStringLiteral("/dev/null"), {}}, {}).error().message.contains(u"isn't a file"));

    QFile large(folder.filePath(QStringLiteral("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maxImportBytes + 1));
    QVERIFY(runImport({large.fileName(), {}}, {}).error().message.contains(u"larger"));
}

void ImportJobTest::leavesOutWhoOptedOut()
{
    ImportOptions options;
    options.optedOut = {QStringLiteral("+447700900002")};
    const auto preview = runImport({{}, QStringLiteral("07700900001\n07700900002\n07700900003")}, options);
    QCOMPARE(preview->counts().optedOut, 1);
    QCOMPARE(preview->counts().accepted, 2);
    QCOMPARE(preview->addressees().size(), size_t(2));
}

void ImportJobTest::obeysTheChosenColumn()
{
    ImportOptions options;
    options.phoneColumn = 1;
    const auto preview =
        runImport({QStringLiteral(OUTBOUND_SOURCE_DIR "/resources/samples/event-list.csv"), {}}, options);
    QCOMPARE(preview->phoneColumn, 1);
    QVERIFY(preview->variableNames().contains(QStringLiteral("Mobile")));
    QCOMPARE(preview->columns[1].emptyCells, 62);
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjob_test.moc"
