#include "engine/domain/proof.h"
#include "tests/app/commands/program.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace outbound;

/// Campaigns accounted for by the program, on the data directory of a store that is open all the while.
class ProveCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachCampaignIsASumThatHolds();
    void aDeletedCampaignIsProvedToo();
    void oneCampaignIsNamedByIdBeginningOrName();
    void aNameThatFitsSeveralIsRefused();
    void aContradictionEndsWithOne();
    void scriptsReadJson();
    void everyRecipientIsALine();
    void theLinesMayGoToStandardOutput();
    void whatCantBeProvedEndsWithTwo();
    void theStoreIsLeftAlone();

private:
    Answer prove(const QStringList& arguments) const
    {
        const QString folder = QFileInfo(m_store->database->path()).absolutePath();
        return runProgram(QStringList{QStringLiteral("prove"), QStringLiteral("--data-dir"), folder} + arguments);
    }

    std::unique_ptr<TemporaryStore> m_store;
    CampaignId m_recall;
};

void ProveCommandTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    CampaignDraft draft = m_store->draft(QStringLiteral("Recall"), 10);
    draft.recipients[9].variables[QStringLiteral("first_name")] = QStringLiteral("=HYPERLINK(\"x\"), \"y\"");
    m_recall = m_store->create(draft);
    m_store->refuse(m_recall, 1, 21614, QStringLiteral("=Not a mobile number"));
    m_store->submit(m_recall, 6);
    m_store->answer(m_recall, 3, MessageStatus::Delivered);
    m_store->answer(m_recall, 1, MessageStatus::Sent);
    m_store->answer(m_recall, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    m_store->leaveInDoubt(m_recall, 1);
}

void ProveCommandTest::eachCampaignIsASumThatHolds()
{
    m_store->clock.advance(std::chrono::seconds(1));
    const CampaignId later = m_store->create(m_store->draft(QStringLiteral("Later"), 4, ScheduleType::Schedule));
    const Answer said = prove({});
    QCOMPARE(QString::fromUtf8(said.errors), QString());
    QCOMPARE(QString::fromUtf8(said.output),
             QStringLiteral(
                 "✓ Later (%2, scheduled): 4 = 0 delivered + 0 undelivered + 0 failed + 0 no confirmation + 0 with "
                 "Twilio + 4 waiting + 0 in doubt + 0 not sent\n"
                 "✓ Recall (%1, running): 10 = 3 delivered + 1 undelivered + 1 failed + 1 no confirmation + 1 with "
                 "Twilio + 2 waiting + 1 in doubt + 0 not sent\n"
                 "✓ 2 campaigns: 14 = 3 delivered + 1 undelivered + 1 failed + 1 no confirmation + 1 with Twilio + "
                 "6 waiting + 1 in doubt + 0 not sent\n")
                 .arg(m_recall, later));
    QCOMPARE(said.exitCode, 0);
}

void ProveCommandTest::aDeletedCampaignIsProvedToo()
{
    QVERIFY(m_store->writer->moveCampaign(m_recall, {CampaignStatus::Running}, CampaignStatus::Cancelled));
    QVERIFY(m_store->writer->removeCampaigns({m_recall}));
    const QString line = QStringLiteral("✓ Recall (%1, cancelled): 10 = 3 delivered").arg(m_recall);
    QVERIFY(QString::fromUtf8(prove({}).output).startsWith(line));
    QVERIFY(QString::fromUtf8(prove({m_recall}).output).startsWith(line));
}

void ProveCommandTest::oneCampaignIsNamedByIdBeginningOrName()
{
    m_store->create(m_store->draft(QStringLiteral("Later"), 4, ScheduleType::Schedule));
    for (const QString& words : {m_recall, m_recall.left(14), QStringLiteral("Recall")}) {
        const Answer said = prove({words});
        QVERIFY2(said.output.startsWith("✓ Recall (" + m_recall.toUtf8()), said.output.constData());
        QCOMPARE(said.output.count('\n'), 1);
        QCOMPARE(said.exitCode, 0);
    }
}

void ProveCommandTest::aNameThatFitsSeveralIsRefused()
{
    const CampaignId twin = m_store->create(m_store->draft(QStringLiteral("Recall"), 1));
    const Answer said = prove({QStringLiteral("Recall")});
    QVERIFY2(said.errors.contains(m_recall.toUtf8()) && said.errors.contains(twin.toUtf8()), said.errors.constData());
    QCOMPARE(said.output, QByteArray());
    QCOMPARE(said.exitCode, 2);
}

