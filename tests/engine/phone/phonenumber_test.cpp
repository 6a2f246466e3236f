#include "engine/phone/phonenumber.h"

#include <QSet>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace outbound;
using Verdict = PhoneJudgement::Verdict;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void warns_data();
    void warns();
    void refuses_data();
    void refuses();
    void keepsWhatWasWrittenWithAPlus_data();
    void keepsWhatWasWrittenWithAPlus();
    void turnsDigitsIntoE164AndBack();
    void hasAWordAndASentenceForEachIssue();
    void keepsReservedRangesQuiet();
    void missesTheZeroOnlyWhereItIsWritten();
    void spacesNumbers();
    void knowsTheShapeOfE164();
};

void PhoneNumberTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const QString uk = QStringLiteral("+447700900123");
    const QString us = QStringLiteral("+12125550123");

    QTest::newRow("E.164") << "+447700900123"
                           << "US" << uk;
    QTest::newRow("national") << "07700900123"
                              << "GB" << uk;
    QTest::newRow("blanks") << " 07700 900 123 "
                            << "GB" << uk;
    QTest::newRow("dashes") << "07700-900-123"
                            << "GB" << uk;
    QTest::newRow("dashes of print") << "07700–900‑123"
                                     << "GB" << uk;
    QTest::newRow("dots") << "07700.900.123"
                          << "GB" << uk;
    QTest::newRow("brackets") << "(07700) 900123"
                              << "GB" << uk;
    QTest::newRow("(0)") << "+44 (0)7700 900123"
                         << "GB" << uk;
    QTest::newRow("(0) abroad") << "+44 (0) 7700 900123"
                                << "US" << uk;
    QTest::newRow("(0) where none is dialled") << "+1 (0)212 555 0123"
                                               << "GB" << us;
    QTest::newRow("00") << "0044 7700 900123"
                        << "GB" << uk;
    QTest::newRow("00 where 011 is dialled") << "0044 7700 900123"
                                             << "US" << uk;
    QTest::newRow("00 and (0)") << "0044 (0)7700 900123"
                                << "GB" << uk;
    QTest::newRow("011") << "011 44 7700 900123"
                         << "US" << uk;
    QTest::newRow("plus and national 0") << "+4407700900123"
                                         << "GB" << uk;
    QTest::newRow("plus in brackets") << "(+44) 7700 900123"
                                      << "US" << uk;
    QTest::newRow("lost plus at home") << "447700900123"
                                       << "GB" << uk;
    QTest::newRow("no-break space") << "07700\u00A0900\u202F123"
                                    << "GB" << uk;
    QTest::newRow("zero width") << "\u200B07700\u200D900123\uFEFF"
                                << "GB" << uk;
    QTest::newRow("marks of direction") << "\u202A+44 7700 900123\u202C"
                                        << "GB" << uk;
    QTest::newRow("full width") << "＋４４７７００９００１２３"
                                << "US" << uk;
    QTest::newRow("Arabic digits") << "٠٧٧٠٠٩٠٠١٢٣"
                                   << "GB" << uk;
    QTest::newRow("apostrophe of a spreadsheet") << "'07700900123"
                                                 << "GB" << uk;
    QTest::newRow("formula of a spreadsheet") << "=\"07700900123\""
                                              << "GB" << uk;
    QTest::newRow("decimal of a data frame") << "447700900123.0"
                                             << "GB" << uk;
    QTest::newRow("link") << "tel:+44-7700-900123"
                          << "GB" << uk;
    QTest::newRow("US") << "(212) 555-0123"
                        << "US" << us;
    QTest::newRow("US with 1") << "1-212-555-0123"
                               << "US" << us;
    QTest::newRow("plus is always international") << "+1 212 555 0123"
                                                  << "GB" << us;
    QTest::newRow("region in lower case") << "07700900123"
                                          << "gb" << uk;
}

void PhoneNumberTest::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const PhoneJudgement judgement = judgePhone(text, region);
    QCOMPARE(outbound::e164(judgement.digits), e164);
    QCOMPARE(toString(judgement.issue), QString());
    QCOMPARE(judgement.verdict, Verdict::Valid);
}

void PhoneNumberTest::warns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("says");

    QTest::newRow("lost 0") << "7700900341"
                            << "GB"
                            << "+447700900341" << true << "leading 0 was lost; read as UK";
    QTest::newRow("lost 0 of a decimal") << "7700900341.0"
                                         << "GB"
                                         << "+447700900341" << true << "leading 0 was lost";
    QTest::newRow("lost plus abroad") << "447700900341"
                                      << "US"
                                      << "+447700900341" << true << "+44";
    QTest::newRow("landline") << "020 7946 0123"
                              << "GB"
                              << "+442079460123" << true << "landline";
    QTest::newRow("unknown range") << "+33 6 39 98 00 01"
                                   << "GB"
                                   << "+33639980001" << false << "range";
}

