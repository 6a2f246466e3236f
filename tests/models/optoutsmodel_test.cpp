#include "engine/import/importjob.h"
#include "models/optoutlist.h"
#include "models/optoutsmodel.h"
#include "tests/support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// The opt-outs of an account as a table, and as a file that can be read again.
class OptOutsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheNewestFirst();
    void findsBySpacedDigitsAndReasons();
    void withholds();
    void readsItsOwnFile();
};

void OptOutsModelTest::showsTheNewestFirst()
{
    TemporaryStore store;
    OptOutsModel model(*store.reader);
    const QAbstractItemModelTester tester(&model);
    model.read(TemporaryStore::account);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(1)}, QStringLiteral("STOP")));
    store.clock.advance(1h);
    QVERIFY(store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(2)}, QStringLiteral("manual")));
    model.read(TemporaryStore::account);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(OptOutsModel::PhoneRole).toString(), TemporaryStore::phone(2));
    QCOMPARE(model.index(1, OptOutsModel::Reason).data().toString(), QStringLiteral("STOP"));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Number ")));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.read(TemporaryStore::account); // nothing new: what is chosen stays
    QCOMPARE(reset.count(), 0);
    model.read(QStringLiteral("AC00000000000000000000000000000009"));
    QCOMPARE(model.rowCount(), 0);
}

void OptOutsModelTest::findsBySpacedDigitsAndReasons()
{
    TemporaryStore store;
    OptOutsModel model(*store.reader);
    const QAbstractItemModelTester tester(&model);
    QVERIFY(store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(1), TemporaryStore::phone(12)},
                                     QStringLiteral("STOP")));
    QVERIFY(store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(3)}, QStringLiteral("by letter")));
    model.read(TemporaryStore::account);
    model.setNeedle(QStringLiteral(" 7700 90001 "));
    QCOMPARE(model.rowCount(), 1);
    model.setNeedle(QStringLiteral("Letter"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.count(), 3);
    model.setNeedle({});
    QCOMPARE(model.rowCount(), 3);
}

void OptOutsModelTest::withholds()
{
    TemporaryStore store;
    OptOutsModel model(*store.reader);
    QVERIFY(store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(1), TemporaryStore::phone(2)},
                                     QStringLiteral("STOP")));
    model.read(TemporaryStore::account);
    model.withhold({TemporaryStore::phone(1)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.all().size(), 2u);
    QCOMPARE(*store.writer->removeOptOuts(TemporaryStore::account, {TemporaryStore::phone(1)}), 1);
    model.read(TemporaryStore::account);
    QCOMPARE(model.count(), 1);
    model.withhold({});
    QCOMPARE(model.rowCount(), 1);
}

void OptOutsModelTest::readsItsOwnFile()
{
    const OptOut one{TemporaryStore::phone(1), QStringLiteral("=1+1, \"said\"\nso"), QDateTime::currentDateTimeUtc()};
    const OptOut other{QStringLiteral("+12025550123"), QStringLiteral("STOP"), QDateTime::currentDateTimeUtc()};
    const auto read = runImport(ImportSource::pipe(optOutsCsv({one, other})), {});
    QVERIFY(read);
    QCOMPARE(phonesOf(**read), (QStringList{one.phone, other.phone}));
}

QTEST_GUILESS_MAIN(OptOutsModelTest)
#include "optoutsmodel_test.moc"
