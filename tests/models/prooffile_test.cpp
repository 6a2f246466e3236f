#include "models/prooffile.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace outbound;

class ProofFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everybodyIsALine();
    void severalCampaignsAreOneTable();
    void aFileThatCantBeWrittenIsNamed();
    void stoppedItLeavesWhatWasThere();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::optional<TemporaryStore> m_store;
    std::optional<QTemporaryDir> m_folder;
    CampaignId m_id;
};

void ProofFileTest::init()
{
    m_store.emplace();
    m_folder.emplace();
    CampaignDraft draft = m_store->draft(QStringLiteral("=Recall"), 900);
    m_id = m_store->create(draft);
    m_store->refuse(m_id, 1, 21614, QStringLiteral("@Not a mobile number"));
    m_store->submit(m_id, 1);
}

void ProofFileTest::everybodyIsALine()
{
    const auto saved = saveProof(m_store->database->path(), {m_id}, file(QStringLiteral("people.csv")));
    QVERIFY(saved);
    QCOMPARE(*saved, 900);
    QFile written(file(QStringLiteral("people.csv")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 902); // titles, and nothing behind the last line break
    QVERIFY2(lines[1].contains(",'=Recall,1," + TemporaryStore::phone(0).toUtf8() + ",failed,"), lines[1].constData());
    QVERIFY2(lines[1].contains(",'@Not a mobile number,"), lines[1].constData());
    QVERIFY2(lines[2].contains(',' + TemporaryStore::phone(1).toUtf8() + ",with_twilio,queued,SM"),
             lines[2].constData());
    QVERIFY2(lines[900].contains(TemporaryStore::phone(899).toUtf8() + ",waiting,pending,"), lines[900].constData());
}

void ProofFileTest::severalCampaignsAreOneTable()
{
    const CampaignId other = m_store->create(m_store->draft(QStringLiteral("Other"), 600));
    const auto saved = saveProof(m_store->database->path(), {m_id, other}, file(QStringLiteral("people.csv")));
    QCOMPARE(*saved, 1500);
    QFile written(file(QStringLiteral("people.csv")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 1502);
    QVERIFY(lines[1].startsWith(m_id.toUtf8() + ','));
    QVERIFY(lines[900].startsWith(m_id.toUtf8() + ','));
    QVERIFY(lines[901].startsWith(other.toUtf8() + ','));
    QVERIFY(!saveProof(m_store->database->path(), {m_id, QStringLiteral("smsc_0")}, written.fileName()));
}

void ProofFileTest::aFileThatCantBeWrittenIsNamed()
{
    const auto saved = saveProof(m_store->database->path(), {m_id}, file(QStringLiteral("gone/people.csv")));
    QVERIFY(!saved && saved.error().code == ErrorCode::Storage);
    QVERIFY2(saved.error().message.startsWith(QStringLiteral("“people.csv” could not be saved: ")),
             qPrintable(saved.error().message));
}

void ProofFileTest::stoppedItLeavesWhatWasThere()
{
    QFile before(file(QStringLiteral("people.csv")));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    std::stop_source stop;
    stop.request_stop();
    const auto saved = saveProof(m_store->database->path(), {m_id}, before.fileName(), stop.get_token());
    QVERIFY(!saved && saved.error().code == ErrorCode::Cancelled);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(ProofFileTest)
#include "prooffile_test.moc"
