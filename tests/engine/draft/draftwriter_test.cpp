#include "engine/draft/draftwriter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The newest is what is on disk in the end, however quickly one writes.
class DraftWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void savesTheFirstAndTheNewest()
    {
        const QTemporaryDir dir;
        DraftWriter writer(dir.path());
        QSignalSpy saved(&writer, &DraftWriter::saved);
        for (int length = 1; length <= 500; ++length)
            writer.save(named(length));
        QVERIFY(!writer.isSaved());
        QTRY_VERIFY(writer.isSaved());
        QCOMPARE(nameIn(dir), named(500).name);
        QTRY_COMPARE(saved.count(), 1); // not of the ones that were overtaken
    }

    void writesKeyByKey()
    {
        const QTemporaryDir dir;
        DraftWriter writer(dir.path());
        QSignalSpy saved(&writer, &DraftWriter::saved);
        OpenDraft draft = named(1);
        draft.isPasted = true;
        draft.pasted = QStringLiteral("+447700900001\n").repeated(10'000);
        writer.save(draft);
        QTRY_COMPARE(saved.count(), 1);
        const QString list = dir.filePath(QStringLiteral("draft-list.txt"));
        const QDateTime written = QFileInfo(list).lastModified();
        for (int length = 2; length <= 6; ++length) { // however soon after a large list
            draft.name = named(length).name;
            writer.save(draft);
            for (QDeadlineTimer end(5'000); !writer.isSaved() && !end.hasExpired(); QThread::yieldCurrentThread())
                QCoreApplication::sendPostedEvents(); // answers, but no timer
            QVERIFY(writer.isSaved());
            QCOMPARE(nameIn(dir), draft.name);
        }
        QCOMPARE(QFileInfo(list).lastModified(), written);
        QCOMPARE(saved.count(), 6);
    }

    void savesWhatIsLeftWhenItEnds()
    {
        const QTemporaryDir dir;
        {
            DraftWriter writer(dir.path());
            for (int length = 1; length <= 50; ++length)
                writer.save(named(length));
        }
        QCOMPARE(nameIn(dir), named(50).name);
    }

    void savesAtOnceInOrder()
    {
        const QTemporaryDir dir;
        DraftWriter writer(dir.path());
        writer.save(named(1));
        writer.save(named(2));
        QFuture<DraftWriter::Written> written = writer.saveAtOnce(named(3));
        QTRY_VERIFY(written.isFinished()); // waitForFinished() would run it here, before what is under way
        QVERIFY(written.result());
        QCOMPARE(nameIn(dir), named(3).name);
        writer.save({});
        writer.finish();
        QCOMPARE(nameIn(dir), QString());
    }

    void saysWhatWentWrong()
    {
        const QTemporaryDir dir;
        DraftWriter writer(dir.filePath(QStringLiteral("nowhere")));
        QSignalSpy failed(&writer, &DraftWriter::failed);
        writer.save(named(1));
        QTRY_COMPARE(failed.count(), 1);
    }

private:
    static OpenDraft named(int length)
    {
        OpenDraft draft;
        draft.name = QString(length, u'x');
        return draft;
    }

    static QString nameIn(const QTemporaryDir& dir)
    {
        const auto kept = DraftFile(dir.path()).read();
        return kept && *kept ? (*kept)->draft.name : QString();
    }
};

QTEST_GUILESS_MAIN(DraftWriterTest)
#include "draftwriter_test.moc"
