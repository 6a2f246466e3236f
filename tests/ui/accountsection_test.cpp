#include "engine/sandbox/sandboxserver.h"
#include "engine/settings/settingsfile.h"
#include "ui/settings/accountsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The account's section on a real engine, with a sandbox server in the place of Twilio.
class AccountSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void testsBeforeItSaves();
    void connectsWithTheKeysAlone();
    void connectsWhenTheTokenIsLeft();
    void blamesTheTokenTwilioRefuses();
    void saysWhenTwilioDoesNotAnswer();
    void testsAgainBesideWhatSends();
    void replacesTheTokenOrNot();
    void disconnectsAfterAsking();
    void asksForATokenTheKeychainHasNot();
    void anAttachedWindowCannotDisconnect();

private:
    void startServer();
    void show(Engine& engine);
    template <typename T>
    T* find(const char* name)
    {
        return m_section->findChild<T*>(QLatin1String(name));
    }
    QLineEdit* account() { return find<QLineEdit>("settingsAccountEdit"); }
    QLineEdit* token() { return find<QLineEdit>("settingsTokenEdit"); }
    MessageBar* bar() { return find<MessageBar>("accountBar"); }
    QPushButton* button(const QString& text)
    {
        for (auto* candidate : bar()->findChildren<QPushButton*>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void enter(const QString& sid, const QString& secret)
    {
        click(account());
        QTest::keyClicks(account(), sid);
        QTest::keyClick(account(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), token());
        QTest::keyClicks(token(), secret);
    }
    void connectAccount()
    {
        enter(sandboxAccountSid(), sandboxAuthToken());
        QTest::keyClick(token(), Qt::Key_Return);
        QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
        QTRY_VERIFY(button(QStringLiteral("Test again")));
    }
    Settings kept() { return SettingsFile(m_data).read(); }

    Theme m_theme{ThemeMode::Light};
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_data;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<AccountSection> m_section;
};

void AccountSectionTest::init()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // nobody's keychain
    m_dir = std::make_unique<QTemporaryDir>();
    m_data = m_dir->filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkpath(m_data));
    m_server = std::move(*SandboxServer::start(m_dir->filePath(QStringLiteral("ledger.db")), 0, m_clock));
    Engine::Options options;
    options.dataDir = m_data;
    options.twilioUrl = m_server->url();
    options.api = true;
    options.apiPort = 0;
    m_engine = std::move(*Engine::open(options));
    show(*m_engine);
}

void AccountSectionTest::cleanup()
{
    m_section.reset();
    m_engine.reset();
    m_server.reset();
}

void AccountSectionTest::show(Engine& engine)
{
    m_section = std::make_unique<AccountSection>(engine);
    m_section->resize(840, 240);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void AccountSectionTest::testsBeforeItSaves()
{
    QVERIFY(bar()->kind() == MessageKind::Info);
    enter(QStringLiteral("AC12"), QStringLiteral("nonsense"));
    click(button(QStringLiteral("Connect")));
    QVERIFY(!account()->accessibleDescription().isEmpty()); // no request for what can't be right
    QVERIFY(kept().twilioAccount.isEmpty());
    account()->selectAll();
    QTest::keyClicks(account(), sandboxAccountSid());
    QVERIFY(account()->accessibleDescription().isEmpty());
    token()->selectAll();
    QTest::keyClicks(token(), sandboxAuthToken());
    click(button(QStringLiteral("Connect")));
    QVERIFY(kept().twilioAccount.isEmpty()); // not before Twilio has said yes
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
    QTRY_VERIFY(button(QStringLiteral("Disconnect")));
    QCOMPARE(kept().twilioAccount, sandboxAccountSid());
    QVERIFY(account()->isReadOnly());
    QVERIFY(!account()->text().contains(sandboxAccountSid().mid(8, 16)));
    QVERIFY(!token()->text().contains(sandboxAuthToken()));
}

void AccountSectionTest::connectsWithTheKeysAlone()
{
    account()->setFocus();
    QTest::keyClicks(account(), sandboxAccountSid());
    QTest::keyClick(account(), Qt::Key_Tab);
    QTest::keyClicks(token(), sandboxAuthToken());
    QTest::keyClick(token(), Qt::Key_Return);
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
    QTRY_VERIFY(bar()->sentence().startsWith(QStringLiteral("Connected to")));
}

void AccountSectionTest::connectsWhenTheTokenIsLeft()
{
    enter(sandboxAccountSid(), sandboxAuthToken());
    QTest::keyClick(token(), Qt::Key_Tab);
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
}

void AccountSectionTest::blamesTheTokenTwilioRefuses()
{
    enter(sandboxAccountSid(), QString(32, u'0'));
    QTest::keyClick(token(), Qt::Key_Return);
    QTRY_VERIFY(bar()->kind() == MessageKind::Error);
    QVERIFY(!token()->accessibleDescription().isEmpty());
    QVERIFY(kept().twilioAccount.isEmpty());
    QVERIFY(m_engine->connection().kind == Connection::Kind::None);
    QCOMPARE(token()->text(), QString(32, u'0')); // to be put right
}

void AccountSectionTest::saysWhenTwilioDoesNotAnswer()
{
    m_server.reset();
    enter(sandboxAccountSid(), sandboxAuthToken());
    QTest::keyClick(token(), Qt::Key_Return);
    QTRY_VERIFY(bar()->kind() == MessageKind::Offline);
    QVERIFY(token()->accessibleDescription().isEmpty()); // it may be right
    QTRY_VERIFY(button(QStringLiteral("Connect")));
}

void AccountSectionTest::testsAgainBesideWhatSends()
{
    connectAccount();
    auto* again = button(QStringLiteral("Test again"));
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(button(QStringLiteral("Test again")));
    QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("Test again")));
    QVERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
    m_server.reset();
    click(button(QStringLiteral("Test again")));
    QTRY_VERIFY(bar()->kind() == MessageKind::Offline);
    QVERIFY(m_engine->connection().kind == Connection::Kind::Twilio); // still in use
}

