#include "ui/widgets/scheduleedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/zonecombo.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace outbound;

/// The field as a person works it: with keys and clicks.
class ScheduleEditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_edit.reset(); }

    void beginsTomorrowMorningHere();
    void offersTheRepeatedHour();
    void choosesTheSecondHourWithTheKeys();
    void showsTheHourItWasGiven();
    void movesOnFromTheGap();
    void saysWhenItHasPassed();
    void saysWhatItIsHere();
    void findsAZoneByItsCity();
    void takesOneMatchOnEnter();
    void takesWhatWasTypedWithTheListOpen_data();
    void takesWhatWasTypedWithTheListOpen();
    void keepsTheZoneOfWhatIsNone();
    void takesAWholeDate_data();
    void takesAWholeDate();
    void writesTimesTheWayOfTheLanguage();
    void putsBackWhatIsNoDate();
    void settlesWhatIsHalfTyped();
    void keepsTheWallTimeInAnotherZone();
    void isReadByAScreenReader();

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_edit->findChild<T*>(QLatin1String(name));
    }
    QString sentence() { return find<QLabel>("zoneLabel")->text(); }
    void typeZone(const QString& text);
    void typeTime(const QString& hour, const QString& minute);
    /// The coming night in London on which the clocks go forward, or back.
    static QDate night(bool forward);
    void open(QDate day, const char* zone); ///< at 12:00 of that day

    std::optional<Theme> m_theme;
    std::unique_ptr<ScheduleEdit> m_edit;
};

void ScheduleEditTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.emplace(ThemeMode::Light);
}

void ScheduleEditTest::init()
{
    m_edit = std::make_unique<ScheduleEdit>();
    m_edit->resize(560, 80);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

QDate ScheduleEditTest::night(bool forward)
{
    const QTimeZone london("Europe/London");
    QTimeZone::OffsetData change = london.nextTransition(QDateTime::currentDateTimeUtc().addDays(2));
    while ((change.daylightTimeOffset > 0) != forward)
        change = london.nextTransition(change.atUtc);
    return change.atUtc.date();
}

void ScheduleEditTest::open(QDate day, const char* zone)
{
    m_edit->setSchedule(readWall({day, QTime(12, 0)}, QTimeZone(zone)).first, QLatin1String(zone));
}

void ScheduleEditTest::typeTime(const QString& hour, const QString& minute)
{
    auto* when = find<QDateTimeEdit>("whenEdit");
    when->setFocus();
    when->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(when, hour);
    when->setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClicks(when, minute);
}

void ScheduleEditTest::typeZone(const QString& text)
{
    auto* field = find<ZoneCombo>("zoneCombo")->lineEdit();
    QTest::mouseClick(field, Qt::LeftButton);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void ScheduleEditTest::beginsTomorrowMorningHere()
{
    QCOMPARE(m_edit->zone(), zoneName(zoneNamed({})));
    QCOMPARE(m_edit->instant().time(), QTime(9, 0));
    QVERIFY(!m_edit->hasPassed());
    const QString weekday = QLocale().toString(QDateTime::currentDateTimeUtc().date().addDays(1), u"dddd");
    QCOMPARE(sentence(), QStringLiteral("%1, 09:00 UTC").arg(weekday));
    QVERIFY(!find<QRadioButton>("firstRadio")->isVisible());
}

void ScheduleEditTest::offersTheRepeatedHour()
{
    const QDate day = night(false);
    open(day, "Europe/London");
    QVERIFY(!find<QRadioButton>("firstRadio")->isVisible());
    QSignalSpy changed(m_edit.get(), &ScheduleEdit::changed);
    typeTime(QStringLiteral("01"), QStringLiteral("30"));
    QCOMPARE(sentence(), QStringLiteral("Sunday, 01:30 comes twice that night:"));
    auto* first = find<QRadioButton>("firstRadio");
    auto* second = find<QRadioButton>("secondRadio");
    QVERIFY(first->isVisible() && second->isVisible());
    QCOMPARE(first->text(), QStringLiteral("first (BST)"));
    QCOMPARE(second->text(), QStringLiteral("second (GMT)"));
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(0, 30), Qt::UTC));
    changed.clear();
    QTest::mouseClick(second, Qt::LeftButton, {}, {8, second->height() / 2});
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(1, 30), Qt::UTC));
    QCOMPARE(changed.size(), 1);
    QTest::mouseClick(first, Qt::LeftButton, {}, {8, first->height() / 2});
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(0, 30), Qt::UTC));
    typeTime(QStringLiteral("02"), QStringLiteral("00"));
    QVERIFY(!first->isVisible());
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(2, 0), Qt::UTC));
}

