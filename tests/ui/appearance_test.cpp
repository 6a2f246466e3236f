#include "app/appearance.h"
#include "tests/support/openengine.h"
#include "tests/support/openwindow.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/campaigneditor.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/settings/languagecombo.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// Theme and language chosen in the settings, which the open window takes on at once.
class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void changesTheThemeAtOnce();
    void changesTheLanguageAtOnce();
    void keepsWhatIsSoughtInTheSettings();
    void writesFromRightToLeft();
    void losesNothingThatWasWritten();
    void staysWhereOneIs();
    void isAsItWasAtTheNextStart();

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    /// With the keys, as it is in the list.
    void choose(const QString& language)
    {
        auto* combo = find<LanguageCombo>("languageCombo");
        combo->setFocus();
        const int wanted = combo->findData(language);
        QTest::keyClick(combo, Qt::Key_Space);
        auto* list = combo->view();
        QTRY_VERIFY(list->isVisible());
        list->setCurrentIndex(combo->model()->index(wanted, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    void open()
    {
        m_appearance = std::make_unique<Appearance>(*m_engine);
        m_window = std::make_unique<MainWindow>(*m_engine);
        m_window->showPage(MainWindow::Page::Settings);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        awaitPages(*m_window);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void AppearanceTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_dir->path());
    open();
}

void AppearanceTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_engine.reset();
}

void AppearanceTest::changesTheThemeAtOnce()
{
    const auto press = [this](const QString& word) {
        for (auto* radio : m_window->findChildren<QRadioButton*>())
            if (radio->text() == word)
                radio->click();
    };
    press(QStringLiteral("Dark"));
    QVERIFY(Theme::current()->isDark());
    press(QStringLiteral("Light"));
    QVERIFY(!Theme::current()->isDark());
}

void AppearanceTest::changesTheLanguageAtOnce()
{
    QVERIFY(says(QStringLiteral("Settings")));
    const QSize size = m_window->size();
    choose(QStringLiteral("pl"));
    QTRY_VERIFY(says(QStringLiteral("Ustawienia")));
    QVERIFY(!says(QStringLiteral("Settings")));
    QVERIFY(QLocale().language() == QLocale::Polish);
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    QVERIFY(find<QWidget>("languageCombo")->locale().language() == QLocale::Polish); // so do fields of dates
    QVERIFY(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    QCOMPARE(m_window->size(), size);
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>("languageCombo")); // one may go on where one was
    QCOMPARE(m_window->findChildren<SettingsPage*>().size(), 1);
    choose(QString());
    QTRY_VERIFY(says(QStringLiteral("Settings")));
    QVERIFY(QLocale().language() != QLocale::Polish);
    m_engine->connectSandbox(); // the engine has gone on, and the new window hears it
    QTRY_VERIFY(find<QWidget>("sandboxStrip")->isVisible());
}

void AppearanceTest::keepsWhatIsSoughtInTheSettings()
{
    QTest::keyClicks(find<QLineEdit>("findSettingEdit"), QStringLiteral("language"));
    const auto found = [this] { return find<QComboBox>("sectionCombo")->count(); };
    QCOMPARE(found(), 1);
    choose(QStringLiteral("pl"));
    QTRY_VERIFY(says(QStringLiteral("Ustawienia")));
    QCOMPARE(find<QLineEdit>("findSettingEdit")->text(), QStringLiteral("language"));
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>("languageCombo")); // which that word no longer finds
    QCOMPARE(found(), 1);
    QTest::keyClick(find<QLineEdit>("findSettingEdit"), Qt::Key_X);
    QVERIFY(find<QWidget>("noSetting")->isVisible());
}

void AppearanceTest::writesFromRightToLeft()
{
    choose(QStringLiteral("ar"));
    QTRY_VERIFY(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    QTRY_VERIFY(says(QStringLiteral("الإعدادات")));
    QVERIFY(m_window->findChild<SettingsPage*>()->layoutDirection() == Qt::RightToLeft);
    choose(QStringLiteral("en"));
    QTRY_VERIFY(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

void AppearanceTest::losesNothingThatWasWritten()
{
    m_engine->connectSandbox();
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    m_window->showPage(MainWindow::Page::NewCampaign);
    QTest::keyClicks(find<QLineEdit>("campaignNameEdit"), QStringLiteral("Recall"));
    m_window->newCampaignPage().setPastedText(QStringLiteral("+44 7700 900123\n+44 7700 900456"));
    QTRY_VERIFY(m_window->findChild<CampaignEditor*>()->content().audience.preview);
    m_window->showPage(MainWindow::Page::Settings);
    choose(QStringLiteral("pl"));
    QTRY_VERIFY(says(QStringLiteral("Ustawienia")));
    awaitPages(*m_window);
    QCOMPARE(find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
    const auto preview = [this] { return m_window->findChild<CampaignEditor*>()->content().audience.preview; };
    QTRY_VERIFY(preview());
    QCOMPARE(preview()->counts.accepted, 2);
}

void AppearanceTest::staysWhereOneIs()
{
    auto connected = m_engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    CampaignDraft draft;
    draft.name = QStringLiteral("Recall");
    draft.fromNumber = QStringLiteral("+447700900123");
    draft.messageTemplate = QStringLiteral("Hello");
    draft.scheduleType = ScheduleType::Draft;
    draft.recipients.push_back({QStringLiteral("+447700900001"), {}});
    auto first = m_engine->createCampaign(draft);
    QTRY_VERIFY(first.isFinished());
    draft.name = QStringLiteral("Mistake");
    auto second = m_engine->createCampaign(draft);
    QTRY_VERIFY(second.isFinished());
    const CampaignId kept = *first.result();
    const CampaignId gone = *second.result();
    m_window->showPage(MainWindow::Page::Campaigns);
    m_window->findChild<CampaignsPage*>()->remove({gone});
    QTRY_COMPARE(m_window->findChild<CampaignsPage*>()->offeredBack(), std::vector<CampaignId>{gone});
    const auto speak = [this](const QString& language) {
        const QPointer<QWidget> before = m_window->centralWidget();
        Settings settings = m_engine->settings();
        settings.language = language;
        m_engine->saveSettings(settings);
        return QTest::qWaitFor([&] { return !before; });
    };
    QVERIFY(speak(QStringLiteral("pl")));
    QCOMPARE(m_window->findChild<CampaignsPage*>()->offeredBack(), std::vector<CampaignId>{gone});
    m_window->showCampaign(kept);
    QVERIFY(speak(QStringLiteral("ar")));
    QVERIFY(m_window->findChild<CampaignPage*>()->isVisible());
    QCOMPARE(m_window->findChild<CampaignPage*>()->campaign(), kept);
    QVERIFY(speak(QStringLiteral("en")));
}

void AppearanceTest::isAsItWasAtTheNextStart()
{
    choose(QStringLiteral("pl"));
    QTRY_VERIFY(says(QStringLiteral("Ustawienia")));
    cleanup();
    m_engine = openEngine(m_dir->path());
    open();
    QVERIFY(says(QStringLiteral("Ustawienia")));
    QVERIFY(QLocale().language() == QLocale::Polish);
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
