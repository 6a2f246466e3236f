#include "engine/sandbox/sandboxaccount.h"
#include "engine/settings/settingsfile.h"
#include "engine/store/database.h"
#include "engine/store/migrations.h"
#include "tests/app/commands/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The judgement of a list as scripts and people get it from the program.
class PreviewCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void judgementsAddUp_data();
    void judgementsAddUp();
    void aSmallListIsJudgedInFull();
    void keysComeInTheirOrder();
    void standardInputIsJudgedAlike();
    void aNamedPipeIsReadAlike();
    void optionsOverruleTheGuess();
    void aPhoneColumnIsMeantByHeaderOrNumber_data();
    void aPhoneColumnIsMeantByHeaderOrNumber();
    void anUnknownColumnIsAnsweredWithThoseThereAre();
    void aSecondPhoneStandsIn();
    void withoutHeadersColumnsHaveNumbers();
    void withoutPhonesNobodyIsAccepted();
    void severalFilesAreOneList();
    void whereNothingIsLeftItIsSaid();
    void rawCellsAreAsTheyStand();
    void rawCellsHaveNoPhoneColumn();
    void whatCanNotBeReadIsSaid_data();
    void whatCanNotBeReadIsSaid();
    void theSummaryShowsChoicesAndSum();
    void theSummaryKeepsControlCharactersFromTheTerminal();
    void moreThanACampaignHoldsIsSaid();
    void optedOutNumbersAreKnown();
    void aStoreThatCanNotBeReadIsNoHindrance();
    void aReaderMayLeaveEarly();

private:
    QString written(const QByteArray& content, const char* name = "list.csv") const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the disk is full");
        return file.fileName();
    }
    static QStringList preview(const QString& file, const QString& options = {})
    {
        return QStringList{QStringLiteral("preview"), file} + options.split(u' ', Qt::SkipEmptyParts);
    }
    static QJsonObject judged(const Answer& answer)
    {
        return answer.exitCode == 0 ? QJsonDocument::fromJson(answer.output).object() : QJsonObject();
    }
    QJsonObject judged(const QByteArray& content, const QString& options = {}) const
    {
        return judged(runProgram(preview(written(content), QStringLiteral("--json ") + options)));
    }

    QTemporaryDir m_folder;
};

static const QString piped = QStringLiteral("-");

static QString phoneAt(const QJsonObject& judgement, int index)
{
    return judgement[u"recipients"].toArray().at(index)[u"phone"].toString();
}

void PreviewCommandTest::judgementsAddUp_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(QStringLiteral(OUTBOUND_SAMPLES));
    for (const QString& name : samples.entryList({QStringLiteral("*.csv")}))
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
}

void PreviewCommandTest::judgementsAddUp()
{
    QFETCH(QString, path);
    const Answer answer = runProgram(preview(path, QStringLiteral("--json")));
    QCOMPARE(answer.errors, QByteArray());
    const QJsonObject judgement = judged(answer);
    const QJsonObject counts = judgement[u"counts"].toObject();
    const QJsonArray recipients = judgement[u"recipients"].toArray();
    const QJsonArray issues = judgement[u"issues"].toArray();
    QVERIFY(counts[u"rows"].toInt() > 50);
    QCOMPARE(recipients.size(), counts[u"accepted"].toInt());
    QCOMPARE(issues.size(), counts[u"rejected"].toInt() + counts[u"duplicates"].toInt() + counts[u"opted_out"].toInt());
    QCOMPARE(recipients.size() + issues.size(), counts[u"rows"].toInt());
    int warnings = 0;
    QSet<QString> phones;
    int last = 0;
    for (const QJsonValue& recipient : recipients) {
        QVERIFY(recipient[u"row"].toInt() > last);
        last = recipient[u"row"].toInt();
        warnings += recipient[u"warning"].isString();
        QVERIFY(recipient[u"warning"].isString() || recipient[u"warning"].isNull());
        phones.insert(recipient[u"phone"].toString());
        QVERIFY(recipient[u"variables"].toObject().size() > 1);
    }
    QCOMPARE(phones.size(), recipients.size());
    QCOMPARE(warnings, counts[u"warnings"].toInt());
    for (const QJsonValue& issue : issues)
        QVERIFY(!issue[u"code"].toString().isEmpty() && !issue[u"message"].toString().isEmpty());
}

