#include "tests/ui/campaignpagefixture.h"

#include "models/recipientsmodel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextEdit>

using namespace outbound;

/// The recipients table says where everybody stands, and each row tells its history.
class RecipientHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_at.reset(); }

    void enterTellsTheHistory();
    void aDoubleClickTellsItToo();
    void anotherRowChangesThePerson();
    void theMenuTellsItToo();
    void itFollowsWhatHappens();
    void aReplyIsTold();
    void theWordsOfTheRowsAreTrue();

private:
    QTableView* table() const { return m_at->part<QTableView>("recipientsTable"); }
    QString history() const
    {
        const auto* text = m_at->part<QTextEdit>("recipientHistory");
        return text ? text->toPlainText() : QString();
    }
    QString cell(int row, RecipientsModel::Column column) const
    {
        const auto* model = static_cast<const RecipientsModel*>(table()->model());
        return model->index(row, model->sectionOf(column)).data().toString();
    }

    std::optional<CampaignPageFixture> m_at;
    CampaignId m_id;
};

void RecipientHistoryTest::init()
{
    m_at.emplace();
    TemporaryStore& store = m_at->store;
    m_id = store.create(store.draft(QStringLiteral("Recall"), 4));
    store.submit(m_id, 1);
    store.answer(m_id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("<b>Phone off</b>"));
    QVERIFY(store.writer->retryCampaign(m_id));
    store.submit(m_id, 1);
    store.leaveInDoubt(m_id, 1);
    m_at->show(m_id);
    QVERIFY(QTest::qWaitForWindowActive(m_at->page.get()));
}

void RecipientHistoryTest::enterTellsTheHistory()
{
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    const QString told = history();
    QVERIFY2(told.indexOf(QStringLiteral("Attempt 1 began")) >= 0 &&
                 told.indexOf(QStringLiteral("<b>Phone off</b> (30003)")) >
                     told.indexOf(QStringLiteral("Attempt 1 began")) &&
                 told.indexOf(QStringLiteral("Attempt 2 began")) > told.indexOf(QStringLiteral("<b>Phone off</b>")),
             qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("SM%1").arg(2, 32, 16, QLatin1Char('0'))));
    QVERIFY(told.contains(QStringLiteral("Hi Siân, see you on")));
    auto* text = m_at->part<QTextEdit>("recipientHistory");
    QVERIFY(text->isReadOnly() && text->accessibleName().contains(QStringLiteral("900000")));
    text->selectAll();
    QVERIFY(text->textCursor().hasSelection());
    QVERIFY(text->hasFocus());
    auto* panel = m_at->part<QWidget>("recipientHistoryPanel");
    const QRect page = m_at->page->rect();
    QVERIFY(panel->isVisible() && panel->geometry().right() == page.right() && panel->width() < page.width() / 2);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(table()->hasFocus());
}

void RecipientHistoryTest::aDoubleClickTellsItToo()
{
    const QPoint place = table()->visualRect(table()->model()->index(1, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY2(history().contains(QStringLiteral("In doubt")), qPrintable(history()));
}

void RecipientHistoryTest::anotherRowChangesThePerson()
{
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(m_at->part<QTextEdit>("recipientHistory")->accessibleName().contains(QStringLiteral("900000")));
    const QPoint place = table()->visualRect(table()->model()->index(1, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_at->part<QTextEdit>("recipientHistory")->accessibleName().contains(QStringLiteral("900001")));
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!m_at->part<QWidget>("recipientHistoryPanel")->isVisible());
}

void RecipientHistoryTest::theMenuTellsItToo()
{
    table()->selectRow(2);
    const QPoint place = table()->visualRect(table()->model()->index(2, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table()->viewport(), &event);
    auto* menu = m_at->part<QMenu>("");
    for (QMenu* one : m_at->page->findChildren<QMenu*>())
        menu = one->isVisible() ? one : menu;
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY2(history().contains(QStringLiteral("Waiting")), qPrintable(history()));
}

void RecipientHistoryTest::itFollowsWhatHappens()
{
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(history().contains(QStringLiteral("With Twilio, not sent yet")));
    m_at->store.answer(m_id, 1, MessageStatus::Delivered);
    m_at->tell();
    QTRY_VERIFY(history().contains(QStringLiteral("Delivered")));
}

void RecipientHistoryTest::aReplyIsTold()
{
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!m_at->text("campaignFacts").contains(QStringLiteral("replied")));
    QVERIFY(!history().contains(QStringLiteral("Replied")));
    const QDateTime at = m_at->store.clock.now();
    const QString phone = TemporaryStore::phone(0);
    QVERIFY(m_at->store.replies->keep(
        TemporaryStore::account, TemporaryStore::sender,
        {{QStringLiteral("SM7"), phone, at, ReplyWord::Yes}, {QStringLiteral("SM8"), phone, at, ReplyWord::None}}));
    m_at->tell();
    QTRY_VERIFY(history().contains(QStringLiteral("Replied")));
    QVERIFY2(m_at->text("campaignFacts").contains(QStringLiteral("1 replied ·")),
             qPrintable(m_at->text("campaignFacts")));
}

void RecipientHistoryTest::theWordsOfTheRowsAreTrue()
{
    using Column = RecipientsModel::Column;
    QCOMPARE(cell(1, Column::Status), QStringLiteral("In doubt"));
    QCOMPARE(cell(2, Column::Sid), QStringLiteral("Waiting"));
    QVERIFY(m_at->store.writer->moveCampaign(m_id, {CampaignStatus::Running}, CampaignStatus::Cancelled, {}));
    m_at->tell();
    QTRY_COMPARE(cell(2, Column::Sid), QStringLiteral("Never sent"));
    QCOMPARE(cell(1, Column::Sid), QStringLiteral("In doubt, asking Twilio"));
}

QTEST_MAIN(RecipientHistoryTest)
#include "recipienthistory_test.moc"
