#include "tests/ui/campaignpagefixture.h"

#include "ui/charts/chartpane.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace outbound;

/// The charts of the campaign page: what can be done with them, and where they stand.
class CampaignChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_at.reset(); }

    void eachChartSaysWhatItShows();
    void theTwinHasTheSameValues();
    void theTwinKeepsItsTitlesWhole();
    void valuesAreCopied();
    void aPictureIsSaved();
    void theValuesAreSaved();
    void whatCantBeSavedIsTold();
    void aNarrowPageHasTabs();
    void beforeTheFirstMessageThereIsASentence();
    void theRuleStaysWhileMessagesArrive();
    void tabLeadsDownThePage();
    void nothingIsCutOnTheSmallestWindow();
    void theTableKeepsEightRows();

private:
    ChartPane* pane(const char* name) const { return m_at->part<ChartPane>(name); }
    ChartView* chart(const char* name) const { return pane(name)->findChild<ChartView*>(); }
    QTableView* twin(const char* name) const { return pane(name)->findChild<QTableView*>(); }
    void trigger(const char* name, const char* deed) const
    {
        pane(name)->findChild<QAction*>(QLatin1String(deed))->trigger();
    }
    void save(const QString& path) const;

    std::optional<CampaignPageFixture> m_at;
    QTemporaryDir m_folder;
    CampaignId m_id;
};

void CampaignChartsTest::init()
{
    m_at.emplace();
    TemporaryStore& store = m_at->store;
    m_id = store.create(store.draft(QStringLiteral("Recall: A/B"), 12));
    store.refuse(m_id, 2, 21614, QStringLiteral("Not a mobile number"));
    store.submit(m_id, 6);
    store.answer(m_id, 3, MessageStatus::Delivered);
    store.answer(m_id, 1, MessageStatus::Sent);
    m_at->show(m_id);
    QVERIFY(QTest::qWaitForWindowActive(m_at->page.get()));
    QTRY_VERIFY(chart("deliveriesPane")->isVisible());
}

void CampaignChartsTest::save(const QString& path) const
{
    auto* dialog = m_at->page->findChild<QFileDialog*>(QStringLiteral("chartSaveDialog"));
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    QVERIFY2(name->text().startsWith(QStringLiteral("Recall- A-B, ")), qPrintable(name->text()));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_at->page->findChild<QFileDialog*>(QStringLiteral("chartSaveDialog")));
}

void CampaignChartsTest::eachChartSaysWhatItShows()
{
    for (const char* name : {"peoplePane", "deliveriesPane", "throughputPane"}) {
        QVERIFY2(chart(name)->isVisible() && !chart(name)->accessibleName().isEmpty(), name);
        QVERIFY2(chart(name)->accessibleDescription().endsWith(u'.') || name == QByteArray("peoplePane"), name);
        QVERIFY2(chart(name)->focusPolicy() & Qt::TabFocus, name);
    }
    QVERIFY(chart("peoplePane")->accessibleDescription().contains(QStringLiteral("delivered 3"), Qt::CaseInsensitive));
}

void CampaignChartsTest::theTwinHasTheSameValues()
{
    chart("peoplePane")->setFocus(Qt::TabFocusReason);
    trigger("peoplePane", "chartAsTable");
    QTableView* table = twin("peoplePane");
    QVERIFY(table->isVisible() && !chart("peoplePane")->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->accessibleName(), QStringLiteral("People"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(table->model()->index(2, 1).data().toString(), QStringLiteral("2"));
    m_at->store.answer(m_id, 1, MessageStatus::Delivered);
    m_at->tell();
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("4"));
    trigger("peoplePane", "chartAsTable");
    QVERIFY(chart("peoplePane")->isVisible());
}

void CampaignChartsTest::theTwinKeepsItsTitlesWhole()
{
    for (const char* name : {"peoplePane", "deliveriesPane", "throughputPane"}) {
        trigger(name, "chartAsTable");
        const QHeaderView* header = twin(name)->horizontalHeader();
        QTRY_VERIFY(header->isVisible());
        const QFontMetrics metrics(header->font());
        for (int column = 0; column < header->count(); ++column) {
            const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
            const int gap = column + 1 < header->count() ? 4 : 0;
            const QRect room(0, 0, header->sectionSize(column) - gap, header->height());
            const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, title);
            QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(), qPrintable(title));
        }
        const int last = header->count() - 1;
        QVERIFY(header->sectionViewportPosition(last) + header->sectionSize(last) <= header->viewport()->width());
    }
}

void CampaignChartsTest::valuesAreCopied()
{
    auto* recipients = m_at->part<QTableView>("recipientsTable");
    recipients->selectAll();
    chart("peoplePane")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart("peoplePane"), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1], QStringLiteral("Delivered\t3\t25.0"));
}

void CampaignChartsTest::aPictureIsSaved()
{
    const QString path = m_folder.filePath(QStringLiteral("people.png"));
    trigger("peoplePane", "chartPng");
    save(path);
    const QImage image(path);
    QVERIFY(!image.isNull());
    QVERIFY(image.width() >= 2 * chart("peoplePane")->width());
    bool isGreen = false;
    for (int x = 0; x < image.width() && !isGreen; ++x)
        for (int y = 0; y < image.height() && !isGreen; ++y)
            isGreen = image.pixelColor(x, y) == tokens().status(StatusFamily::Delivered).solid;
    QVERIFY(isGreen);
    QVERIFY(m_at->message().contains(QStringLiteral("people.png")));
}