void PreviewCommandTest::aSmallListIsJudgedInFull()
{
    const QJsonObject judgement = judged("Name;Mobile;City\n"
                                         "Zo\xC3\xAB;07700 900123;Leith\n"
                                         "Sam;4.47701E+11;\n"
                                         "\n"
                                         "Ann;+447700900123;Bath\n"
                                         "Ben;+44 7700 900124;\n");
    QCOMPARE(judgement[u"encoding"].toString(), QStringLiteral("UTF-8"));
    QCOMPARE(judgement[u"delimiter"].toString(), QStringLiteral(";"));
    QCOMPARE(judgement[u"has_header"].toBool(), true);
    const QJsonArray columns = judgement[u"columns"].toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1].toObject().keys(),
             (QStringList{QStringLiteral("empty_cells"), QStringLiteral("header"), QStringLiteral("index"),
                          QStringLiteral("role"), QStringLiteral("variable")}));
    QCOMPARE(columns[1][u"index"].toInt(), 1);
    QCOMPARE(columns[1][u"role"].toString(), QStringLiteral("phone"));
    QCOMPARE(columns[2][u"header"].toString(), QStringLiteral("City"));
    QCOMPARE(columns[2][u"role"].toString(), QStringLiteral("variable"));
    QCOMPARE(columns[2][u"empty_cells"].toInt(), 2);
    QCOMPARE(judgement[u"phone_column"][u"index"].toInt(), 1);
    QCOMPARE(judgement[u"phone_column"][u"name"].toString(), QStringLiteral("Mobile"));
    const QString reason = judgement[u"phone_column"][u"reason"].toString();
    QVERIFY2(reason.startsWith(QStringLiteral("'Mobile' by its name; ")), qPrintable(reason));

    const QJsonArray recipients = judgement[u"recipients"].toArray();
    QCOMPARE(recipients.size(), 2);
    QCOMPARE(recipients[0].toObject(),
             (QJsonObject{{QStringLiteral("row"), 2},
                          {QStringLiteral("phone"), QStringLiteral("+447700900123")},
                          {QStringLiteral("variables"), QJsonObject{{QStringLiteral("Name"), QStringLiteral("Zoë")},
                                                                    {QStringLiteral("City"), QStringLiteral("Leith")}}},
                          {QStringLiteral("warning"), QJsonValue()}}));
    QCOMPARE(recipients[1][u"row"].toInt(), 6);
    const QJsonArray issues = judgement[u"issues"].toArray();
    QCOMPARE(issues.size(), 2);
    QCOMPARE(issues[0][u"row"].toInt(), 3);
    QCOMPARE(issues[0][u"column"].toString(), QStringLiteral("Mobile"));
    QCOMPARE(issues[0][u"code"].toString(), QStringLiteral("phone_rounded"));
    QCOMPARE(issues[0][u"value"].toString(), QStringLiteral("4.47701E+11"));
    QVERIFY(issues[0][u"message"].toString().contains(QStringLiteral("text")));
    QCOMPARE(issues[1][u"row"].toInt(), 5);
    QVERIFY(issues[1][u"code"].toString().startsWith(QStringLiteral("duplicate")));
}

void PreviewCommandTest::keysComeInTheirOrder()
{
    const Answer answer = runProgram(preview(piped, QStringLiteral("--json")), "Name,Phone\nA,07700900123\nB,none\n");
    qsizetype at = -1;
    for (const char* key :
         {"encoding",  "delimiter",  "has_header", "columns",  "phone_column", "index",    "name",
          "reason",    "counts",     "rows",       "accepted", "warnings",     "rejected", "duplicates",
          "opted_out", "recipients", "row",        "phone",    "variables",    "warning",  "issues",
          "row",       "column",     "code",       "value",    "message"}) {
        const qsizetype next = answer.output.indexOf('"' + QByteArray(key) + "\":", at + 1);
        QVERIFY2(next > at, key);
        at = next;
    }
}