void PhoneNumberTest::warns()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    QFETCH(bool, valid);
    QFETCH(QString, says);
    const PhoneJudgement judgement = judgePhone(text, region);
    QCOMPARE(outbound::e164(judgement.digits), e164);
    QCOMPARE(judgement.verdict, valid ? Verdict::Valid : Verdict::Possible);
    const QString sentence = sentenceFor(judgement.issue, judgement.digits, region);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void PhoneNumberTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("says");

    QTest::newRow("empty") << ""
                           << "GB"
                           << "No phone number";
    QTest::newRow("blank") << " \u00A0\u200B"
                           << "GB"
                           << "No phone number";
    QTest::newRow("scientific") << "4.47701E+11"
                                << "GB"
                                << "Format the column as text";
    QTest::newRow("scientific with comma") << "4,47701E+11"
                                           << "DE"
                                           << "Format the column as text";
    QTest::newRow("scientific in small letters") << "7e9"
                                                 << "GB"
                                                 << "Format the column as text";
    QTest::newRow("words") << "n/a"
                           << "GB"
                           << "Not a phone number";
    QTest::newRow("vanity") << "1-800-FLOWERS"
                            << "US"
                            << "letters";
    QTest::newRow("remark") << "07700 900123 (mum)"
                            << "GB"
                            << "letters";
    QTest::newRow("extension x") << "07700 900123 x123"
                                 << "GB"
                                 << "extension";
    QTest::newRow("extension ext.") << "+44 7700 900123 ext. 5"
                                    << "GB"
                                    << "extension";
    QTest::newRow("two numbers") << "07700 900123 / 07700 900124"
                                 << "GB"
                                 << "More than one";
    QTest::newRow("two numbers by or") << "07700900123 or 07700900124"
                                       << "GB"
                                       << "More than one";
    QTest::newRow("two numbers by comma") << "07700900123,07700900124"
                                          << "GB"
                                          << "More than one";
    QTest::newRow("too short") << "999"
                               << "GB"
                               << "Too short";
    QTest::newRow("short with 0") << "07700 9001"
                                  << "GB"
                                  << "Too short";
    QTest::newRow("no area code") << "555-0123"
                                  << "US"
                                  << "area code";
    QTest::newRow("too long") << "07700 900 1234"
                              << "GB"
                              << "Too long";
    QTest::newRow("far too long") << "+447700900123447700900124"
                                  << "GB"
                                  << "Too long";
    QTest::newRow("no region") << "07700900123"
                               << ""
                               << "country code";
    QTest::newRow("plus alone") << "+"
                                << "GB"
                                << "Not a phone number";
}

void PhoneNumberTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, says);
    const PhoneJudgement judgement = judgePhone(text, region);
    QCOMPARE(judgement.verdict, Verdict::Invalid);
    QCOMPARE(judgement.digits, quint64(0));
    const QString sentence = sentenceFor(judgement.issue, judgement.digits, region);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void PhoneNumberTest::keepsWhatWasWrittenWithAPlus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PhoneIssue>("issue");
    QTest::addColumn<quint64>("digits");

    QTest::newRow("no such country") << "+999 7700 900123" << PhoneIssue::UnknownCountry << Q_UINT64_C(9997700900123);
    QTest::newRow("too long") << "+44 7700 900 1234" << PhoneIssue::TooLong << Q_UINT64_C(4477009001234);
    QTest::newRow("too short") << "+44 (0)7700 9001" << PhoneIssue::TooShort << Q_UINT64_C(4477009001);
    QTest::newRow("no area code") << "+1 555 0123" << PhoneIssue::AreaMissing << Q_UINT64_C(15550123);
    QTest::newRow("under 7 digits") << "+44 999" << PhoneIssue::TooShort << Q_UINT64_C(0);
    QTest::newRow("over 15 digits") << "+4477009001234567" << PhoneIssue::TooLong << Q_UINT64_C(0);
    QTest::newRow("letters") << "+44 7700 9OO123" << PhoneIssue::Letters << Q_UINT64_C(0);
    QTest::newRow("extension") << "+44 7700 900123 x5" << PhoneIssue::Extension << Q_UINT64_C(0);
    QTest::newRow("no plus") << "07700 9001" << PhoneIssue::TooShort << Q_UINT64_C(0);
}

