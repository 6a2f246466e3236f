#include "tests/ui/newcampaignfixture.h"

#include "engine/store/database.h"
#include "models/figuretext.h"
#include "ui/widgets/undobar.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace outbound;

/// From the click on Send to the campaigns in the store, and every way back.
class NewCampaignSendTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<NewCampaignFixture>(); }
    void cleanup() { m_on.reset(); }

    void canBeTakenBackForAWhile()
    {
        m_on->page().setUndoSeconds(60);
        QVERIFY(m_on->fill(3));
        QTest::keyClick(&m_on->page(), Qt::Key_Return, Qt::ControlModifier);
        auto* undo = m_on->page().findChild<UndoBar*>();
        QVERIFY(undo->isVisible());
        QVERIFY(!m_on->find<QPushButton>("sendButton")->isEnabled());
        QTest::keyClick(&m_on->page(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!undo->isVisible());
        QTest::mouseClick(m_on->find<QPushButton>("sendButton"), Qt::LeftButton);
        m_on->page().hide(); // nothing is sent from a page that was left
        m_on->page().show();
        QVERIFY(!undo->isVisible());
        QCOMPARE(m_on->campaigns().size(), size_t(0));
        QCOMPARE(m_on->find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
    }

    void leadsTheFocusBackToWhereItBegan()
    {
        m_on->page().setUndoSeconds(60);
        QVERIFY(m_on->fill(3));
        auto* button = m_on->find<QPushButton>("sendButton");
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        for (QWidget* from : std::initializer_list<QWidget*>{button, message}) {
            from->setFocus();
            QTest::keyClick(from, from == button ? Qt::Key_Space : Qt::Key_Return,
                            from == button ? Qt::NoModifier : Qt::ControlModifier);
            QVERIFY(m_on->page().findChild<UndoBar*>()->isVisible());
            QVERIFY(!from->hasFocus());
            QTest::keyClick(&m_on->page(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(from->hasFocus());
        }
        QVERIFY(m_on->fill(501));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(m_on->find<QLineEdit>("countEdit"), Qt::Key_Escape);
        QTRY_VERIFY(button->hasFocus());
    }

    void undoesWithEscape()
    {
        m_on->page().setUndoSeconds(60);
        QVERIFY(m_on->fill(3));
        m_on->send();
        QVERIFY(m_on->page().findChild<UndoBar*>()->isVisible());
        QTest::keyClick(&m_on->page(), Qt::Key_Escape);
        QVERIFY(!m_on->page().findChild<UndoBar*>()->isVisible());
        QVERIFY(m_on->find<QPushButton>("sendButton")->isEnabled());
    }

    void doesNotSendToSomebodyJustRemoved()
    {
        m_on->page().setUndoSeconds(0);
        QVERIFY(m_on->fill(1));
        m_on->page().setPastedText(QStringLiteral("name,phone\nSarah,+447700900001\nJames,+447700900002\n"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 2);
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        m_on->find<QPlainTextEdit>("pasteEdit")->setPlainText(QStringLiteral("name,phone\nSarah,+447700900001\n"));
        m_on->send();
        QCOMPARE(m_on->whyNot(), QStringLiteral("The list is being read."));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 1);
        QCOMPARE(created.count(), 0);
        QTRY_VERIFY(m_on->find<QPushButton>("sendButton")->isEnabled());
        m_on->send();
        QVERIFY(created.wait(5000));
        QCOMPARE(m_on->campaigns().front().counts.totalCount(), 1);
    }

    void takesTheCountdownBackForAnotherList()
    {
        m_on->page().setUndoSeconds(60);
        QVERIFY(m_on->fill(3));
        auto* undo = m_on->page().findChild<UndoBar*>();
        m_on->send();
        QVERIFY(undo->isVisible());
        m_on->page().setPastedText(QStringLiteral("+447700900001"));
        QVERIFY(!undo->isVisible());
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 1);
        QTRY_VERIFY(m_on->find<QPushButton>("sendButton")->isEnabled());
        m_on->send();
        QVERIFY(undo->isVisible());
        auto* from = m_on->find<QComboBox>("fromNumberCombo"); // as when the account's numbers change
        from->setCurrentIndex(from->currentIndex() == 0 ? 1 : 0);
        QVERIFY(!undo->isVisible());
        QVERIFY(m_on->bar(MessageKind::Error));
    }

    void createsTheCampaign()
    {
        m_on->page().setUndoSeconds(1);
        QVERIFY(m_on->fill(3));
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        QTest::mouseClick(m_on->find<QPushButton>("sendButton"), Qt::LeftButton);
        QVERIFY(created.wait(5000));
        QTRY_COMPARE(m_on->campaigns().size(), size_t(1));
        const CampaignSummary sent = m_on->campaigns().front();
        QCOMPARE(sent.campaign.id, created.first().first().toString());
        QCOMPARE(sent.campaign.name, QStringLiteral("Recall"));
        QCOMPARE(sent.campaign.messageTemplate, QStringLiteral("Hi {{name}}"));
        QCOMPARE(sent.counts.totalCount(), 3);
        QVERIFY(m_on->find<QLineEdit>("campaignNameEdit")->text().isEmpty()); // a new page for the next one
        QCOMPARE(m_on->table()->model()->rowCount(), 0);
    }

    void asksForTheNumberAbove500()
    {
        m_on->page().setUndoSeconds(0);
        QVERIFY(m_on->fill(501));
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        QTest::mouseClick(m_on->find<QPushButton>("sendButton"), Qt::LeftButton);
        auto* count = m_on->find<QLineEdit>("countEdit");
        QVERIFY(count);
        auto* confirm = m_on->find<QPushButton>("confirmSendButton");
        QTest::keyClicks(count, QStringLiteral("50"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(count, QStringLiteral("1"));
        QVERIFY(confirm->isEnabled());
        QCOMPARE(created.count(), 0);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(created.wait(5000));
    }

    void splitsTooManyIntoSeveral()
    {
        const int everybody = 2 * maxRecipients + 50;
        QVERIFY(m_on->fill(everybody));
        MessageBar* bar = m_on->bar(MessageKind::Warning);
        QVERIFY(bar);
        QCOMPARE(bar->sentence(), QStringLiteral("A campaign reaches up to %1 people; these are %2.")
                                      .arg(countText(maxRecipients), countText(everybody)));
        auto* split = m_on->find<QPushButton>("splitButton");
        QVERIFY(split->text().startsWith(QStringLiteral("Split into 3 campaigns")));
        auto* sendButton = m_on->find<QPushButton>("sendButton");
        QVERIFY(!sendButton->isEnabled());
        QTest::mouseClick(split, Qt::LeftButton);
        QTRY_VERIFY(sendButton->isEnabled());
        QVERIFY(m_on->summary().contains(countText(everybody)));
        QVERIFY(m_on->summary().contains(QStringLiteral(" in 3 ")));
        QVERIFY(m_on->summary().contains(countText(everybody) + QStringLiteral(" segment")));
        QCOMPARE(split->text(), QStringLiteral("Don’t split"));
        QTest::mouseClick(split, Qt::LeftButton);
        QVERIFY(!sendButton->isEnabled());
        QVERIFY(m_on->bar(MessageKind::Warning));
        QTest::mouseClick(split, Qt::LeftButton);

        m_on->page().setUndoSeconds(0);
        QSignalSpy created(&m_on->page(), &NewCampaignPage::seriesCreated);
        m_on->send();
        QTest::keyClicks(m_on->find<QLineEdit>("countEdit"), QString::number(everybody));
        QTest::mouseClick(m_on->find<QPushButton>("confirmSendButton"), Qt::LeftButton);
        QVERIFY(created.wait(20'000));
        QMap<QString, int> people;
        QSet<QString> phones;
        for (const CampaignSummary& part : m_on->campaigns()) {
            people.insert(part.campaign.name, part.counts.totalCount());
            QCOMPARE(part.campaign.messageTemplate, QStringLiteral("Hi {{name}}"));
            const auto ids = *m_on->engine().reader().recipientIds(part.campaign.id, CountFilter::All);
            for (const Recipient& recipient : *m_on->engine().reader().recipients(ids))
                phones.insert(recipient.phone);
        }
        QCOMPARE(people, (QMap<QString, int>{{QStringLiteral("Recall 1/3"), maxRecipients},
                                             {QStringLiteral("Recall 2/3"), maxRecipients},
                                             {QStringLiteral("Recall 3/3"), 50}}));
        QCOMPARE(phones.size(), everybody);
        QVERIFY(m_on->find<QLineEdit>("campaignNameEdit")->text().isEmpty());
    }

    void schedulesAllParts()
    {
        QVERIFY(m_on->fill(maxRecipients + 1));
        QTest::mouseClick(m_on->find<QPushButton>("splitButton"), Qt::LeftButton);
        QTest::mouseClick(m_on->find<QRadioButton>("laterRadio"), Qt::LeftButton);
        m_on->find<QDateTimeEdit>("whenEdit")->setDateTime(QDateTime::currentDateTime().addDays(2));
        QTRY_VERIFY(m_on->find<QPushButton>("sendButton")->isEnabled());
        QSignalSpy created(&m_on->page(), &NewCampaignPage::seriesCreated);
        QTest::mouseClick(m_on->find<QPushButton>("sendButton"), Qt::LeftButton);
        QVERIFY(created.wait(20'000));
        const auto parts = m_on->campaigns();
        QCOMPARE(parts.size(), size_t(2));
        QCOMPARE(parts[0].campaign.scheduledAt, parts[1].campaign.scheduledAt);
        QVERIFY(parts[0].campaign.status == CampaignStatus::Scheduled);
    }

    void forgetsTheSplitOfASmallerList()
    {
        QVERIFY(m_on->fill(maxRecipients + 1));
        QTest::mouseClick(m_on->find<QPushButton>("splitButton"), Qt::LeftButton);
        QVERIFY(m_on->open(NewCampaignFixture::people(3)));
        QTRY_VERIFY(!m_on->find<QPushButton>("splitButton")->isVisible());
        QVERIFY(m_on->open(NewCampaignFixture::people(maxRecipients + 1)));
        QVERIFY(m_on->bar(MessageKind::Warning));
    }

    void keepsEverythingWhenNothingWasCreated()
    {
        m_on->page().setUndoSeconds(0);
        QVERIFY(m_on->fill(3));
        {
            auto store = Database::open(m_on->engine().storePath(), Database::Access::Write);
            QVERIFY(store && (*store)->execute(QStringLiteral("DELETE FROM agents"))); // behind the engine's back
        }
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        m_on->send();
        QTRY_VERIFY(m_on->bar(MessageKind::Error));
        QCOMPARE(created.count(), 0);
        QCOMPARE(m_on->campaigns().size(), size_t(0));
        QCOMPARE(m_on->find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
        QCOMPARE(m_on->table()->model()->rowCount(), 3);
        QCOMPARE(m_on->whyNot(), QString());
    }

    void schedulesForLater()
    {
        QVERIFY(m_on->fill(3));
        QTest::mouseClick(m_on->find<QRadioButton>("laterRadio"), Qt::LeftButton);
        QCOMPARE(m_on->find<QPushButton>("sendButton")->text(), QStringLiteral("Schedule"));
        auto* when = m_on->find<QDateTimeEdit>("whenEdit");
        when->setDateTime(QDateTime::currentDateTime().addSecs(-60));
        QVERIFY(!m_on->find<QPushButton>("sendButton")->isEnabled());
        const QDateTime later = QDateTime::currentDateTime().addDays(2);
        when->setDateTime(later);
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        QTest::mouseClick(m_on->find<QPushButton>("sendButton"), Qt::LeftButton);
        QVERIFY(created.wait(5000));
        const Campaign scheduled = m_on->campaigns().front().campaign;
        QVERIFY(scheduled.status == CampaignStatus::Scheduled);
        QVERIFY(qAbs(scheduled.scheduledAt.secsTo(later)) <= 60);
    }

private:
    std::unique_ptr<NewCampaignFixture> m_on;
};

QTEST_MAIN(NewCampaignSendTest)
#include "newcampaignsend_test.moc"