void ScheduleEditTest::choosesTheSecondHourWithTheKeys()
{
    const QDate day = night(false);
    open(day, "Europe/London");
    typeTime(QStringLiteral("01"), QStringLiteral("30"));
    for (int i = 0; i < 6 && !find<QRadioButton>("firstRadio")->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(find<QRadioButton>("firstRadio")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(find<QRadioButton>("secondRadio")->isChecked());
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(1, 30), Qt::UTC));
}

void ScheduleEditTest::showsTheHourItWasGiven()
{
    const QDate day = night(false);
    const QDateTime second(day, QTime(1, 30), Qt::UTC);
    m_edit->setSchedule(second, QStringLiteral("Europe/London"));
    QVERIFY(find<QRadioButton>("secondRadio")->isChecked());
    QCOMPARE(m_edit->instant(), second);
    m_edit->setSchedule(second.addSecs(-3600), QStringLiteral("Europe/London"));
    QVERIFY(find<QRadioButton>("firstRadio")->isChecked());
    QCOMPARE(m_edit->instant(), second.addSecs(-3600));
}

void ScheduleEditTest::movesOnFromTheGap()
{
    const QDate day = night(true);
    open(day, "Europe/London");
    typeTime(QStringLiteral("01"), QStringLiteral("30"));
    QCOMPARE(sentence(), QStringLiteral("Sunday, 01:30 does not exist that night; it will be sent at 02:30 BST."));
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(1, 30), Qt::UTC));
    QCOMPARE(find<QDateTimeEdit>("whenEdit")->time(), QTime(1, 30)); // as it was typed
    typeTime(QStringLiteral("02"), QStringLiteral("30"));
    QCOMPARE(m_edit->instant(), QDateTime(day, QTime(1, 30), Qt::UTC));
    QVERIFY(!sentence().contains(QStringLiteral("exist")));
}

void ScheduleEditTest::saysWhenItHasPassed()
{
    m_edit->setSchedule(QDateTime::currentDateTimeUtc().addSecs(-3600), QStringLiteral("Asia/Tokyo"));
    QVERIFY(m_edit->hasPassed());
    QVERIFY2(sentence().startsWith(QStringLiteral("This time has passed. In Asia/Tokyo it is ")),
             qPrintable(sentence()));
}

void ScheduleEditTest::saysWhatItIsHere()
{
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(40);
    m_edit->setSchedule(QDateTime(day, QTime(3, 15), Qt::UTC), QStringLiteral("Asia/Kolkata"));
    QVERIFY2(sentence().contains(QStringLiteral("08:45 IST; here it is ")), qPrintable(sentence()));
    QVERIFY(sentence().endsWith(QStringLiteral("03:15 then.")));
}

void ScheduleEditTest::findsAZoneByItsCity()
{
    typeZone(QStringLiteral("new york"));
    auto* combo = find<ZoneCombo>("zoneCombo");
    QAbstractItemView* matches = combo->completer()->popup();
    QTRY_VERIFY(matches->isVisible());
    QCOMPARE(combo->completer()->completionCount(), 1);
    QTest::keyClick(matches, Qt::Key_Down);
    QTest::keyClick(matches, Qt::Key_Return);
    QCOMPARE(m_edit->zone(), QStringLiteral("America/New_York"));
    QCOMPARE(combo->currentText(), QStringLiteral("America/New York"));
}

void ScheduleEditTest::takesOneMatchOnEnter()
{
    QSignalSpy changed(m_edit.get(), &ScheduleEdit::changed);
    typeZone(QStringLiteral("kathmandu"));
    QTest::keyClick(find<ZoneCombo>("zoneCombo")->completer()->popup(), Qt::Key_Escape); // the list, not the text
    QTest::keyClick(find<ZoneCombo>("zoneCombo")->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_edit->zone(), QStringLiteral("Asia/Kathmandu"));
    QCOMPARE(changed.size(), 1);
}

