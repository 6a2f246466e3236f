#include "tests/ui/newcampaignfixture.h"

#include "models/numbersmodel.h"
#include "ui/newcampaign/senderfield.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace outbound;

/// One or several numbers to send from, chosen with clicks and keys.
class SenderFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void offersNothingWithOneNumber();
    void ticksWithTheMouse();
    void ticksWithTheKeys();
    void neverHasTheFirstTwice();
    void findsOneOfAHundred();
    void forgetsNumbersThatAreGone();
    void saysItToAScreenReader();
    void sendsFromSeveral();
    void keepsThemAfterAWayBack();

private:
    static QString phone(int i) { return QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')); }
    static std::vector<SendingNumber> numbers(int count)
    {
        std::vector<SendingNumber> all;
        for (int i = 0; i < count; ++i)
            all.push_back({phone(i), QStringLiteral("Line %1").arg(i), QStringLiteral("PN%1").arg(i), i + 1.0});
        return all;
    }
    static std::unique_ptr<SenderField> shown(int count)
    {
        auto field = std::make_unique<SenderField>();
        field->setNumbers(numbers(count));
        field->show();
        field->activateWindow();
        return QTest::qWaitForWindowExposed(field.get()) ? std::move(field) : nullptr;
    }
    static QAbstractButton* link(QWidget* on)
    {
        return on->findChild<QAbstractButton*>(QStringLiteral("addNumbersLink"));
    }
    static QListView* list(QWidget* on) { return on->findChild<QListView*>(QStringLiteral("furtherNumbersList")); }
    static QWidget* popup(QWidget* on) { return on->findChild<QWidget*>(QStringLiteral("numbersPopup")); }
    static void open(QWidget* on) { QTest::mouseClick(link(on), Qt::LeftButton); }
    static void tick(QWidget* on, int row)
    {
        QTest::mouseClick(list(on)->viewport(), Qt::LeftButton, {},
                          list(on)->visualRect(list(on)->model()->index(row, 0)).center());
    }

    Theme m_theme{ThemeMode::Light};
};

void SenderFieldTest::offersNothingWithOneNumber()
{
    const auto field = shown(1);
    QVERIFY(!link(field.get())->isVisible());
    field->setNumbers(numbers(2));
    QVERIFY(link(field.get())->isVisible());
    field->setNumbers({});
    QVERIFY(!link(field.get())->isVisible());
    QCOMPARE(field->first(), QString());
    QCOMPARE(field->mps(), 0.0);
}

void SenderFieldTest::ticksWithTheMouse()
{
    const auto field = shown(3);
    QSignalSpy changed(field.get(), &SenderField::changed);
    QCOMPARE(link(field.get())->text(), QStringLiteral("Add numbers"));
    open(field.get());
    QVERIFY(popup(field.get())->isVisible());
    QCOMPARE(list(field.get())->model()->rowCount(), 2); // but the first
    QVERIFY(!popup(field.get())->findChild<QLineEdit*>()->isVisible());
    tick(field.get(), 1);
    QCOMPARE(field->further(), QStringList{phone(2)});
    QCOMPARE(field->mps(), 4.0);
    QVERIFY(changed.count() > 0);
    tick(field.get(), 0);
    QCOMPARE(field->further(), (QStringList{phone(1), phone(2)}));
    QVERIFY(link(field.get())->text().startsWith(QStringLiteral("+2")));
    tick(field.get(), 1);
    QCOMPARE(field->further(), QStringList{phone(1)});
    QTest::keyClick(list(field.get()), Qt::Key_Escape);
    QVERIFY(!popup(field.get())->isVisible());
}

void SenderFieldTest::ticksWithTheKeys()
{
    const auto field = shown(3);
    link(field.get())->setFocus();
    QTest::keyClick(link(field.get()), Qt::Key_Space);
    QVERIFY(popup(field.get())->isVisible());
    QCOMPARE(QApplication::focusWidget(), list(field.get()));
    QTest::keyClick(list(field.get()), Qt::Key_Down);
    QTest::keyClick(list(field.get()), Qt::Key_Space);
    QCOMPARE(field->further(), QStringList{phone(2)});
    QTest::keyClick(list(field.get()), Qt::Key_Space);
    QCOMPARE(field->further(), QStringList{});
    QTest::keyClick(list(field.get()), Qt::Key_Return);
    QVERIFY(!popup(field.get())->isVisible());
}