void CampaignChartsTest::theValuesAreSaved()
{
    const QString path = m_folder.filePath(QStringLiteral("people.csv"));
    trigger("peoplePane", "chartCsv");
    save(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll().mid(3)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines[0], QStringLiteral("Status,People,Share in percent"));
    QCOMPARE(lines[1], QStringLiteral("Delivered,3,25.0"));
    QCOMPARE(lines[2], QStringLiteral("No confirmation,1,8.3"));
    QCOMPARE(lines[3], QStringLiteral("Refused,2,16.7"));
    QCOMPARE(lines[4], QStringLiteral("Pending,6,50.0"));
}

void CampaignChartsTest::whatCantBeSavedIsTold()
{
    trigger("peoplePane", "chartCsv");
    auto* dialog = m_at->page->findChild<QFileDialog*>(QStringLiteral("chartSaveDialog"));
    QVERIFY(dialog);
    emit dialog->fileSelected(m_folder.filePath(QStringLiteral("nowhere/people.csv")));
    dialog->reject();
    QTRY_VERIFY(m_at->message().contains(QStringLiteral("could not be saved")));
}

void CampaignChartsTest::aNarrowPageHasTabs()
{
    QVERIFY(chart("deliveriesPane")->isVisible() && chart("throughputPane")->isVisible());
    const int wide = chart("deliveriesPane")->width();
    m_at->page->resize(968, 672);
    QTRY_VERIFY(!chart("throughputPane")->isVisible());
    QVERIFY(chart("deliveriesPane")->isVisible() && chart("deliveriesPane")->width() > wide);
    QWidget* tab = nullptr;
    for (auto* button : m_at->page->findChildren<QAbstractButton*>())
        tab = button->isVisible() && button->text() == QStringLiteral("Segments/min") ? button : tab;
    QVERIFY(tab);
    QTest::mouseClick(tab, Qt::LeftButton);
    QVERIFY(chart("throughputPane")->isVisible() && !chart("deliveriesPane")->isVisible());
    m_at->page->resize(1072, 772);
    QTRY_VERIFY(chart("deliveriesPane")->isVisible() && chart("throughputPane")->isVisible());
}

void CampaignChartsTest::beforeTheFirstMessageThereIsASentence()
{
    TemporaryStore& store = m_at->store;
    m_at->show(store.create(store.draft(QStringLiteral("Later"), 3, ScheduleType::Schedule)));
    QVERIFY(!chart("deliveriesPane")->isVisible() && !chart("throughputPane")->isVisible());
    QVERIFY(!pane("deliveriesPane")->findChild<QAction*>(QStringLiteral("chartPng"))->isEnabled());
}

void CampaignChartsTest::theRuleStaysWhileMessagesArrive()
{
    ChartView* people = chart("peoplePane");
    people->setFocus(Qt::TabFocusReason);
    QTest::keyClick(people, Qt::Key_Right);
    QCOMPARE(people->accessibleDescription(), QStringLiteral("Delivered: People 3, Share 25.0\u00a0%."));
    m_at->store.answer(m_id, 1, MessageStatus::Delivered);
    m_at->tell();
    QTRY_COMPARE(people->accessibleDescription(), QStringLiteral("Delivered: People 4, Share 33.3\u00a0%."));
    QVERIFY(people->hasFocus());
}

void CampaignChartsTest::tabLeadsDownThePage()
{
    QList<QWidget*> chain;
    for (QWidget* one = m_at->page->nextInFocusChain(); one != m_at->page.get(); one = one->nextInFocusChain())
        chain << one;
    const QList<QWidget*> wanted{m_at->part<QWidget>("backButton"),
                                 m_at->part<QWidget>("totalCard"),
                                 m_at->part<QWidget>("failedCard"),
                                 chart("peoplePane"),
                                 chart("deliveriesPane"),
                                 chart("throughputPane"),
                                 m_at->part<QWidget>("causeButton"),
                                 m_at->part<QWidget>("recipientSearch"),
                                 m_at->part<QWidget>("recipientsTable")};
    qsizetype last = -1;
    for (QWidget* one : wanted) {
        QVERIFY2(chain.indexOf(one) > last, qPrintable(one->objectName() + one->accessibleName()));
        last = chain.indexOf(one);
    }
}

void CampaignChartsTest::nothingIsCutOnTheSmallestWindow()
{
    m_at->page->resize(903, 544); // beside the folded sidebar, below the strip
    for (const char* name : {"totalCard", "deliveredCard", "failedCard", "pendingCard", "peoplePane"})
        for (const auto* label : m_at->part<QWidget>(name)->findChildren<ElidedLabel*>()) {
            QTRY_VERIFY2(!label->isVisible() || !label->shown().contains(u'…'), qPrintable(label->text()));
            QVERIFY(!label->isVisible() || !label->shown().isEmpty());
        }
}

void CampaignChartsTest::theTableKeepsEightRows()
{
    m_at->page->resize(968, 520);
    auto* table = m_at->part<QTableView>("recipientsTable");
    QTRY_VERIFY(m_at->page->findChild<QScrollArea*>()->verticalScrollBar()->maximum() > 0);
    QVERIFY(table->viewport()->height() >= 8 * table->rowHeight(0));
}

QTEST_MAIN(CampaignChartsTest)
#include "campaigncharts_test.moc"
