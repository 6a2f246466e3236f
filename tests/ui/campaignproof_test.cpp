#include "tests/ui/campaignpagefixture.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace outbound;

/// "Every person accounted for" on the campaign page.
class CampaignProofTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_at.reset(); }

    void theSumIsShown();
    void itFollowsTheStore();
    void aContradictionIsSaidInWords();
    void nobodyIsAccountedForToo();
    void everybodyIsSaved();
    void aFileThatCantBeSavedIsTold();
    void theSummaryIsCopied();
    void thePageMayGoAtAnyMoment();

private:
    void await() const { QTRY_VERIFY(m_at->text("proofTotal") != QStringLiteral("–")); }

    std::optional<CampaignPageFixture> m_at;
    CampaignId m_id;
};

void CampaignProofTest::init()
{
    m_at.emplace();
    TemporaryStore& store = m_at->store;
    m_id = store.create(store.draft(QStringLiteral("Recall"), 12));
    store.refuse(m_id, 2, 21614, QStringLiteral("=Not a mobile number"));
    store.submit(m_id, 6);
    store.answer(m_id, 3, MessageStatus::Delivered);
    store.answer(m_id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    store.answer(m_id, 1, MessageStatus::Sent);
    store.leaveInDoubt(m_id, 1);
}

void CampaignProofTest::theSumIsShown()
{
    m_at->show(m_id);
    await();
    QCOMPARE(m_at->text("proofTotal"), QStringLiteral("12"));
    QCOMPARE(m_at->text("proofSign"), QStringLiteral("="));
    const std::pair<const char*, int> parts[] = {
        {"proof_delivered", 3},   {"proof_undelivered", 1}, {"proof_failed", 2},   {"proof_no_confirmation", 1},
        {"proof_with_twilio", 1}, {"proof_waiting", 3},     {"proof_in_doubt", 1}, {"proof_not_sent", 0}};
    int sum = 0;
    for (const auto& [part, count] : parts) {
        QCOMPARE(m_at->text(part), QString::number(count));
        sum += count;
    }
    QCOMPARE(sum, 12);
    QCOMPARE(m_at->text("proofFreshness"), QStringLiteral("checked just now"));
    QVERIFY(m_at->part<QWidget>("proofCard")
                ->accessibleDescription()
                .startsWith(QStringLiteral("12 = 3 delivered + 1 undelivered + 2 failed")));
}

void CampaignProofTest::itFollowsTheStore()
{
    m_at->show(m_id);
    await();
    m_at->store.submit(m_id, 3);
    m_at->tell();
    QTRY_COMPARE(m_at->text("proof_with_twilio"), QStringLiteral("4"));
    QCOMPARE(m_at->text("proof_waiting"), QStringLiteral("0"));
    QTRY_COMPARE(m_at->text("proofFreshness"), QStringLiteral("checked just now"));
}

void CampaignProofTest::aContradictionIsSaidInWords()
{
    QVERIFY(m_at->store.database->execute(
        QStringLiteral("UPDATE recipients SET status = 'pending', twilio_sid = NULL WHERE phone = '%1'")
            .arg(TemporaryStore::phone(4))));
    m_at->show(m_id);
    await();
    const QString sentence = m_at->text("proofSentence");
    QVERIFY2(sentence.contains(QStringLiteral("does not know of a message that Twilio accepted.")),
             qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("900004")), qPrintable(sentence));
    QCOMPARE(m_at->part<QWidget>("proofCard")->accessibleName(), QStringLiteral("This does not add up"));
}

void CampaignProofTest::nobodyIsAccountedForToo()
{
    QVERIFY(m_at->store.database->execute(QStringLiteral("DELETE FROM attempts")));
    QVERIFY(m_at->store.database->execute(QStringLiteral("DELETE FROM recipients")));
    m_at->show(m_id);
    await();
    QCOMPARE(m_at->text("proofTotal"), QStringLiteral("0"));
    QCOMPARE(m_at->text("proofSign"), QStringLiteral("="));
    QCOMPARE(m_at->text("proofSentence"), QStringLiteral("Nobody is in this campaign."));
}

void CampaignProofTest::everybodyIsSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    m_at->show(m_id);
    m_at->click("saveProofButton");
    auto* dialog = m_at->part<QFileDialog>("saveProofDialog");
    QVERIFY(dialog);
    dialog->setDirectory(folder.path());
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_at->message().contains(QStringLiteral("people.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 13);
    QVERIFY(text.contains(',' + TemporaryStore::phone(0).toUtf8() + ",failed,"));
    QVERIFY(text.contains(",'=Not a mobile number,"));
    QTRY_VERIFY(m_at->part("saveProofButton")->isEnabled());
}

void CampaignProofTest::aFileThatCantBeSavedIsTold()
{
    m_at->show(m_id);
    m_at->click("saveProofButton");
    auto* dialog = m_at->part<QFileDialog>("saveProofDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(QStringLiteral("/nowhere/people.csv"));
    QTRY_VERIFY(m_at->message().startsWith(QStringLiteral("“people.csv” could not be saved: ")));
    QVERIFY(m_at->part("saveProofButton")->isEnabled());
}

void CampaignProofTest::theSummaryIsCopied()
{
    m_at->show(m_id);
    await();
    m_at->click("copyProofButton");
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("Recall"));
    QCOMPARE(lines[1], QStringLiteral("12 = 3 delivered + 1 undelivered + 2 failed + 1 no confirmation + 1 with "
                                      "Twilio + 3 waiting + 1 in doubt + 0 not sent"));
}

void CampaignProofTest::thePageMayGoAtAnyMoment()
{
    m_at->show(m_id);
    m_at->click("saveProofButton");
    emit m_at->part<QFileDialog>("saveProofDialog")->fileSelected(QStringLiteral("/nowhere/people.csv"));
    m_at->page.reset();
    m_at->engine.reset();
    QTest::qWait(0);
}

QTEST_MAIN(CampaignProofTest)
#include "campaignproof_test.moc"
