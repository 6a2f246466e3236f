#include "engine/import/importjob.h"
#include "engine/import/samples.h"
#include "engine/sandbox/sandboxserver.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace outbound;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto server = SandboxServer::start(m_dir->filePath(QStringLiteral("ledger.db")), 0, m_clock);
        QVERIFY(server);
        m_server = std::move(*server);
        Engine::Options options;
        options.dataDir = m_dir->filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(options.dataDir));
        options.twilioUrl = m_server->url();
        auto engine = Engine::open(options);
        QVERIFY(engine);
        m_engine = std::move(*engine);
        m_page = std::make_unique<WelcomePage>(*m_engine);
        m_page->resize(1072, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_engine.reset();
        m_server.reset();
    }

    void startsTheSandbox()
    {
        QSignalSpy entered(m_page.get(), &WelcomePage::entered);
        auto* start = find<QPushButton>("startSandboxButton");
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY(entered.wait(5000));
        QVERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    }

    void blamesTheFieldAtFault()
    {
        auto* account = find<QLineEdit>("accountSidEdit");
        auto* token = find<QLineEdit>("authTokenEdit");
        QTest::keyClicks(account, QStringLiteral("AC123"));
        QTest::mouseClick(find<QPushButton>("connectButton"), Qt::LeftButton);
        QVERIFY(!account->accessibleDescription().isEmpty());
        QVERIFY(token->accessibleDescription().isEmpty());
        QTest::keyClicks(account, QStringLiteral("4"));
        QVERIFY(account->accessibleDescription().isEmpty());
        account->setText(sandboxAccountSid());
        QTest::mouseClick(find<QPushButton>("connectButton"), Qt::LeftButton);
        QVERIFY(!token->accessibleDescription().isEmpty());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
    }

    void connectsAndSaysTo()
    {
        QSignalSpy entered(m_page.get(), &WelcomePage::entered);
        find<QLineEdit>("accountSidEdit")->setText(sandboxAccountSid());
        auto* token = find<QLineEdit>("authTokenEdit");
        token->setText(sandboxAuthToken());
        auto* button = find<QPushButton>("connectButton");
        QTest::keyClick(token, Qt::Key_Return);
        QCOMPARE(button->text(), QStringLiteral("Checking …"));
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
        auto* outcome = find<QLabel>("connectOutcome");
        QTRY_VERIFY(outcome->isVisible());
        QVERIFY(outcome->text().contains(QStringLiteral("3")));
        QCOMPARE(entered.count(), 0); // nothing moves before it was read
        QVERIFY(token->text().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(entered.count(), 1);
    }

    void saysWhenTwilioDoesNotAnswer()
    {
        m_server.reset();
        find<QLineEdit>("accountSidEdit")->setText(sandboxAccountSid());
        auto* token = find<QLineEdit>("authTokenEdit");
        token->setText(sandboxAuthToken());
        QTest::mouseClick(find<QPushButton>("connectButton"), Qt::LeftButton);
        QTRY_VERIFY(!token->accessibleDescription().isEmpty());
        QVERIFY(find<QPushButton>("connectButton")->isEnabled());
        QVERIFY(m_engine->connection().kind == Connection::Kind::None);
    }

    void opensTheChosenSample()
    {
        QSignalSpy wanted(m_page.get(), &WelcomePage::sampleWanted);
        find<QRadioButton>("sampleRadio2")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("openSampleButton"), Qt::LeftButton);
        QVERIFY(wanted.wait(5000));
        QCOMPARE(wanted.first().first().value<Sample>().title, samples()[2].title);
        QVERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    }

    void countsTheRowsThatAreThere()
    {
        for (const Sample& sample : samples()) {
            ImportOptions options;
            options.region = sample.region;
            const auto preview = runImport(ImportSource::file(sample.path), options);
            QVERIFY(preview);
            QCOMPARE((*preview)->counts.rows, sample.rows);
            QVERIFY2((*preview)->counts.accepted > sample.rows / 2, qPrintable(sample.title));
        }
    }

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

    Theme m_theme{ThemeMode::Light};
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<WelcomePage> m_page;
};

QTEST_MAIN(WelcomePageTest)
#include "welcomepage_test.moc"