void ProveCommandTest::aContradictionEndsWithOne()
{
    QVERIFY(m_store->database->execute(
        QStringLiteral("UPDATE recipients SET status = 'pending', twilio_sid = NULL WHERE phone = '%1'")
            .arg(TemporaryStore::phone(1))));
    const Answer said = prove({});
    QVERIFY2(said.output.startsWith("✗ Recall"), said.output.constData());
    QVERIFY2(said.output.contains("\n    recipient 2, +44…0001, does not know of a message that Twilio accepted "
                                  "(attempts 2)\n"),
             said.output.constData());
    QVERIFY(!said.output.contains(TemporaryStore::phone(1).toUtf8()));
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(prove({QStringLiteral("--json")}).exitCode, 1);
}

void ProveCommandTest::scriptsReadJson()
{
    m_store->create(m_store->draft(QStringLiteral("Later"), 4, ScheduleType::Schedule));
    const QJsonArray proofs = QJsonDocument::fromJson(prove({QStringLiteral("--json")}).output).array();
    QCOMPARE(proofs.size(), 2);
    for (const QJsonValue& value : proofs) {
        const QJsonObject proof = value.toObject();
        int sum = 0;
        for (Standing standing : standings) {
            QVERIFY(proof.contains(toString(standing)));
            sum += proof[toString(standing)].toInt();
        }
        QCOMPARE(sum, proof[QStringLiteral("total")].toInt());
        QVERIFY(proof[QStringLiteral("holds")].toBool());
        QVERIFY(proof[QStringLiteral("contradictions")].toArray().isEmpty());
    }
    const Answer one = prove({QStringLiteral("Recall"), QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(one.output)[0][QStringLiteral("in_doubt")].toInt(), 1);
}

void ProveCommandTest::everyRecipientIsALine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    const Answer said = prove({QStringLiteral("--csv"), path});
    QVERIFY(said.output.startsWith("✓"));
    QCOMPARE(said.exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 1 + 10 + 1);
    QVERIFY(lines[0].contains(QStringLiteral("campaign_id,campaign,recipient_id,phone,class,status,sid")));
    QVERIFY(lines[1].startsWith(QStringLiteral("%1,Recall,1,+447700900000,failed,failed,,").arg(m_recall)));
    QVERIFY2(lines[1].contains(QStringLiteral(",21614,'=Not a mobile number,")), qPrintable(lines[1]));
    QVERIFY(lines[1].endsWith(QStringLiteral("Z 21614")));
    QVERIFY2(lines[2].startsWith(QStringLiteral("%1,Recall,2,+447700900001,delivered,delivered,SM").arg(m_recall)),
             qPrintable(lines[2]));
    QVERIFY(lines[2].contains(QStringLiteral("Z accepted 2")));
    QVERIFY2(lines[8].contains(QStringLiteral("in_doubt,pending,,")), qPrintable(lines[8]));
    QVERIFY(lines[8].endsWith(QStringLiteral("Z in_doubt")));
    QVERIFY(lines[9].contains(QStringLiteral("waiting,pending,,")));
    QVERIFY(lines[10].contains(QStringLiteral("=HYPERLINK"))); // inside an object, which is no formula
    QVERIFY(lines[10].contains(QStringLiteral(",\"{\"\"day\"\":\"\"Tuesday\"\"")));
}

void ProveCommandTest::theLinesMayGoToStandardOutput()
{
    const Answer said = prove({QStringLiteral("Recall"), QStringLiteral("--csv"), QStringLiteral("-")});
    QCOMPARE(said.output.count("\r\n"), 11);
    QVERIFY(said.errors.startsWith("✓ Recall"));
    QCOMPARE(said.exitCode, 0);
}

void ProveCommandTest::whatCantBeProvedEndsWithTwo()
{
    QCOMPARE(prove({QStringLiteral("Nobody")}).exitCode, 2);
    QCOMPARE(prove({QStringLiteral("one"), QStringLiteral("two")}).exitCode, 2);
    QCOMPARE(prove({QStringLiteral("--csv"), QStringLiteral("/nonexistent/people.csv")}).exitCode, 2);
    QCOMPARE(prove({QStringLiteral("--json"), QStringLiteral("--csv"), QStringLiteral("-")}).exitCode, 2);
    const Answer said = runProgram({QStringLiteral("prove"), QStringLiteral("--data-dir"), QStringLiteral("/nowhere")});
    QVERIFY2(said.errors.contains("There is no data in /nowhere"), said.errors.constData());
    QCOMPARE(said.exitCode, 2);
}

void ProveCommandTest::theStoreIsLeftAlone()
{
    const auto changes = [&] {
        Statement read(*m_store->database, QStringLiteral("PRAGMA data_version"));
        return read.run() && read.next() ? read.value(0).toInt() : -1;
    };
    const int before = changes();
    QCOMPARE(prove({}).exitCode, 0);
    QCOMPARE(changes(), before);
    m_store->submit(m_recall, 1); // nothing is locked
    QCOMPARE(prove({}).exitCode, 0);
}

QTEST_GUILESS_MAIN(ProveCommandTest)
#include "provecommand_test.moc"
