#include "engine/import/rejectedrows.h"

#include "engine/import/importjob.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

class RejectedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void savesRejectedRowsWithTheirReason();
    void namesColumnsWithoutAHeaderAndFiles();
    void keepsCellsAsTheyStood();
    void leavesTheFileAloneWhenItFails();

private:
    static SharedPreview judged(const ImportSource& source, const ImportOptions& options = {})
    {
        const auto preview = runImport(source, options);
        return preview ? *preview : nullptr;
    }

    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_dir;
};

void RejectedRowsTest::savesRejectedRowsWithTheirReason()
{
    const SharedPreview preview = judged(ImportSource::pipe("name,mobile\nAnn,07700 900187\n=Bob,0770\n\nZoe,none\n"));
    const auto saved = saveRejectedRows(*preview, path("out.csv"));
    QVERIFY(saved);
    QCOMPARE(*saved, 2);
    const QList<QByteArray> lines = content(path("out.csv")).split('\n');
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBFname,mobile,Row,Reason\r"));
    QVERIFY(lines[1].startsWith("'=Bob,0770,3,"));
    QVERIFY(lines[2].startsWith("Zoe,none,5,"));
    QVERIFY(lines[2].contains(preview->sentence(2).toUtf8()));
    QCOMPARE(lines.size(), 4);
}

void RejectedRowsTest::namesColumnsWithoutAHeaderAndFiles()
{
    const SharedPreview preview = judged(
        {{write("a.csv", "07700 900187,Ann\n0770,Bob\n"), write("b.csv", "07700 900188,Zoe\n12,Eve\n")}, {}, {}});
    QVERIFY(saveRejectedRows(*preview, path("out.csv")));
    const QList<QByteArray> lines = content(path("out.csv")).split('\n');
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF"
                                  "Column 1,Column 2,Row,File,Reason\r"));
    QVERIFY(lines[1].startsWith("0770,Bob,2,a.csv,"));
    QVERIFY(lines[2].startsWith("12,Eve,2,b.csv,"));
}

void RejectedRowsTest::keepsCellsAsTheyStood()
{
    ImportOptions options;
    options.fixes.cells[{1, 0}] = QStringLiteral("Robert");
    options.fixes.choices[2] = false;
    const SharedPreview preview =
        judged(ImportSource::pipe("name,mobile\nRob,0770\nAnn,07700 900187\nZoe,07700 900188\n"), options);
    const auto saved = saveRejectedRows(*preview, path("out.csv"));
    QVERIFY(saved);
    QCOMPARE(*saved, 2);
    const QByteArray bytes = content(path("out.csv"));
    QVERIFY(bytes.contains("\r\nRob,0770,2,"));
    QVERIFY(bytes.contains("\r\nAnn,07700 900187,3,Left out by you.\r\n"));
}

void RejectedRowsTest::leavesTheFileAloneWhenItFails()
{
    const SharedPreview preview = judged(ImportSource::pipe("name,mobile\nAnn,07700 900187\nRob,0770\n"));
    const auto nowhere = saveRejectedRows(*preview, path("no folder/out.csv"));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().code == ErrorCode::Storage);
    QVERIFY(nowhere.error().message.contains(QStringLiteral("out.csv")));
    const QString old = write("out.csv", "old");
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = saveRejectedRows(*preview, old, stop.get_token());
    QVERIFY(!stopped);
    QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(content(old), QByteArray("old"));
}

QTEST_GUILESS_MAIN(RejectedRowsTest)
#include "rejectedrows_test.moc"
