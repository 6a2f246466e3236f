#include "tests/ui/newcampaignfixture.h"

#include "models/figuretext.h"
#include "models/previewmodel.h"
#include "ui/newcampaign/campaignform.h"
#include "ui/widgets/scheduleedit.h"

#include <QAction>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTimeZone>

using namespace outbound;

/// The page as a whole: what is missing, what was discarded, the keys and the names.
class NewCampaignPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<NewCampaignFixture>(); }
    void cleanup() { m_on.reset(); }

    void saysWhatIsMissing()
    {
        QCOMPARE(m_on->whyNot(), QStringLiteral("Give the campaign a name."));
        QVERIFY(!m_on->find<QPushButton>("sendButton")->isEnabled());
        QTest::keyClicks(m_on->find<QLineEdit>("campaignNameEdit"), QStringLiteral("Recall"));
        QCOMPARE(m_on->whyNot(), QStringLiteral("Add somebody to send it to."));
        QVERIFY(m_on->open(NewCampaignFixture::people(3)));
        QCOMPARE(m_on->whyNot(), QStringLiteral("Write a message."));
        QTest::keyClicks(m_on->find<QPlainTextEdit>("messageEdit"), QStringLiteral("Hello"));
        QCOMPARE(m_on->whyNot(), QString());
        QVERIFY(m_on->find<QPushButton>("sendButton")->isEnabled());
        QCOMPARE(m_on->find<QLabel>("proofLabel")->text(),
                 QStringLiteral("3 accepted + 0 rejected + 0 duplicate(s) + 0 opted out = 3 row(s)"));
    }

    void takesTheDayAsItIsTyped()
    {
        QTest::mouseClick(m_on->find<QRadioButton>("laterRadio"), Qt::LeftButton);
        auto* when = m_on->find<QDateTimeEdit>("whenEdit");
        const QDate first = QDate::currentDate().addMonths(1);
        const QDate day(first.year(), first.month(), 21);
        when->setDate(day);
        when->setFocus();
        when->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(when, QStringLiteral("25"));
        QCOMPARE(when->date(), day.addDays(4));
        QVERIFY(m_on->find<QLabel>("zoneLabel")->text().contains(QLocale().toString(day.addDays(4), u"dddd")));
    }

    void keepsTheHourThatWasChosenOfTwo()
    {
        const QTimeZone london("Europe/London");
        QTimeZone::OffsetData change = london.nextTransition(QDateTime::currentDateTimeUtc());
        while (change.daylightTimeOffset > 0)
            change = london.nextTransition(change.atUtc);
        auto* zone = m_on->find<QComboBox>("zoneCombo");
        auto* later = m_on->find<QRadioButton>("laterRadio");
        auto* second = m_on->find<QRadioButton>("secondRadio");
        QTest::mouseClick(later, Qt::LeftButton);
        zone->setCurrentIndex(zone->findText(QStringLiteral("Europe/London")));
        emit zone->activated(zone->currentIndex());
        m_on->find<QDateTimeEdit>("whenEdit")->setDateTime(QDateTime(change.atUtc.date(), QTime(1, 30), Qt::UTC));
        QVERIFY(second->isVisible());
        QVERIFY(m_on->find<QRadioButton>("firstRadio")->isChecked());
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Space);
        auto* now = m_on->find<QRadioButton>("nowRadio");
        QTest::mouseClick(now, Qt::LeftButton);
        QTest::mouseClick(now, Qt::LeftButton);
        QVERIFY(now->isChecked()); // the two choices don't know of each other
        QVERIFY(!second->isVisible());
        QTest::mouseClick(later, Qt::LeftButton);
        QVERIFY(second->isVisible() && second->isChecked());
        QVERIFY(m_on->open(NewCampaignFixture::people(3)));
        QVERIFY2(m_on->summary().contains(QStringLiteral("01:30 GMT (Europe/London)")), qPrintable(m_on->summary()));
    }

    void fitsTheSmallestWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("960, folded") << 960 - 56;
        QTest::newRow("1120, unfolded") << 1120 - 208;
    }

    void fitsTheSmallestWindow()
    {
        QFETCH(int, width);
        QVERIFY(m_on->fill(3));
        m_on->page().resize(width, 540);
        m_on->page().findChild<CampaignForm*>()->findChild<ScheduleEdit*>()->setSchedule(
            QDateTime(QDate(2027, 10, 31), QTime(1, 30), Qt::UTC), QStringLiteral("Europe/London")); // comes twice
        QTest::mouseClick(m_on->find<QRadioButton>("laterRadio"), Qt::LeftButton);
        QVERIFY(m_on->find<QRadioButton>("secondRadio")->isVisible());
        const auto* form = m_on->page().findChild<CampaignForm*>();
        QVERIFY2(form->widget()->minimumSizeHint().width() <= form->viewport()->width(),
                 qPrintable(QStringLiteral("%1 > %2")
                                .arg(form->widget()->minimumSizeHint().width())
                                .arg(form->viewport()->width())));
        QCOMPARE(form->widget()->width(), form->viewport()->width());
        const auto* pane = m_on->find<QScrollArea>("previewPane");
        QTRY_VERIFY(pane->widget()->width() - 24 <= pane->viewport()->width()); // all but its margin
    }

    void showsTheSentenceBelowTheTime()
    {
        QVERIFY(m_on->fill(3));
        m_on->page().resize(960 - 56, 540);
        auto* form = m_on->page().findChild<CampaignForm*>();
        const auto* sentence = m_on->find<QLabel>("zoneLabel");
        const auto isShown = [&] {
            const QRect place(sentence->mapTo(form->viewport(), QPoint()), sentence->size());
            return sentence->isVisible() && form->viewport()->rect().contains(place);
        };
        auto* later = m_on->find<QRadioButton>("laterRadio");
        form->ensureWidgetVisible(later, 0, 0);
        QVERIFY(!isShown());
        QTest::mouseClick(later, Qt::LeftButton);
        QTRY_VERIFY(isShown());
    }

    void showsAllSectionsAtOnce()
    {
        QVERIFY(m_on->fill(30));
        m_on->page().resize(1071, 752 - 28); // of the usual window, under the strip of the sandbox
        const auto* form = m_on->page().findChild<CampaignForm*>();
        auto* later = m_on->find<QRadioButton>("laterRadio");
        const auto isShown = [&](const QWidget* part) {
            return form->viewport()->rect().contains(QRect(part->mapTo(form->viewport(), QPoint()), part->size()));
        };
        for (const char* part : {"campaignNameEdit", "messageEdit", "laterRadio", "whenEdit"})
            QTRY_VERIFY2(isShown(m_on->find<QWidget>(part)), part);
        m_on->page().resize(960 - 56, 540);
        m_on->find<QPlainTextEdit>("messageEdit")->setFocus();
        for (int tabs = 0; tabs < 5 && !later->hasFocus() && !m_on->find<QRadioButton>("nowRadio")->hasFocus(); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(isShown(later)); // the keyboard leads there
    }

    void offersWhatItCanDo()
    {
        const auto find = [&](const QString& text) -> QAction* {
            for (QAction* action : m_on->page().actions())
                if (action->text() == text)
                    return action;
            return nullptr;
        };
        for (const char* name : {"Send now", "Discard", "Choose file", "Paste numbers", "Back to SMS Campaigns",
                                 "Search rows", "Next recipient", "Previous recipient"})
            QVERIFY2(find(QLatin1String(name)), name);
        QVERIFY(!find(QStringLiteral("Send now"))->isEnabled());
        QVERIFY(!find(QStringLiteral("Discard"))->isEnabled());
        QVERIFY(!find(QStringLiteral("Don’t send yet"))->isVisible());
        m_on->page().setUndoSeconds(60);
        QVERIFY(m_on->fill(3));
        QVERIFY(find(QStringLiteral("Discard"))->isEnabled());
        find(QStringLiteral("Next recipient"))->trigger();
        QCOMPARE(m_on->find<QLabel>("placeLabel")->text(), QStringLiteral("2 of 3"));
        find(QStringLiteral("Send now"))->trigger();
        QVERIFY(find(QStringLiteral("Don’t send yet"))->isVisible());
        find(QStringLiteral("Don’t send yet"))->trigger();
        QVERIFY(find(QStringLiteral("Send now"))->isEnabled());
        m_on->find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("“Hi”"));
        QVERIFY(find(QStringLiteral("Use plain letters"))->isVisible());
        find(QStringLiteral("Use plain letters"))->trigger();
        QCOMPARE(m_on->find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("\"Hi\""));
        QTest::mouseClick(m_on->find<QRadioButton>("laterRadio"), Qt::LeftButton);
        QVERIFY(find(QStringLiteral("Schedule")));
    }

    void findsWithTheKeyboard()
    {
        QVERIFY(m_on->fill(3));
        m_on->page().focusName();
        QTest::keyClick(m_on->find<QLineEdit>("campaignNameEdit"), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_on->find<QLineEdit>("rowSearch")->hasFocus());
    }

    void offersAWayOutOfWhatWentWrong()
    {
        m_on->page().openFiles({m_on->path("gone.csv")});
        QTRY_VERIFY(m_on->bar(MessageKind::Error));
        QCOMPARE(m_on->bar(MessageKind::Error)->findChild<QPushButton*>()->text(), QStringLiteral("Choose file"));
    }

    void goesBackWithTheKeyboard()
    {
        QSignalSpy back(&m_on->page(), &NewCampaignPage::backWanted);
        QTest::keyClick(&m_on->page(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.count(), 1);
    }

    void bringsBackWhatWasDiscarded()
    {
        QVERIFY(m_on->fill(3));
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        QVERIFY(m_on->find<QPlainTextEdit>("messageEdit")->toPlainText().isEmpty());
        QCOMPARE(m_on->table()->model()->rowCount(), 0);
        undoDiscard();
        QCOMPARE(m_on->find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("Hi {{name}}"));
        QCOMPARE(m_on->find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
        QCOMPARE(m_on->table()->model()->rowCount(), 3);
    }

    void bringsBackWhatWasPutRight()
    {
        QVERIFY(m_on->fill(1));
        QVERIFY(m_on->open("name,phone\nAnn,+447700900001\nRob,0770\n"));
        QAbstractItemModel* rows = m_on->table()->model();
        QVERIFY(rows->setData(rows->index(1, PreviewModel::OriginalColumn), QStringLiteral("07700 900002")));
        QTRY_VERIFY(m_on->find<QLabel>("proofLabel")->text().startsWith(QStringLiteral("2 accepted + 0 rejected")));
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        undoDiscard();
        QVERIFY(m_on->find<QLabel>("proofLabel")->text().startsWith(QStringLiteral("2 accepted + 0 rejected")));
        QCOMPARE(rows->index(1, PreviewModel::PhoneColumn).data().toString(), QStringLiteral("+44 7700 900002"));
    }

    void bringsBackASplitThatWasDiscarded()
    {
        QVERIFY(m_on->fill(maxRecipients + 1));
        QTest::mouseClick(m_on->find<QPushButton>("splitButton"), Qt::LeftButton);
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_on->find<QPushButton>("splitButton")->isVisible());
        undoDiscard();
        QTRY_VERIFY(m_on->summary().contains(QStringLiteral(" in 2 ")));
    }

    void keepsTheWayBackBesideWhatWentWrong()
    {
        QVERIFY(m_on->fill(3));
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        m_on->page().openFiles({m_on->file("phone\n\"+447700900001\n", "quotes.csv")});
        QTRY_VERIFY(m_on->bar(MessageKind::Error));
        m_on->page().takeFiles({QUrl::fromLocalFile(m_on->path(""))});
        QVERIFY(m_on->bar(MessageKind::Error));
        undoDiscard();
        QCOMPARE(m_on->table()->model()->rowCount(), 3);
        QCOMPARE(m_on->find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
    }

    void bringsBackWhatASampleReplaced()
    {
        QVERIFY(m_on->fill(3));
        m_on->page().openSample(m_on->file(NewCampaignFixture::people(5), "sample.csv"), QStringLiteral("Sample"),
                                QStringLiteral("Dear {{name}}"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 5);
        undoDiscard();
        QCOMPARE(m_on->table()->model()->rowCount(), 3);
        QCOMPARE(m_on->find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
    }

    void leavesAPastedListToTheAudience()
    {
        auto* name = m_on->find<QLineEdit>("campaignNameEdit");
        m_on->page().focusName();
        QTRY_VERIFY(name->hasFocus());
        QGuiApplication::clipboard()->setText(QStringLiteral("May recall\n")); // a cell
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(name->text().startsWith(QStringLiteral("May recall")));
        const QString before = name->text();
        QGuiApplication::clipboard()->setText(QStringLiteral("name\tphone\nAnn\t+447700900001\n"));
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 1);
        name->setFocus();
        copyFile(m_on->file(NewCampaignFixture::people(4)));
        QTest::keyClick(name, Qt::Key_Insert, Qt::ShiftModifier);
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 4);
        QCOMPARE(name->text(), before);
    }

    void leavesAPastedFileToTheAudience()
    {
        QTest::mouseClick(m_on->find<QPushButton>("pasteButton"), Qt::LeftButton);
        auto* numbers = m_on->find<QPlainTextEdit>("pasteEdit");
        copyFile(m_on->file(NewCampaignFixture::people(4)));
        numbers->paste();
        QVERIFY(numbers->toPlainText().isEmpty());
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 4);
    }

    void goesFromTheListToTheVariablesToTheMessage()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        QVERIFY(m_on->open("first,last,phone\nAnn,Li,+447700900001\n"));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setFocus();
        QTRY_VERIFY(message->hasFocus());
        QStringList passed;
        for (int back = 0; back < 2; ++back) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            passed << QApplication::focusWidget()->accessibleName();
        }
        QCOMPARE(passed, QStringList({QStringLiteral("Insert last"), QStringLiteral("Insert first")}));
    }

    void bringsBackAListThatWasBeingRead()
    {
        m_on->find<QLineEdit>("campaignNameEdit")->setText(QStringLiteral("Recall"));
        m_on->page().openFiles({m_on->file(NewCampaignFixture::people(24'000))});
        QTRY_VERIFY(m_on->table()->model()->rowCount() > 0);
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        undoDiscard();
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 24'000);
        QVERIFY(m_on->summary().contains(countText(24'000)));
    }

    void countsNothingOfABeginning()
    {
        QVERIFY(m_on->fill(3));
        bool said = true;
        const auto follow = [&] {
            const int rows = m_on->table()->model()->rowCount();
            const bool whole = rows == 3 || rows == 24'000;
            said = said && (whole || m_on->summary().startsWith(QStringLiteral("Reading")));
        };
        connect(m_on->table()->model(), &QAbstractItemModel::modelReset, this, follow, Qt::QueuedConnection);
        m_on->page().openFiles({m_on->file(NewCampaignFixture::people(24'000), "large.csv")});
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 24'000);
        QVERIFY(said);
    }

    void saysWhatItIs()
    {
        QCOMPARE(m_on->find<QLineEdit>("campaignNameEdit")->accessibleName(), QStringLiteral("Campaign name"));
        QCOMPARE(m_on->find<QComboBox>("fromNumberCombo")->accessibleName(), QStringLiteral("From number"));
        QCOMPARE(m_on->find<QPlainTextEdit>("messageEdit")->accessibleName(), QStringLiteral("Message"));
        QCOMPARE(m_on->table()->accessibleName(), QStringLiteral("Recipients"));
        QCOMPARE(m_on->find<QComboBox>("fromNumberCombo")->count(), 3);
    }

private:
    static void copyFile(const QString& path)
    {
        auto* copied = new QMimeData;
        copied->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(copied);
    }

    void undoDiscard() { QTest::mouseClick(m_on->bar(MessageKind::Info)->findChild<QPushButton*>(), Qt::LeftButton); }

    std::unique_ptr<NewCampaignFixture> m_on;
};

QTEST_MAIN(NewCampaignPageTest)
#include "newcampaignpage_test.moc"
