#include "tests/app/commands/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

/// Numbers, keys, opt-outs and agents from the shell, in a data folder where no engine ever ran.
class DirectoryCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void numbersAreAskedForAndPaced();
    void aKeyIsShownOnceAndRevoked();
    void optOutsComeAndGo();
    void optOutsAreImportedAndExported();
    void agentsAreMadeAndChanged();
    void commandsOfTheSameInstantAllWork();
    void wrongUseIsRefusedWithASentence_data();
    void wrongUseIsRefusedWithASentence();

private:
    Answer run(const QStringList& words, const QByteArray& input = {}) const
    {
        return runProgram(words + QStringList{QStringLiteral("--data-dir"), m_folder->filePath(QStringLiteral("data"))},
                          input);
    }
    Answer run(const char* words, const QByteArray& input = {}) const
    {
        return run(QString::fromUtf8(words).split(u' '), input);
    }
    QJsonDocument json(const char* words) const
    {
        const Answer answer = run((QByteArray(words) + " --json").constData());
        return answer.exitCode == 0 ? QJsonDocument::fromJson(answer.output) : QJsonDocument();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DirectoryCommandsTest::numbersAreAskedForAndPaced()
{
    QCOMPARE(json("numbers sync --sandbox")[u"numbers"].toArray().size(), 3);
    QVERIFY(run("numbers list --sandbox").output.contains("+447700900456"));
    const Answer set = run("numbers set +447700900456 --mps 2.5 --sandbox");
    QCOMPARE(set.errors, QByteArray());
    QCOMPARE(set.exitCode, 0);
    for (const QJsonValue& number : json("numbers list --sandbox")[u"numbers"].toArray())
        if (number[u"phone"].toString() == QStringLiteral("+447700900456"))
            QCOMPARE(number[u"mps"].toDouble(), 2.5);
    const Answer unknown = run("numbers set +447700900999 --mps 1 --sandbox");
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("+447700900456"), unknown.errors.constData());
    const Answer nobody = run("numbers sync");
    QVERIFY2(nobody.exitCode == 0 || nobody.errors.contains("--sandbox"), nobody.errors.constData());
}

void DirectoryCommandsTest::aKeyIsShownOnceAndRevoked()
{
    const Answer made = run("keys create laptop");
    QCOMPARE(made.exitCode, 0);
    static const QRegularExpression token(QStringLiteral("^(key_[0-9a-f]{16}):[A-Za-z0-9_-]{43}\n$"));
    const auto parts = token.match(QString::fromUtf8(made.output));
    QVERIFY2(parts.hasMatch(), made.output.constData());
    const QString id = parts.captured(1);
    const QJsonArray keys = json("keys list")[u"keys"].toArray();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0][u"key_id"].toString(), id);
    QCOMPARE(keys[0][u"name"].toString(), QStringLiteral("laptop"));
    QVERIFY(keys[0][u"last_used_at"].isNull());
    const Answer list = run("keys list");
    QVERIFY(list.output.contains(id.toUtf8()) && !list.output.contains(made.output.mid(21).trimmed()));
    QVERIFY(json("keys create other")[u"key_secret"].toString().size() == 43);

    QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("revoke"), id}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("revoke"), id}).exitCode, 1);
    QCOMPARE(json("keys list")[u"keys"].toArray().size(), 1);
}

void DirectoryCommandsTest::optOutsComeAndGo()
{
    const QJsonDocument added = json("opt-outs add 07700900123 +447700900124 07700900123 --sandbox --reason asked");
    QCOMPARE(added[u"added"].toInt(), 2);
    const QJsonArray list = json("opt-outs list --sandbox")[u"opt_outs"].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"reason"].toString(), QStringLiteral("asked"));
    QCOMPARE(run("opt-outs remove 07700900123 --sandbox").exitCode, 0);
    QCOMPARE(run("opt-outs remove 07700900123 --sandbox").exitCode, 1);
    const Answer none = run("opt-outs add +447700900125 nonsense --sandbox");
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.errors.contains("nonsense"), none.errors.constData());
    QCOMPARE(json("opt-outs list --sandbox")[u"opt_outs"].toArray().size(), 1);
}

