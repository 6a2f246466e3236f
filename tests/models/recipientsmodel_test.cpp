#include "models/recipientsmodel.h"

#include "tests/support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace outbound;

class RecipientsModelTest : public QObject
{
    Q_OBJECT

private:
    using Column = RecipientsModel::Column;

    static QString cell(const RecipientsModel& model, int row, Column column, int role = Qt::DisplayRole)
    {
        return model.index(row, model.sectionOf(column)).data(role).toString();
    }

private slots:
    void showsVariablesAsColumns();
    void saysWhatHappened();
    void rereadsWhatChanged();
    void followsAFilter();
    void isQuietAboutOthers();
    void searches();
    void readsLazily();
};

void RecipientsModelTest::showsVariablesAsColumns()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 3));
    RecipientsModel model(*store.reader);
    QAbstractItemModelTester tester(&model);
    model.setCampaign(id, QStringLiteral("{{surname}}"));
    QCOMPARE(model.variables(),
             QStringList({QStringLiteral("surname"), QStringLiteral("day"), QStringLiteral("first_name")}));
    QCOMPARE(model.columnCount(), 8);
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("first_name"));
    QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("Zoë"));
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    QCOMPARE(cell(model, 0, Column::Phone, RecipientsModel::PhoneRole), TemporaryStore::phone(0));
    QCOMPARE(cell(model, 0, Column::Phone), QStringLiteral("\u2066+44 7700 900000\u2069"));
}

void RecipientsModelTest::saysWhatHappened()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 6));
    store.submit(id, 3);
    store.answer(id, 1, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
    store.leaveInDoubt(id, 1);
    RecipientsModel model(*store.reader);
    QAbstractItemModelTester tester(&model);
    model.setCampaign(id, {});
    QCOMPARE(cell(model, 0, Column::Status), QStringLiteral("Delivered"));
    QCOMPARE(cell(model, 0, Column::Sid), QStringLiteral("SM00000000000000000000000000000001"));
    QCOMPARE(cell(model, 0, Column::Message), QStringLiteral("Hi Siân, see you on Tuesday."));
    QCOMPARE(cell(model, 0, Column::Changed), QStringLiteral("03:45:12"));
    QCOMPARE(cell(model, 1, Column::Status), QStringLiteral("Refused"));
    QCOMPARE(cell(model, 1, Column::Sid), QStringLiteral("Phone off or unreachable"));
    QCOMPARE(cell(model, 2, Column::Status), QStringLiteral("Pending"));
    QCOMPARE(cell(model, 2, Column::Sid), QStringLiteral("With Twilio"));
    QCOMPARE(cell(model, 3, Column::Sid), QStringLiteral("In doubt, asking Twilio"));
    QCOMPARE(cell(model, 4, Column::Sid), QStringLiteral("Waiting"));
    QCOMPARE(cell(model, 4, Column::Changed), QString());
    QCOMPARE(cell(model, 0, Column::Status, Qt::AccessibleTextRole), QStringLiteral("Status Delivered"));
}

void RecipientsModelTest::rereadsWhatChanged()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 5));
    RecipientsModel model(*store.reader);
    QAbstractItemModelTester tester(&model);
    model.setCampaign(id, {});
    QCOMPARE(cell(model, 1, Column::Sid), QStringLiteral("Waiting"));
    store.takeChanges();
    store.submit(id, 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(store.takeChanges());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(cell(model, 1, Column::Sid), QStringLiteral("With Twilio"));
}

void RecipientsModelTest::followsAFilter()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 9));
    RecipientsModel pending(*store.reader);
    RecipientsModel delivered(*store.reader);
    QAbstractItemModelTester pendingTester(&pending);
    QAbstractItemModelTester deliveredTester(&delivered);
    pending.setCampaign(id, {});
    delivered.setCampaign(id, {});
    pending.setFilter(CountFilter::Pending);
    delivered.setFilter(CountFilter::Delivered);
    QCOMPARE(pending.rowCount(), 9);
    QCOMPARE(delivered.rowCount(), 0);

    const auto both = [&] {
        const StoreChanges changes = store.takeChanges();
        pending.refresh(changes);
        delivered.refresh(changes);
    };
    QSignalSpy resets(&pending, &QAbstractItemModel::modelReset);
    store.submit(id, 6);
    store.answer(id, 2, MessageStatus::Delivered);
    both();
    QCOMPARE(pending.rowCount(), 7);
    QCOMPARE(delivered.rowCount(), 2);
    store.answer(id, 1, MessageStatus::Sent);
    store.answer(id, 2, MessageStatus::Delivered);
    both();
    QCOMPARE(pending.rowCount(), 4);
    QCOMPARE(delivered.rowCount(), 4);
    QCOMPARE(cell(delivered, 2, Column::Phone, RecipientsModel::PhoneRole), TemporaryStore::phone(3));
    QCOMPARE(cell(pending, 0, Column::Phone, RecipientsModel::PhoneRole), TemporaryStore::phone(5));
    QCOMPARE(resets.size(), 0);
}

void RecipientsModelTest::isQuietAboutOthers()
{
    TemporaryStore store;
    const CampaignId mine = store.create(store.draft(QStringLiteral("Mine"), 2));
    const CampaignId other = store.create(store.draft(QStringLiteral("Other"), 2));
    RecipientsModel model(*store.reader);
    model.setCampaign(mine, {});
    store.takeChanges();
    store.submit(other, 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(store.takeChanges());
    QCOMPARE(changed.size(), 0);
}

void RecipientsModelTest::searches()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    RecipientsModel model(*store.reader);
    QAbstractItemModelTester tester(&model);
    model.setCampaign(id, {});
    model.setNeedle(QStringLiteral("aoife"));
    QCOMPARE(model.rowCount(), 2);
    model.setNeedle(QStringLiteral("7700 900 003"));
    QCOMPARE(model.rowCount(), 1);
    model.setNeedle(QString());
    QCOMPARE(model.rowCount(), 10);
}

void RecipientsModelTest::readsLazily()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1000));
    RecipientsModel model(*store.reader);
    model.setCampaign(id, {});
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(cell(model, 999, Column::Phone, RecipientsModel::PhoneRole), TemporaryStore::phone(999));
    // A row that was not told of is not read again; one that was never seen is.
    store.submit(id, 101);
    QCOMPARE(cell(model, 0, Column::Sid), QStringLiteral("Waiting"));
    QCOMPARE(cell(model, 100, Column::Sid), QStringLiteral("With Twilio"));
    model.refresh(store.takeChanges());
    QCOMPARE(cell(model, 0, Column::Sid), QStringLiteral("With Twilio"));
}

QTEST_GUILESS_MAIN(RecipientsModelTest)
#include "recipientsmodel_test.moc"
