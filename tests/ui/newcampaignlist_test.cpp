#include "tests/ui/newcampaignfixture.h"

#include "models/numbersmodel.h"
#include "models/previewmodel.h"
#include "ui/widgets/filterchip.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionComboBox>

using namespace outbound;

/// Whom the new campaign goes to: lists taken, judged and shown.
class NewCampaignListTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<NewCampaignFixture>(); }
    void cleanup() { m_on.reset(); }

    void showsEveryRowWithItsVerdict()
    {
        QVERIFY(m_on->open("name,mobile\nZo\u0151,07700 900187\nAnn,+44 7700 900188\nRob,0770\nZoe,+447700900187\n"));
        QCOMPARE(m_on->table()->model()->rowCount(), 4);
        QCOMPARE(m_on->chip(QStringLiteral("All rows"))->count(), 4);
        QCOMPARE(m_on->chip(QStringLiteral("Accepted"))->count(), 2);
        QCOMPARE(m_on->chip(QStringLiteral("Duplicates"))->count(), 1);
        QCOMPARE(m_on->chip(QStringLiteral("Rejected"))->count(), 1);
        QTest::mouseClick(m_on->chip(QStringLiteral("Rejected")), Qt::LeftButton);
        QCOMPARE(m_on->table()->model()->rowCount(), 1);
        QCOMPARE(m_on->table()->model()->index(0, PreviewModel::RowColumn).data().toString(), QStringLiteral("4"));
    }

    void readsAgainForAnotherRegionOrColumn()
    {
        QVERIFY(m_on->open("name,home,mobile\nAnn,07700 900187,(415) 555-0142\n"));
        auto* columns = m_on->find<QComboBox>("phoneColumnCombo");
        NewCampaignFixture::choose(columns, QStringLiteral("home"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+44 7700 900187"));
        NewCampaignFixture::choose(columns, QStringLiteral("mobile"));
        auto* regions = m_on->find<QComboBox>("regionCombo");
        NewCampaignFixture::choose(regions, QStringLiteral("United States"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+1 415 555 0142"));
        QCOMPARE(columns->currentText(), QStringLiteral("mobile"));
    }

    void sendsFromTheRegionChosenAfterwards()
    {
        auto* from = m_on->find<QComboBox>("fromNumberCombo");
        QVERIFY(m_on->open("name,phone\nAnn,2015550100\n")); // a number of London, too
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+44 20 1555 0100"));
        QVERIFY(from->currentData(NumbersModel::PhoneRole).toString().startsWith(QStringLiteral("+44")));
        auto* regions = m_on->find<QComboBox>("regionCombo");
        NewCampaignFixture::choose(regions, QStringLiteral("United States"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+1 201 555 0100"));
        QCOMPARE(from->currentData(NumbersModel::PhoneRole).toString(), QStringLiteral("+14155550142"));
        from->setCurrentIndex(from->findData(QStringLiteral("+447700900456"), NumbersModel::PhoneRole));
        emit from->activated(from->currentIndex());
        NewCampaignFixture::choose(regions, QStringLiteral("United Kingdom"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+44 20 1555 0100"));
        NewCampaignFixture::choose(regions, QStringLiteral("United States"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+1 201 555 0100"));
        QCOMPARE(from->currentData(NumbersModel::PhoneRole).toString(), QStringLiteral("+447700900456"));
    }

    void readsTheListOfACopyInItsSendersRegion()
    {
        Campaign campaign;
        campaign.name = QStringLiteral("Recall");
        campaign.fromNumber = QStringLiteral("+14155550142");
        m_on->page().openCopy(campaign);
        QVERIFY(m_on->open("name,phone\nAnn,2015550100\n"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+1 201 555 0100"));
        QCOMPARE(m_on->find<QComboBox>("regionCombo")->currentText(), QStringLiteral("United States"));
    }

    void keepsTheLastOfTwoFiles()
    {
        const QString first = m_on->file(NewCampaignFixture::people(5), "first.csv");
        const QString second = m_on->file(NewCampaignFixture::people(2), "second.csv");
        m_on->page().openFiles({first});
        m_on->page().openFiles({second});
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 2);
    }

    void readsAFileAgainThatWasChanged()
    {
        QVERIFY(m_on->open("name,phone\nAnn,+447700900001\nRob,0770\n"));
        QVERIFY(m_on->open("name,phone\nAnn,+447700900001\nRob,+447700900002\n"));
        QTRY_VERIFY(m_on->summary().startsWith(QStringLiteral("2 ")));
    }

    void dropsAnAnswerThatCameTooLate()
    {
        QTest::keyClicks(m_on->find<QLineEdit>("campaignNameEdit"), QStringLiteral("Recall"));
        m_on->page().openFiles({m_on->file(NewCampaignFixture::people(5), "first.csv")});
        QTest::mouseClick(m_on->find<QPushButton>("discardButton"), Qt::LeftButton);
        QVERIFY(!QTest::qWaitFor([this] { return m_on->table()->model()->rowCount() > 0; }, 300));
    }

    void losesNothingToAFileThatCannotBeRead()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        m_on->page().openFiles({m_on->path("not-there.csv")});
        QTRY_VERIFY(m_on->bar(MessageKind::Error));
        QCOMPARE(m_on->table()->model()->rowCount(), 2);
        m_on->page().takeFiles({QUrl::fromLocalFile(m_on->path(""))});
        QVERIFY(m_on->bar(MessageKind::Error)->sentence().contains(QStringLiteral("folder")));
    }

    void namesTheFileItRefuses()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        m_on->page().openFiles({m_on->file("name,phone\nAnn,\"+447700900001\n", "quotes.csv")});
        QTRY_VERIFY(m_on->bar(MessageKind::Error));
        QCOMPARE(m_on->bar(MessageKind::Error)->sentence().count(QStringLiteral("quotes.csv")), 1);
        QVERIFY(!m_on->bar(MessageKind::Info));
    }

    void bringsBackTheListThatWasReplaced()
    {
        m_on->page().openFiles({m_on->file("name,phone\nAnn,+447700900001\nRob,0770\n", "old.csv")});
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 2);
        QVERIFY(!m_on->bar(MessageKind::Info)); // nothing was there before
        QAbstractItemModel* rows = m_on->table()->model();
        QVERIFY(rows->setData(rows->index(1, PreviewModel::OriginalColumn), QStringLiteral("07700 900002")));
        QTRY_COMPARE(phoneOf(1), QStringLiteral("+44 7700 900002"));
        m_on->page().openFiles({m_on->file(NewCampaignFixture::people(5), "new.csv")});
        QTRY_VERIFY(m_on->bar(MessageKind::Info));
        QCOMPARE(m_on->bar(MessageKind::Info)->sentence(), QStringLiteral("“old.csv” was replaced by “new.csv”."));
        undo();
        QCOMPARE(m_on->table()->model()->rowCount(), 2);
        QCOMPARE(phoneOf(1), QStringLiteral("+44 7700 900002"));
        QVERIFY(!m_on->bar(MessageKind::Info));
        QTest::mouseClick(m_on->find<QAbstractButton>("removeAudienceButton"), Qt::LeftButton);
        QCOMPARE(m_on->bar(MessageKind::Info)->sentence(), QStringLiteral("“old.csv” was removed."));
        undo();
        QCOMPARE(phoneOf(1), QStringLiteral("+44 7700 900002"));
    }

    void offersTheListOnceWhileOneTypesOverIt()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        QTest::mouseClick(m_on->find<QPushButton>("pasteButton"), Qt::LeftButton);
        auto* numbers = m_on->find<QPlainTextEdit>("pasteEdit");
        QTest::keyClicks(numbers, QStringLiteral("+447700900001, +447700900002, +447700900003"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 3);
        QVERIFY(m_on->bar(MessageKind::Info)->sentence().startsWith(QStringLiteral("“list.csv” was replaced")));
        QTest::keyClicks(numbers, QStringLiteral(", +447700900004"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 4);
        undo();
        QCOMPARE(m_on->table()->model()->rowCount(), 2);
        QVERIFY(numbers->toPlainText().isEmpty());
    }

    void takesAFileAfterWhatWasTypedAMomentAgo()
    {
        QTest::mouseClick(m_on->find<QPushButton>("pasteButton"), Qt::LeftButton);
        QTest::keyClicks(m_on->find<QPlainTextEdit>("pasteEdit"), QStringLiteral("+447700900001"));
        QVERIFY(m_on->open(NewCampaignFixture::people(5)));
        QVERIFY(!QTest::qWaitFor([this] { return m_on->table()->model()->rowCount() != 5; }, 400));
        QVERIFY(m_on->find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
    }

    void suggestsANumberForEachListOnce()
    {
        auto* from = m_on->find<QComboBox>("fromNumberCombo");
        QVERIFY(m_on->open("name,phone\nAnn,+447700900001\nRob,+12015550100\n"));
        QVERIFY(from->currentText().contains(QStringLiteral("+44")));
        QVERIFY(m_on->table()->model()->setData(m_on->table()->model()->index(0, PreviewModel::OriginalColumn),
                                                QStringLiteral("+12015550101")));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+1 201 555 0101"));
        QVERIFY(from->currentText().contains(QStringLiteral("+44")));
        m_on->page().openFiles({m_on->file(NewCampaignFixture::people(3), "us.csv")});
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 3);
        QVERIFY(from->currentText().contains(QStringLiteral("+1 ")));
    }

    void understandsWhatIsTyped()
    {
        QTest::mouseClick(m_on->find<QPushButton>("pasteButton"), Qt::LeftButton);
        QTest::keyClicks(m_on->find<QPlainTextEdit>("pasteEdit"), QStringLiteral("+447700900001, +447700900002"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 2);
        QTest::mouseClick(m_on->find<QAbstractButton>("removeAudienceButton"), Qt::LeftButton);
        QCOMPARE(m_on->table()->model()->rowCount(), 0);
        QVERIFY(m_on->find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
    }

    void keepsWhatToKnowInSight()
    {
        QByteArray wide = "phone";
        for (int i = 0; i < 9; ++i)
            wide += ",column" + QByteArray::number(i);
        QVERIFY(m_on->open(wide + "\n+447700900001" + QByteArray(",a long enough value").repeated(9) + '\n'));
        const auto sentence = [this] { return m_on->table()->model()->columnCount() - 1; };
        const int hidden = sentence() - 1;
        QVERIFY(m_on->table()->isColumnHidden(hidden));
        for (int columns = 1; columns < 9; ++columns) {
            QByteArray header = "phone";
            QByteArray row = "+447700900001";
            for (int i = 0; i < columns; ++i) {
                header += ",other" + QByteArray::number(i);
                row += ",x";
            }
            QVERIFY(m_on->open(header + '\n' + row + "\n+447700900002\n"));
            QTRY_COMPARE(sentence(), PreviewModel::FirstOtherColumn + columns);
            QVERIFY(!m_on->table()->isColumnHidden(sentence()));
        }
    }

    void showsTheOnlyVariable()
    {
        QVERIFY(m_on->open("name,phone\nBartholomew Featherstonehaugh the Elder,+447700900001\n"));
        for (const int width : {1400, 1072, 960, 900}) {
            m_on->page().resize(width, 772);
            QVERIFY(!m_on->table()->isColumnHidden(PreviewModel::FirstOtherColumn));
            QVERIFY(m_on->table()->columnWidth(PreviewModel::FirstOtherColumn) >= 64);
        }
    }

    void namesAColumnWhole()
    {
        m_on->page().setPastedText(QStringLiteral("+447700900001\n"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 1);
        auto* columns = m_on->find<QComboBox>("phoneColumnCombo");
        QCOMPARE(columns->currentText(), QStringLiteral("Column 1"));
        QTRY_VERIFY(isWhole(columns));
        QVERIFY(!m_on->saidSomewhere(QStringLiteral("commas")));
        m_on->page().setPastedText(QStringLiteral("name,phone\nSarah,+447700900001\n"));
        QTRY_COMPARE(columns->count(), 2);
        QTRY_VERIFY(isWhole(columns));
        QVERIFY(!m_on->saidSomewhere(QStringLiteral("commas")));
    }

private:
    void undo() { QTest::mouseClick(m_on->bar(MessageKind::Info)->findChild<QPushButton*>(), Qt::LeftButton); }

    QString phoneOf(int row) { return m_on->table()->model()->index(row, PreviewModel::PhoneColumn).data().toString(); }

    static bool isWhole(const QComboBox* combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        const QString text = combo->currentText();
        return combo->fontMetrics().elidedText(text, Qt::ElideRight, field.width()) == text;
    }

    std::unique_ptr<NewCampaignFixture> m_on;
};

QTEST_MAIN(NewCampaignListTest)
#include "newcampaignlist_test.moc"
