#include "tests/support/openengine.h"
#include "tests/support/openwindow.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/findingsmodel.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/palette/shortcutspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace outbound;

/// Ctrl+K in the whole window, by keys and clicks.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_engine = openEngine(m_dir->path());
        m_window = openWindow(*m_engine);
        QTest::mouseClick(find<QPushButton>("startSandboxButton"), Qt::LeftButton);
        QTRY_VERIFY(shown<CampaignsPage>());
        add(QStringLiteral("Spring recall <b>"), QStringLiteral("+447700900456"));
        add(QStringLiteral("José’s tapas night"), QStringLiteral("+447700900123"));
    }

    void cleanup()
    {
        m_window.reset();
        m_engine.reset();
    }

    void matchesLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("letters");
        QTest::newRow("beginning") << u"spr"_qs << u"Spring recall"_qs << QList<int>{0, 1, 2};
        QTest::newRow("word first") << u"re"_qs << u"Spare recall"_qs << QList<int>{6, 7};
        QTest::newRow("piece") << u"call"_qs << u"Spring recall"_qs << QList<int>{9, 10, 11, 12};
        QTest::newRow("accents") << u"jose"_qs << u"José’s"_qs << QList<int>{0, 1, 2, 3};
        QTest::newRow("scattered") << u"nwcm"_qs << u"New Campaign"_qs << QList<int>{0, 2, 4, 6};
        QTest::newRow("two words") << u"recall spr"_qs << u"Spring recall"_qs
                                   << QList<int>{0, 1, 2, 7, 8, 9, 10, 11, 12};
        QTest::newRow("nothing typed") << QString() << u"Spring"_qs << QList<int>{};
    }

    void matchesLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto match = fuzzyMatch(typed, text);
        QVERIFY(match);
        QTEST(match->letters, "letters");
    }

    void ranksBeginningsFirst()
    {
        const QString typed = QStringLiteral("re");
        const auto score = [&typed](const char* text) {
            const auto match = fuzzyMatch(typed, QString::fromLatin1(text));
            return match ? match->score : -1;
        };
        QVERIFY(score("Resume") > score("Spring recall"));
        QVERIFY(score("Spring recall") > score("More"));
        QCOMPARE(score("Pause"), -1);
        QVERIFY(!fuzzyMatch(QStringLiteral("spr"), QStringLiteral("Previous part")));
    }

    void opensACampaignByItsLetters()
    {
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("spr"));
        QCOMPARE(current().data().toString(), QStringLiteral("Spring recall <b>"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(shown<CampaignPage>());
        QVERIFY(!palette()->isVisible());
        const auto open = m_engine->reader().campaign(m_window->findChild<CampaignPage*>()->campaign());
        QCOMPARE(open->campaign.name, QStringLiteral("Spring recall <b>"));
    }

    void opensACampaignByItsNumber()
    {
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("+44 7700 900123"));
        QCOMPARE(current().data().toString(), QStringLiteral("José’s tapas night"));
        QVERIFY(!findingTitles().contains(QStringLiteral("Spring recall <b>")));
    }

    void doesWhatIsFound()
    {
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("settings"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(shown<SettingsPage>());
        QTest::mouseClick(find<QPushButton>("findButton"), Qt::LeftButton);
        QVERIFY(palette()->isVisible());
        QTest::keyClicks(field(), QStringLiteral("new camp"));
        auto* list = find<QListView>("paletteList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(current()).center());
        QVERIFY(shown<NewCampaignPage>());
    }

    void changesThemeAndLanguage()
    {
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("dark"));
        QCOMPARE(current().data().toString(), QStringLiteral("Theme: Dark"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_engine->settings().theme == Settings::Theme::Dark);
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("theme"));
        QVERIFY(!findingTitles().contains(QStringLiteral("Theme: Dark"))); // it is
        QVERIFY(findingTitles().contains(QStringLiteral("Theme: Light")));
        QVERIFY(findingTitles().contains(QStringLiteral("Theme: as the desktop")));
        field()->clear();
        QTest::keyClicks(field(), QStringLiteral("english"));
        QCOMPARE(current().data().toString(), QStringLiteral("Language: English"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_engine->settings().language, QStringLiteral("en"));
    }

    void doesWhatTheMenuOfAChartDoes()
    {
        m_window->showCampaign(m_engine->reader().campaignIds(m_engine->connection().account)->front());
        auto* table = m_window->findChild<QWidget*>(QStringLiteral("peoplePane"))
                          ->findChild<QWidget*>(QStringLiteral("chartTable"));
        QVERIFY(!table->isVisible());
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("people"));
        for (const char* title : {"People: Show as table", "People: Export PNG", "People: Export CSV"})
            QVERIFY2(findingTitles().contains(QLatin1String(title)), title);
        field()->clear();
        QTest::keyClicks(field(), QStringLiteral("people: show as table"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(table->isVisible());
    }

    void offersWhatCanBeDoneNow()
    {
        auto* page = m_window->findChild<CampaignsPage*>();
        QAction possible(QStringLiteral("&Juggle…"));
        QAction impossible(QStringLiteral("Jump"));
        QAction senseless(QStringLiteral("Jungle"));
        impossible.setEnabled(false);
        senseless.setVisible(false);
        page->addActions({&possible, &impossible, &senseless});
        QSignalSpy done(&possible, &QAction::triggered);
        openPalette();
        QTest::keyClicks(field(), QStringLiteral("ju"));
        QCOMPARE(findingTitles(), QStringList(QStringLiteral("Juggle")));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(done.count(), 1);
        m_window->showPage(MainWindow::Page::Settings); // where nobody juggles
        openPalette();
        QVERIFY(!findingTitles().contains(QStringLiteral("Juggle")));
    }

    void comesFromATextFieldAndGoesBackToIt()
    {
        m_window->showPage(MainWindow::Page::NewCampaign);
        auto* name = find<QLineEdit>("campaignNameEdit");
        QTest::keyClicks(name, QStringLiteral("June"));
        name->setCursorPosition(0);
        QTest::keyClick(name, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QCOMPARE(name->text(), QStringLiteral("June")); // not erased to the end of the line
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), name);
    }

    void stepsOverTheNamesOfGroups()
    {
        openPalette();
        auto* model = qobject_cast<FindingsModel*>(find<QListView>("paletteList")->model());
        QAbstractItemModelTester tester(model);
        QCOMPARE(current().row(), 1);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(current().row(), 1);
        QStringList seen{current().data().toString()};
        for (int i = 1; i < findingTitles().size(); ++i) {
            QTest::keyClick(field(), Qt::Key_Down);
            QVERIFY(model->at(current()));
            seen << current().data().toString();
        }
        QCOMPARE(seen, findingTitles());
        QTest::keyClicks(field(), QStringLiteral("zzz"));
        QCOMPARE(model->rowCount(), 0);
        QTest::keyClick(field(), Qt::Key_Return); // nothing
        QVERIFY(palette()->isVisible());
    }

    void closesWhenAnotherThingIsMeant()
    {
        openPalette();
        QTest::mouseClick(anyField(), Qt::LeftButton);
        QVERIFY(!palette()->isVisible());
    }

    void takesNineRowsAtMost()
    {
        openPalette();
        QCOMPARE(palette()->width(), 560);
        QCOMPARE(palette()->y(), 96);
        auto* list = find<QListView>("paletteList");
        int height = 0;
        for (int row = 0; row < 9; ++row)
            height += list->sizeHintForRow(row);
        QTRY_COMPARE(list->height(), height);
        m_window->resize(960, 600);
        QVERIFY(palette()->geometry().bottom() < m_window->height());
    }

    void showsEveryShortcut()
    {
        m_window->showPage(MainWindow::Page::Settings);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(shown<ShortcutsPage>());
        auto* list = find<QListView>("shortcutsList");
        QCOMPARE(QApplication::focusWidget(), list);
        QStringList spoken;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            spoken << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("Find or do, Ctrl+K")));
        QVERIFY(spoken.contains(QStringLiteral("Keyboard shortcuts, F1, Ctrl+?")));
        QVERIFY(spoken.contains(QStringLiteral("Open, Enter"))); // of two keys that are called the same, one
        QTest::mouseClick(m_window->findChild<QWidget*>(QStringLiteral("shortcutsBackButton")), Qt::LeftButton);
        QVERIFY(shown<SettingsPage>());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(shown<SettingsPage>());
    }

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    template <typename P>
    bool shown()
    {
        return m_window->findChild<P*>()->isVisible();
    }

    CommandPalette* palette() { return m_window->findChild<CommandPalette*>(); }
    QLineEdit* field() { return find<QLineEdit>("paletteField"); }
    QModelIndex current() { return find<QListView>("paletteList")->currentIndex(); }
    QLineEdit* anyField() { return m_window->findChild<CampaignsPage*>()->findChild<QLineEdit*>(); }

    void openPalette()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), field());
    }

    QStringList findingTitles()
    {
        auto* model = qobject_cast<FindingsModel*>(find<QListView>("paletteList")->model());
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const Finding* finding = model->at(model->index(row, 0)))
                titles << finding->title;
        return titles;
    }

    void add(const QString& name, const QString& number)
    {
        CampaignDraft draft;
        draft.fromNumber = number;
        draft.name = name;
        draft.messageTemplate = QStringLiteral("Hello");
        draft.scheduleType = ScheduleType::Draft;
        draft.recipients.push_back({QStringLiteral("+447700900001"), {}});
        auto created = m_engine->createCampaign(draft);
        QTRY_VERIFY(created.isFinished());
        QVERIFY(created.result());
    }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalette_test.moc"
