#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program as a person starts it.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void headlessRunsOnTheSandboxAndStopsWhenAsked();
    void aSecondEngineSaysPlainlyThatOneRuns();
    void aKilledEngineDoesNotLockItsSuccessorOut();
    void wrongArgumentsAreAnsweredInASentence();
    void nothingOfTheWindowIsNeededForHeadless();

private:
    static void start(QProcess& process, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "TWILIO_ACCOUNT_SID"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(OUTBOUND_PROGRAM), arguments);
        QVERIFY(process.waitForStarted());
    }
    static bool says(QProcess& process, const QByteArray& words)
    {
        QByteArray said;
        while (!said.contains(words) && process.waitForReadyRead(10'000))
            said += process.readAllStandardOutput();
        return said.contains(words);
    }
    QStringList headless() const
    {
        return {QStringLiteral("--headless"), QStringLiteral("--sandbox"), QStringLiteral("--data-dir"),
                m_data.filePath(QStringLiteral("new/data"))};
    }

    QTemporaryDir m_data;
};

void ProgramTest::headlessRunsOnTheSandboxAndStopsWhenAsked()
{
    QProcess engine;
    start(engine, headless());
    QVERIFY(says(engine, "engine: running on"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QDir data(m_data.filePath(QStringLiteral("new/data")));
    QVERIFY(!(QFile::permissions(data.path()) & others));
    QVERIFY(!(QFile::permissions(data.filePath(QStringLiteral("outbound.db"))) & others));
    engine.terminate();
    QVERIFY(engine.waitForFinished());
    QCOMPARE(engine.exitStatus(), QProcess::NormalExit);
    QCOMPARE(engine.exitCode(), 0);
}

void ProgramTest::aSecondEngineSaysPlainlyThatOneRuns()
{
    QProcess first;
    start(first, headless());
    QVERIFY(says(first, "engine: running on"));
    QProcess second;
    start(second, headless());
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    const QByteArray sentence = second.readAllStandardError();
    QVERIFY2(sentence.contains("already runs") && sentence.contains(QByteArray::number(first.processId())),
             sentence.constData());
    first.terminate();
    QVERIFY(first.waitForFinished());
}

void ProgramTest::aKilledEngineDoesNotLockItsSuccessorOut()
{
    QProcess first;
    start(first, headless());
    QVERIFY(says(first, "engine: running on"));
    first.kill();
    QVERIFY(first.waitForFinished());
    QProcess second;
    start(second, headless());
    QVERIFY(says(second, "engine: running on"));
    second.terminate();
    QVERIFY(second.waitForFinished());
}

void ProgramTest::wrongArgumentsAreAnsweredInASentence()
{
    QProcess process;
    start(process, {QStringLiteral("--twilio-url"), QStringLiteral("http://twilio.example")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("https"));
}

void ProgramTest::nothingOfTheWindowIsNeededForHeadless()
{
    QProcess version;
    start(version, {QStringLiteral("--version")});
    QVERIFY(version.waitForFinished());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.readAllStandardOutput().startsWith("outbound "));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
