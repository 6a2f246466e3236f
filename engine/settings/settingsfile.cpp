#include "engine/settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace outbound
{

using Closing = Settings::Closing;
using Connect = Settings::Connect;
using Theme = Settings::Theme;

static const std::array<std::pair<Connect, QLatin1String>, 3> connectWords{{
    {Connect::Nothing, QLatin1String("nothing")},
    {Connect::Sandbox, QLatin1String("sandbox")},
    {Connect::Twilio, QLatin1String("twilio")},
}};

static const std::array<std::pair<Theme, QLatin1String>, 3> themeWords{{
    {Theme::Auto, QLatin1String("auto")},
    {Theme::Light, QLatin1String("light")},
    {Theme::Dark, QLatin1String("dark")},
}};

static const std::array<std::pair<Closing, QLatin1String>, 3> closingWords{{
    {Closing::Ask, QLatin1String("ask")},
    {Closing::KeepSending, QLatin1String("keep_sending")},
    {Closing::Pause, QLatin1String("pause")},
}};

template <typename Words, typename Value>
static QString wordFor(const Words& words, Value value)
{
    for (const auto& [candidate, word] : words)
        if (candidate == value)
            return word;
    return {};
}

template <typename Words, typename Value>
static Value valueOf(const Words& words, const QString& text, Value otherwise)
{
    for (const auto& [value, word] : words)
        if (word == text)
            return value;
    return otherwise;
}

static std::chrono::seconds secondsOf(const QSettings& file, const QString& key, const Settings::Range& range,
                                      std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const std::chrono::seconds value(file.value(key).toLongLong(&isNumber));
    return isNumber ? std::clamp(value, range.least, range.most) : otherwise;
}

SettingsFile::SettingsFile(const QString& dataDir) : m_path(QDir(dataDir).filePath(QStringLiteral("settings.ini"))) {}

Settings SettingsFile::read() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Settings settings;
    settings.connect = valueOf(connectWords, file.value(QStringLiteral("connect")).toString(), settings.connect);
    settings.twilioAccount = file.value(QStringLiteral("twilio_account")).toString();
    settings.region = file.value(QStringLiteral("region"), settings.region).toString();
    settings.theme = valueOf(themeWords, file.value(QStringLiteral("theme")).toString(), settings.theme);
    settings.language = file.value(QStringLiteral("language")).toString();
    settings.closing = valueOf(closingWords, file.value(QStringLiteral("closing")).toString(), settings.closing);
    settings.notify = file.value(QStringLiteral("notify"), settings.notify).toBool();
    settings.retention = std::chrono::days(std::max(file.value(QStringLiteral("retention_days")).toInt(), 0));
    settings.validity = secondsOf(file, QStringLiteral("validity_seconds"), Settings::validityRange, settings.validity);
    settings.mostLate =
        secondsOf(file, QStringLiteral("most_late_seconds"), Settings::mostLateRange, settings.mostLate);
    settings.inDoubtWait =
        secondsOf(file, QStringLiteral("in_doubt_wait_seconds"), Settings::inDoubtRange, settings.inDoubtWait);
    settings.keepAwake = file.value(QStringLiteral("keep_awake"), settings.keepAwake).toBool();
    settings.api = file.value(QStringLiteral("api"), settings.api).toBool();
    if (const uint port = file.value(QStringLiteral("api_port")).toUInt(); port > 0 && port <= 65535)
        settings.apiPort = quint16(port);
    return settings;
}

void SettingsFile::write(const Settings& settings) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("connect"), wordFor(connectWords, settings.connect));
    file.setValue(QStringLiteral("twilio_account"), settings.twilioAccount);
    file.setValue(QStringLiteral("region"), settings.region);
    file.setValue(QStringLiteral("theme"), wordFor(themeWords, settings.theme));
    file.setValue(QStringLiteral("language"), settings.language);
    file.setValue(QStringLiteral("closing"), wordFor(closingWords, settings.closing));
    file.setValue(QStringLiteral("notify"), settings.notify);
    file.setValue(QStringLiteral("retention_days"), int(settings.retention.count()));
    file.setValue(QStringLiteral("validity_seconds"), qlonglong(settings.validity.count()));
    file.setValue(QStringLiteral("most_late_seconds"), qlonglong(settings.mostLate.count()));
    file.setValue(QStringLiteral("in_doubt_wait_seconds"), qlonglong(settings.inDoubtWait.count()));
    file.setValue(QStringLiteral("keep_awake"), settings.keepAwake);
    file.setValue(QStringLiteral("api"), settings.api);
    file.setValue(QStringLiteral("api_port"), settings.apiPort);
    file.sync();
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace outbound
