#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stackedbar.h"
#include "ui/widgets/statuslook.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <numeric>
#include <optional>

using namespace outbound;

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.emplace(ThemeMode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void statusesHaveTheirWords()
    {
        QCOMPARE(campaignLook(CampaignStatus::Done).word, QStringLiteral("Done"));
        QCOMPARE(campaignLook(CampaignStatus::Cancelled).word, QStringLiteral("Cancelled"));
        QCOMPARE(messageLook(MessageStatus::Pending).word, QStringLiteral("Pending"));
        QCOMPARE(messageLook(MessageStatus::Queued).word, QStringLiteral("Pending"));
        QCOMPARE(messageLook(MessageStatus::Sent).word, QStringLiteral("No confirmation"));
        QCOMPARE(messageLook(MessageStatus::Undelivered).word, QStringLiteral("Refused"));
        QCOMPARE(messageLook(MessageStatus::Failed).word, QStringLiteral("Refused"));
        QCOMPARE(verdictLook(RowVerdict::OptedOut).word, QStringLiteral("Opted out"));
        QCOMPARE(verdictLook(RowVerdict::Duplicate).family, StatusFamily::Pending);
    }

    void barPartsFillTheBar_data()
    {
        QTest::addColumn<int>("delivered");
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("pending");
        QTest::newRow("running") << 702 << 23 << 19 << 460;
        QTest::newRow("one in ten thousand") << 9998 << 1 << 1 << 0;
        QTest::newRow("just begun") << 1 << 0 << 0 << 9999;
        QTest::newRow("all refused") << 0 << 0 << 40 << 0;
    }

    void barPartsFillTheBar()
    {
        QFETCH(int, delivered);
        QFETCH(int, sent);
        QFETCH(int, failed);
        QFETCH(int, pending);
        const BarParts parts =
            barParts({.pending = pending, .sent = sent, .delivered = delivered, .undelivered = 0, .failed = failed});
        const std::array<int, 4> widths = barWidths(parts, 144, 2);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 144);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (parts[i] > 0)
                QVERIFY(widths[i] >= 2);
            else
                QCOMPARE(widths[i], 0);
        }
    }

    void chipsByKeyboard()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* before = new QLineEdit;
        auto* chips = new FilterChips;
        auto* after = new QLineEdit;
        column->addWidget(before);
        column->addWidget(chips);
        column->addWidget(after);
        chips->addChip(10, QStringLiteral("All"));
        chips->addChip(20, QStringLiteral("Running"));
        chips->addChip(30, QStringLiteral("Done"));
        chips->setCount(20, 2);
        QCOMPARE(chips->current(), 10);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy chosen(chips, &FilterChips::currentChanged);

        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        auto* chip = qobject_cast<FilterChip*>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->text(), QStringLiteral("All"));
        QTest::keyClick(chip, Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst().constFirst().toInt(), 20);
        chip = qobject_cast<FilterChip*>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->accessibleName(), QStringLiteral("Running, 2"));
        QTest::keyClick(chip, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QTest::keyClick(after, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), chip);
    }

    void aChipKeepsOneWidthForFiguresOfOneLength()
    {
        FilterChip chip(QStringLiteral("Failed"));
        chip.setCount(111);
        const QSize size = chip.sizeHint();
        chip.setCount(404);
        QCOMPARE(chip.sizeHint(), size);
    }

    void aFigureReservesItsRoom()
    {
        FigureLabel figure;
        figure.reserve(QStringLiteral("10,000"));
        figure.setNumber(0);
        const QSize size = figure.sizeHint();
        figure.setNumber(9999);
        QCOMPARE(figure.sizeHint(), size);
        QCOMPARE(figure.accessibleName(), figure.text());
    }

    void anErrorDescribesItsInput()
    {
        auto* input = new QLineEdit;
        FormField field(QStringLiteral("Auth token"), input);
        QCOMPARE(input->accessibleName(), QStringLiteral("Auth token"));
        field.setError(QStringLiteral("Too short"));
        QCOMPARE(input->accessibleDescription(), QStringLiteral("Too short"));
        QVERIFY(input->property("invalid").toBool());
        field.setError({});
        QVERIFY(!input->property("invalid").toBool());
        QVERIFY(input->accessibleDescription().isEmpty());
    }

    void wordsOfAStrangerStayWords()
    {
        const QString nasty = QStringLiteral("<b>Zoë</b> & <img src=x>");
        ElidedLabel label(nasty);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(!plainToolTip(nasty).contains(QStringLiteral("<b>")));
        MessageBar bar(MessageKind::Error, nasty);
        QCOMPARE(bar.sentence(), nasty);
        for (const QLabel* shown : bar.findChildren<QLabel*>())
            QCOMPARE(shown->textFormat(), Qt::PlainText);
    }

    void buttonsHaveTheirHeights()
    {
        for (const auto size : {ControlSize::Tool, ControlSize::Normal, ControlSize::Welcome}) {
            Button button(QStringLiteral("plus"), QStringLiteral("New Campaign"), ButtonKind::Primary);
            button.setControlSize(size);
            QCOMPARE(button.sizeHint().height(), static_cast<int>(size));
        }
        SearchField field(QStringLiteral("Search"));
        QCOMPARE(field.sizeHint().height(), 32);
    }

    void inputsHaveTheirHeights()
    {
        QSpinBox pace;
        pace.ensurePolished();
        QCOMPARE(pace.minimumSizeHint().expandedTo(pace.minimumSize()), QSize(88, 28));
        QComboBox sender;
        sender.addItem(QStringLiteral("+44 7700 900123"));
        QCOMPARE(sender.sizeHint().height(), 32);
        setStyleProperty(&sender, "controlHeight", 28);
        QCOMPARE(sender.sizeHint().height(), 28);
        QLineEdit name;
        QCOMPARE(name.sizeHint().height(), 32);
        QDateTimeEdit date;
        date.ensurePolished();
        QCOMPARE(date.sizeHint().expandedTo(date.minimumSize()).height(), 32);
    }

    void fontsOutliveTheTheme()
    {
        QWidget window;
        auto* button = new Button(QStringLiteral("Retry 9"), ButtonKind::Secondary, &window);
        auto* early = new Button(QStringLiteral("Export 6"), ButtonKind::Secondary, &window);
        early->setControlSize(ControlSize::Tool);
        auto* label = new TextLabel(QStringLiteral("SMS Campaigns"), TypeRole::Body, Tone::Text, &window);
        window.show();
        QCOMPARE(early->font().pixelSize(), typeface(TypeRole::CaptionMedium).pixelSize());
        button->setControlSize(ControlSize::Tool);
        label->setRole(TypeRole::Title);
        m_theme->setMode(ThemeMode::Dark);
        label->setTone(Tone::Muted);
        button->setKind(ButtonKind::Ending);
        QCOMPARE(button->font().pixelSize(), typeface(TypeRole::CaptionMedium).pixelSize());
        QCOMPARE(button->font().weight(), QFont::Medium);
        QCOMPARE(label->font().pixelSize(), typeface(TypeRole::Title).pixelSize());
        QCOMPARE(label->palette().color(label->foregroundRole()), darkTokens().textMuted);
        m_theme->setMode(ThemeMode::Light);
        QCOMPARE(button->font().pixelSize(), typeface(TypeRole::CaptionMedium).pixelSize());
        QCOMPARE(label->font().weight(), QFont::DemiBold);
        QCOMPARE(label->palette().color(label->foregroundRole()), lightTokens().textMuted);
    }

    void escapeClearsTheSearch()
    {
        SearchField field(QStringLiteral("Search"));
        QTest::keyClicks(&field, QStringLiteral("spring"));
        QCOMPARE(field.text(), QStringLiteral("spring"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void aBarOpensAndCloses()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* bar = new MessageBar(MessageKind::Info, QStringLiteral("A draft from 09:58 was found."));
        Button* close = bar->addCloseButton();
        column->addWidget(bar);
        column->addStretch(1);
        window.resize(600, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(bar->height(), 36);
        QSignalSpy closed(bar, &MessageBar::closed);
        QTest::mouseClick(close, Qt::LeftButton);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!bar->isVisible());
        bar->open();
        QTRY_COMPARE(bar->height(), 36);
        QVERIFY(bar->isVisible());
    }

    void undoIsTakenBackOnce()
    {
        UndoBar bar;
        QSignalSpy undone(&bar, &UndoBar::undone);
        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.start(QStringLiteral("Sending to 1,204 people in"), 10);
        QCOMPARE(bar.secondsLeft(), 10);
        QVERIFY(bar.isVisible());
        bar.findChild<QAbstractButton*>()->click();
        QCOMPARE(undone.count(), 1);
        QCOMPARE(expired.count(), 0);
        QVERIFY(!bar.isVisible());
    }

    void theHoveredRowIsTheViews()
    {
        QStandardItemModel model(5, 3);
        TableView view;
        view.setModel(&model);
        view.setItemDelegate(new RowDelegate(&view));
        view.setRowHeight(40);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::mouseMove(view.viewport(), QPoint(150, 60));
        QTRY_COMPARE(view.hoveredRow(), 1);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view.viewport(), &leave);
        QCOMPARE(view.hoveredRow(), -1);
    }

    void theRowsMarginsFollowWhatIsShown()
    {
        QStandardItemModel model(1, 3);
        TableView view;
        view.setModel(&model);
        view.setMargins(24, 16);
        const QRect cell(100, 0, 100, 40);
        QCOMPARE(view.contentRect(cell, 1), QRect(100, 0, 84, 40));
        QCOMPARE(view.contentRect(cell, 0), QRect(124, 0, 60, 40));
        view.hideColumn(0);
        QCOMPARE(view.contentRect(cell, 1), QRect(124, 0, 60, 40));
        QCOMPARE(view.contentRect(cell, 2), QRect(100, 0, 76, 40));
    }

    void tabLeavesTheTable()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        QStandardItemModel model(3, 3);
        auto* view = new TableView;
        view->setModel(&model);
        auto* after = new QLineEdit;
        column->addWidget(view);
        column->addWidget(after);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

private:
    std::optional<Theme> m_theme;
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