void DirectoryCommandsTest::optOutsAreImportedAndExported()
{
    const Answer imported = run("opt-outs import - --sandbox", "Number\n07700900123\n07700900124\nnobody\n");
    QCOMPARE(imported.exitCode, 0);
    QVERIFY2(imported.output.contains("2 new"), imported.output.constData());
    QVERIFY2(imported.errors.contains("left out: 1"), imported.errors.constData());
    const Answer exported = run("opt-outs export --sandbox");
    QVERIFY2(exported.output.contains("phone,reason,created_at\r\n"), exported.output.constData());
    QCOMPARE(exported.output.count("\r\n"), 3);
    const Answer back = run("opt-outs import - --sandbox", exported.output);
    QVERIFY2(back.output.contains("0 new, 2 known"), back.output.constData());
}

void DirectoryCommandsTest::agentsAreMadeAndChanged()
{
    const Answer made = run({QStringLiteral("agents"), QStringLiteral("create"), QStringLiteral("Front desk"),
                             QStringLiteral("--prompt"), QStringLiteral("Be kind."), QStringLiteral("--json")});
    QCOMPARE(made.exitCode, 0);
    const QString id = QJsonDocument::fromJson(made.output)[u"agent_id"].toString();
    QVERIFY(id.startsWith(QStringLiteral("agent_")));
    QCOMPARE(run({QStringLiteral("agents"), QStringLiteral("set"), QStringLiteral("Front desk"),
                  QStringLiteral("--name"), QStringLiteral("Desk")})
                 .exitCode,
             0);
    QCOMPARE(run("agents default Desk").exitCode, 0);
    const QJsonArray agents = json("agents list")[u"agents"].toArray();
    QCOMPARE(agents.size(), 2);
    QCOMPARE(agents[0][u"agent_id"].toString(), id);
    QCOMPARE(agents[0][u"name"].toString(), QStringLiteral("Desk"));
    QCOMPARE(agents[0][u"system_prompt"].toString(), QStringLiteral("Be kind."));
    QVERIFY(agents[0][u"is_default"].toBool() && !agents[1][u"is_default"].toBool());
    const Answer unknown = run("agents default Nobody");
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("Nobody"), unknown.errors.constData());
}

void DirectoryCommandsTest::commandsOfTheSameInstantAllWork()
{
    const QString data = m_folder->filePath(QStringLiteral("data"));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        QStringList words{QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("k%1").arg(i)};
        if (i % 2)
            words = {QStringLiteral("opt-outs"), QStringLiteral("add"), QStringLiteral("+44770090010%1").arg(i),
                     QStringLiteral("--sandbox")};
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(OUTBOUND_PROGRAM),
                                words + QStringList{QStringLiteral("--data-dir"), data});
    }
    for (const auto& process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    QCOMPARE(json("opt-outs list --sandbox")[u"opt_outs"].toArray().size(), 3);
    QCOMPARE(json("keys list")[u"keys"].toArray().size(), 3);
}

void DirectoryCommandsTest::wrongUseIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"numbers",
                              "numbers list now",
                              "numbers set",
                              "numbers set +447700900456",
                              "numbers set +447700900456 --mps 0",
                              "numbers set +447700900456 --mps fast",
                              "keys create",
                              "keys revoke",
                              "keys list --sandbox",
                              "opt-outs add",
                              "opt-outs remove",
                              "opt-outs remove 07700900123 07700900124",
                              "opt-outs import",
                              "opt-outs import a b",
                              "opt-outs add 07700900123 --region UK",
                              "agents create",
                              "opt-outs add 07700900123 --reason a --reason b",
                              "agents set",
                              "agents set Bob",
                              "agents default"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void DirectoryCommandsTest::wrongUseIsRefusedWithASentence()
{
    QFETCH(QString, words);
    const Answer said = run(words.toUtf8().constData());
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.errors.startsWith("outbound: ") && said.errors.size() > 25, said.errors.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("data"))));
}

QTEST_GUILESS_MAIN(DirectoryCommandsTest)
#include "directorycommands_test.moc"
