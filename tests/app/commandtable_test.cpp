#include "app/commandhelp.h"
#include "app/commandline.h"
#include "app/completions/completions.h"
#include "app/manual.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// Help, completions and the manual page, held against the table they come from, and the table against itself.
class CommandTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandAndOptionStandsOnce();
    void optionsOfOneNameAreOfOneShape();
    void everyCommandSaysWhatItTakes();
    void anOptionOfAnotherCommandIsRefusedByItsName();
    void whatIsNearlyRightIsNamed();
    void theCheckedInManualIsTheTables();
    void theManualHasEveryOption();
    void completionsAreOfGoodSyntax_data();
    void completionsAreOfGoodSyntax();
    void bashCompletes_data();
    void bashCompletes();
};

static QString usage(const OptionEntry& option)
{
    return QStringLiteral("--") + QLatin1String(option.name);
}

void CommandTableTest::everyCommandAndOptionStandsOnce()
{
    QSet<QString> words;
    for (const CommandEntry& command : commandTable()) {
        QVERIFY2(!words.contains(wordsOf(command)), command.words);
        words.insert(wordsOf(command));
        QVERIFY2(helpOf(command).endsWith(u'.'), command.words);
        QVERIFY(&commandOf(wordsOf(command).split(u' ', Qt::SkipEmptyParts)) == &command);
        QSet<QString> names;
        for (const OptionEntry& option : optionTable())
            if (option.tasks.contains(command.task)) {
                QVERIFY2(!names.contains(usage(option)), option.name);
                names.insert(usage(option));
            }
    }
    QVERIFY(words.size() > 30);
}

void CommandTableTest::optionsOfOneNameAreOfOneShape()
{
    QHash<QString, bool> hasValue;
    for (const OptionEntry& option : optionTable()) {
        const bool has = option.value.name;
        QVERIFY2(hasValue.value(usage(option), has) == has, option.name);
        hasValue.insert(usage(option), has);
        QVERIFY2(helpOf(option).endsWith(u'.'), option.name);
    }
}

void CommandTableTest::everyCommandSaysWhatItTakes()
{
    const QString general = generalHelp();
    for (const CommandEntry& command : commandTable()) {
        QVERIFY(general.contains(QStringLiteral("outbound ") + wordsOf(command)) || !*command.words);
        QStringList arguments{QStringLiteral("outbound")};
        arguments += wordsOf(command).split(u' ', Qt::SkipEmptyParts);
        const auto line = readCommandLine(arguments + QStringList{QStringLiteral("--help")});
        QVERIFY(line && line->command == Task::Print);
        if (!*command.words)
            continue;
        for (const OptionEntry& option : optionTable()) {
            const QRegularExpression name(QStringLiteral("^  %1( |$)").arg(usage(option)),
                                          QRegularExpression::MultilineOption);
            QVERIFY2(line->text.contains(name) == bool(optionOf(command.task, QLatin1String(option.name))),
                     qPrintable(wordsOf(command) + usage(option)));
        }
    }
    for (const QString& row : general.split(u'\n'))
        QVERIFY2(row.size() <= 80, qPrintable(row));
}

void CommandTableTest::anOptionOfAnotherCommandIsRefusedByItsName()
{
    for (const QString& words :
         {QStringLiteral("prove --latency 3"), QStringLiteral("segments --data-dir x"), QStringLiteral("--csv a.csv"),
          QStringLiteral("campaigns list --yes"), QStringLiteral("keys list --sandbox")}) {
        const auto line = readCommandLine(QStringList{QStringLiteral("outbound")} + words.split(u' '));
        QVERIFY(!line);
        QVERIFY2(line.error().message.contains(QStringLiteral("does not belong to 'outbound")),
                 qPrintable(line.error().message));
    }
}

void CommandTableTest::whatIsNearlyRightIsNamed()
{
    const auto sentence = [](const QString& words) {
        const auto line = readCommandLine(QStringList{QStringLiteral("outbound")} + words.split(u' '));
        return line ? QString() : line.error().message;
    };
    QVERIFY(sentence(QStringLiteral("preview a.csv --regoin US")).contains(QStringLiteral("--region")));
    QVERIFY(sentence(QStringLiteral("campaign list")).contains(QStringLiteral("'campaigns'")));
    QVERIFY(sentence(QStringLiteral("campaigns")).contains(QStringLiteral("list, show, launch")));
    QVERIFY(sentence(QStringLiteral("campaigns show")).contains(QStringLiteral("CAMPAIGN")));
    QVERIFY(sentence(QStringLiteral("completions csh")).contains(QStringLiteral("bash, zsh, fish")));
}

void CommandTableTest::theCheckedInManualIsTheTables()
{
    QFile file(QStringLiteral(OUTBOUND_SOURCE_DIR "/resources/man/outbound.1.scd"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == manualSource(),
             "Write it anew: outbound manual > resources/man/outbound.1.scd");
    const QString scdoc = QStandardPaths::findExecutable(QStringLiteral("scdoc"));
    if (scdoc.isEmpty())
        QSKIP("scdoc is not installed");
    QProcess process;
    process.start(scdoc, {});
    process.write(manualSource().toUtf8());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void CommandTableTest::theManualHasEveryOption()
{
    const QStringList sections = manualSource().split(QStringLiteral("\n## outbound"));
    QCOMPARE(size_t(sections.size()), commandTable().size() + 1);
    for (size_t i = 0; i < commandTable().size(); ++i)
        for (const OptionEntry& option : optionTable())
            QVERIFY2(sections[qsizetype(i) + 1].contains(QStringLiteral("\n*%1*").arg(usage(option))) ==
                         bool(optionOf(commandTable()[i].task, QLatin1String(option.name))),
                     option.name);
}

void CommandTableTest::completionsAreOfGoodSyntax_data()
{
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void CommandTableTest::completionsAreOfGoodSyntax()
{
    QFETCH(QString, shell);
    const QString script = completionsFor(shell);
    for (const CommandEntry& command : commandTable())
        QVERIFY2(script.contains(wordsOf(command)), command.words);
    for (const OptionEntry& option : optionTable())
        QVERIFY2(script.contains(QLatin1String(option.name)), option.name);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty())
        QSKIP("this shell is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("script")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script.toUtf8());
    file.close();
    QProcess process;
    process.start(program, {QStringLiteral("-n"), file.fileName()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void CommandTableTest::bashCompletes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::newRow("a first word") << "outbound cam"
                                  << "campaigns";
    QTest::newRow("a second word") << "outbound campaigns pa"
                                   << "pause";
    QTest::newRow("an option") << "outbound send --temp"
                               << "--template";
    QTest::newRow("behind a value") << "outbound --data-dir x numbers s"
                                    << "sync set";
    QTest::newRow("an operand") << "outbound completions z"
                                << "zsh";
    QTest::newRow("a value") << "outbound preview --delimiter t"
                             << "tab";
    QTest::newRow("no option of another command") << "outbound prove --lat"
                                                  << "";
    QTest::newRow("nothing for free text") << "outbound send --name c"
                                           << "";
}

void CommandTableTest::bashCompletes()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("-c"), completionsFor(QStringLiteral("bash")) +
                                          QStringLiteral("\nCOMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                                         "_outbound; echo \"${COMPREPLY[@]}\"")
                                              .arg(typed)});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), offered);
    QCOMPARE(bash.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(CommandTableTest)
#include "commandtable_test.moc"
