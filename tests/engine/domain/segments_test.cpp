#include "engine/domain/segments.h"

#include <QTest>

using namespace outbound;

class SegmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void knowsTheAlphabet();
    void namesTheEncoding();
};

void SegmentsTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("gsm");
    QTest::addColumn<int>("segments");
    QTest::addColumn<int>("units");

    const auto a = [](int count) { return QString(count, u'a'); };
    const auto han = [](int count) { return QString(count, u'字'); };
    const QString family = QStringLiteral("👨‍👩‍👧‍👦");
    const QString flag = QStringLiteral("🇬🇧");
    const QString accent = QStringLiteral("e\u0301");

    QTest::newRow("empty") << QString() << true << 1 << 0;
    QTest::newRow("160 fit") << a(160) << true << 1 << 160;
    QTest::newRow("161 don't") << a(161) << true << 2 << 161;
    QTest::newRow("two parts are 306") << a(306) << true << 2 << 306;
    QTest::newRow("307 are three") << a(307) << true << 3 << 307;

    QTest::newRow("€ costs two") << QStringLiteral("€") << true << 1 << 2;
    QTest::newRow("€ ends at the border of 160") << a(158) + u'€' << true << 1 << 160;
    QTest::newRow("€ over the border of 160") << a(159) + u'€' << true << 2 << 161;
    QTest::newRow("escape pair moves to the next part") << a(152) + u'€' + a(152) << true << 3 << 306;
    QTest::newRow("escape pair that fits its part") << a(151) + u'€' + a(153) << true << 2 << 306;
    QTest::newRow("extension") << QStringLiteral("^{}\\[~]|€\f") << true << 1 << 20;

    QTest::newRow("CRLF counts apart") << QStringLiteral("a\r\nb") << true << 1 << 4;
    QTest::newRow("CRLF at the border") << a(159) + QStringLiteral("\r\n") << true << 2 << 161;
    QTest::newRow("CRLF may be split") << a(152) + QStringLiteral("\r\n") + a(152) << true << 2 << 306;
    QTest::newRow("CRLF in UCS-2 may be split") << han(66) + QStringLiteral("\r\n") + han(66) << false << 2 << 134;

    QTest::newRow("70 fit") << han(70) << false << 1 << 70;
    QTest::newRow("71 don't") << han(71) << false << 2 << 71;
    QTest::newRow("two parts are 134") << han(134) << false << 2 << 134;
    QTest::newRow("135 are three") << han(135) << false << 3 << 135;
    QTest::newRow("one apostrophe turns all") << a(70) + u'’' << false << 2 << 71;
    QTest::newRow("tab") << QStringLiteral("a\tb") << false << 1 << 3;
    QTest::newRow("ç is not Ç") << QStringLiteral("ç") << false << 1 << 1;
    QTest::newRow("combining accent") << accent << false << 1 << 2;

    QTest::newRow("emoji fits 70") << han(68) + QStringLiteral("😀") << false << 1 << 70;
    QTest::newRow("emoji is not split at 67") << han(66) + QStringLiteral("😀") + han(66) << false << 3 << 134;
    QTest::newRow("emoji that fits its part") << han(65) + QStringLiteral("😀") + han(67) << false << 2 << 134;
    QTest::newRow("family is eleven units") << family << false << 1 << 11;
    QTest::newRow("family stays whole") << han(57) + family + han(66) << false << 3 << 134;
    QTest::newRow("flag stays whole") << han(64) + flag + han(66) << false << 3 << 134;
    QTest::newRow("flags in a row") << flag.repeated(17) << false << 1 << 68;
    QTest::newRow("flags in parts of sixteen") << flag.repeated(33) << false << 3 << 132;
    QTest::newRow("skin tone stays whole") << han(64) + QStringLiteral("👍🏽") + han(66) << false << 3 << 134;
    QTest::newRow("accent stays on its letter") << han(66) + accent + han(66) << false << 3 << 134;
    QTest::newRow("flag after an emoji is apart")
        << u'中' + a(61) + QStringLiteral("😀🇬🇧") + QString(66, u'b') << false << 3 << 134;
    QTest::newRow("flag after a thumb is apart")
        << u'中' + a(62) + QStringLiteral("👍🇺🇸") + QString(65, u'b') << false << 3 << 134;
    QTest::newRow("three half flags part after two") << han(63) + QStringLiteral("🇬🇧🇺") + han(65) << false << 2 << 134;
    QTest::newRow("family after an Indic syllable is apart")
        << han(56) + QStringLiteral("नि") + family + han(65) << false << 3 << 134;
    QTest::newRow("a tone only tones who has a skin")
        << han(65) + QStringLiteral("🚀🏽") + han(65) << false << 2 << 134;
    QTest::newRow("Indic letters part at their virama")
        << han(65) + QStringLiteral("ক্ষ") + han(66) << false << 2 << 134;
}

void SegmentsTest::counts()
{
    QFETCH(QString, text);
    QFETCH(bool, gsm);
    QFETCH(int, segments);
    QFETCH(int, units);
    const Segmentation counted = segmentsOf(text);
    QCOMPARE(counted.encoding == Encoding::Gsm7, gsm);
    QCOMPARE(counted.segments, segments);
    QCOMPARE(counted.units, units);
}

void SegmentsTest::knowsTheAlphabet()
{
    int known = 0;
    for (int code = 0; code < 0x10000; ++code)
        known += isGsm7(QChar(code));
    QCOMPARE(known, 127 + 10);
    for (QChar c : QStringLiteral("`çáíóúâê\t\u00A0’“”–—…ω\u001B"))
        QVERIFY2(!isGsm7(c), qPrintable(QString(c)));
}

void SegmentsTest::namesTheEncoding()
{
    QCOMPARE(toString(Encoding::Gsm7), QStringLiteral("GSM-7"));
    QCOMPARE(toString(Encoding::Ucs2), QStringLiteral("UCS-2"));
}

QTEST_GUILESS_MAIN(SegmentsTest)
#include "segments_test.moc"
