#include "engine/engine.h"
#include "models/figuretext.h"
#include "models/previewmodel.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/newcampaign/phonepreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace outbound;

/// Works the page as a person does, on a real engine and its sandbox.
class NewCampaignPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        Engine::Options options;
        options.dataDir = m_dir->path();
        auto engine = Engine::open(options);
        QVERIFY(engine);
        m_engine = std::move(*engine);
        m_engine->connectSandbox();
        QTRY_COMPARE(m_engine->connection().kind, Connection::Kind::Sandbox);
        m_page = std::make_unique<NewCampaignPage>(*m_engine);
        m_page->resize(1072, 772);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_engine.reset();
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(whyNot(), QStringLiteral("Give the campaign a name."));
        QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
        QTest::keyClicks(find<QLineEdit>("campaignNameEdit"), QStringLiteral("Recall"));
        QCOMPARE(whyNot(), QStringLiteral("Add somebody to send it to."));
        open(people(3));
        QCOMPARE(whyNot(), QStringLiteral("Write a message."));
        QTest::keyClicks(find<QPlainTextEdit>("messageEdit"), QStringLiteral("Hello"));
        QCOMPARE(whyNot(), QString());
        QVERIFY(find<QPushButton>("sendButton")->isEnabled());
        QCOMPARE(find<QLabel>("proofLabel")->text(),
                 QStringLiteral("3 accepted + 0 rejected + 0 duplicates + 0 opted out = 3 rows"));
    }

    void showsEveryRowWithItsVerdict()
    {
        open("name,mobile\nZo\u0151,07700 900187\nAnn,+44 7700 900188\nRob,0770\nZoe,+447700900187\n");
        QCOMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(chip(QStringLiteral("All rows"))->count(), 4);
        QCOMPARE(chip(QStringLiteral("Accepted"))->count(), 2);
        QCOMPARE(chip(QStringLiteral("Duplicates"))->count(), 1);
        QCOMPARE(chip(QStringLiteral("Rejected"))->count(), 1);
        QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, PreviewModel::RowColumn).data().toString(), QStringLiteral("4"));
    }

    void readsAgainForAnotherRegionOrColumn()
    {
        open("name,home,mobile\nAnn,07700 900187,(415) 555-0142\n");
        auto* columns = find<QComboBox>("phoneColumnCombo");
        choose(columns, QStringLiteral("home"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+44 7700 900187"));
        choose(columns, QStringLiteral("mobile"));
        auto* regions = find<QComboBox>("regionCombo");
        choose(regions, QStringLiteral("United States"));
        QTRY_COMPARE(phoneOf(0), QStringLiteral("+1 415 555 0142"));
        QCOMPARE(columns->currentText(), QStringLiteral("mobile"));
    }

    void keepsTheLastOfTwoFiles()
    {
        const QString first = file(people(5), QStringLiteral("first.csv"));
        const QString second = file(people(2), QStringLiteral("second.csv"));
        m_page->openFile(first);
        m_page->openFile(second);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void dropsAnAnswerThatCameTooLate()
    {
        QTest::keyClicks(find<QLineEdit>("campaignNameEdit"), QStringLiteral("Recall"));
        m_page->openFile(file(people(5), QStringLiteral("first.csv")));
        QTest::mouseClick(find<QPushButton>("discardButton"), Qt::LeftButton);
        QVERIFY(!QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, 300));
    }

    void losesNothingToAFileThatCannotBeRead()
    {
        open(people(2));
        m_page->openFile(m_dir->filePath(QStringLiteral("not-there.csv")));
        QTRY_VERIFY(bar(MessageKind::Error));
        QCOMPARE(table()->model()->rowCount(), 2);
        m_page->takeFiles({QUrl::fromLocalFile(m_dir->path())});
        QVERIFY(bar(MessageKind::Error)->sentence().contains(QStringLiteral("folder")));
    }

    void understandsWhatIsTyped()
    {
        QTest::mouseClick(find<QPushButton>("pasteButton"), Qt::LeftButton);
        QTest::keyClicks(find<QPlainTextEdit>("pasteEdit"), QStringLiteral("+447700900001, +447700900002"));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTest::mouseClick(find<QAbstractButton>("removeAudienceButton"), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
    }

    void showsTheMessageOfEachPerson()
    {
        open("name,phone\nAnn,+447700900001\nRob,0770\nZoe,+447700900003\n");
        auto* message = find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("Hi {{name}}"));
        auto* phone = find<PhonePreview>("phonePreview");
        QVERIFY(phone->accessibleDescription().startsWith(QStringLiteral("Hi Ann\n")));
        QTest::mouseClick(find<QAbstractButton>("nextRecipientButton"), Qt::LeftButton);
        QVERIFY(phone->accessibleDescription().startsWith(QStringLiteral("Hi Zoe\n")));
        QCOMPARE(find<QLabel>("placeLabel")->text(), QStringLiteral("2 of 2"));
        QCOMPARE(table()->currentIndex().row(), 2);
        QTest::keyClick(table(), Qt::Key_Up); // the row between them isn't sent
        QVERIFY(!phone->accessibleDescription().contains(QStringLiteral("Hi")));
        QCOMPARE(find<QLabel>("placeLabel")->text(), QStringLiteral("not sent"));
    }

    void flagsAPlaceholderNoColumnFills()
    {
        open(people(2));
        auto* message = find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("Hi {{frist_name}}"));
        QVERIFY(saidSomewhere(QStringLiteral("frist_name")));
        message->setPlainText(QStringLiteral("“Hi” {{name}}"));
        auto* cure = find<QAbstractButton>("cureButton");
        QVERIFY(cure->isVisible());
        QTest::mouseClick(cure, Qt::LeftButton);
        QCOMPARE(message->toPlainText(), QStringLiteral("\"Hi\" {{name}}"));
    }

    void offersTheVariables()
    {
        open(people(2));
        auto* message = find<QPlainTextEdit>("messageEdit");
        message->setFocus();
        QTest::keyClicks(message, QStringLiteral("Hi {{na"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(message->toPlainText(), QStringLiteral("Hi {{name}}"));
    }

    void canBeTakenBackForAWhile()
    {
        m_page->setUndoSeconds(60);
        fill(3);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        auto* undo = m_page->findChild<UndoBar*>();
        QVERIFY(undo->isVisible());
        QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!undo->isVisible());
        QTest::mouseClick(find<QPushButton>("sendButton"), Qt::LeftButton);
        m_page->hide(); // nothing is sent from a page that was left
        m_page->show();
        QVERIFY(!undo->isVisible());
        QCOMPARE(campaigns().size(), size_t(0));
        QCOMPARE(find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
    }

    void undoesWithEscape()
    {
        m_page->setUndoSeconds(60);
        fill(3);
        send();
        QVERIFY(m_page->findChild<UndoBar*>()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(!m_page->findChild<UndoBar*>()->isVisible());
        QVERIFY(find<QPushButton>("sendButton")->isEnabled());
    }

    void doesNotSendToSomebodyJustRemoved()
    {
        m_page->setUndoSeconds(0);
        fill(1);
        m_page->setPastedText(QStringLiteral("name,phone\nSarah,+447700900001\nJames,+447700900002\n"));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QSignalSpy created(m_page.get(), &NewCampaignPage::created);
        find<QPlainTextEdit>("pasteEdit")->setPlainText(QStringLiteral("name,phone\nSarah,+447700900001\n"));
        send();
        QCOMPARE(whyNot(), QStringLiteral("The list is being read."));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(created.count(), 0);
        QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
        send();
        QVERIFY(created.wait(5000));
        QCOMPARE(campaigns().front().counts.totalCount(), 1);
    }

    void takesTheCountdownBackForAnotherList()
    {
        m_page->setUndoSeconds(60);
        fill(3);
        auto* undo = m_page->findChild<UndoBar*>();
        send();
        QVERIFY(undo->isVisible());
        m_page->setPastedText(QStringLiteral("+447700900001"));
        QVERIFY(!undo->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
        send();
        QVERIFY(undo->isVisible());
        auto* from = find<QComboBox>("fromNumberCombo"); // as when the account's numbers change
        from->setCurrentIndex(from->currentIndex() == 0 ? 1 : 0);
        QVERIFY(!undo->isVisible());
        QVERIFY(bar(MessageKind::Error));
    }

    void refusesATextThatIsTooLong()
    {
        m_page->setUndoSeconds(60);
        fill(3);
        auto* message = find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("{{name}}") + QString(1598, u'x'));
        send(); // before anything was counted
        QVERIFY(m_page->findChild<UndoBar*>()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        message->setPlainText(QStringLiteral("{{name}}") + QString(1599, u'x'));
        send();
        QVERIFY(!m_page->findChild<UndoBar*>()->isVisible());
        QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
        QCOMPARE(whyNot(), QStringLiteral("For 3 people the text is too long: %1 characters, %2 at most.")
                               .arg(countText(1601), countText(1600)));
    }

    void createsTheCampaign()
    {
        m_page->setUndoSeconds(1);
        fill(3);
        QSignalSpy created(m_page.get(), &NewCampaignPage::created);
        QTest::mouseClick(find<QPushButton>("sendButton"), Qt::LeftButton);
        QVERIFY(created.wait(5000));
        QTRY_COMPARE(campaigns().size(), size_t(1));
        const CampaignSummary sent = campaigns().front();
        QCOMPARE(sent.campaign.id, created.first().first().toString());
        QCOMPARE(sent.campaign.name, QStringLiteral("Recall"));
        QCOMPARE(sent.campaign.messageTemplate, QStringLiteral("Hi {{name}}"));
        QCOMPARE(sent.counts.totalCount(), 3);
        QVERIFY(find<QLineEdit>("campaignNameEdit")->text().isEmpty()); // a new page for the next one
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void asksForTheNumberAbove500()
    {
        m_page->setUndoSeconds(0);
        fill(501);
        QSignalSpy created(m_page.get(), &NewCampaignPage::created);
        QTest::mouseClick(find<QPushButton>("sendButton"), Qt::LeftButton);
        auto* count = find<QLineEdit>("countEdit");
        QVERIFY(count);
        auto* confirm = find<QPushButton>("confirmSendButton");
        QTest::keyClicks(count, QStringLiteral("50"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(count, QStringLiteral("1"));
        QVERIFY(confirm->isEnabled());
        QCOMPARE(created.count(), 0);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(created.wait(5000));
    }

    void refusesMoreThanACampaignReaches()
    {
        fill(maxRecipients + 1);
        QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
        QVERIFY(bar(MessageKind::Warning));
        QVERIFY(bar(MessageKind::Warning)->sentence().contains(countText(maxRecipients + 1)));
    }

    void schedulesForLater()
    {
        fill(3);
        QTest::mouseClick(find<QRadioButton>("laterRadio"), Qt::LeftButton);
        QCOMPARE(find<QPushButton>("sendButton")->text(), QStringLiteral("Schedule"));
        auto* when = find<QDateTimeEdit>("whenEdit");
        when->setDateTime(QDateTime::currentDateTime().addSecs(-60));
        QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
        const QDateTime later = QDateTime::currentDateTime().addDays(2);
        when->setDateTime(later);
        QSignalSpy created(m_page.get(), &NewCampaignPage::created);
        QTest::mouseClick(find<QPushButton>("sendButton"), Qt::LeftButton);
        QVERIFY(created.wait(5000));
        const Campaign scheduled = campaigns().front().campaign;
        QVERIFY(scheduled.status == CampaignStatus::Scheduled);
        QVERIFY(qAbs(scheduled.scheduledAt.secsTo(later)) <= 60);
    }

    void takesTheDayAsItIsTyped()
    {
        QTest::mouseClick(find<QRadioButton>("laterRadio"), Qt::LeftButton);
        auto* when = find<QDateTimeEdit>("whenEdit");
        const QDate first = QDate::currentDate().addMonths(1);
        const QDate day(first.year(), first.month(), 21);
        when->setDate(day);
        when->setFocus();
        when->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(when, QStringLiteral("25"));
        QCOMPARE(when->date(), day.addDays(4));
        QVERIFY(find<QLabel>("zoneLabel")->text().contains(QLocale().toString(day.addDays(4), u"dddd")));
    }

    void keepsWhatToKnowInSight()
    {
        QByteArray wide = "phone";
        for (int i = 0; i < 9; ++i)
            wide += ",column" + QByteArray::number(i);
        open(wide + "\n+447700900001" + QByteArray(",a long enough value").repeated(9) + '\n');
        const auto sentence = [this] { return table()->model()->columnCount() - 1; };
        const int hidden = sentence() - 1;
        QVERIFY(table()->isColumnHidden(hidden));
        for (int columns = 1; columns < 9; ++columns) {
            QByteArray header = "phone";
            QByteArray row = "+447700900001";
            for (int i = 0; i < columns; ++i) {
                header += ",other" + QByteArray::number(i);
                row += ",x";
            }
            open(header + '\n' + row + "\n+447700900002\n");
            QTRY_COMPARE(sentence(), PreviewModel::FirstVariableColumn + columns);
            QVERIFY(!table()->isColumnHidden(sentence()));
        }
    }

    void showsTheOnlyVariable()
    {
        open("name,phone\nBartholomew Featherstonehaugh the Elder,+447700900001\n");
        for (const int width : {1400, 1072, 960, 900}) {
            m_page->resize(width, 772);
            QVERIFY(!table()->isColumnHidden(PreviewModel::FirstVariableColumn));
            QVERIFY(table()->columnWidth(PreviewModel::FirstVariableColumn) >= 64);
        }
    }

    void namesAColumnWhole()
    {
        m_page->setPastedText(QStringLiteral("+447700900001\n"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        auto* columns = find<QComboBox>("phoneColumnCombo");
        QCOMPARE(columns->currentText(), QStringLiteral("Column 1"));
        QTRY_VERIFY(isWhole(columns));
        QVERIFY(!saidSomewhere(QStringLiteral("commas")));
        m_page->setPastedText(QStringLiteral("name,phone\nSarah,+447700900001\n"));
        QTRY_COMPARE(columns->count(), 2);
        QTRY_VERIFY(isWhole(columns));
        QVERIFY(!saidSomewhere(QStringLiteral("commas")));
    }

    void goesBackWithTheKeyboard()
    {
        QSignalSpy back(m_page.get(), &NewCampaignPage::backWanted);
        QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.count(), 1);
    }

    void bringsBackWhatWasDiscarded()
    {
        fill(3);
        QTest::mouseClick(find<QPushButton>("discardButton"), Qt::LeftButton);
        QVERIFY(find<QPlainTextEdit>("messageEdit")->toPlainText().isEmpty());
        QCOMPARE(table()->model()->rowCount(), 0);
        QTest::mouseClick(bar(MessageKind::Info)->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("Hi {{name}}"));
        QCOMPARE(find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Recall"));
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void saysWhatItIs()
    {
        QCOMPARE(find<QLineEdit>("campaignNameEdit")->accessibleName(), QStringLiteral("Campaign name"));
        QCOMPARE(find<QComboBox>("fromNumberCombo")->accessibleName(), QStringLiteral("From number"));
        QCOMPARE(find<QPlainTextEdit>("messageEdit")->accessibleName(), QStringLiteral("Message"));
        QCOMPARE(table()->accessibleName(), QStringLiteral("Recipients"));
        QCOMPARE(find<QComboBox>("fromNumberCombo")->count(), 3);
    }

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

    QTableView* table() { return find<QTableView>("previewTable"); }
    QString whyNot() { return find<QLabel>("whyNotLabel")->text(); }
    QString phoneOf(int row) { return table()->model()->index(row, PreviewModel::PhoneColumn).data().toString(); }

    FilterChip* chip(const QString& word)
    {
        for (FilterChip* chip : m_page->findChildren<FilterChip*>())
            if (chip->accessibleName().startsWith(word))
                return chip;
        return nullptr;
    }

    MessageBar* bar(MessageKind kind)
    {
        for (MessageBar* bar : m_page->findChildren<MessageBar*>())
            if (bar->isOpen() && bar->kind() == kind)
                return bar;
        return nullptr;
    }

    bool saidSomewhere(const QString& words)
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    static bool isWhole(const QComboBox* combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        const QString text = combo->currentText();
        return combo->fontMetrics().elidedText(text, Qt::ElideRight, field.width()) == text;
    }

    void send() { QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); }

    void choose(QComboBox* combo, const QString& text)
    {
        combo->setCurrentText(text);
        emit combo->activated(combo->currentIndex());
    }

    static QByteArray people(int count)
    {
        QByteArray csv = "name,phone\n";
        for (int i = 0; i < count; ++i)
            csv += 'P' + QByteArray::number(i) + ",+1" + QByteArray::number(201 + i / 100) + "5550" +
                   QByteArray::number(100 + i % 100) + '\n';
        return csv;
    }

    QString file(const QByteArray& csv, const QString& name)
    {
        const QString path = m_dir->filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
            return {};
        return path;
    }

    void open(const QByteArray& csv)
    {
        const QString path = file(csv, QStringLiteral("list.csv"));
        m_page->openFile(path);
        QTRY_COMPARE(table()->model()->rowCount(), csv.count('\n') - 1);
    }

    void fill(int count)
    {
        find<QLineEdit>("campaignNameEdit")->setText(QStringLiteral("Recall"));
        find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("Hi {{name}}"));
        open(people(count));
    }

    std::vector<CampaignSummary> campaigns()
    {
        auto all = m_engine->reader().campaigns(m_engine->connection().account);
        return all ? *all : std::vector<CampaignSummary>{};
    }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<NewCampaignPage> m_page;
};

QTEST_MAIN(NewCampaignPageTest)
#include "newcampaignpage_test.moc"
