#include "engine/settings/settingsfile.h"
#include "tests/app/commands/program.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace outbound;

/// Campaigns looked at and steered from the shell, where no engine runs.
class CampaignsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theListCountsAsTheStoreDoes();
    void aCampaignIsShownInFull();
    void strangersTextIsMadePrintable();
    void everybodyIsExported();
    void aCampaignIsPausedAndResumed();
    void whatCantBeUndoneIsAsked();
    void aRetryTellsHowMany();
    void aDraftIsLaunched();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();

private:
    Answer run(const QString& words) const
    {
        return runProgram(QStringList{QStringLiteral("campaigns")} + words.split(u' ') +
                          QStringList{QStringLiteral("--data-dir"), folder()});
    }
    QString folder() const { return QFileInfo(m_store->database->path()).absolutePath(); }
    QString status(const CampaignId& id) const
    {
        const auto present = m_store->reader->status(id);
        return present ? toString(*present) : QString();
    }

    std::unique_ptr<TemporaryStore> m_store;
    CampaignId m_recall;
};

void CampaignsCommandTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    Settings settings;
    settings.connect = Settings::Connect::Twilio;
    settings.twilioAccount = TemporaryStore::account;
    SettingsFile(folder()).write(settings);
    CampaignDraft draft = m_store->draft(QStringLiteral("Recall"), 10);
    draft.recipients[9].variables[QStringLiteral("first_name")] = QStringLiteral("\x1b[31mred");
    m_recall = m_store->create(draft);
    m_store->refuse(m_recall, 1, 21614, QStringLiteral("=Not a mobile number"));
    m_store->submit(m_recall, 6);
    m_store->answer(m_recall, 3, MessageStatus::Delivered);
    m_store->answer(m_recall, 1, MessageStatus::Sent);
}

void CampaignsCommandTest::theListCountsAsTheStoreDoes()
{
    const Answer table = run(QStringLiteral("list"));
    QCOMPARE(table.errors, QByteArray());
    QVERIFY2(table.output.contains(m_recall.toUtf8()) && table.output.contains("running"), table.output.constData());
    const QJsonArray list = QJsonDocument::fromJson(run(QStringLiteral("list --json")).output)[u"campaigns"].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"total_count"].toInt(), 10);
    QCOMPARE(list[0][u"delivered_count"].toInt(), 3);
    QCOMPARE(list[0][u"failed_count"].toInt(), 2);
    QCOMPARE(list[0][u"pending_count"].toInt(), 5);
}

void CampaignsCommandTest::aCampaignIsShownInFull()
{
    for (const QString& words : {m_recall, m_recall.left(14), QStringLiteral("Recall")}) {
        const Answer said = run(QStringLiteral("show ") + words);
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.output.contains("10 = 3 delivered + 2 failed (1 refused, 1 without confirmation) + 5 pending"),
                 said.output.constData());
        QVERIFY(said.output.contains("21614") && said.output.contains("No confirmation"));
    }
    const auto json = QJsonDocument::fromJson(run(QStringLiteral("show Recall --json")).output);
    QCOMPARE(json[u"campaign_id"].toString(), m_recall);
    QCOMPARE(json[u"recipients"].toArray().size(), 10);
    QCOMPARE(json[u"recipients"][0][u"error_code"].toInt(), 21614);
}

void CampaignsCommandTest::strangersTextIsMadePrintable()
{
    const CampaignId id = m_store->create(m_store->draft(QStringLiteral("\x1b]0;title\x07"), 1));
    for (const QString& words : {QStringLiteral("list"), QStringLiteral("show ") + id, QStringLiteral("pause ") + id}) {
        const Answer said = run(words);
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(!said.output.contains('\x1b') && said.output.contains("\\u001b"), said.output.constData());
    }
}

