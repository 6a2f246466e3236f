#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxledger.h"
#include "models/campaignsmodel.h"
#include "tests/support/openengine.h"
#include "tests/support/openwindow.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/peoplecard.h"
#include "ui/campaigns/statcard.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The operator's main job with each sample list, by mouse and keyboard: drop or choose it, write, send, and watch
/// until it is done. At every look the list, the cards and the chart say the same, and at the end so do the store and
/// the sandbox's own ledger.
class WholeJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachSampleIsSentAndCounted_data();
    void eachSampleIsSentAndCounted();

private:
    /// The product's four figures, wherever they are shown.
    struct Figures {
        int total = 0;
        int delivered = 0;
        int failed = 0;
        int pending = 0;
        bool operator==(const Figures&) const = default;
        QByteArray text() const
        {
            return QStringLiteral("%1 = %2 + %3 + %4").arg(total).arg(delivered).arg(failed).arg(pending).toUtf8();
        }
    };

    template <typename T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void drop(const QString& path);
    void choose(const QString& path);
    void confirm(int people);
    Figures inStore(const CampaignId& id);
    Figures onCards();
    Figures inList(const CampaignId& id);
    Figures besideDonut();

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void WholeJobTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_data->path());
    m_theme = std::make_unique<Theme>(ThemeMode::Light);
    m_window = openWindow(*m_engine);
    m_window->newCampaignPage().setUndoSeconds(0);
}

void WholeJobTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_engine.reset();
}

void WholeJobTest::drop(const QString& path)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({400, 400}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
}

