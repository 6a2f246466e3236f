#include "models/pacesmodel.h"
#include "tests/support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace outbound;

class PacesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsKindAndPace();
    void tellsWhatIsSending();
    void keepsItsRowsWhenAPaceChanges();
    void hidesOtherAccounts();

private:
    static QString cell(const PacesModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void PacesModelTest::tellsKindAndPace()
{
    TemporaryStore store;
    QVERIFY(store.writer->saveNumbers(
        TemporaryStore::account,
        {{QStringLiteral("+18885550123"), QStringLiteral("Orders"), QStringLiteral("PN1"), 3},
         {QStringLiteral("+447700900123"), QStringLiteral("Reception"), QStringLiteral("PN2"), 1},
         {QStringLiteral("12345"), {}, QStringLiteral("PN3"), 100},
         {QStringLiteral("MYSHOP"), {}, QStringLiteral("PN4"), 0.25}}));
    PacesModel model(*store.reader);
    QAbstractItemModelTester tester(&model);
    model.read(TemporaryStore::account);
    QHash<QString, QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.insert(model.index(row, 0).data(PacesModel::PhoneRole).toString(),
                    {cell(model, row, PacesModel::Kind), cell(model, row, PacesModel::Pace),
                     cell(model, row, PacesModel::Reset)});
    const QString none;
    QCOMPARE(rows.value(QStringLiteral("+18885550123")),
             (QStringList{QStringLiteral("Toll-free"), QStringLiteral("3"), none}));
    QCOMPARE(rows.value(QStringLiteral("12345")),
             (QStringList{QStringLiteral("Short code"), QStringLiteral("100"), none}));
    QCOMPARE(rows.value(QStringLiteral("MYSHOP")),
             (QStringList{QStringLiteral("Alphanumeric"), QStringLiteral("0.25"), QStringLiteral("Reset to 10")}));
}

void PacesModelTest::tellsWhatIsSending()
{
    TemporaryStore store;
    PacesModel model(*store.reader);
    model.read(TemporaryStore::account);
    const auto now = [&](const QString& phone) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(PacesModel::PhoneRole).toString() == phone)
                return cell(model, row, PacesModel::State);
        return QString();
    };
    QCOMPARE(now(TemporaryStore::sender), QStringLiteral("Ready"));
    CampaignDraft both = store.draft(QStringLiteral("Recall"), 3);
    both.moreNumbers = QStringList{TemporaryStore::fastSender};
    const CampaignId id = store.create(both);
    store.create(store.draft(QStringLiteral("Later"), 3, ScheduleType::Schedule));
    model.read(TemporaryStore::account);
    QCOMPARE(now(TemporaryStore::sender), QStringLiteral("Sending Recall"));
    QCOMPARE(now(TemporaryStore::fastSender), QStringLiteral("Sending Recall"));
    store.create(store.draft(QStringLiteral("Other"), 3));
    model.read(TemporaryStore::account);
    QVERIFY(now(TemporaryStore::sender).startsWith(QStringLiteral("Sending 2")));
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused));
    model.read(TemporaryStore::account);
    QCOMPARE(now(TemporaryStore::fastSender), QStringLiteral("Ready"));
}

void PacesModelTest::keepsItsRowsWhenAPaceChanges()
{
    TemporaryStore store;
    PacesModel model(*store.reader);
    model.read(TemporaryStore::account);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 2.5));
    model.read(TemporaryStore::account);
    QCOMPARE(reset.count(), 0); // an editor that is open stays
    QStringList paces;
    for (int row = 0; row < model.rowCount(); ++row)
        paces << cell(model, row, PacesModel::Pace);
    QVERIFY(paces.contains(QStringLiteral("2.5")));
    QVERIFY(!store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 0));
    QVERIFY(!store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 1000.5));
    QVERIFY(!store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, qQNaN()));
}

void PacesModelTest::hidesOtherAccounts()
{
    TemporaryStore store;
    PacesModel model(*store.reader);
    model.read(TemporaryStore::account);
    QCOMPARE(model.rowCount(), 2);
    model.read(QString());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PacesModelTest)
#include "pacesmodel_test.moc"