void PreviewCommandTest::standardInputIsJudgedAlike()
{
    const QString path = QStringLiteral(OUTBOUND_SAMPLES "/clinic-recall.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const char* options : {"--json", "--raw"}) {
        const Answer fromFile = runProgram(preview(path, QLatin1String(options)));
        const Answer fromPipe = runProgram(preview(piped, QLatin1String(options)), file.readAll());
        file.seek(0);
        QVERIFY(fromFile.output.size() > 1000);
        QCOMPARE(fromPipe.output, fromFile.output);
        QCOMPARE(fromPipe.exitCode, 0);
    }
}

void PreviewCommandTest::aNamedPipeIsReadAlike()
{
    const Answer answer =
        runProgram(preview(QStringLiteral("/dev/stdin"), QStringLiteral("--json")), "Phone\n07700900123\n");
    QCOMPARE(phoneAt(judged(answer), 0), QStringLiteral("+447700900123"));
}

void PreviewCommandTest::optionsOverruleTheGuess()
{
    QCOMPARE(judged("Phone\n5035550123\n", QStringLiteral("--region us"))[u"recipients"].toArray().size(), 1);
    QCOMPARE(phoneAt(judged("Phone\n(503) 555-0123\n", QStringLiteral("--region US")), 0),
             QStringLiteral("+15035550123"));
    QCOMPARE(judged("Phone\n07700900123\n", QStringLiteral("--no-header"))[u"counts"][u"rows"].toInt(), 2);
    QCOMPARE(judged("07700900123\n07700900124\n", QStringLiteral("--header"))[u"counts"][u"rows"].toInt(), 1);
    const auto skipped = judged("x,Phone\ny,Mobile\nz,07700900123\n", QStringLiteral("--skip-rows 1"));
    QCOMPARE(skipped[u"phone_column"][u"name"].toString(), QStringLiteral("Mobile"));
    QCOMPARE(skipped[u"recipients"].toArray().at(0)[u"row"].toInt(), 3);

    const auto split =
        judged("Name;Phone,x\nA;07700900123,y\n", QStringLiteral("--delimiter semicolon --phone-column 2"));
    QCOMPARE(split[u"delimiter"].toString(), QStringLiteral(";"));
    QCOMPARE(split[u"columns"].toArray().size(), 2);
    const auto russian = judged("Name,Phone\n\xC0,07700900123\n", QStringLiteral("--encoding cp1251"));
    QCOMPARE(russian[u"encoding"].toString(), QStringLiteral("Windows-1251"));
    QCOMPARE(russian[u"recipients"].toArray().at(0)[u"variables"][u"Name"].toString(), QStringLiteral("А"));
}

void PreviewCommandTest::aPhoneColumnIsMeantByHeaderOrNumber_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("Home no") << 1;
    QTest::newRow("home No") << 2;
    QTest::newRow("HOME NO") << 1;
    QTest::newRow("HomeNo") << 1;
    QTest::newRow("2") << 3; // a header before a number
    QTest::newRow("1") << 0;
    QTest::newRow("3") << 2;
}

void PreviewCommandTest::aPhoneColumnIsMeantByHeaderOrNumber()
{
    QFETCH(int, column);
    const QString list = written("Mobile,Home no,home No,2\n07700900120,07700900121,07700900122,07700900123\n");
    const auto judgement =
        judged(runProgram(QStringList{QStringLiteral("preview"), list, QStringLiteral("--json"),
                                      QStringLiteral("--phone-column"), QLatin1String(QTest::currentDataTag())}));
    QCOMPARE(judgement[u"phone_column"][u"index"].toInt(-1), column);
    QCOMPARE(phoneAt(judgement, 0), QStringLiteral("+44770090012%1").arg(column));
}