void SenderFieldTest::neverHasTheFirstTwice()
{
    const auto field = shown(3);
    field->choose(phone(0), {phone(0), phone(1), phone(2)});
    QCOMPARE(field->further(), (QStringList{phone(1), phone(2)}));
    auto* from = field->findChild<QComboBox*>(QStringLiteral("fromNumberCombo"));
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down);
    QCOMPARE(field->first(), phone(1));
    QCOMPARE(field->further(), QStringList{phone(2)});
    QCOMPARE(field->mps(), 5.0);
    QTest::keyClick(from, Qt::Key_Up);
    QCOMPARE(field->first(), phone(0));
    QCOMPARE(field->further(), QStringList{phone(2)}); // what was taken away by the way stays away
}

void SenderFieldTest::findsOneOfAHundred()
{
    const auto field = shown(100);
    open(field.get());
    auto* search = popup(field.get())->findChild<QLineEdit*>(QStringLiteral("findNumberEdit"));
    QCOMPARE(QApplication::focusWidget(), search);
    QVERIFY(popup(field.get())->height() < 400);
    QTest::keyClicks(search, QStringLiteral("900 077"));
    QCOMPARE(list(field.get())->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list(field.get()));
    QTest::keyClick(list(field.get()), Qt::Key_Space);
    QCOMPARE(field->further(), QStringList{phone(77)});
    search->clear();
    QTest::keyClicks(search, QStringLiteral("line 5"));
    QCOMPARE(list(field.get())->model()->rowCount(), 11);
    tick(field.get(), 0);
    QCOMPARE(field->further(), (QStringList{phone(5), phone(77)})); // also what is not found now
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!popup(field.get())->isVisible());
    open(field.get());
    QCOMPARE(list(field.get())->model()->rowCount(), 99);
}

void SenderFieldTest::forgetsNumbersThatAreGone()
{
    const auto field = shown(4);
    field->choose(phone(0), {phone(1), phone(3)});
    field->setNumbers(numbers(3));
    QCOMPARE(field->further(), QStringList{phone(1)});
    QCOMPARE(field->mps(), 3.0);
    field->setNumbers({numbers(2)[1]});
    QCOMPARE(field->first(), phone(1));
    QCOMPARE(field->further(), QStringList{});
}

void SenderFieldTest::saysItToAScreenReader()
{
    const auto field = shown(3);
    QCOMPARE(link(field.get())->accessibleName(), QStringLiteral("Add numbers to send from"));
    open(field.get());
    tick(field.get(), 0);
    QVERIFY(link(field.get())->accessibleName().contains(QStringLiteral("7700 900001")));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(list(field.get()));
    QVERIFY(spoken && spoken->childCount() == 2);
    QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    QVERIFY(spoken->child(0)->state().checked);
    QVERIFY(!spoken->child(1)->state().checked);
    QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(QStringLiteral("2 segments/s")));
}

void SenderFieldTest::sendsFromSeveral()
{
    NewCampaignFixture on;
    on.page().setUndoSeconds(0);
    QVERIFY(on.fill(12));
    NewCampaignFixture::choose(on.find<QComboBox>("fromNumberCombo"),
                               on.find<QComboBox>("fromNumberCombo")->itemText(0));
    const QString first = on.find<QComboBox>("fromNumberCombo")->currentData(NumbersModel::PhoneRole).toString();
    QVERIFY(!on.summary().contains(QStringLiteral("more")));
    open(&on.page());
    tick(&on.page(), 0);
    tick(&on.page(), 1);
    QTest::keyClick(list(&on.page()), Qt::Key_Escape);
    QTRY_VERIFY2(on.summary().endsWith(QStringLiteral("and 2 more")), qPrintable(on.summary()));
    QVERIFY(on.saidSomewhere(QStringLiteral("At 111 segments/s")));
    QSignalSpy created(&on.page(), &NewCampaignPage::created);
    QCOMPARE(on.whyNot(), QString());
    QTest::mouseClick(on.find<QPushButton>("sendButton"), Qt::LeftButton);
    QVERIFY(created.wait(5000));
    const Campaign sent = on.campaigns().front().campaign;
    QCOMPARE(sent.fromNumber, first);
    QCOMPARE(sent.moreNumbers.size(), 2);
    QVERIFY(!sent.moreNumbers.contains(first));
    QCOMPARE(link(&on.page())->text(), QStringLiteral("Add numbers")); // the next one begins with one number
}

void SenderFieldTest::keepsThemAfterAWayBack()
{
    NewCampaignFixture on;
    QVERIFY(on.fill(3));
    open(&on.page());
    tick(&on.page(), 0);
    QTest::keyClick(list(&on.page()), Qt::Key_Escape);
    QTest::mouseClick(on.find<QPushButton>("discardButton"), Qt::LeftButton);
    QCOMPARE(link(&on.page())->text(), QStringLiteral("Add numbers"));
    QTest::mouseClick(on.bar(MessageKind::Info)->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(link(&on.page())->text().startsWith(QStringLiteral("+1")));
}

QTEST_MAIN(SenderFieldTest)
#include "senderfield_test.moc"
