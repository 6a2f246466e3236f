#include "engine/draft/draftfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// What was written comes back, whatever the moment the program ended in.
class DraftFileTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsEverythingBack();
    void knowsNoDraft();
    void isForTheOwnerAlone();
    void removesAnEmptyOne();
    void putsAsideWhatItCantRead();
    void guessesAnewWhenOneTypedOnInThePaste();
    void bringsBackAPasteWithoutAnythingElse();
    void saysWhyItCantBeSaved();

private:
    static OpenDraft full();
    static OpenDraft pasted();

    QString path(const char* name) const { return m_dir->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) const;
    OpenDraft readBack() const;

    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
};

OpenDraft DraftFileTest::full()
{
    OpenDraft draft;
    draft.name = QStringLiteral("Rückruf “Mai”");
    draft.fromNumber = QStringLiteral("+447700900123");
    draft.moreNumbers = {QStringLiteral("+447700900124"), QStringLiteral("+447700900125")};
    draft.text = QStringLiteral("Hi {{first_name}} \n🎉");
    draft.scheduledAt = QDateTime(QDate(2027, 10, 31), QTime(1, 30), Qt::UTC);
    draft.scheduleZone = QStringLiteral("Europe/London");
    draft.split = true;
    draft.files = {{QStringLiteral("/lists/a.csv"), 17, QDateTime::fromMSecsSinceEpoch(1'794'000'000'123, Qt::UTC)},
                   {QStringLiteral("/lists/gone.csv"), -1, {}}};
    draft.pasted = QStringLiteral("+447700900126");
    draft.options.region = QStringLiteral("US");
    draft.options.encoding = QStringLiteral("Windows-1252");
    draft.options.delimiter = u';';
    draft.options.hasHeader = false;
    draft.options.skipRows = 2;
    draft.options.roles = {{0, ColumnRole::Phone}, {1, ColumnRole::SecondPhone}, {3, ColumnRole::Ignored}};
    draft.options.names = {{2, QStringLiteral("first_name")}};
    draft.options.fixes.cells = {{{4, 0}, QStringLiteral("07700 900127")}, {{5, 2}, QString()}};
    draft.options.fixes.choices = {{6, true}, {7, false}};
    draft.handedOverAt = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    draft.handedOverTo = QStringLiteral("AC0");
    return draft;
}

OpenDraft DraftFileTest::pasted()
{
    OpenDraft draft;
    draft.isPasted = true;
    draft.pasted = QStringLiteral("name\tphone\nZoë\t+447700900123\n");
    draft.options.region = QStringLiteral("US");
    draft.options.fixes.choices = {{0, false}};
    return draft;
}

void DraftFileTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

OpenDraft DraftFileTest::readBack() const
{
    const auto kept = DraftFile(m_dir->path()).read();
    return kept && *kept ? (*kept)->draft : OpenDraft();
}

void DraftFileTest::bringsEverythingBack()
{
    DraftFile file(m_dir->path());
    const auto savedAt = file.write(full());
    QVERIFY(savedAt);
    QVERIFY(readBack() == full());
    QCOMPARE((*DraftFile(m_dir->path()).read())->savedAt, *savedAt);

    OpenDraft next = full();
    next.text += u'!';
    next.handedOverAt = {};
    next.options.hasHeader.reset();
    next.options.skipRows.reset();
    next.options.delimiter = {};
    QVERIFY(file.write(next));
    QVERIFY(readBack() == next);
    QVERIFY(file.write(pasted()));
    QVERIFY(readBack() == pasted());
    OpenDraft copied = pasted();
    copied.isPasted = false;
    copied.pasted.clear();
    copied.bytes = QByteArray("name,phone\n\xFF\0,1\n", 16);
    QVERIFY(file.write(copied));
    QVERIFY(readBack() == copied);
}

void DraftFileTest::knowsNoDraft()
{
    const auto kept = DraftFile(m_dir->path()).read();
    QVERIFY(kept);
    QVERIFY(!*kept);
}

void DraftFileTest::isForTheOwnerAlone()
{
    QVERIFY(DraftFile(m_dir->path()).write(pasted()));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOwner;
    for (const char* name : {"draft.json", "draft-list.txt"})
        QVERIFY2(!(QFile::permissions(path(name)) & others), name);
}

void DraftFileTest::removesAnEmptyOne()
{
    DraftFile file(m_dir->path());
    QVERIFY(file.write(full()));
    OpenDraft nothing;
    nothing.fromNumber = QStringLiteral("+447700900123");
    QVERIFY(file.write(nothing));
    QVERIFY(QDir(m_dir->path()).isEmpty());
    QVERIFY(file.write(full())); // and begins again
    QVERIFY(readBack() == full());
}

void DraftFileTest::putsAsideWhatItCantRead()
{
    write("draft.json", "{\"name\": \"Rec");
    QVERIFY(!DraftFile(m_dir->path()).read());
    QVERIFY(QFile::exists(path("draft-unreadable.json")));
    knowsNoDraft();
    write("draft.json", R"({"name": 7, "files": {"a": 1}, "options": [1], "more_numbers": 3, "unknown": null})");
    QVERIFY(DraftFile(m_dir->path()).read());
    QVERIFY(readBack().isEmpty());
}

void DraftFileTest::guessesAnewWhenOneTypedOnInThePaste()
{
    QVERIFY(DraftFile(m_dir->path()).write(pasted()));
    write("draft-list.txt", "name\tphone\nAnn\t+447700900125\n"); // the end came before draft.json followed
    OpenDraft expected = pasted();
    expected.pasted = QStringLiteral("name\tphone\nAnn\t+447700900125\n");
    expected.options.fixes = {}; // they were about somebody else
    QVERIFY(readBack() == expected);
    QFile::remove(path("draft-list.txt"));
    QVERIFY(!readBack().hasList());
}

void DraftFileTest::bringsBackAPasteWithoutAnythingElse()
{
    write("draft-list.txt", "+447700900125\n");
    QVERIFY(readBack().isPasted);
    QCOMPARE(readBack().pasted, QStringLiteral("+447700900125\n"));
}

void DraftFileTest::saysWhyItCantBeSaved()
{
    const auto written = DraftFile(path("nowhere")).write(full());
    QVERIFY(!written);
    QVERIFY(written.error().message.startsWith(QStringLiteral("The draft can’t be saved: ")));
}

QTEST_GUILESS_MAIN(DraftFileTest)
#include "draftfile_test.moc"