void CampaignsCommandTest::everybodyIsExported()
{
    const Answer said = run(QStringLiteral("export Recall"));
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.output.count("\r\n"), 11);
    QVERIFY2(said.output.contains(",'=Not a mobile number,"), said.output.constData());
    const QString path = folder() + QStringLiteral("/people.csv");
    QCOMPARE(run(QStringLiteral("export Recall --output ") + path).output, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), said.output);
    QCOMPARE(QJsonDocument::fromJson(run(QStringLiteral("export Recall --json")).output).array().size(), 10);
    const Answer refused = run(QStringLiteral("export Recall --output /nonexistent/people.csv"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("could not be saved"));
}

void CampaignsCommandTest::aCampaignIsPausedAndResumed()
{
    const Answer paused = run(QStringLiteral("pause Recall"));
    QCOMPARE(paused.exitCode, 0);
    QCOMPARE(paused.errors, QByteArray());
    QCOMPARE(status(m_recall), QStringLiteral("paused"));
    const Answer resumed = run(QStringLiteral("resume Recall"));
    QVERIFY2(resumed.output.contains("No engine runs here"), resumed.output.constData());
    QCOMPARE(status(m_recall), QStringLiteral("running"));
    QCOMPARE(QJsonDocument::fromJson(run(QStringLiteral("pause Recall --json")).output)[u"status"].toString(),
             QStringLiteral("paused"));
    const Answer again = run(QStringLiteral("pause Recall"));
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.errors.size() > 20);
}

void CampaignsCommandTest::whatCantBeUndoneIsAsked()
{
    for (const char* words : {"cancel Recall", "retry Recall"}) {
        const Answer said = run(QString::fromLatin1(words));
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.errors.contains("--yes"), said.errors.constData());
        QCOMPARE(status(m_recall), QStringLiteral("running"));
    }
    QCOMPARE(run(QStringLiteral("cancel Recall --yes")).exitCode, 0);
    QCOMPARE(status(m_recall), QStringLiteral("cancelled"));
}

void CampaignsCommandTest::aRetryTellsHowMany()
{
    const CampaignId id = m_store->create(m_store->draft(QStringLiteral("Refused"), 2));
    m_store->refuse(id, 2, 30006, QStringLiteral("Landline"));
    const Answer said = run(QStringLiteral("retry Refused --yes --json"));
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(QJsonDocument::fromJson(said.output)[u"retried_count"].toInt(), 2);
    QCOMPARE(status(id), QStringLiteral("running"));
}

void CampaignsCommandTest::aDraftIsLaunched()
{
    const CampaignId id = m_store->create(m_store->draft(QStringLiteral("Later"), 1, ScheduleType::Schedule));
    QCOMPARE(run(QStringLiteral("launch Later")).exitCode, 0);
    QCOMPARE(status(id), QStringLiteral("running"));
}

void CampaignsCommandTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("words");
    for (const char* verb : {"show", "pause", "resume", "launch", "export", "cancel --yes", "retry --yes"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void CampaignsCommandTest::whatIsNotThereIsSaid()
{
    QFETCH(QString, words);
    const Answer unknown = run(words + QStringLiteral(" Nobody"));
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("No campaign has"), unknown.errors.constData());
    QCOMPARE(run(words).exitCode, 2);
    m_store->create(m_store->draft(QStringLiteral("Recall"), 1));
    const Answer several = run(words + QStringLiteral(" Recall"));
    QCOMPARE(several.exitCode, 2);
    QVERIFY2(several.errors.contains("by its id"), several.errors.constData());
    const Answer nowhere =
        runProgram(QStringList{QStringLiteral("campaigns")} + words.split(u' ') +
                   QStringList{QStringLiteral("x"), QStringLiteral("--data-dir"), QStringLiteral("/nonexistent")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY2(nowhere.errors.contains("There is no data in /nonexistent"), nowhere.errors.constData());
}

QTEST_GUILESS_MAIN(CampaignsCommandTest)
#include "campaignscommand_test.moc"
