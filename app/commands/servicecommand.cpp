#include "app/commands/servicecommand.h"

#include "app/console.h"
#include "app/paths.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace outbound
{

namespace
{

struct Service {
    Q_DECLARE_TR_FUNCTIONS(ServiceCommand)
};

const QString unitName = QStringLiteral("outbound.service");

QString unitPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/systemd/user/") +
           unitName;
}

/// A word for ExecStart: systemd reads %, $, quotes and backslashes in it.
QString word(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'%', QStringLiteral("%%"))
        .replace(u'$', QStringLiteral("$$"));
    return u'"' + text + u'"';
}

/// Asks the user's systemd. @return whether it did as it was told
bool systemctl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + arguments);
    const bool isDone =
        process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isDone && process.error() != QProcess::FailedToStart)
        if (const QString words = QString::fromLocal8Bit(process.readAll()).trimmed(); !words.isEmpty())
            note(printable(words.section(u'\n', 0, 0)));
    return isDone;
}

bool hasSystemctl()
{
    return !QStandardPaths::findExecutable(QStringLiteral("systemctl")).isEmpty();
}

int say(const CommandLine& line, const QString& path, bool isRunning, const QStringList& sentences)
{
    if (line.json)
        print(QString::fromStdString(nlohmann::ordered_json{{"unit", path.toStdString()}, {"active", isRunning}}.dump(
            -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)));
    else
        for (const QString& sentence : sentences)
            print(sentence);
    return 0;
}

} // namespace

QString serviceUnit(const CommandLine& line, const QString& program, const QString& dataDir)
{
    QStringList words{word(program), QStringLiteral("--headless"), QStringLiteral("--data-dir"), word(dataDir)};
    if (line.apiPort)
        words << QStringLiteral("--api-port") << QString::number(*line.apiPort);
    if (line.noApi)
        words << QStringLiteral("--no-api");
    return QStringLiteral("[Unit]\n"
                          "Description=Outbound, SMS campaigns over your own Twilio account\n"
                          "Documentation=man:outbound(1)\n"
                          "\n"
                          "[Service]\n"
                          "ExecStart=%1\n"
                          "ExecReload=kill -HUP $MAINPID\n"
                          "Restart=on-failure\n"
                          "RestartSec=5\n"
                          "UMask=0077\n"
                          "NoNewPrivileges=yes\n"
                          "LockPersonality=yes\n"
                          "RestrictRealtime=yes\n"
                          "RestrictSUIDSGID=yes\n"
                          "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n"
                          "SystemCallArchitectures=native\n"
                          "\n"
                          "[Install]\n"
                          "WantedBy=default.target\n")
        .arg(words.join(u' '));
}

int installService(const CommandLine& line)
{
    const auto dataDir = dataDirectory(line.engine.dataDir);
    if (!dataDir)
        return refuse(dataDir.error());
    const QString path = unitPath();
    QSaveFile file(path);
    const QByteArray unit = serviceUnit(line, QCoreApplication::applicationFilePath(), *dataDir).toUtf8();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(unit) != unit.size() ||
        !file.commit())
        return refuse({ErrorCode::Storage, Service::tr("%1 can't be written: %2.").arg(path, file.errorString())});

    QStringList sentences{Service::tr("Wrote %1.").arg(path)};
    if (!hasSystemctl()) {
        sentences << Service::tr("There is no systemd here, so nothing was started. Let what starts programs here run: "
                                 "outbound --headless --data-dir %1")
                         .arg(*dataDir);
        return say(line, path, false, sentences);
    }
    const bool isRunning = systemctl({QStringLiteral("daemon-reload")}) &&
                           systemctl({QStringLiteral("enable"), QStringLiteral("--now"), unitName});
    sentences << (isRunning
                      ? Service::tr("It runs now and from each login on. 'journalctl --user -u outbound' shows what it "
                                    "says, 'loginctl enable-linger' lets it run from boot on.")
                      : Service::tr("systemd did not take it. Where your session has one, say: systemctl --user "
                                    "enable --now %1")
                            .arg(unitName));
    return say(line, path, isRunning, sentences);
}

int removeService(const CommandLine& line)
{
    const QString path = unitPath();
    if (!QFile::exists(path))
        return refuse({ErrorCode::NotFound, Service::tr("There is no %1.").arg(path)});
    QStringList sentences;
    const bool isStopped = hasSystemctl() && systemctl({QStringLiteral("disable"), QStringLiteral("--now"), unitName});
    if (isStopped)
        sentences << Service::tr("Stopped and disabled the service.");
    QFile file(path);
    if (!file.remove())
        return refuse({ErrorCode::Storage, Service::tr("%1 can't be removed: %2.").arg(path, file.errorString())});
    sentences << Service::tr("Removed %1. The data stay where they are.").arg(path);
    if (isStopped)
        systemctl({QStringLiteral("daemon-reload")});
    else
        sentences << Service::tr("No systemd was told of it; an engine that runs goes on until it is ended.");
    return say(line, path, false, sentences);
}

} // namespace outbound