void PhoneNumberTest::keepsWhatWasWrittenWithAPlus()
{
    QFETCH(QString, text);
    QFETCH(PhoneIssue, issue);
    QFETCH(quint64, digits);
    QCOMPARE(judgePhone(text, QStringLiteral("GB")), (PhoneJudgement{Verdict::Invalid, issue, digits}));
}

void PhoneNumberTest::turnsDigitsIntoE164AndBack()
{
    QCOMPARE(e164(447700900123), QStringLiteral("+447700900123"));
    QCOMPARE(e164(0), QString());
    QCOMPARE(phoneDigits(QStringLiteral("+447700900123")), Q_UINT64_C(447700900123));
    QCOMPARE(phoneDigits(QStringLiteral("447700900123")), Q_UINT64_C(0));
}

void PhoneNumberTest::hasAWordAndASentenceForEachIssue()
{
    QCOMPARE(toString(PhoneIssue::None), QString());
    QCOMPARE(sentenceFor(PhoneIssue::None, 0, QStringLiteral("GB")), QString());
    QSet<QString> words;
    for (quint8 i = 1; i <= quint8(PhoneIssue::ZeroAdded); ++i) {
        const QString word = toString(PhoneIssue(i));
        const QString sentence = sentenceFor(PhoneIssue(i), 447700900123, QStringLiteral("gb"));
        QVERIFY2(word.startsWith(u"phone_") && !words.contains(word), qPrintable(word));
        QVERIFY2(!sentence.isEmpty() && sentence.size() <= 60 && !sentence.contains(u'%'), qPrintable(sentence));
        words += word;
    }
    QCOMPARE(toString(PhoneIssue::Rounded), QStringLiteral("phone_rounded"));
    QCOMPARE(sentenceFor(PhoneIssue::PlusAdded, 447700900123, QStringLiteral("US")),
             QStringLiteral("Read with a + before it: +44 …"));
    QCOMPARE(sentenceFor(PhoneIssue::ZeroAdded, 447700900123, QStringLiteral("gb")),
             QStringLiteral("The leading 0 was lost; read as UK."));
}

void PhoneNumberTest::keepsReservedRangesQuiet()
{
    for (int i = 0; i < 1000; ++i) {
        const PhoneJudgement judgement =
            judgePhone(QStringLiteral("07700 900%1").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("GB"));
        QCOMPARE(judgement.verdict, Verdict::Valid);
        QCOMPARE(toString(judgement.issue), QString());
    }
    for (int i = 100; i < 200; ++i) {
        const PhoneJudgement judgement = judgePhone(QStringLiteral("(415) 555-0%1").arg(i), QStringLiteral("US"));
        QCOMPARE(judgement.verdict, Verdict::Valid);
        QCOMPARE(toString(judgement.issue), QString());
    }
}

void PhoneNumberTest::missesTheZeroOnlyWhereItIsWritten()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto withoutZero = [](const char* region) {
        i18n::phonenumbers::PhoneNumber example;
        std::string digits;
        PhoneNumberUtil::GetInstance()->GetExampleNumberForType(region, PhoneNumberUtil::MOBILE, &example);
        PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(example, &digits);
        return judgePhone(QString::fromStdString(digits), QString::fromLatin1(region));
    };
    for (const char* region : {"IN", "CN", "US", "ES", "IT"})
        QCOMPARE(toString(withoutZero(region).issue), QString());
    for (const char* region : {"GB", "FR", "DE", "CH", "AU"})
        QVERIFY2(withoutZero(region).issue == PhoneIssue::ZeroAdded, region);
}

void PhoneNumberTest::spacesNumbers()
{
    QCOMPARE(spacedPhone(QStringLiteral("+447700900123")), QStringLiteral("+44 7700 900123"));
    QCOMPARE(spacedPhone(QStringLiteral("+12125550123")), QStringLiteral("+1 212 555 0123"));
    QCOMPARE(spacedPhone(QStringLiteral("12345")), QStringLiteral("12345"));
    QCOMPARE(spacedPhone(QStringLiteral("MYSHOP")), QStringLiteral("MYSHOP"));
    QCOMPARE(spacedPhone(QString()), QString());
}

void PhoneNumberTest::knowsTheShapeOfE164()
{
    QVERIFY(isE164(QStringLiteral("+447700900123")));
    QVERIFY(isE164(QStringLiteral("+1234567")));
    QVERIFY(isE164(QStringLiteral("+123456789012345")));
    for (const char* text : {"", "+", "447700900123", "+123456", "+1234567890123456", "+44 7700900123", "+0447700900",
                             "+44770090012a", "++44770090012"})
        QVERIFY2(!isE164(QString::fromLatin1(text)), text);
    QVERIFY(!isE164(QStringLiteral("+４４７７００９００１２３")));
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phonenumber_test.moc"