void PreviewCommandTest::anUnknownColumnIsAnsweredWithThoseThereAre()
{
    const QString list = written("Name,Mobile,\nA,07700900123,x\n");
    for (const char* name : {"Fax", "0", "4", "-1", ""}) {
        const Answer answer = runProgram({QStringLiteral("preview"), list, QStringLiteral("--json"),
                                          QStringLiteral("--phone-column=") + QLatin1String(name)});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(answer.errors.contains("Name, Mobile, 3"), answer.errors.constData());
    }
}

void PreviewCommandTest::aSecondPhoneStandsIn()
{
    const QByteArray list = "Mobile,Landline\n07700900123,07700900124\n,07700900125\nnone,07700900126\n,none\n";
    const auto judgement = judged(list, QStringLiteral("--phone-column mobile --second-phone-column landline"));
    QCOMPARE(judgement[u"counts"][u"accepted"].toInt(), 3);
    QCOMPARE(phoneAt(judgement, 1), QStringLiteral("+447700900125"));
    QCOMPARE(judgement[u"columns"].toArray().at(1)[u"role"].toString(), QStringLiteral("second_phone"));
    QCOMPARE(runProgram(preview(written(list), QStringLiteral("--phone-column 1 --second-phone-column 1"))).exitCode,
             1);
}

void PreviewCommandTest::withoutHeadersColumnsHaveNumbers()
{
    const auto judgement = judged("Ann,07700900123\nBen,nobody\n");
    QCOMPARE(judgement[u"has_header"].toBool(true), false);
    QCOMPARE(judgement[u"columns"].toArray().at(0)[u"header"].toString(), QString());
    QCOMPARE(judgement[u"phone_column"][u"name"].toString(), QStringLiteral("2"));
    QVERIFY(judgement[u"phone_column"][u"reason"].toString().startsWith(QStringLiteral("column 2")));
    QCOMPARE(judgement[u"issues"].toArray().at(0)[u"column"].toString(), QStringLiteral("2"));
}

void PreviewCommandTest::withoutPhonesNobodyIsAccepted()
{
    const auto judgement = judged("Name,City\nAnn,Bath\nBen,Leith\n");
    QVERIFY(judgement.contains(u"phone_column") && judgement[u"phone_column"].isNull());
    QCOMPARE(judgement[u"counts"][u"rejected"].toInt(), judgement[u"counts"][u"rows"].toInt());
    QVERIFY(judgement[u"counts"][u"rows"].toInt() > 1);
    const QJsonValue issue = judgement[u"issues"].toArray().at(0);
    QVERIFY(issue[u"column"].isNull());
    QCOMPARE(issue[u"code"].toString(), QStringLiteral("no_phone_column"));
}

void PreviewCommandTest::severalFilesAreOneList()
{
    const QString one = written("Name,Phone\nA,07700900123\nB,07700900124\n", "one.csv");
    const QString other = written("Name,Phone\nC,07700900123\nD,07700900125\n", "other.csv");
    const auto judgement = judged(runProgram({QStringLiteral("preview"), QStringLiteral("--json"), one, other}));
    QCOMPARE(judgement[u"counts"][u"rows"].toInt(), 4);
    QCOMPARE(judgement[u"counts"][u"accepted"].toInt(), 3);
    QCOMPARE(judgement[u"counts"][u"duplicates"].toInt(), 1);
    QCOMPARE(judgement[u"recipients"].toArray().at(2)[u"file"].toString(), QStringLiteral("other.csv"));
    QCOMPARE(judgement[u"issues"].toArray().at(0)[u"file"].toString(), QStringLiteral("other.csv"));
}

