#include "tests/app/commands/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

/// The user unit, written for a systemd that a script stands in for.
class ServiceCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aUnitIsWrittenAndTakenAway();
    void withoutSystemdItIsSaidWhatToDo();
    void aSystemdThatRefusesIsToldOf();
    void nothingIsRemovedTwice();

private:
    void putSystemctl(const QByteArray& body) const
    {
        QFile script(m_folder->filePath(QStringLiteral("bin/systemctl")));
        if (!script.open(QIODevice::WriteOnly) || script.write("#!/bin/sh\n" + body) < 0)
            qFatal("the disk is full");
        script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Answer run(const QString& words) const { return runProgram(words.split(u' ')); }
    QString data() const { return m_folder->filePath(QStringLiteral("da$ta")); }

    const QString m_unit = QStringLiteral("config/systemd/user/outbound.service");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ServiceCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("bin")));
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
    qputenv("PATH", m_folder->filePath(QStringLiteral("bin")).toUtf8());
    putSystemctl("echo \"$@\" >> " + m_folder->filePath(QStringLiteral("asked")).toUtf8() + "\n");
}

void ServiceCommandTest::aUnitIsWrittenAndTakenAway()
{
    const Answer said = run(QStringLiteral("service install --api-port 9999 --data-dir ") + data());
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(said.exitCode, 0);
    const QByteArray unit = read(m_unit);
    for (const QByteArray& words :
         {QByteArray("\nRestart=on-failure\n"), QByteArray("\nExecReload=kill -HUP $MAINPID\n"),
          "\nExecStart=\"" OUTBOUND_PROGRAM "\" --headless --data-dir \"" + data().toUtf8().replace("$", "$$") +
              "\" --api-port 9999\n"})
        QVERIFY2(unit.contains(words), unit.constData());
    QCOMPARE(read(QStringLiteral("asked")), QByteArray("--user daemon-reload\n--user enable --now outbound.service\n"));
    QVERIFY2(said.output.contains(m_unit.toUtf8()) && said.output.contains("journalctl"), said.output.constData());

    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("asked"))));
    const Answer removed = run(QStringLiteral("service remove"));
    QCOMPARE(removed.exitCode, 0);
    QVERIFY(!QFile::exists(m_folder->filePath(m_unit)));
    QCOMPARE(read(QStringLiteral("asked")),
             QByteArray("--user disable --now outbound.service\n--user daemon-reload\n"));
    QVERIFY(QFile::exists(data()));
}

void ServiceCommandTest::withoutSystemdItIsSaidWhatToDo()
{
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("bin/systemctl"))));
    const Answer said = run(QStringLiteral("service install --data-dir ") + data());
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.contains("no systemd") && said.output.contains("outbound --headless"),
             said.output.constData());
    QVERIFY(QFile::exists(m_folder->filePath(m_unit)));
    QCOMPARE(run(QStringLiteral("service remove")).exitCode, 0);
}

void ServiceCommandTest::aSystemdThatRefusesIsToldOf()
{
    putSystemctl("echo 'Failed to connect to bus' >&2; exit 1\n");
    const Answer said = run(QStringLiteral("service install --json --data-dir ") + data());
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.errors.contains("Failed to connect to bus"), said.errors.constData());
    const auto json = QJsonDocument::fromJson(said.output);
    QVERIFY(json[u"unit"].toString().endsWith(m_unit));
    QCOMPARE(json[u"active"].toBool(true), false);
}

void ServiceCommandTest::nothingIsRemovedTwice()
{
    const Answer said = run(QStringLiteral("service remove"));
    QCOMPARE(said.exitCode, 1);
    QVERIFY2(said.errors.contains("There is no"), said.errors.constData());
}

QTEST_GUILESS_MAIN(ServiceCommandTest)
#include "servicecommand_test.moc"