void ScheduleEditTest::takesWhatWasTypedWithTheListOpen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("zone");
    const struct {
        const char* name;
        Qt::Key key;
    } ways[] = {{"Tab", Qt::Key_Tab}, {"Return", Qt::Key_Return}, {"Escape", Qt::Key_Escape}};
    for (const auto& [name, key] : ways) {
        QTest::addRow("one, %s", name) << "new y" << int(key) << "America/New_York";
        QTest::addRow("a city, %s", name) << "rome" << int(key) << "Europe/Rome";
        QTest::addRow("many, %s", name) << "america/" << int(key) << "Europe/London";
    }
}

void ScheduleEditTest::takesWhatWasTypedWithTheListOpen()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, zone);
    open(QDate(2030, 7, 20), "Europe/London");
    typeZone(typed);
    auto* combo = find<ZoneCombo>("zoneCombo");
    QTRY_VERIFY(combo->completer()->popup()->isVisible());
    QTest::keyClick(combo->completer()->popup(), Qt::Key(key));
    QTRY_COMPARE(combo->currentText(), QString(zone).replace(QLatin1Char('_'), QLatin1Char(' ')));
    QCOMPARE(m_edit->zone(), zone);
    QVERIFY(!combo->completer()->popup()->isVisible());
}

void ScheduleEditTest::keepsTheZoneOfWhatIsNone()
{
    open(QDate(2030, 5, 20), "Europe/Paris");
    typeZone(QStringLiteral("atlantis"));
    QTest::keyClick(find<ZoneCombo>("zoneCombo")->lineEdit(), Qt::Key_Tab);
    QCOMPARE(m_edit->zone(), QStringLiteral("Europe/Paris"));
    QCOMPARE(find<ZoneCombo>("zoneCombo")->currentText(), QStringLiteral("Europe/Paris"));
}

void ScheduleEditTest::takesAWholeDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("is");
    const QDateTime night(QDate(2027, 3, 28), QTime(1, 30), Qt::UTC);
    QTest::newRow("as it is shown") << "28 Mar 2027, 01:30" << night;
    QTest::newRow("without the comma") << "28 mar 2027 1:30" << night;
    QTest::newRow("in full") << "28 March 2027, 01:30" << night;
    QTest::newRow("ISO 8601") << "2027-03-28T01:30" << night;
    QTest::newRow("dots") << " 28.3.2027  01:30 " << night;
    QTest::newRow("American") << "March 28, 2027, 01:30" << night;
    QTest::newRow("the day alone") << "28 Mar 2027" << QDateTime(QDate(2027, 3, 28), QTime(12, 0), Qt::UTC);
}

void ScheduleEditTest::takesAWholeDate()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, is);
    auto* when = find<QDateTimeEdit>("whenEdit");
    for (const bool pasted : {false, true}) {
        open(QDate(2026, 5, 21), "Europe/London");
        when->setFocus();
        QGuiApplication::clipboard()->setText(text);
        if (pasted) { // into a part of it
            when->setSelectedSection(QDateTimeEdit::MonthSection);
            QTest::keySequence(when, QKeySequence::Paste);
        } else {
            QTest::keySequence(when, QKeySequence::SelectAll);
            for (const QChar character : text)
                QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
        }
        QCOMPARE(m_edit->instant(), QDateTime(QDate(2026, 5, 21), QTime(11, 0), Qt::UTC)); // not yet
        QTest::keyClick(QApplication::focusWidget(), pasted ? Qt::Key_Tab : Qt::Key_Return);
        QCOMPARE(when->dateTime(), is);
        QCOMPARE(when->text(), QLocale().toString(is, when->displayFormat()));
    }
}

