#include "tests/support/openengine.h"
#include "ui/settings/agentssection.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The agents' section on a real engine, worked with clicks and keys.
class AgentsSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsANameOnEnter();
    void keepsAPromptWhenItIsLeft();
    void bringsTheOldWordsBack();
    void refusesAnEmptyName();
    void makesAnotherAgent();
    void hasOneDefault();

private:
    template <typename T>
    QList<T*> all(const char* name)
    {
        return m_section->findChildren<T*>(QLatin1String(name));
    }
    QLineEdit* name(int i) { return all<QLineEdit>("agentNameEdit")[i]; }
    QPlainTextEdit* prompt(int i) { return all<QPlainTextEdit>("agentPromptEdit")[i]; }
    QRadioButton* isDefault(int i) { return all<QRadioButton>("defaultAgentRadio")[i]; }
    std::vector<Agent> agents() { return *m_engine->reader().agents(); }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void makeAnother()
    {
        const auto before = agents().size();
        QTest::mouseClick(m_section->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(agents().size(), before + 1);
        QTRY_COMPARE(all<QLineEdit>("agentNameEdit").size(), qsizetype(before + 1));
    }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<AgentsSection> m_section;
};

void AgentsSectionTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_dir->path());
    m_section = std::make_unique<AgentsSection>(*m_engine);
    m_section->resize(840, 500);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    QCOMPARE(all<QLineEdit>("agentNameEdit").size(), 1);
}

void AgentsSectionTest::cleanup()
{
    m_section.reset();
    m_engine.reset();
}

void AgentsSectionTest::keepsANameOnEnter()
{
    QSignalSpy said(m_section.get(), &SettingsSection::said);
    type(name(0), QStringLiteral("Booking desk <b>"));
    QTRY_COMPARE(agents().front().name, QStringLiteral("Booking desk <b>"));
    QTRY_VERIFY(said.count() > 0);
}

void AgentsSectionTest::keepsAPromptWhenItIsLeft()
{
    prompt(0)->setFocus();
    QTest::keyClicks(prompt(0), QStringLiteral("Be brief."));
    QVERIFY(agents().front().systemPrompt.isEmpty());
    QTest::keyClick(prompt(0), Qt::Key_Tab);
    QTRY_COMPARE(agents().front().systemPrompt, QStringLiteral("Be brief."));
    prompt(0)->setFocus();
    prompt(0)->moveCursor(QTextCursor::End);
    QTest::keyClick(prompt(0), Qt::Key_Return); // is a line of its own
    QTest::keyClicks(prompt(0), QStringLiteral("Be kind."));
    QTest::keyClick(prompt(0), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(agents().front().systemPrompt, QStringLiteral("Be brief.\nBe kind."));
}

void AgentsSectionTest::bringsTheOldWordsBack()
{
    const QString before = name(0)->text();
    name(0)->setFocus();
    QTest::keyClicks(name(0), QStringLiteral("x"));
    QTest::keyClick(name(0), Qt::Key_Escape);
    QCOMPARE(name(0)->text(), before);
    QTest::keyClick(name(0), Qt::Key_Return);
    QCOMPARE(agents().front().name, before);
}

void AgentsSectionTest::refusesAnEmptyName()
{
    const QString before = agents().front().name;
    type(name(0), QStringLiteral("  "));
    QTRY_VERIFY(!name(0)->accessibleDescription().isEmpty());
    QCOMPARE(agents().front().name, before);
    type(name(0), QStringLiteral("Desk"));
    QTRY_COMPARE(agents().front().name, QStringLiteral("Desk"));
    QVERIFY(name(0)->accessibleDescription().isEmpty());
}

void AgentsSectionTest::makesAnotherAgent()
{
    makeAnother();
    QTRY_COMPARE(QApplication::focusWidget(), name(1));
    QCOMPARE(name(1)->selectedText(), QStringLiteral("New agent"));
    QTest::keyClicks(name(1), QStringLiteral("Sales"));
    QTest::keyClick(name(1), Qt::Key_Return);
    QTRY_COMPARE(agents().back().name, QStringLiteral("Sales"));
    makeAnother();
    makeAnother();
    QVERIFY(name(2)->text() != name(3)->text());
}

void AgentsSectionTest::hasOneDefault()
{
    makeAnother();
    QVERIFY(isDefault(0)->isChecked());
    isDefault(1)->setFocus();
    QTest::keyClick(isDefault(1), Qt::Key_Space);
    QTRY_VERIFY(!isDefault(0)->isChecked());
    QVERIFY(isDefault(1)->isChecked());
    QCOMPARE(agents().front().name, name(1)->text());
    QTest::keyClick(isDefault(1), Qt::Key_Space); // there is always one
    QVERIFY(isDefault(1)->isChecked());
}

QTEST_MAIN(AgentsSectionTest)
#include "agentssection_test.moc"