void PreviewCommandTest::whereNothingIsLeftItIsSaid()
{
    const QString list = written("Name,Phone\nA,07700900123\nB,07700900124\n");
    QCOMPARE(runProgram(preview(list, QStringLiteral("--json --skip-rows 2"))).exitCode, 0);
    for (const char* options : {"--json --skip-rows 3", "--skip-rows 99"}) {
        const Answer answer = runProgram(preview(list, QLatin1String(options)));
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(answer.errors.contains("Nothing is left"), answer.errors.constData());
    }
}

void PreviewCommandTest::rawCellsHaveNoPhoneColumn()
{
    const QString list = written("Name,Phone\nA,07700900123\n");
    QCOMPARE(runProgram(preview(list, QStringLiteral("--raw --phone-column Fax"))).exitCode, 2);
    QCOMPARE(runProgram(preview(list, QStringLiteral("--raw --second-phone-column Phone"))).exitCode, 2);
}

void PreviewCommandTest::rawCellsAreAsTheyStand()
{
    const Answer answer = runProgram(preview(piped, QStringLiteral("--raw --no-header --skip-rows 1")),
                                     "sep=;\r\nName ; Phone\r\n\r\n;;\r\n\"a;\"\"b\"\"\nc\";\"\x1b\"\r\nx;y;z\rlast\n");
    const QJsonArray rows = QJsonDocument::fromJson(answer.output).array();
    const QJsonArray expected{
        QJsonArray{QStringLiteral("Name "), QStringLiteral(" Phone")},
        QJsonArray{QString::fromLatin1(""), QString::fromLatin1(""), QString::fromLatin1("")},
        QJsonArray{QStringLiteral("a;\"b\"\nc"), QStringLiteral("\u001b")},
        QJsonArray{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")},
        QJsonArray{QStringLiteral("last")},
    };
    QCOMPARE(rows, expected);
    QCOMPARE(answer.exitCode, 0);
}

void PreviewCommandTest::whatCanNotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/list.csv") << QByteArray("list.csv");
    QTest::newRow("folder") << QStringLiteral("/") << QByteArray("folder");
    QTest::newRow("nothing") << piped << QByteArray("empty");
    QTest::newRow("workbook") << written("PK\x03\x04 and so on", "book.csv") << QByteArray("CSV UTF-8");
    QTest::newRow("control characters in its name")
        << QStringLiteral("/nonexistent/\x1b[2J.csv") << QByteArray("u001b[2J");
}

void PreviewCommandTest::whatCanNotBeReadIsSaid()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, sentence);
    for (const char* options : {"", "--json", "--raw"}) {
        const Answer answer = runProgram(preview(path, QLatin1String(options)));
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(answer.errors.contains(sentence) && !answer.errors.contains('\x1b'), answer.errors.constData());
    }
}

void PreviewCommandTest::theSummaryShowsChoicesAndSum()
{
    QByteArray list = "Mobile;Name\n";
    for (int i = 0; i < 40; ++i)
        list += "0770090012" + QByteArray::number(i % 10) + ";\xC5\x81ukasz\n";
    const Answer answer = runProgram(preview(written(list)));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.errors, QByteArray());
    for (const char* words : {"list.csv", "UTF-8", "semicolons", "'Mobile' by its name",
                              "accepted 10 + rejected 0 + duplicates 30 + opted out 0 = rows 40", "{{Name}}",
                              "+447700900120", "Łukasz", "and 20 more"})
        QVERIFY2(answer.output.contains(words), answer.output.constData());
    QVERIFY(!answer.output.contains("campaigns of at most"));
}

void PreviewCommandTest::theSummaryKeepsControlCharactersFromTheTerminal()
{
    const Answer answer = runProgram(preview(piped), "Phone,\x1b]0;title\x07\n07700900123,\x1b[31mred\xC2\x9B"
                                                     "1m\n\x1b[2J,\"two\nlines\"\n");
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.contains("\\u001b[31mred\\u009b1m") && answer.output.contains("\\u001b[2J"));
    QVERIFY(answer.output.contains("two\\nlines"));
    QVERIFY(!answer.output.contains('\x1b') && !answer.output.contains('\x07') && !answer.output.contains('\x9B'));
}

