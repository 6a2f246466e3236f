#include "engine/settings/settingsfile.h"
#include "engine/store/database.h"
#include "tests/support/openengine.h"
#include "ui/settings/defaultssection.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// The defaults' section on a real engine, worked with clicks and keys.
class DefaultsSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsARegion();
    void keepsATheme();
    void offersTheLanguagesThatAreThere();
    void keepsWhatClosingDoes();
    void keepsWhetherToNotify();
    void asksBeforeItErases();
    void keepsARetentionThatErasesNothing();
    void followsWhatAnotherWrote();

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_section->findChild<T*>(QLatin1String(name));
    }
    void choose(const char* combo, const QString& text)
    {
        auto* choice = find<QComboBox>(combo);
        choice->setFocus();
        const int wanted = choice->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        for (int step = choice->currentIndex(); step != wanted; step += step < wanted ? 1 : -1)
            QTest::keyClick(choice, step < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    Settings kept() { return SettingsFile(m_dir->path()).read(); }
    QPushButton* button(const char* name)
    {
        return find<QDialog>("retentionDialog")->findChild<QPushButton*>(QLatin1String(name));
    }
    void endACampaign(int daysAgo);
    size_t campaigns() { return m_engine->reader().findCampaigns()->size(); }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<DefaultsSection> m_section;
};

void DefaultsSectionTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_dir->path());
    m_section = std::make_unique<DefaultsSection>(*m_engine);
    m_section->resize(840, 700);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void DefaultsSectionTest::cleanup()
{
    m_section.reset();
    m_engine.reset();
}

void DefaultsSectionTest::endACampaign(int daysAgo)
{
    if (m_engine->connection().kind == Connection::Kind::None) {
        m_engine->connectSandbox();
        QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    }
    CampaignDraft draft;
    draft.fromNumber = QStringLiteral("+447700900123");
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hello");
    draft.scheduleType = ScheduleType::Draft;
    draft.recipients.push_back({QStringLiteral("+447700900001"), {}});
    bool cancelled = false;
    m_engine->createCampaign(draft).then(this, [&](const Result<CampaignId>& id) {
        m_engine->cancelCampaign(*id).then(this, [&](const Result<void>&) { cancelled = true; });
    });
    QTRY_VERIFY(cancelled);
    const auto database = *Database::open(m_engine->storePath(), Database::Access::Visit);
    Statement write(*database, QStringLiteral("UPDATE campaigns SET finished_at = finished_at - ? "
                                              "WHERE rowid = (SELECT max(rowid) FROM campaigns)"));
    QVERIFY(write.run(qint64(daysAgo) * 24 * 3600 * 1000));
}

void DefaultsSectionTest::keepsARegion()
{
    QCOMPARE(find<QComboBox>("defaultRegionCombo")->currentText(), QStringLiteral("United Kingdom"));
    choose("defaultRegionCombo", QStringLiteral("Ukraine"));
    QCOMPARE(kept().region, QStringLiteral("UA"));
    QCOMPARE(m_engine->settings().region, QStringLiteral("UA"));
}

void DefaultsSectionTest::keepsATheme()
{
    QSignalSpy changed(m_engine.get(), &Engine::settingsChanged);
    for (auto* radio : m_section->findChildren<QRadioButton*>())
        if (radio->text() == QStringLiteral("Dark"))
            QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(8, radio->height() / 2));
    QVERIFY(kept().theme == Settings::Theme::Dark);
    QCOMPARE(changed.count(), 1); // by which the window takes it on at once
}

void DefaultsSectionTest::offersTheLanguagesThatAreThere()
{
    auto* languages = find<QComboBox>("languageCombo");
    QCOMPARE(languages->itemText(0), QStringLiteral("As the desktop"));
    QVERIFY(languages->findText(QStringLiteral("English")) > 0);
    QVERIFY(languages->findText(QStringLiteral("Polski")) > 0); // by the texts of this test
    QVERIFY(languages->findText(QStringLiteral("Deutsch")) < 0);
    choose("languageCombo", QStringLiteral("Polski"));
    QCOMPARE(kept().language, QStringLiteral("pl"));
    choose("languageCombo", QStringLiteral("As the desktop"));
    QVERIFY(kept().language.isEmpty());
}

void DefaultsSectionTest::keepsWhatClosingDoes()
{
    choose("closingCombo", QStringLiteral("Keeps sending"));
    QVERIFY(kept().closing == Settings::Closing::KeepSending);
    choose("closingCombo", QStringLiteral("Pauses what is sending"));
    QVERIFY(kept().closing == Settings::Closing::Pause);
}

void DefaultsSectionTest::keepsWhetherToNotify()
{
    auto* check = find<QCheckBox>("notifyCheck");
    QVERIFY(check->isChecked());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(!kept().notify);
}

void DefaultsSectionTest::asksBeforeItErases()
{
    endACampaign(400);
    endACampaign(40);
    QCOMPARE(campaigns(), 2u);
    choose("retentionCombo", QStringLiteral("1 year"));
    QVERIFY(find<QDialog>("retentionDialog"));
    QCOMPARE(button("confirmButton")->text().remove(QRegularExpression(QStringLiteral("\\D"))), QStringLiteral("1"));
    QTest::mouseClick(button("keepButton"), Qt::LeftButton);
    QCOMPARE(kept().retention.count(), 0);
    QCOMPARE(find<QComboBox>("retentionCombo")->currentIndex(), 0);
    QTRY_VERIFY(!find<QDialog>("retentionDialog"));
    choose("retentionCombo", QStringLiteral("1 year"));
    QTest::mouseClick(button("confirmButton"), Qt::LeftButton);
    QCOMPARE(kept().retention.count(), 365);
    QTRY_COMPARE(campaigns(), 1u);
}

void DefaultsSectionTest::keepsARetentionThatErasesNothing()
{
    endACampaign(10);
    choose("retentionCombo", QStringLiteral("1 year"));
    QVERIFY(!find<QDialog>("retentionDialog"));
    QCOMPARE(kept().retention.count(), 365);
    QCOMPARE(campaigns(), 1u);
}

void DefaultsSectionTest::followsWhatAnotherWrote()
{
    Settings settings = kept();
    settings.region = QStringLiteral("US");
    settings.retention = std::chrono::days(45);
    SettingsFile(m_dir->path()).write(settings);
    m_engine->reloadSettings();
    QCOMPARE(find<QComboBox>("defaultRegionCombo")->currentText(), QStringLiteral("United States"));
    QCOMPARE(find<QComboBox>("retentionCombo")->currentData().toInt(), 45);
}

QTEST_MAIN(DefaultsSectionTest)
#include "defaultssection_test.moc"
