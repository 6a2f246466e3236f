#include "engine/phone/digitpattern.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace outbound;

class DigitPatternTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesAsPerlDoes_data();
    void matchesAsPerlDoes();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void DigitPatternTest::matchesAsPerlDoes_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* expression : {"0",
                                   "\\d",
                                   "[13-5]",
                                   "[\\d]2",
                                   "1|12",
                                   "12|1",
                                   "(?:1|12)3?",
                                   "1?2",
                                   "1*2",
                                   "1+2",
                                   "(1*)(1)",
                                   "(12)?1",
                                   "(1{2,3})(1*)",
                                   "[12]{2}",
                                   "1{0,2}2",
                                   "1{2,}",
                                   "0|([12]\\d{3})$",
                                   "0?(?:(11|2[12])1)?",
                                   "(?:0|90)(?:(1[245]|2[1-3])(\\d{2,3}))?",
                                   ""})
        QTest::newRow(expression) << expression;
}

void DigitPatternTest::matchesAsPerlDoes()
{
    QFETCH(QString, expression);
    const std::optional<DigitPattern> pattern = DigitPattern::read(expression.toStdString());
    QVERIFY(pattern);
    const QRegularExpression perl(expression);
    QCOMPARE(pattern->groupCount(), perl.captureCount());

    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        std::string digits;
        for (std::size_t length = random() % 8; length > 0; --length)
            digits += "00111223459"[random() % 11];
        const auto expected = perl.match(QString::fromStdString(digits), 0, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        const auto match = pattern->atStartOf(digits);
        QVERIFY2(match.has_value() == expected.hasMatch(), digits.c_str());
        if (!match)
            continue;
        QCOMPARE(qsizetype(match->length), expected.capturedLength());
        for (int group = 1; group <= pattern->groupCount(); ++group)
            QCOMPARE(std::string(match->groups[std::size_t(group) - 1]), expected.captured(group).toStdString());
    }
}

void DigitPatternTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* expression : {"a", "(1", "1)", "[1", "1{", "1{2", "1{2,3", "(?=1)", "[^1]", "1|*", ".", "\\D",
                                   "\\", "^1", "(1)(1)(1)(1)(1)(1)(1)(1)(1)"})
        QTest::newRow(expression) << expression;
}

void DigitPatternTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, expression);
    QVERIFY(!DigitPattern::read(expression.toStdString()));
}

QTEST_GUILESS_MAIN(DigitPatternTest)
#include "digitpattern_test.moc"