void PreviewCommandTest::moreThanACampaignHoldsIsSaid()
{
    QByteArray list = "Phone\n";
    for (int i = 0; i < 20'001; ++i)
        list += QByteArrayLiteral("+1") + QByteArray::number(201 + i / 100) + "55501" +
                QByteArray::number(i % 100).rightJustified(2, '0') + '\n';
    const Answer answer = runProgram(preview(piped), list);
    QVERIFY2(answer.output.contains("campaigns of at most"), answer.output.constData());
}

void PreviewCommandTest::optedOutNumbersAreKnown()
{
    QTemporaryDir home;
    const QDir data(home.filePath(QStringLiteral("outbound")));
    QVERIFY(QDir().mkpath(data.path()));
    {
        auto database = Database::open(data.filePath(QStringLiteral("outbound.db")), Database::Access::Write);
        QVERIFY(database && migrate(**database));
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO opt_outs VALUES ('%1', '+447700900123', 'STOP', 0, 0)")
                                         .arg(sandboxAccountSid())));
    }
    Settings settings;
    settings.connect = Settings::Connect::Sandbox;
    SettingsFile(data.path()).write(settings);
    const QByteArray list = "Phone\n07700900123\n07700900124\n";
    const QStringList arguments = preview(piped, QStringLiteral("--json"));

    const Answer byDefault = runProgram(arguments, list, home.path());
    QCOMPARE(byDefault.errors, QByteArray());
    QCOMPARE(judged(byDefault)[u"counts"][u"opted_out"].toInt(), 1);
    QCOMPARE(judged(byDefault)[u"issues"].toArray().at(0)[u"code"].toString(), QStringLiteral("opted_out"));
    const QStringList named{QStringLiteral("--data-dir"), data.path()};
    QCOMPARE(judged(runProgram(arguments + named, list))[u"counts"][u"opted_out"].toInt(), 1);
    QCOMPARE(judged(runProgram(arguments, list))[u"counts"][u"opted_out"].toInt(), 0);

    QProcess engine; // the engine holds its lock and its store all the while
    engine.start(QStringLiteral(OUTBOUND_PROGRAM),
                 QStringList{QStringLiteral("--headless"), QStringLiteral("--sandbox")} + named);
    QVERIFY(engine.waitForReadyRead(10'000));
    QCOMPARE(judged(runProgram(arguments + named, list))[u"counts"][u"opted_out"].toInt(), 1);
    engine.terminate();
    QVERIFY(engine.waitForFinished());
}

void PreviewCommandTest::aStoreThatCanNotBeReadIsNoHindrance()
{
    const QString folder = QFileInfo(written("nonsense, not a database at all", "outbound.db")).path();
    for (const QString& data : {folder, QStringLiteral("/nonexistent")}) {
        const Answer answer =
            runProgram(preview(piped, QStringLiteral("--json --data-dir ") + data), "Phone\n07700900123\n");
        QCOMPARE(judged(answer)[u"counts"][u"accepted"].toInt(), 1);
        QVERIFY2(answer.errors.contains("opt-outs"), answer.errors.constData());
    }
    QVERIFY(!QFile::exists(QStringLiteral("/nonexistent")));
}

void PreviewCommandTest::aReaderMayLeaveEarly()
{
    QByteArray list = "Name,Phone\n";
    for (int i = 0; i < 20'000; ++i)
        list += "somebody with a name,07700900123\n";
    for (const char* ignoring : {"", "trap '' PIPE; "}) {
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QLatin1String(ignoring) +
                         QStringLiteral("'" OUTBOUND_PROGRAM "' preview '%1' --json | head -n 1").arg(written(list))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QVERIFY(shell.readAllStandardOutput().startsWith("{\"encoding\":"));
    }
}

QTEST_GUILESS_MAIN(PreviewCommandTest)
#include "previewcommand_test.moc"