void AccountSectionTest::replacesTheTokenOrNot()
{
    connectAccount();
    click(find<QPushButton>("replaceTokenButton"));
    QCOMPARE(account()->text(), sandboxAccountSid());
    QVERIFY(token()->text().isEmpty());
    QTest::keyClicks(token(), QStringLiteral("abc"));
    QTest::keyClick(token(), Qt::Key_Escape);
    QVERIFY(token()->isReadOnly());
    QVERIFY(account()->isReadOnly());
    click(find<QPushButton>("replaceTokenButton"));
    QTest::keyClicks(token(), QString(32, u'0'));
    QTest::keyClick(token(), Qt::Key_Return);
    QTRY_VERIFY(bar()->kind() == MessageKind::Error);
    QVERIFY(m_engine->connection().kind == Connection::Kind::Twilio); // with the old one
    token()->selectAll();
    QTest::keyClicks(token(), sandboxAuthToken());
    QTest::keyClick(token(), Qt::Key_Return);
    QTRY_VERIFY(token()->isReadOnly());
}

void AccountSectionTest::disconnectsAfterAsking()
{
    connectAccount();
    click(button(QStringLiteral("Disconnect")));
    auto* dialog = find<QDialog>("disconnectDialog");
    QVERIFY(dialog);
    click(dialog->findChild<QPushButton*>(QStringLiteral("keepButton")));
    QVERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
    QTRY_VERIFY(!find<QDialog>("disconnectDialog"));
    click(button(QStringLiteral("Disconnect")));
    click(find<QDialog>("disconnectDialog")->findChild<QPushButton*>(QStringLiteral("confirmButton")));
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::None);
    QTRY_VERIFY(kept().twilioAccount.isEmpty());
    QTRY_VERIFY(button(QStringLiteral("Connect")));
    QVERIFY(account()->text().isEmpty());
    QVERIFY(!account()->isReadOnly());
    QVERIFY(!m_section->actions().isEmpty());
    for (const QAction* action : m_section->actions())
        QCOMPARE(action->isVisible(), action->text() == QStringLiteral("Connect"));
}

/// Without a keychain it can only be asked for.
void AccountSectionTest::asksForATokenTheKeychainHasNot()
{
    m_section.reset();
    Settings settings = m_engine->settings();
    settings.connect = Settings::Connect::Twilio;
    settings.twilioAccount = sandboxAccountSid();
    m_engine->saveSettings(settings);
    show(*m_engine);
    QTRY_VERIFY(button(QStringLiteral("Connect")));
    QVERIFY(button(QStringLiteral("Disconnect")));
    QVERIFY(bar()->sentence().contains(QStringLiteral("keychain")));
    QCOMPARE(account()->text(), sandboxAccountSid());
    QVERIFY(!token()->isReadOnly());
    click(token());
    QTest::keyClicks(token(), sandboxAuthToken());
    QTest::keyClick(token(), Qt::Key_Return);
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Twilio);
}

void AccountSectionTest::anAttachedWindowCannotDisconnect()
{
    connectAccount();
    m_section.reset();
    Engine::Options options;
    options.dataDir = m_data;
    auto attached = Engine::openOrAttach(options);
    QVERIFY(attached);
    QVERIFY((*attached)->isAttached());
    show(**attached);
    QTRY_VERIFY(button(QStringLiteral("Test again")));
    QVERIFY(button(QStringLiteral("Disconnect")));
    QVERIFY(!button(QStringLiteral("Disconnect"))->isEnabled());
    QVERIFY(find<QLabel>("accountNote")->isVisible());
    m_section.reset();
}

QTEST_MAIN(AccountSectionTest)
#include "accountsection_test.moc"
