#include "tests/app/commands/program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Texts counted by the program, a JSON string a line.
class SegmentsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsCounted_data();
    void aTextIsCounted();
    void linesAreAnsweredInOrder();
    void eachLineIsAnsweredBeforeTheNextIsKnown();
    void aFileIsReadToo();
    void whatIsNoStringIsNamedByItsLine_data();
    void whatIsNoStringIsNamedByItsLine();
    void aMissingFileIsSaid();
};

static QByteArray counted(const char* encoding, int segments, int units)
{
    return QStringLiteral("{\"encoding\":\"%1\",\"segments\":%2,\"units\":%3}\n")
        .arg(QLatin1String(encoding))
        .arg(segments)
        .arg(units)
        .toUtf8();
}

void SegmentsCommandTest::aTextIsCounted_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const QByteArray& line, const QByteArray& answer) {
        QTest::newRow(name) << line << answer;
    };
    row("empty", "\"\"", counted("GSM-7", 1, 0));
    row("plain", "\"Hi\"", counted("GSM-7", 1, 2));
    row("extension", "\"€\"", counted("GSM-7", 1, 2));
    row("160", '"' + QByteArray(160, 'a') + '"', counted("GSM-7", 1, 160));
    row("161", '"' + QByteArray(161, 'a') + '"', counted("GSM-7", 2, 161));
    row("emoji", "\"🎉\"", counted("UCS-2", 1, 2));
    row("emoji escaped", "\"\\ud83c\\udf89\"", counted("UCS-2", 1, 2));
    row("family", "\"👨‍👩‍👧\"", counted("UCS-2", 1, 8));
    // 65 units and a family of 8: whole in the second part
    row("family at the seam", '"' + QByteArray(65, 'a') + "👨‍👩‍👧\"", counted("UCS-2", 2, 73));
    row("high surrogate alone", "\"\\ud83d\"", counted("UCS-2", 1, 1));
    row("low surrogate alone", "\"a\\udc00b\"", counted("UCS-2", 1, 3));
    row("newline", "\"a\\nb\"", counted("GSM-7", 1, 3));
    row("NUL", "\"a\\u0000b\"", counted("UCS-2", 1, 3));
    row("blanks around", "  \"a\" \r", counted("GSM-7", 1, 1));
    row("byte order mark", "\xEF\xBB\xBF\"a\"", counted("GSM-7", 1, 1));
}

void SegmentsCommandTest::aTextIsCounted()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    const Answer said = runProgram({QStringLiteral("segments")}, line + '\n');
    QCOMPARE(said.output, answer);
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(said.exitCode, 0);
}

void SegmentsCommandTest::linesAreAnsweredInOrder()
{
    const Answer said = runProgram({QStringLiteral("segments"), QStringLiteral("-")}, "\"a\"\n\n  \n\"ab\"\r\n\"abc\"");
    QCOMPARE(said.output, counted("GSM-7", 1, 1) + counted("GSM-7", 1, 2) + counted("GSM-7", 1, 3));
    QCOMPARE(said.exitCode, 0);
}

void SegmentsCommandTest::eachLineIsAnsweredBeforeTheNextIsKnown()
{
    QProcess process;
    process.start(QStringLiteral(OUTBOUND_PROGRAM), {QStringLiteral("segments")});
    for (int units = 1; units < 4; ++units) {
        process.write('"' + QByteArray(units, 'a') + "\"\n");
        QVERIFY(process.waitForReadyRead(10'000));
        QCOMPARE(process.readAllStandardOutput(), counted("GSM-7", 1, units));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void SegmentsCommandTest::aFileIsReadToo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("texts.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\"a\"\n");
    file.close();
    QCOMPARE(runProgram({QStringLiteral("segments"), file.fileName()}).output, counted("GSM-7", 1, 1));
}

void SegmentsCommandTest::whatIsNoStringIsNamedByItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"Hi", "12", "null", "[\"a\"]", "{\"a\":1}", "\"a", "\"a\",\"b\"", "\"a\"]", "\"\\u12\"",
                             "\"a\" \"b\"", "\"\xFF\""})
        QTest::newRow(QByteArray(line).toPercentEncoding().constData()) << QByteArray(line);
}

void SegmentsCommandTest::whatIsNoStringIsNamedByItsLine()
{
    QFETCH(QByteArray, line);
    const Answer said = runProgram({QStringLiteral("segments")}, "\"a\"\n\n" + line + "\n\"b\"\n");
    QCOMPARE(said.output, counted("GSM-7", 1, 1));
    QVERIFY2(said.errors.contains("Line 3 "), said.errors.constData());
    QCOMPARE(said.exitCode, 1);
}

void SegmentsCommandTest::aMissingFileIsSaid()
{
    for (const QString& path : {QStringLiteral("/nonexistent/texts"), QStringLiteral("/")}) {
        const Answer said = runProgram({QStringLiteral("segments"), path});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.errors.contains("can't be read"), said.errors.constData());
        QVERIFY(said.output.isEmpty());
    }
}

QTEST_GUILESS_MAIN(SegmentsCommandTest)
#include "segmentscommand_test.moc"