void WholeJobTest::choose(const QString& path)
{
    QTest::mouseClick(find<QPushButton>("startSandboxButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>("newCampaignButton")->isVisible());
    QTest::mouseClick(find<QPushButton>("newCampaignButton"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("chooseFileButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("chooseFileDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path); // as pasted
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
}

void WholeJobTest::confirm(int people)
{
    QTRY_VERIFY(find<QLineEdit>("countEdit"));
    auto* send = find<QPushButton>("confirmSendButton");
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(find<QLineEdit>("countEdit"), QString::number(people));
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
}

WholeJobTest::Figures WholeJobTest::inStore(const CampaignId& id)
{
    const CampaignCounts counts = *m_engine->reader().counts(id);
    return {counts.totalCount(), counts.deliveredCount(), counts.failedCount(), counts.pendingCount()};
}

WholeJobTest::Figures WholeJobTest::onCards()
{
    const auto value = [this](const char* card) { return find<StatCard>(card)->value(); };
    return {value("totalCard"), value("deliveredCard"), value("failedCard"), value("pendingCard")};
}

WholeJobTest::Figures WholeJobTest::inList(const CampaignId& id)
{
    const QAbstractItemModel* model = find<QTableView>("campaignsTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(CampaignsModel::IdRole).toString() == id) {
            const auto number = [&](CampaignsModel::Column column) {
                return QLocale().toInt(model->index(row, column).data().toString());
            };
            return {number(CampaignsModel::Total), number(CampaignsModel::Delivered), number(CampaignsModel::Failed),
                    number(CampaignsModel::Pending)};
        }
    return {};
}

/// The figures beside the donut: delivered, no confirmation, refused, pending, each followed by its share.
WholeJobTest::Figures WholeJobTest::besideDonut()
{
    const auto labels = m_window->findChild<PeopleCard*>()->findChildren<FigureLabel*>();
    const auto number = [&](int index) { return QLocale().toInt(labels.at(2 * index)->text()); };
    return {number(0) + number(1) + number(2) + number(3), number(0), number(1) + number(2), number(3)};
}

void WholeJobTest::eachSampleIsSentAndCounted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("byDialog");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("people");
    QTest::newRow("clinic") << QStringLiteral("clinic-recall.csv") << false << QString()
                            << QStringLiteral("Hi {{First name}}, your check-up at {{Clinic}} is due.") << 244;
    QTest::newRow("shop") << QStringLiteral("shop-promotion.csv") << true << QStringLiteral("US")
                          << QStringLiteral("Hi {{first_name}}, {{points}} points wait.") << 1000;
    QTest::newRow("event") << QStringLiteral("event-list.csv") << false << QString()
                           << QStringLiteral("Hi {{Name}}, doors open at 7.") << 46;
}

void WholeJobTest::eachSampleIsSentAndCounted()
{
    QFETCH(QString, file);
    QFETCH(bool, byDialog);
    QFETCH(QString, region);
    QFETCH(QString, message);
    QFETCH(int, people);
    const QString path = m_data->filePath(file);
    QVERIFY(QFile::copy(QStringLiteral(":/samples/") + file, path));
    if (byDialog)
        choose(path);
    else
        drop(path);
    auto* preview = find<QTableView>("previewTable");
    QTRY_VERIFY(preview->model()->rowCount() > 0);
    if (!region.isEmpty()) {
        auto* regions = find<QComboBox>("regionCombo");
        regions->setCurrentIndex(regions->findData(region));
        emit regions->activated(regions->currentIndex());
    }
    auto* name = find<QLineEdit>("campaignNameEdit");
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Whole job"));
    auto* senders = find<QComboBox>("fromNumberCombo");
    const QString fast = sandboxNumbers().back().phone;
    for (int index = 0; index < senders->count(); ++index)
        if (senders->itemData(index).toString() == fast)
            senders->setCurrentIndex(index);
    find<QPlainTextEdit>("messageEdit")->setPlainText(QString());
    QTest::keyClicks(find<QPlainTextEdit>("messageEdit"), message);
    auto* send = find<QPushButton>("sendButton");
    QTRY_VERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    if (people > 500)
        confirm(people);

    const auto campaigns = [this] { return *m_engine->reader().campaigns(m_engine->connection().account); };
    QTRY_COMPARE(campaigns().size(), 1u);
    const CampaignId id = campaigns().front().campaign.id;
    QTRY_VERIFY(find<StatCard>("totalCard")->isVisible());

    int looks = 0;
    int movements = 0;
    Figures last;
    QElapsedTimer quiet; // since the figures moved last
    quiet.start();
    while (isOpen(m_engine->reader().campaign(id)->campaign.status) || quiet.elapsed() < 4000) {
        QTest::qWait(37);
        const Figures cards = onCards();
        QVERIFY2(cards.total == people && cards.delivered + cards.failed + cards.pending == people, cards.text());
        QVERIFY2(cards == besideDonut(), (cards.text() + " but the donut " + besideDonut().text()).constData());
        ++looks;
        if (!(cards == last)) {
            ++movements;
            quiet.restart();
        }
        last = cards;
    }
    QVERIFY2(looks > 50 && movements > 5,
             qPrintable(QStringLiteral("%1 looks, %2 movements").arg(looks).arg(movements)));

    QTRY_VERIFY2_WITH_TIMEOUT(onCards() == inStore(id), onCards().text(), 5000);
    QTest::mouseClick(m_window->findChild<CampaignPage*>()->findChild<QAbstractButton*>(QStringLiteral("backButton")),
                      Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(inList(id) == inStore(id), inList(id).text(), 5000);
    QVERIFY(besideDonut() == inStore(id));
    QVERIFY(inStore(id).delivered > people / 2);

    QHash<QString, int> times;
    const auto ledger = SandboxLedger::open(m_engine->sandboxLedgerPath());
    SandboxListing everything;
    everything.account = sandboxAccountSid();
    everything.limit = people * 2;
    for (const SandboxMessage& accepted : *(*ledger)->list(everything))
        ++times[accepted.to];
    QCOMPARE(times.size(), people);
    for (const int count : times)
        QCOMPARE(count, 1);
}

QTEST_MAIN(WholeJobTest)
#include "wholejob_test.moc"
