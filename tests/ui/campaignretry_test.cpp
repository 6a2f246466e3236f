#include "tests/ui/campaignpagefixture.h"

#include "ui/campaigns/statcard.h"

#include <QDialog>
#include <QLineEdit>

using namespace outbound;

/// Trying again whom no text reached, and what the page says of a campaign that was stopped.
class CampaignRetryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_at.reset(); }

    void nobodyToTryAgainHasNoButton();
    void theQuestionHasTheFacts();
    void leavingThemChangesNothing();
    void confirmedTheyWaitAgain();
    void aReasonComesWithTheWaysOut();
    void aCopiedStoreGoesOnOnlyWhenConfirmed();
    void manyOfACopiedStoreAreTyped();
    void pauseSaysWhatCantBeRecalled();
    void cancelSaysWhatCantBeRecalled();

private:
    QString asked(const char* dialog) const { return m_at->part<QDialog>(dialog)->accessibleDescription(); }
    void answer(const char* dialog, const char* button) const
    {
        QTest::mouseClick(m_at->part<QDialog>(dialog)->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    void pause(const QString& reason)
    {
        QVERIFY(m_at->store.writer->moveCampaign(m_id, {CampaignStatus::Running}, CampaignStatus::Paused, reason));
    }

    std::optional<CampaignPageFixture> m_at;
    CampaignId m_id;
};

/// Of 20: 3 unreached, 1 opted out, 1 without confirmation, 2 with Twilio, 1 in doubt, 12 waiting.
void CampaignRetryTest::init()
{
    m_at.emplace();
    TemporaryStore& store = m_at->store;
    m_id = store.create(store.draft(QStringLiteral("Recall"), 20));
    store.refuse(m_id, 2, 21614, QStringLiteral("Not a mobile number"));
    store.refuse(m_id, 1, 21610, QStringLiteral("Opted out"));
    store.submit(m_id, 4);
    store.answer(m_id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    store.answer(m_id, 1, MessageStatus::Sent);
    store.leaveInDoubt(m_id, 1);
}

void CampaignRetryTest::nobodyToTryAgainHasNoButton()
{
    TemporaryStore& store = m_at->store;
    const CampaignId other = store.create(store.draft(QStringLiteral("Other"), 2));
    store.refuse(other, 1, 21610, QStringLiteral("Opted out"));
    m_at->show(other);
    QVERIFY(!m_at->part("retryButton")->isVisible());
    m_at->show(m_id);
    QVERIFY(m_at->part("retryButton")->isVisible());
    QCOMPARE(m_at->text("retryButton"), QStringLiteral("Retry 3 people"));
}

void CampaignRetryTest::theQuestionHasTheFacts()
{
    pause({});
    m_at->show(m_id);
    m_at->click("retryButton");
    const QString sentence = asked("retryDialog");
    for (const char* fact :
         {"Text 3 people again whom the message certainly did not reach.", "4 who may have got it are left alone.",
          "1 who opted out are left alone.", "About 3 segment", "7700 900123", "so 12 who are waiting are texted too."})
        QVERIFY2(sentence.contains(QString::fromUtf8(fact)), qPrintable(sentence));
}

void CampaignRetryTest::leavingThemChangesNothing()
{
    m_at->show(m_id);
    m_at->click("retryButton");
    QVERIFY(m_at->part<QDialog>("retryDialog")->findChild<QPushButton*>(QStringLiteral("keepButton"))->isDefault());
    answer("retryDialog", "keepButton");
    QTRY_VERIFY(!m_at->part<QDialog>("retryDialog"));
    QCOMPARE(*m_at->store.reader->retryable(m_id), 3);
}

void CampaignRetryTest::confirmedTheyWaitAgain()
{
    pause(QStringLiteral("Too many failures in a row."));
    m_at->show(m_id);
    m_at->click("noticeRetryButton");
    answer("retryDialog", "confirmButton");
    QTRY_VERIFY(m_at->statusOf(m_id) == CampaignStatus::Running);
    QTRY_COMPARE(m_at->message(), QStringLiteral("3 people are texted again."));
    QTRY_VERIFY(!m_at->part("retryButton")->isVisible());
    QCOMPARE(m_at->part<StatCard>("pendingCard")->value(), 18);
    QTRY_COMPARE(m_at->notice(), QString());
    QCOMPARE(m_at->store.reader->counts(m_id)->refusedCount(), 1);
}

void CampaignRetryTest::aReasonComesWithTheWaysOut()
{
    pause(QStringLiteral("The Twilio account is not active."));
    m_at->show(m_id);
    QCOMPARE(m_at->notice(), QStringLiteral("Paused: The Twilio account is not active. Nothing more is sent; "
                                            "2 already with Twilio can't be recalled; 1 are being looked up."));
    QCOMPARE(m_at->text("noticeRetryButton"), QStringLiteral("Retry 3"));
    m_at->click("noticeResumeButton");
    QTRY_VERIFY(m_at->statusOf(m_id) == CampaignStatus::Running);
    QTRY_COMPARE(m_at->notice(), QString());
}

void CampaignRetryTest::aCopiedStoreGoesOnOnlyWhenConfirmed()
{
    QVERIFY(m_at->store.writer->furnish(false));
    m_at->show(m_id);
    m_at->click("noticeResumeButton");
    QVERIFY2(asked("resumeDialog").contains(QStringLiteral("12 people here are not texted yet")),
             qPrintable(asked("resumeDialog")));
    answer("resumeDialog", "keepButton");
    QTRY_VERIFY(!m_at->part<QDialog>("resumeDialog"));
    m_at->click("retryButton");
    QVERIFY(asked("retryDialog").startsWith(QStringLiteral("This data was copied or restored")));
    answer("retryDialog", "keepButton");
    QTRY_VERIFY(!m_at->part<QDialog>("retryDialog"));
    m_at->click("pauseButton"); // as Ctrl+P does
    answer("resumeDialog", "keepButton");
    QTRY_VERIFY(!m_at->part<QDialog>("resumeDialog"));
    QVERIFY(m_at->statusOf(m_id) == CampaignStatus::Paused);
    m_at->click("pauseButton");
    answer("resumeDialog", "confirmButton");
    QTRY_VERIFY(m_at->statusOf(m_id) == CampaignStatus::Running);
}

void CampaignRetryTest::manyOfACopiedStoreAreTyped()
{
    TemporaryStore& store = m_at->store;
    const CampaignId many = store.create(store.draft(QStringLiteral("Many"), 501));
    QVERIFY(store.writer->furnish(false));
    m_at->show(many);
    m_at->click("noticeResumeButton");
    auto* typed = m_at->part<QLineEdit>("countEdit");
    QVERIFY(typed);
    auto* confirm = m_at->part<QDialog>("resumeDialog")->findChild<QPushButton*>(QStringLiteral("confirmButton"));
    QTest::keyClicks(typed, QStringLiteral("50"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(typed, QStringLiteral("1"));
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(m_at->statusOf(many) == CampaignStatus::Running);
}

void CampaignRetryTest::pauseSaysWhatCantBeRecalled()
{
    m_at->show(m_id);
    QCOMPARE(m_at->notice(), QString());
    m_at->click("pauseButton");
    QTRY_COMPARE(m_at->notice(),
                 QStringLiteral(
                     "Paused. Nothing more is sent; 2 already with Twilio can't be recalled; 1 are being looked up."));
    QVERIFY(!m_at->part("noticeResumeButton")->isVisible()); // the header has it
    m_at->store.answer(m_id, 2, MessageStatus::Delivered);
    m_at->tell();
    QTRY_COMPARE(m_at->notice(), QStringLiteral("Paused. Nothing more is sent; 1 are being looked up."));
}

void CampaignRetryTest::cancelSaysWhatCantBeRecalled()
{
    m_at->show(m_id);
    m_at->click("cancelButton");
    QVERIFY2(asked("cancelDialog").startsWith(QStringLiteral("12 people will not be texted")),
             qPrintable(asked("cancelDialog")));
    QVERIFY2(asked("cancelDialog").contains(QStringLiteral("3 message(s) already with Twilio can't be recalled.")),
             qPrintable(asked("cancelDialog")));
    answer("cancelDialog", "confirmButton");
    QTRY_COMPARE(
        m_at->notice(),
        QStringLiteral(
            "Cancelled. Nothing more is sent; 2 already with Twilio can't be recalled; 1 are being looked up."));
    QVERIFY(!m_at->part("retryButton")->isVisible());
}

QTEST_MAIN(CampaignRetryTest)
#include "campaignretry_test.moc"
