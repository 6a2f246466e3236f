#include "engine/settings/settingsfile.h"
#include "engine/store/apikeys.h"
#include "ui/settings/apisection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"

#include "engine/engine.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace outbound;

/// The API's section of the settings on a real engine, worked with clicks and keys.
class ApiSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsAKeyOnce();
    void revokesAKeyAfterAsking();
    void switchesTheApiOffAndOn();
    void movesToAnotherPort();
    void refusesWhatIsNoPort();
    void copiesTheAddress();
    void anAttachedWindowKeepsItsDoorOpen();

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_section->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    QString makeKey(const QString& name); ///< @return KEY_ID:KEY_SECRET
    std::vector<ApiKey> keys();
    bool says(const QString& words)
    {
        const auto labels = m_section->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    void show(Engine& engine);

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ApiSection> m_section;
};

void ApiSectionTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Settings settings;
    settings.apiPort = 17'878;
    SettingsFile(m_dir->path()).write(settings);
    Engine::Options options;
    options.dataDir = m_dir->path();
    options.api = true;
    m_engine = std::move(*Engine::open(options));
    show(*m_engine);
}

void ApiSectionTest::cleanup()
{
    m_section.reset();
    m_engine.reset();
}

void ApiSectionTest::show(Engine& engine)
{
    m_section = std::make_unique<ApiSection>(engine);
    m_section->resize(800, 500);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

QString ApiSectionTest::makeKey(const QString& name)
{
    auto* edit = find<QLineEdit>("keyNameEdit");
    edit->setFocus();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    static_cast<void>(QTest::qWaitFor([&] { return find<QWidget>("newKeyPanel")->isVisible(); }));
    return find<QLineEdit>("newKeyEdit")->text();
}

std::vector<ApiKey> ApiSectionTest::keys()
{
    const auto database = Database::open(m_engine->storePath(), Database::Access::Visit);
    return *ApiKeys(**database).list();
}

void ApiSectionTest::showsAKeyOnce()
{
    QTRY_VERIFY(find<QWidget>("noKeys")->isVisible());
    QVERIFY(!find<QPushButton>("createKeyButton")->isEnabled()); // without a name
    const QString token = makeKey(QStringLiteral("Booking <b>system</b>"));
    QCOMPARE(token.section(QLatin1Char(':'), 0, 0), keys().front().id);
    QCOMPARE(token.section(QLatin1Char(':'), 1).size(), 43); // 32 bytes
    {
        const auto database = Database::open(m_engine->storePath(), Database::Access::Visit);
        QVERIFY(*ApiKeys(**database).verify(token.section(QLatin1Char(':'), 0, 0), token.section(QLatin1Char(':'), 1)));
    }
    click("copyKeyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    QTRY_VERIFY(find<QPushButton>("revokeKeyButton"));
    QCOMPARE(find<QPushButton>("revokeKeyButton")->accessibleName(), QStringLiteral("Revoke Booking <b>system</b>"));
    for (const QLabel* label : m_section->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    click("keyDoneButton");
    QVERIFY(!find<QWidget>("newKeyPanel")->isVisible());
    QVERIFY(find<QLineEdit>("newKeyEdit")->text().isEmpty());
}

void ApiSectionTest::revokesAKeyAfterAsking()
{
    makeKey(QStringLiteral("Booking"));
    QTRY_VERIFY(find<QPushButton>("revokeKeyButton"));
    click("revokeKeyButton");
    auto* dialog = find<ConfirmDialog>("revokeDialog");
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(keys().size(), 1u);
    click("revokeKeyButton");
    QSignalSpy said(m_section.get(), &ApiSection::said);
    for (auto* asked : m_section->findChildren<ConfirmDialog*>())
        if (asked->isVisible())
            asked->accept();
    QTRY_VERIFY(find<QWidget>("noKeys")->isVisible());
    QVERIFY(keys().empty());
    QCOMPARE(said.last().first().toString(), QStringLiteral("Key “Booking” revoked"));
}

void ApiSectionTest::switchesTheApiOffAndOn()
{
    QVERIFY(find<QCheckBox>("apiCheck")->isChecked());
    QVERIFY(find<QLabel>("apiUrl")->isVisible());
    QTest::mouseClick(find<QCheckBox>("apiCheck"), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_VERIFY(m_engine->apiUrl().isEmpty());
    QTRY_VERIFY(!find<QLabel>("apiUrl")->isVisible());
    QVERIFY(!SettingsFile(m_dir->path()).read().api);
    QTest::keyClick(find<QCheckBox>("apiCheck"), Qt::Key_Space);
    QTRY_VERIFY(!m_engine->apiUrl().isEmpty());
    QTRY_VERIFY(find<QLabel>("apiUrl")->isVisible());
}

void ApiSectionTest::movesToAnotherPort()
{
    auto* edit = find<QWidget>("apiPortField")->findChild<QLineEdit*>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("17879"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_engine->apiUrl().port(), 17'879);
    QTRY_COMPARE(find<QLabel>("apiUrl")->text(), QStringLiteral("http://127.0.0.1:17879"));
    QCOMPARE(int(SettingsFile(m_dir->path()).read().apiPort), 17'879);
}

void ApiSectionTest::refusesWhatIsNoPort()
{
    auto* edit = find<QWidget>("apiPortField")->findChild<QLineEdit*>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("80"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(int(m_engine->settings().apiPort), 17'878);
    QVERIFY(says(QStringLiteral("from 1024 to 65535")));
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), QStringLiteral("17878"));
    QVERIFY(!says(QStringLiteral("from 1024 to 65535")));
}

void ApiSectionTest::copiesTheAddress()
{
    click("copyUrlButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), m_engine->apiUrl().toString());
}

void ApiSectionTest::anAttachedWindowKeepsItsDoorOpen()
{
    m_section.reset();
    Engine::Options options;
    options.dataDir = m_dir->path();
    auto attached = Engine::openOrAttach(options);
    QVERIFY(attached);
    show(**attached);
    QVERIFY(!find<QCheckBox>("apiCheck")->isEnabled());
    QCOMPARE(find<QLabel>("apiUrl")->text(), m_engine->apiUrl().toString());
    makeKey(QStringLiteral("Booking"));
    QTRY_COMPARE(keys().size(), 1u);
    m_section.reset();
}

QTEST_MAIN(ApiSectionTest)
#include "apisection_test.moc"