void ScheduleEditTest::writesTimesTheWayOfTheLanguage()
{
    QLocale::setDefault(QLocale(QStringLiteral("en"))); // chosen by hand, of no country
    init();
    auto* when = find<QDateTimeEdit>("whenEdit");
    const QString date = QLocale().toString(QDate(2030, 5, 21), QStringLiteral("d MMM yyyy"));
    for (const auto& [hour, clock] : {std::pair(9, "9:00 AM"), std::pair(0, "12:00 AM"), std::pair(13, "1:00 PM")}) {
        m_edit->setSchedule(readWall({QDate(2030, 5, 21), QTime(hour, 0)}, QTimeZone("UTC")).first,
                            QStringLiteral("UTC"));
        QCOMPARE(when->text(), QStringLiteral("%1, %2").arg(date, QLatin1String(clock)));
        QVERIFY2(sentence().contains(QStringLiteral(", %1").arg(QLatin1String(clock))), qPrintable(sentence()));
    }
    for (const auto& [text, time] :
         {std::pair("22 May 2030, 9:30 PM", QTime(21, 30)), std::pair("22 May 2030 12:15 am", QTime(0, 15)),
          std::pair("2030-05-22T17:45", QTime(17, 45))}) {
        when->setFocus();
        QGuiApplication::clipboard()->setText(QLatin1String(text));
        QTest::keySequence(when, QKeySequence::Paste);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(when->dateTime(), QDateTime(QDate(2030, 5, 22), time, Qt::UTC));
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ScheduleEditTest::putsBackWhatIsNoDate()
{
    open(QDate(2030, 5, 21), "Europe/London");
    auto* when = find<QDateTimeEdit>("whenEdit");
    for (const char* text : {"3/4/2031", "soon", "31 Feb 2031, 10:00", "2 Mar 2031, 25:00"}) {
        when->setFocus();
        QTest::keySequence(when, QKeySequence::SelectAll);
        QTest::keyClicks(when, QString(QLatin1Char(text[0])));
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text + 1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up); // steps nothing unseen
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(when->text(), QStringLiteral("21 May 2030, 12:00"));
        QCOMPARE(sentence(),
                 QStringLiteral("“%1” is no date and time. It stays 21 May 2030, 12:00.").arg(QLatin1String(text)));
    }
    QTest::keySequence(when, QKeySequence::SelectAll);
    QTest::keyClick(when, Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(when->text(), QStringLiteral("21 May 2030, 12:00"));
    typeTime(QStringLiteral("13"), QStringLiteral("00"));
    QCOMPARE(sentence(), QStringLiteral("Tuesday, 13:00 BST; here it is 21 May 2030, 12:00 then."));
}

void ScheduleEditTest::settlesWhatIsHalfTyped()
{
    open(QDate(2030, 5, 21), "Europe/London");
    QVERIFY(m_edit->settle());
    typeZone(QStringLiteral("tokyo"));
    QVERIFY(!m_edit->settle());
    QCOMPARE(m_edit->zone(), QStringLiteral("Asia/Tokyo"));
    auto* when = find<QDateTimeEdit>("whenEdit");
    when->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("2031-01-02 10:00"));
    QTest::keySequence(when, QKeySequence::Paste);
    QVERIFY(!m_edit->settle());
    QCOMPARE(m_edit->instant(), QDateTime(QDate(2031, 1, 2), QTime(1, 0), Qt::UTC));
    QVERIFY(m_edit->settle());
}

void ScheduleEditTest::keepsTheWallTimeInAnotherZone()
{
    open(QDate(2030, 7, 20), "Europe/London");
    QCOMPARE(m_edit->instant().time(), QTime(11, 0));
    typeZone(QStringLiteral("America/New_York")); // as IANA spells it
    QTest::keyClick(find<ZoneCombo>("zoneCombo")->lineEdit(), Qt::Key_Tab);
    QCOMPARE(m_edit->zone(), QStringLiteral("America/New_York"));
    QCOMPARE(find<QDateTimeEdit>("whenEdit")->time(), QTime(12, 0));
    QCOMPARE(m_edit->instant().time(), QTime(16, 0));
}

void ScheduleEditTest::isReadByAScreenReader()
{
    open(night(true), "Europe/London");
    typeTime(QStringLiteral("01"), QStringLiteral("30"));
    QCOMPARE(find<QDateTimeEdit>("whenEdit")->accessibleName(), QStringLiteral("Date and time"));
    QCOMPARE(find<QDateTimeEdit>("whenEdit")->accessibleDescription(), sentence());
    QCOMPARE(find<ZoneCombo>("zoneCombo")->accessibleName(), QStringLiteral("Time zone"));
    QCOMPARE(find<ZoneCombo>("zoneCombo")->itemData(0).toString(), zoneName(zoneNamed({})));
}

QTEST_MAIN(ScheduleEditTest)
#include "scheduleedit_test.moc"
