#include "engine/phone/digitautomaton.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace outbound;

class DigitAutomatonTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhichPatternsMatch();
    void knowsTheStart();
};

static DigitAutomaton automaton(const std::vector<const char*>& expressions)
{
    std::vector<DigitPattern> patterns;
    for (const char* expression : expressions)
        patterns.push_back(*DigitPattern::read(expression));
    return DigitAutomaton(patterns);
}

void DigitAutomatonTest::tellsWhichPatternsMatch()
{
    const std::vector<const char*> expressions{"\\d{3,5}",       "1(?:[12]|3\\d)*", "",
                                               "[1-3]\\d{3}|0+", "(\\d)(\\d{2,})",  "12?3?4"};
    const DigitAutomaton together = automaton(expressions);
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        std::string digits;
        for (std::size_t length = random() % 7; length > 0; --length)
            digits += "0112349"[random() % 7];
        quint16 expected = 0;
        for (std::size_t bit = 0; bit < expressions.size(); ++bit) {
            const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(expressions[bit])));
            expected |= quint16(whole.match(QString::fromStdString(digits)).hasMatch() << bit);
        }
        QVERIFY2(together.match(digits) == expected, digits.c_str());
    }
}

void DigitAutomatonTest::knowsTheStart()
{
    const DigitAutomaton leading = automaton({"3[04-689]|[489]"});
    QVERIFY(leading.matchesStart("3012"));
    QVERIFY(leading.matchesStart("4"));
    QVERIFY(!leading.matchesStart("312"));
    QVERIFY(!leading.matchesStart("3"));
    QVERIFY(!leading.matchesStart(""));
}

QTEST_GUILESS_MAIN(DigitAutomatonTest)
#include "digitautomaton_test.moc"
