#include "models/previewmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace outbound;

namespace
{

std::shared_ptr<const ImportPreview> preview()
{
    auto made = std::make_shared<ImportPreview>();
    made->phoneColumn = 1;
    made->columns = {{QStringLiteral("Name"), QStringLiteral("name"), 0}, {QStringLiteral("Mobile"), {}, 0}};
    const auto add = [&](int row, RowVerdict verdict, const QString& phone, const QString& cell, const QString& name,
                         const QString& sentence) {
        made->rows.push_back({row, verdict, phone, cell, {name, cell}, sentence});
    };
    add(2, RowVerdict::Accepted, QStringLiteral("+447700900187"), QStringLiteral("07700 900187"), QStringLiteral("Zoë"),
        {});
    add(3, RowVerdict::Rejected, {}, QStringLiteral("4.47701E+11"), QStringLiteral("Aoife"),
        QStringLiteral("Rounded."));
    add(5, RowVerdict::Warning, QStringLiteral("+447700900341"), QStringLiteral("7700900341"), QStringLiteral("李雷"),
        QStringLiteral("The leading 0 was lost."));
    add(6, RowVerdict::Duplicate, QStringLiteral("+447700900187"), QStringLiteral("+44 7700 900187"),
        QStringLiteral("Zoe"), QStringLiteral("Same as row 2."));
    return made;
}

} // namespace

class PreviewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheContract()
    {
        PreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPreview(preview());
        QCOMPARE(model.rowCount(), 4);
        for (const VerdictFilter filter :
             {VerdictFilter::Accepted, VerdictFilter::Rejected, VerdictFilter::OptedOut, VerdictFilter::All})
            model.setFilter(filter);
        model.setPreview(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsARowAsItWillBeDialledAndAsItStood()
    {
        PreviewModel model;
        model.setPreview(preview());
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(text(0, PreviewModel::RowColumn), QStringLiteral("2"));
        QCOMPARE(text(0, PreviewModel::VerdictColumn), QStringLiteral("Accepted"));
        QCOMPARE(text(0, PreviewModel::PhoneColumn), QStringLiteral("+44 7700 900187"));
        QCOMPARE(text(0, PreviewModel::OriginalColumn), QStringLiteral("07700 900187"));
        QCOMPARE(text(0, PreviewModel::FirstVariableColumn), QStringLiteral("Zoë"));
        QCOMPARE(text(1, PreviewModel::PhoneColumn), QStringLiteral("none"));
        QCOMPARE(text(1, model.sentenceColumn()), QStringLiteral("Rounded."));
        QCOMPARE(model.headerData(PreviewModel::OriginalColumn, Qt::Horizontal).toString(),
                 QStringLiteral("Mobile, in the file"));
        QCOMPARE(model.headerData(PreviewModel::FirstVariableColumn, Qt::Horizontal).toString(),
                 QStringLiteral("name"));
    }

    void filtersAndFindsBack()
    {
        PreviewModel model;
        model.setPreview(preview());
        model.setFilter(VerdictFilter::Accepted); // a warning is accepted too
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.position(1), 2);
        QCOMPARE(model.rowOf(2), 1);
        QCOMPARE(model.rowOf(3), -1);
        model.setFilter(VerdictFilter::Warnings);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(VerdictFilter::Duplicates);
        QCOMPARE(model.position(0), 3);
        model.setFilter(VerdictFilter::OptedOut);
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsTheFilterForAnotherAudience()
    {
        PreviewModel model;
        model.setFilter(VerdictFilter::Rejected);
        model.setPreview(preview());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.position(0), 1);
    }
};

QTEST_GUILESS_MAIN(PreviewModelTest)
#include "previewmodel_test.moc"
