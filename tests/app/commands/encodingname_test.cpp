#include "app/commands/encodingname.h"

#include "engine/import/textdecoder.h"

#include <QTest>

using namespace outbound;

class EncodingNameTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKnownNameIsItself();
    void kinAreUnderstood_data();
    void kinAreUnderstood();
    void othersAreNot();
};

void EncodingNameTest::everyKnownNameIsItself()
{
    for (const QString& name : knownEncodings())
        for (const QString& spelling : {name, name.toLower(), name.toUpper(), QString(name).remove(u'-')})
            QCOMPARE(encodingNamed(spelling), name);
}

void EncodingNameTest::kinAreUnderstood_data()
{
    QTest::addColumn<QString>("meant");
    const auto row = [](const char* words, const char* meant) { QTest::newRow(words) << QString::fromLatin1(meant); };
    row("utf8", "UTF-8");
    row("UTF_8", "UTF-8");
    row("utf-8-sig", "UTF-8");
    row("utf16le", "UTF-16 LE");
    row("UTF-16BE", "UTF-16 BE");
    row("cp1252", "Windows-1252");
    row("CP-1251", "Windows-1251");
    row("win1250", "Windows-1250");
    row("1254", "Windows-1254");
    row("latin1", "ISO-8859-1");
    row("iso8859-15", "ISO-8859-15");
    row("sjis", "Shift_JIS");
    row("GBK", "GB18030");
}

void EncodingNameTest::kinAreUnderstood()
{
    QFETCH(QString, meant);
    if (!knownEncodings().contains(meant))
        QSKIP("Qt is built without it");
    QCOMPARE(encodingNamed(QString::fromLatin1(QTest::currentDataTag())), meant);
}

void EncodingNameTest::othersAreNot()
{
    for (const char* words : {"", " ", "klingon", "cp9999", "125", "12520", "windows"})
        QVERIFY2(encodingNamed(QString::fromLatin1(words)).isEmpty(), words);
}

QTEST_GUILESS_MAIN(EncodingNameTest)
#include "encodingname_test.moc"
