#include "engine/settings/settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Settings)

class SettingsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaultsWithoutAFile();
    void readsWhatItWrote();
    void keepsWithinTheBounds_data();
    void keepsWithinTheBounds();
    void ignoresWhatItDoesNotKnow();
    void isForItsOwnerOnly();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("settings.ini")); }
    void write(const QByteArray& text) const;

    QTemporaryDir m_dir;
};

void SettingsFileTest::write(const QByteArray& text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

void SettingsFileTest::hasDefaultsWithoutAFile()
{
    QTemporaryDir empty;
    const Settings settings = SettingsFile(empty.path()).read();
    QVERIFY(settings == Settings());
    QCOMPARE(settings.validity.count(), std::chrono::seconds(4h).count());
    QCOMPARE(settings.mostLate.count(), std::chrono::seconds(1h).count());
    QCOMPARE(settings.inDoubtWait.count(), 120);
    QVERIFY(settings.keepAwake);
}

void SettingsFileTest::readsWhatItWrote()
{
    Settings settings;
    settings.connect = Settings::Connect::Twilio;
    settings.twilioAccount = QStringLiteral("AC00000000000000000000000000000001");
    settings.region = QStringLiteral("US");
    settings.theme = Settings::Theme::Dark;
    settings.validity = 90min;
    settings.mostLate = 0s;
    settings.inDoubtWait = 45s;
    settings.keepAwake = false;
    settings.language = QStringLiteral("ar");
    settings.closing = Settings::Closing::KeepSending;
    settings.notify = false;
    settings.retention = std::chrono::days(90);
    SettingsFile(m_dir.path()).write(settings);
    QVERIFY(SettingsFile(m_dir.path()).read() == settings);
    SettingsFile(m_dir.path()).write({});
    QVERIFY(SettingsFile(m_dir.path()).read() == Settings());
}

void SettingsFileTest::keepsWithinTheBounds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Settings>("expected");
    const auto row = [](const char* line, std::chrono::seconds Settings::*part, std::chrono::seconds value) {
        Settings settings;
        settings.*part = value;
        QTest::newRow(line) << QByteArray(line) << settings;
    };
    row("validity_seconds=1", &Settings::validity, 1s);
    row("validity_seconds=0", &Settings::validity, 1s);
    row("validity_seconds=-5", &Settings::validity, 1s);
    row("validity_seconds=36000", &Settings::validity, 10h);
    row("validity_seconds=36001", &Settings::validity, 10h);
    row("validity_seconds=99999999999", &Settings::validity, 10h);
    row("validity_seconds=soon", &Settings::validity, 4h);
    row("validity_seconds=", &Settings::validity, 4h);
    row("most_late_seconds=0", &Settings::mostLate, 0s);
    row("most_late_seconds=-1", &Settings::mostLate, 0s);
    row("most_late_seconds=259200", &Settings::mostLate, 72h);
    row("most_late_seconds=259201", &Settings::mostLate, 72h);
    row("most_late_seconds=never", &Settings::mostLate, 1h);
    row("in_doubt_wait_seconds=30", &Settings::inDoubtWait, 30s);
    row("in_doubt_wait_seconds=29", &Settings::inDoubtWait, 30s);
    row("in_doubt_wait_seconds=3600", &Settings::inDoubtWait, 1h);
    row("in_doubt_wait_seconds=3601", &Settings::inDoubtWait, 1h);
    row("in_doubt_wait_seconds=1e3", &Settings::inDoubtWait, 120s);
}

void SettingsFileTest::keepsWithinTheBounds()
{
    QFETCH(QByteArray, line);
    QFETCH(Settings, expected);
    write("[General]\n" + line + '\n');
    const Settings settings = SettingsFile(m_dir.path()).read();
    QCOMPARE(settings.validity.count(), expected.validity.count());
    QCOMPARE(settings.mostLate.count(), expected.mostLate.count());
    QCOMPARE(settings.inDoubtWait.count(), expected.inDoubtWait.count());
}

void SettingsFileTest::ignoresWhatItDoesNotKnow()
{
    write("[General]\nconnect=carrier pigeon\ntheme=plaid\nregion=FR\nfuture=1\n");
    Settings expected;
    expected.region = QStringLiteral("FR");
    QVERIFY(SettingsFile(m_dir.path()).read() == expected);
    write("\x00\xff not an ini file at all [[[\n");
    QVERIFY(SettingsFile(m_dir.path()).read() == Settings());
}

void SettingsFileTest::isForItsOwnerOnly()
{
    SettingsFile(m_dir.path()).write({});
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settingsfile_test.moc"
