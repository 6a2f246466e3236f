#include "tests/app/commands/program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What a person at a terminal sees: a question before texting, a bar while waiting. `script` plays the terminal.
class TerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theQuestionStatesTheFactsAndTakesNo_data();
    void theQuestionStatesTheFactsAndTakesNo();
    void yesTexts();
    void waitingDrawsABar();

private:
    Answer atTerminal(const QString& more, const QByteArray& typed) const;
    QByteArray campaigns() const
    {
        return runProgram({QStringLiteral("campaigns"), QStringLiteral("list"), QStringLiteral("--json"),
                           QStringLiteral("--sandbox"), QStringLiteral("--data-dir"),
                           m_folder->filePath(QStringLiteral("data"))})
            .output;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TerminalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile list(m_folder->filePath(QStringLiteral("people.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Phone,first_name\n07700900123,Zoe\n07700900124,Ann\n");
}

Answer TerminalTest::atTerminal(const QString& more, const QByteArray& typed) const
{
    const QString command =
        QStringLiteral("'%1' send --sandbox --data-dir '%2/data' --from +14155550142 --template 'Hi "
                       "{{first_name}}' --csv '%2/people.csv' --now %3")
            .arg(QStringLiteral(OUTBOUND_PROGRAM), m_folder->path(), more);
    QProcess process;
    process.start(QStringLiteral("script"), {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
    if (!typed.isEmpty()) {
        QByteArray shown;
        while (!shown.contains("[y/N]") && process.waitForReadyRead(20'000))
            shown += process.readAllStandardOutput();
        process.write(typed);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), shown + process.readAllStandardOutput(), {}};
    }
    const bool ended = process.waitForFinished(60'000);
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), {}};
}

void TerminalTest::theQuestionStatesTheFactsAndTakesNo_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("no") << QByteArray("n\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("the end") << QByteArray("\x04");
}

void TerminalTest::theQuestionStatesTheFactsAndTakesNo()
{
    QFETCH(QByteArray, typed);
    const Answer said = atTerminal({}, typed);
    QVERIFY2(said.output.contains("2 people") && said.output.contains("+14155550142"), said.output.constData());
    QVERIFY2(said.output.contains("Nothing was done."), said.output.constData());
    QVERIFY(said.exitCode != 0);
    QVERIFY(!campaigns().contains("smsc_"));
}

void TerminalTest::yesTexts()
{
    const Answer said = atTerminal({}, "y\n");
    QCOMPARE(said.exitCode, 0);
    QVERIFY(campaigns().contains("smsc_"));
}

void TerminalTest::waitingDrawsABar()
{
    QFile scenario(m_folder->filePath(QStringLiteral("well.json")));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"speed": 100, "delivery": {"delivered": {"share": 1}}})");
    scenario.close();
    const Answer said = atTerminal(QStringLiteral("--yes --wait --scenario '%1'").arg(scenario.fileName()), {});
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.contains("\r\x1b[K["), said.output.constData());
    QVERIFY2(said.output.contains("[########################] sent 2 of 2"), said.output.constData());
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
