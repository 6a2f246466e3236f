#include "engine/settings/windowstate.h"
#include "engine/store/database.h"
#include "tests/support/openengine.h"
#include "tests/support/openwindow.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/droptarget.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sandboxstrip.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace outbound;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_engine = openEngine(m_dir->path());
        m_dragged.clear();
        m_window = openWindow(*m_engine);
    }

    void cleanup()
    {
        m_window.reset();
        m_engine.reset();
    }

    void isTheOnlyWindow()
    {
        class Shown : public QObject
        {
        public:
            bool eventFilter(QObject* watched, QEvent* event) override
            {
                const auto* widget = qobject_cast<QWidget*>(watched);
                if (event->type() == QEvent::Show && widget && widget->isWindow())
                    windows << QString::fromLatin1(widget->metaObject()->className());
                return false;
            }
            QStringList windows;
        } shown;
        qApp->installEventFilter(&shown);
        m_window = openWindow(*m_engine);
        QCOMPARE(shown.windows, QStringList(QStringLiteral("outbound::MainWindow"))); // no part flashes by as one
    }

    void listensFromTheStart()
    {
        auto connected = m_engine->connectSandbox();
        QTRY_VERIFY(connected.isFinished());
        m_window = openWindow(*m_engine);
        auto* page = m_window->findChild<CampaignsPage*>();
        QTRY_VERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>("campaignSearch"));
        find<QWidget>("navList")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>("campaignSearch"));
        find<QWidget>("navList")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(shown<NewCampaignPage>());
    }

    void welcomesFirst()
    {
        m_window->showPage(MainWindow::Page::Campaigns); // the welcome page stands in
        QVERIFY(shown<WelcomePage>());
        QVERIFY(!m_window->findChild<SandboxStrip*>()->isVisible());
        startSandbox();
        QVERIFY(shown<CampaignsPage>());
        QVERIFY(m_window->findChild<SandboxStrip*>()->isVisible());
        QTest::mouseClick(find<QAbstractButton>("connectTwilioLink"), Qt::LeftButton);
        QVERIFY(shown<WelcomePage>());
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("accountSidEdit"));
        auto* places = find<QListView>("navList");
        QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, places->visualRect(places->currentIndex()).center());
        QVERIFY(shown<CampaignsPage>());
    }

    void opensTheSettings()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(shown<SettingsPage>());
        auto* places = find<QListView>("navList");
        QCOMPARE(places->currentIndex().data().toString(), QStringLiteral("Settings"));
        QTest::mouseClick(find<QPushButton>("connectAccountButton"), Qt::LeftButton);
        QVERIFY(shown<WelcomePage>());
        QVERIFY(places->currentIndex().data().toString() != QStringLiteral("Settings"));
        startSandbox();
        for (int row = 0; row < places->model()->rowCount(); ++row)
            if (const QModelIndex place = places->model()->index(row, 0); place.data() == QStringLiteral("Settings"))
                QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, places->visualRect(place).center());
        QVERIFY(shown<SettingsPage>());
        QCOMPARE(find<QTableView>("paceTable")->model()->rowCount(), 3);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Up);
        QVERIFY(shown<CampaignsPage>()); // what is marked is the page that is shown
        QTest::keyClick(places, Qt::Key_Down);
        QVERIFY(shown<SettingsPage>());
        QCOMPARE(places->currentIndex().data().toString(), QStringLiteral("Settings"));
        QTest::keyClick(places, Qt::Key_Up);
        QTest::keyClick(places, Qt::Key_Return);
        QVERIFY(shown<CampaignsPage>());
    }

    void goesOnByItselfWhenTheConnectionComes()
    {
        m_window->showPage(MainWindow::Page::Campaigns);
        m_engine->connectSandbox(); // as a start with the account of last time does
        QTRY_VERIFY(shown<CampaignsPage>());
    }

    void saysWhileTheStoreRefuses()
    {
        startSandbox();
        CampaignDraft draft;
        draft.name = QStringLiteral("Recall");
        const auto numbers = *m_engine->reader().numbers(m_engine->connection().account);
        draft.fromNumber = std::min_element(numbers.begin(), numbers.end(), [](const auto& one, const auto& other) {
                               return one.mps < other.mps;
                           })->phone;
        draft.messageTemplate = QStringLiteral("Hi");
        for (int i = 0; i < 12; ++i)
            draft.recipients.push_back({QStringLiteral("+4477009000%1").arg(i + 10), {}});
        const auto id = m_engine->createCampaign(draft);
        QTRY_VERIFY(id.isFinished() && id.result());
        auto* trouble = find<MessageBar>("storeTrouble");
        QVERIFY(!trouble->isVisible());
        auto other = Database::open(m_engine->storePath(), Database::Access::Write);
        QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE"))); // as a backup program might
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 20'000);
        QVERIFY(trouble->sentence().contains(QStringLiteral("Another program")));
        QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")));
        QTRY_VERIFY_WITH_TIMEOUT(!trouble->isOpen(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->reader().counts(*id.result())->pending == 0, 60'000);
        QVERIFY(m_engine->reader().proof(*id.result())->holds());
    }

    void takesADroppedList()
    {
        m_window->showPage(MainWindow::Page::Campaigns);
        m_dragged.setUrls({list(QStringLiteral("list.csv"), "name,phone\nAnn,+447700900001\nRob,+447700900002\n")});
        drag();
        auto* target = m_window->findChild<DropTarget*>();
        QVERIFY(target->isVisible());
        QVERIFY(!target->isRefusing());
        QVERIFY(target->sentence().contains(QStringLiteral("list.csv")));
        drop();
        QVERIFY(!target->isVisible());
        QTRY_VERIFY(shown<NewCampaignPage>()); // the sandbox was started for it
        QTRY_COMPARE(find<QTableView>("previewTable")->model()->rowCount(), 2);
        QVERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    }

    void takesSeveralFiles()
    {
        const QList<QUrl> files{list(QStringLiteral("a.csv"), "phone\n+447700900001\n"),
                                list(QStringLiteral("b.csv"), "phone\n+447700900002\n")};
        m_dragged.setUrls(files);
        drag();
        QVERIFY(m_window->findChild<DropTarget*>()->sentence().contains(u'2'));
        drop();
        QTRY_VERIFY(shown<NewCampaignPage>());
        QTRY_COMPARE(find<QTableView>("previewTable")->model()->rowCount(), 2);
    }

    void takesDraggedCells()
    {
        m_dragged.setText(QStringLiteral("name\tphone\nAnn\t+447700900001\nRob\t+447700900002\n"));
        drag();
        auto* target = m_window->findChild<DropTarget*>();
        QVERIFY(target->isVisible());
        QVERIFY(!target->isRefusing());
        QVERIFY(target->sentence().contains(QStringLiteral("cells")));
        drop();
        QTRY_VERIFY(shown<NewCampaignPage>());
        QTRY_COMPARE(find<QTableView>("previewTable")->model()->rowCount(), 2);
    }

    void leavesTextToTheMessage()
    {
        startSandbox();
        m_window->showPage(MainWindow::Page::NewCampaign);
        auto* message = find<QPlainTextEdit>("messageEdit");
        m_dragged.setText(QStringLiteral("Hello"));
        QDragEnterEvent enter({20, 10}, Qt::CopyAction, &m_dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(message->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(!m_window->findChild<DropTarget*>()->isVisible());
        QDropEvent dropped({20, 10}, Qt::CopyAction, &m_dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(message->viewport(), &dropped);
        QCOMPARE(message->toPlainText(), QStringLiteral("Hello"));
        QCOMPARE(find<QTableView>("previewTable")->model()->rowCount(), 0);
    }

    void neverMovesWhatIsDropped()
    {
        m_dragged.setUrls({list(QStringLiteral("a.csv"), "phone\n+447700900001\n")});
        QDragEnterEvent enter({400, 400}, Qt::CopyAction | Qt::MoveAction, &m_dragged, Qt::LeftButton,
                              Qt::ShiftModifier);
        enter.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDragEnterEvent moving({400, 400}, Qt::MoveAction, &m_dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &moving);
        QVERIFY(!moving.isAccepted());
    }

    void saysWhyADropIsRefused()
    {
        m_dragged.setUrls({list(QStringLiteral("list.xlsx"), "PK")});
        drag();
        auto* target = m_window->findChild<DropTarget*>();
        QVERIFY(target->isVisible());
        QVERIFY(target->isRefusing());
        QVERIFY(target->sentence().contains(QStringLiteral("CSV UTF-8")));
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!target->isVisible());
        m_dragged.clear();
        m_dragged.setImageData(QImage(2, 2, QImage::Format_RGB32));
        drag();
        QVERIFY(target->isRefusing());
        QVERIFY(target->sentence().contains(QStringLiteral("picture")));
    }

    void followsTheKeys()
    {
        startSandbox();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(shown<NewCampaignPage>());
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("campaignNameEdit"));
        auto* sidebar = m_window->findChild<Sidebar*>();
        QVERIFY(!sidebar->isFolded());
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(sidebar->isFolded());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->findChild<SandboxStrip*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(sidebar->isAncestorOf(QApplication::focusWidget()));
    }

    void aNewCampaignAsksForAWayInFirst()
    {
        QTest::mouseClick(find<QLineEdit>("accountSidEdit"), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(shown<WelcomePage>());
        QVERIFY(m_engine->connection().kind == Connection::Kind::None);
        QCOMPARE(QApplication::focusWidget(), find<QPushButton>("startSandboxButton"));
        auto* bar = m_window->findChild<WelcomePage*>()->findChild<MessageBar*>();
        QVERIFY(bar->isOpen() && bar->sentence().contains(QStringLiteral("pick a way in")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(shown<CampaignsPage>());
    }

    void foldsWhenNarrow()
    {
        auto* sidebar = m_window->findChild<Sidebar*>();
        m_window->resize(1000, 700);
        QTRY_VERIFY(sidebar->isFolded());
        m_window->resize(1200, 700);
        QTRY_VERIFY(!sidebar->isFolded());
    }

    void opensTheCampaignThatWasSent()
    {
        startSandbox();
        m_window->showPage(MainWindow::Page::NewCampaign);
        m_window->newCampaignPage().setUndoSeconds(0);
        QTest::keyClicks(find<QLineEdit>("campaignNameEdit"), QStringLiteral("Recall"));
        QTest::keyClicks(find<QPlainTextEdit>("messageEdit"), QStringLiteral("Hello"));
        m_window->newCampaignPage().setPastedText(QStringLiteral("+447700900001\n+447700900002"));
        auto* send = find<QPushButton>("sendButton");
        QTRY_VERIFY(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY(shown<CampaignPage>());
    }

    void staysOpenWhileItSends()
    {
        startSending();
        m_window->close();
        QTRY_VERIFY(find<QDialog>("closeDialog"));
        QVERIFY(m_window->isVisible());
        QTest::keyClick(find<QDialog>("closeDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("closeDialog"));
        QVERIFY(m_window->isVisible());
        QVERIFY(statusOfFirst() == CampaignStatus::Running);
    }

    void pausesWhatIsSendingAndCloses()
    {
        startSending();
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(find<QDialog>("closeDialog"));
        QTest::mouseClick(find<QPushButton>("pauseAndCloseButton"), Qt::LeftButton);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!m_window->isVisible());
        QVERIFY(statusOfFirst() == CampaignStatus::Paused);
        QVERIFY(m_engine->settings().closing == Settings::Closing::Ask);
    }

    void keepsSendingInTheTrayFromNowOn()
    {
        startSending();
        m_window->setHasTray(true);
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QTRY_VERIFY(find<QDialog>("closeDialog"));
        QTest::mouseClick(find<QCheckBox>("alwaysCheck"), Qt::LeftButton, {}, {8, 8});
        QTest::keyClick(find<QDialog>("closeDialog"), Qt::Key_Return); // the safe one is the default
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_engine->settings().closing == Settings::Closing::KeepSending);
        QTRY_VERIFY(!find<QDialog>("closeDialog"));
        m_window->raiseToFront();
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!find<QDialog>("closeDialog"));
        QCOMPARE(closed.count(), 0);
        QVERIFY(statusOfFirst() == CampaignStatus::Running);
    }

    void keepsSendingMinimisedWithoutATray()
    {
        startSending();
        m_window->close();
        QTRY_VERIFY(find<QDialog>("closeDialog"));
        QTest::mouseClick(find<QPushButton>("keepButton"), Qt::LeftButton);
        QTRY_VERIFY(m_window->isMinimized());
        QVERIFY(statusOfFirst() == CampaignStatus::Running);
    }

    void closesAtOnceWithNothingToSend()
    {
        startSandbox();
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QCOMPARE(closed.count(), 1);
    }

    void isAsItWasLeft()
    {
        startSandbox();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        m_window->resize(1150, 700);
        const auto table = [this] { return find<QTableView>("campaignsTable"); };
        m_window->showPage(MainWindow::Page::Campaigns);
        auto* header = table()->horizontalHeader();
        for (int click = 0; click < 2; ++click)
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(CampaignsModel::Name) + 10, header->height() / 2});
        m_window->showPage(MainWindow::Page::Settings);
        const WindowStateFile file(m_dir->path());
        file.write(m_window->state());
        m_window = std::make_unique<MainWindow>(*m_engine);
        m_window->restoreFrame(file.read());
        m_window->show();
        m_window->restorePage(file.read());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->findChild<Sidebar*>()->isFolded());
        QVERIFY(shown<SettingsPage>());
        QCOMPARE(m_window->size(), QSize(1150, 700));
        header = table()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(CampaignsModel::Name));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        WindowState odd = file.read();
        odd.order = QStringLiteral("-nonsense");
        m_window->restoreFrame(odd);
        QCOMPARE(header->sortIndicatorSection(), int(CampaignsModel::Name));
    }

    void opensTheCampaignThatWasOpen()
    {
        startSending();
        const CampaignId id = m_engine->reader().campaignIds(m_engine->connection().account)->front();
        m_window->showCampaign(id);
        const WindowState left = m_window->state();
        m_window->showPage(MainWindow::Page::Campaigns);
        m_window->restorePage(left);
        QVERIFY(shown<CampaignPage>());
        QCOMPARE(m_window->findChild<CampaignPage*>()->campaign(), id);
        m_window->showPage(MainWindow::Page::Campaigns);
        m_window->restorePage({{}, {}, QStringLiteral("campaign"), QStringLiteral("smsc_gone")});
        QVERIFY(shown<CampaignsPage>());
    }

    void tabsThroughTheWelcomeCardByCard()
    {
        QStringList order;
        find<QPushButton>("startSandboxButton")->setFocus();
        for (int i = 0; i < 5; ++i) {
            order << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, QStringList({QStringLiteral("startSandboxButton"), QStringLiteral("accountSidEdit"),
                                     QStringLiteral("authTokenEdit"), QStringLiteral("connectButton"),
                                     QStringLiteral("sampleRadio0")}));
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
        const P* page = m_window->findChild<P*>();
        return page && page->isVisible();
    }

    void startSandbox()
    {
        QTest::mouseClick(find<QPushButton>("startSandboxButton"), Qt::LeftButton);
        QTRY_VERIFY(shown<CampaignsPage>());
    }

    void startSending()
    {
        startSandbox();
        CampaignDraft draft;
        draft.fromNumber = QStringLiteral("+447700900123"); // one a second
        draft.name = QStringLiteral("Recall");
        draft.messageTemplate = QStringLiteral("Hello");
        for (int i = 0; i < 60; ++i)
            draft.recipients.push_back({QStringLiteral("+4477009001%1").arg(i, 2, 10, QLatin1Char('0')), {}});
        auto created = m_engine->createCampaign(draft);
        QTRY_VERIFY(created.isFinished());
        QVERIFY(created.result());
    }

    CampaignStatus statusOfFirst()
    {
        const auto ids = m_engine->reader().campaignIds(m_engine->connection().account);
        return *m_engine->reader().status(ids->front());
    }

    QUrl list(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_dir->filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return QUrl::fromLocalFile(out.fileName());
    }

    void drag()
    {
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &m_dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
    }

    void drop()
    {
        QDropEvent dropped({400, 400}, Qt::CopyAction, &m_dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &dropped);
    }

    Theme m_theme{ThemeMode::Light};
    QMimeData m_dragged;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
