#include "tests/ui/newcampaignfixture.h"

#include "engine/draft/draftfile.h"
#include "models/previewmodel.h"
#include "ui/newcampaign/draftkeeper.h"
#include "ui/newcampaign/sendflow.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace outbound;

/// What was written is there again when the page is.
class NewCampaignDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<NewCampaignFixture>(); }
    void cleanup() { m_on.reset(); }

    void saysWhenItWasSaved()
    {
        QVERIFY(note().isEmpty());
        QTest::keyClicks(name(), QStringLiteral("Recall"));
        QTRY_COMPARE(kept().name, QStringLiteral("Recall"));
        QTRY_VERIFY(QRegularExpression(QStringLiteral("^Draft saved \\d\\d:\\d\\d$")).match(note()).hasMatch());
        name()->selectAll();
        QTest::keyClick(name(), Qt::Key_Delete);
        QTRY_VERIFY(note().isEmpty());
        QVERIFY(!QFile::exists(m_on->path("draft.json")));
    }

    void bringsTheWordsBack()
    {
        QTest::keyClicks(name(), QStringLiteral("Recall"));
        message()->setPlainText(QStringLiteral("Hi {{name}}, “now”"));
        auto* from = m_on->find<QComboBox>("fromNumberCombo");
        NewCampaignFixture::choose(from, from->itemText(2));
        QTest::mouseClick(m_on->find<QRadioButton>("laterRadio"), Qt::LeftButton);
        auto* zone = m_on->find<QComboBox>("zoneCombo");
        zone->setCurrentIndex(zone->findText(QStringLiteral("Asia/Tokyo")));
        emit zone->activated(zone->currentIndex());
        auto* when = m_on->find<QDateTimeEdit>("whenEdit");
        const QDateTime later = when->dateTime().addDays(3).addSecs(1800);
        when->setDateTime(later);
        const QString number = from->currentText();
        m_on->reopen();
        QCOMPARE(name()->text(), QStringLiteral("Recall"));
        QCOMPARE(message()->toPlainText(), QStringLiteral("Hi {{name}}, “now”"));
        QCOMPARE(m_on->find<QComboBox>("fromNumberCombo")->currentText(), number);
        QVERIFY(m_on->find<QRadioButton>("laterRadio")->isChecked());
        QCOMPARE(m_on->find<QDateTimeEdit>("whenEdit")->dateTime(), later);
        QVERIFY(m_on->find<QComboBox>("zoneCombo")->currentText().contains(QStringLiteral("Tokyo")));
        QVERIFY(note().startsWith(QStringLiteral("Draft saved ")));
    }

    void bringsTheListBackAsItWasPutRight()
    {
        QVERIFY(openAndPutRight());
        m_on->reopen();
        QTRY_VERIFY(proof().startsWith(QStringLiteral("2 accepted + 1 rejected"))); // Rob was put right, Ann left out
        QCOMPARE(rows()->index(1, PreviewModel::PhoneColumn).data().toString(), QStringLiteral("+44 7700 900002"));
        QVERIFY(!m_on->bar(MessageKind::Warning));
    }

    void readsAListAnewThatChanged()
    {
        QVERIFY(openAndPutRight());
        m_on->page().saveDraft();
        m_on->file("name,phone\nNew,+447700900009\nRob,0770\nZoe,+447700900003\n");
        m_on->reopen();
        QTRY_VERIFY(proof().startsWith(QStringLiteral("2 accepted + 1 rejected"))); // nothing is put right
        QCOMPARE(rows()->index(0, PreviewModel::PhoneColumn).data().toString(), QStringLiteral("+44 7700 900009"));
        QVERIFY(m_on->bar(MessageKind::Warning));
        QVERIFY(m_on->bar(MessageKind::Warning)->sentence().startsWith(QStringLiteral("“list.csv” changed since")));
    }

    void waitsForAListThatIsGone()
    {
        QVERIFY(openAndPutRight());
        QTest::keyClicks(name(), QStringLiteral("Recall"));
        m_on->page().saveDraft();
        const QString elsewhere = m_on->path("elsewhere.csv");
        QVERIFY(QFile::rename(m_on->path("list.csv"), elsewhere));
        m_on->reopen();
        MessageBar* bar = m_on->bar(MessageKind::Warning);
        QVERIFY(bar);
        QVERIFY(bar->sentence().contains(QStringLiteral("“list.csv” is not in")));
        QTest::keyClicks(name(), QStringLiteral(" 2")); // saves it again, with the list it waits for
        m_on->reopen();
        QCOMPARE(name()->text(), QStringLiteral("Recall 2"));
        bar = m_on->bar(MessageKind::Warning);
        QVERIFY(bar);
        QVERIFY(QFile::rename(elsewhere, m_on->path("list.csv")));
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(proof().startsWith(QStringLiteral("2 accepted + 1 rejected")));
        QCOMPARE(rows()->index(1, PreviewModel::PhoneColumn).data().toString(), QStringLiteral("+44 7700 900002"));
    }

    void bringsBackWhatWasPastedAMomentAgo()
    {
        QTest::mouseClick(m_on->find<QPushButton>("pasteButton"), Qt::LeftButton);
        QTest::keyClicks(m_on->find<QPlainTextEdit>("pasteEdit"), QStringLiteral("+447700900001, +447700900002"));
        m_on->reopen(); // before it was read
        QTRY_COMPARE(rows()->rowCount(), 2);
        QCOMPARE(m_on->find<QPlainTextEdit>("pasteEdit")->toPlainText(),
                 QStringLiteral("+447700900001, +447700900002"));
        QVERIFY(m_on->find<QPlainTextEdit>("pasteEdit")->isVisible());
    }

    void bringsBackALargePaste()
    {
        QString large = QStringLiteral("name\tphone\n");
        for (int i = 0; i < 12'000; ++i)
            large += QStringLiteral("Somebody with a name\t+447700900%1\n").arg(i % 1000, 3, 10, QLatin1Char('0'));
        m_on->page().setPastedText(large);
        QTRY_COMPARE(rows()->rowCount(), 12'000);
        m_on->reopen();
        QTRY_COMPARE(rows()->rowCount(), 12'000);
        QVERIFY(!m_on->find<QPlainTextEdit>("pasteEdit")->isVisible()); // too large to be edited
    }

    void keepsPeopleThatWereCopied()
    {
        OpenDraft copied;
        copied.name = QStringLiteral("Recall (copy)");
        copied.bytesName = QStringLiteral("Recall");
        copied.bytes = "name,phone\nAnn,+447700900001\nRob,0770\n";
        QVERIFY(DraftFile(m_on->path("")).write(copied));
        m_on->reopen();
        QTRY_COMPARE(rows()->rowCount(), 2);
        QTest::keyClicks(name(), QStringLiteral("!"));
        m_on->reopen();
        QCOMPARE(name()->text(), QStringLiteral("Recall (copy)!"));
        QTRY_COMPARE(rows()->rowCount(), 2);
    }

    void bringsBackAListThatIsBeingRead()
    {
        m_on->page().openFiles({m_on->file(NewCampaignFixture::people(24'000))});
        m_on->reopen();
        QTRY_COMPARE(rows()->rowCount(), 24'000);
    }

    void bringsASplitBack()
    {
        QVERIFY(m_on->fill(maxRecipients + 1));
        QTest::mouseClick(m_on->find<QPushButton>("splitButton"), Qt::LeftButton);
        m_on->reopen();
        QTRY_VERIFY(m_on->summary().contains(QStringLiteral(" in 2 ")));
    }

    void forgetsWhatWasDiscarded()
    {
        QVERIFY(m_on->fill(3));
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        QTRY_VERIFY(!QFile::exists(m_on->path("draft.json")));
        QTest::mouseClick(m_on->bar(MessageKind::Info)->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(kept().name, QStringLiteral("Recall"));
        m_on->reopen();
        QTRY_COMPARE(rows()->rowCount(), 3);
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        m_on->reopen();
        QVERIFY(name()->text().isEmpty());
        QCOMPARE(rows()->rowCount(), 0);
    }

    void forgetsWhatWasSent()
    {
        m_on->page().setUndoSeconds(0);
        QVERIFY(m_on->fill(3));
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        m_on->send();
        QVERIFY(created.wait(5000));
        QTRY_VERIFY(!QFile::exists(m_on->path("draft.json")));
        m_on->reopen();
        QVERIFY(name()->text().isEmpty());
        QVERIFY(note().isEmpty());
    }

    void offersNothingTwiceThatWasSent()
    {
        m_on->page().setUndoSeconds(0);
        QVERIFY(m_on->fill(3));
        QTRY_COMPARE(kept().name, QStringLiteral("Recall"));
        m_on->page().saveDraft();
        OpenDraft handedOver = kept();
        handedOver.handedOverAt = QDateTime::currentDateTimeUtc();
        handedOver.handedOverTo = m_on->engine().connection().account;
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        m_on->send();
        QVERIFY(created.wait(5000));
        m_on->page().saveDraft();
        QVERIFY(DraftFile(m_on->path("")).write(handedOver)); // as if the end had come right after the campaign
        m_on->reopen();
        QVERIFY(name()->text().isEmpty());
        QVERIFY(m_on->bar(MessageKind::Warning)->sentence().contains(QStringLiteral("“Recall” became a campaign")));
        m_on->page().saveDraft();
        QVERIFY(!QFile::exists(m_on->path("draft.json")));
    }

    void doubtsWhatMayHaveBeenSent()
    {
        OpenDraft handedOver;
        handedOver.name = QStringLiteral("Recall");
        handedOver.handedOverAt = QDateTime::currentDateTimeUtc();
        handedOver.handedOverTo = m_on->engine().connection().account;
        QVERIFY(DraftFile(m_on->path("")).write(handedOver));
        m_on->reopen();
        QCOMPARE(name()->text(), QStringLiteral("Recall"));
        QVERIFY(m_on->bar(MessageKind::Warning)->sentence().contains(QStringLiteral("look whether it is among")));
    }

    void isMarkedBeforeAnythingIsCreated()
    {
        QVERIFY(m_on->fill(3));
        m_on->page().setUndoSeconds(0);
        QSignalSpy created(&m_on->page(), &NewCampaignPage::created);
        auto* flow = m_on->page().findChild<SendFlow*>();
        auto* keeper = m_on->page().findChild<DraftKeeper*>();
        QPromise<DraftWriter::Written> marked; // once the disk is done
        flow->setPreparation([&] { return marked.future(); });
        marked.start();
        m_on->send();
        QVERIFY(!created.wait(200));
        QCOMPARE(m_on->campaigns().size(), size_t(0));
        keeper->handOver().waitForFinished();
        QVERIFY(kept().handedOverAt.isValid());
        QCOMPARE(kept().handedOverTo, m_on->engine().connection().account);
        marked.addResult(DraftWriter::Written(QDateTime::currentDateTimeUtc()));
        marked.finish();
        QVERIFY(created.wait(5000));
    }

    void takesTheMarkBackWhenNothingWasCreated()
    {
        QVERIFY(m_on->fill(3));
        auto* keeper = m_on->page().findChild<DraftKeeper*>();
        keeper->handOver().waitForFinished();
        keeper->takeBack();
        QTRY_VERIFY(!kept().handedOverAt.isValid());
        QCOMPARE(kept().name, QStringLiteral("Recall"));
    }

    void keepsANumberTheAccountLacksAtPresent()
    {
        OpenDraft draft;
        draft.name = QStringLiteral("Recall");
        draft.fromNumber = QStringLiteral("+447700900999");
        QVERIFY(DraftFile(m_on->path("")).write(draft));
        m_on->reopen();
        QTest::keyClicks(name(), QStringLiteral("!"));
        m_on->page().saveDraft();
        QCOMPARE(kept().name, QStringLiteral("Recall!"));
        QCOMPARE(kept().fromNumber, QStringLiteral("+447700900999"));
        QCOMPARE(m_on->find<QComboBox>("fromNumberCombo")->currentIndex(), 0); // one it has stands in
    }

    void saysWhatItCantRead()
    {
        m_on->page().saveDraft();
        m_on->file("{", "draft.json");
        m_on->reopen();
        QVERIFY(m_on->bar(MessageKind::Warning));
    }

    void saysWhenItCantBeSaved()
    {
        QVERIFY(QDir().mkdir(m_on->path("draft.json"))); // nothing can be written there
        QTest::keyClicks(name(), QStringLiteral("Recall"));
        QTRY_COMPARE(note(), QStringLiteral("Draft not saved"));
        QVERIFY(m_on->bar(MessageKind::Error));
    }

private:
    QLineEdit* name() { return m_on->find<QLineEdit>("campaignNameEdit"); }
    QPlainTextEdit* message() { return m_on->find<QPlainTextEdit>("messageEdit"); }
    QAbstractItemModel* rows() { return m_on->table()->model(); }
    QString note() { return m_on->find<QLabel>("draftNote")->text(); }
    QString proof() { return m_on->find<QLabel>("proofLabel")->text(); }

    OpenDraft kept()
    {
        const auto kept = DraftFile(m_on->path("")).read();
        return kept && *kept ? (*kept)->draft : OpenDraft();
    }

    bool openAndPutRight()
    {
        if (!m_on->open("name,phone\nAnn,+447700900001\nRob,0770\nZoe,+447700900003\n"))
            return false;
        rows()->setData(rows()->index(1, PreviewModel::OriginalColumn), QStringLiteral("07700 900002"));
        if (!QTest::qWaitFor([&] { return proof().startsWith(QStringLiteral("3 accepted")); }))
            return false;
        m_on->table()->selectRow(0);
        QTest::keyClick(m_on->table(), Qt::Key_Delete);
        return QTest::qWaitFor([&] { return proof().startsWith(QStringLiteral("2 accepted + 1 rejected")); });
    }

    std::unique_ptr<NewCampaignFixture> m_on;
};

QTEST_MAIN(NewCampaignDraftTest)
#include "newcampaigndraft_test.moc"
