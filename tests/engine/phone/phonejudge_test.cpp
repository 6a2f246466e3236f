#include "engine/phone/phonejudge.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <future>
#include <random>
#include <set>

using namespace outbound;

/// Cells as people and spreadsheets write them: the numbers of all countries, some right, some slightly wrong.
class Cells
{
public:
    Cells();
    std::string next();

private:
    struct Number {
        std::string countryCode;
        std::string national;
    };
    std::vector<Number> m_examples;
    std::mt19937 m_random{20240229};

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    char digit() { return char('0' + below(10)); }
    void change(std::string& national);
    std::string spell(const Number& number);
    std::string space(const std::string& digits);
};

class PhoneJudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesAsTheLibraryDoes();
    void judgesCommonShapesByPlan_data();
    void judgesCommonShapesByPlan();
    void leavesTheRestToTheLibrary_data();
    void leavesTheRestToTheLibrary();
    void judgesEveryRegionsNumbersByPlan();
    void servesSeveralThreads();
};

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

Cells::Cells()
{
    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    const auto add = [&](const PhoneNumber& number) {
        std::string national;
        library.GetNationalSignificantNumber(number, &national);
        m_examples.push_back({std::to_string(number.country_code()), national});
    };
    std::set<std::string> regions;
    library.GetSupportedRegions(&regions);
    PhoneNumber number;
    for (const std::string& region : regions)
        for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL; ++type)
            if (library.GetExampleNumberForType(region, PhoneNumberUtil::PhoneNumberType(type), &number))
                add(number);
    std::set<int> networks;
    library.GetSupportedGlobalNetworkCallingCodes(&networks);
    for (int code : networks)
        if (library.GetExampleNumberForNonGeoEntity(code, &number))
            add(number);
}

void Cells::change(std::string& national)
{
    switch (below(8)) {
    case 0:
    case 1:
        break;
    case 2:
        national[below(national.size())] = digit();
        break;
    case 3:
        for (std::size_t i = below(national.size()); i < national.size(); ++i)
            national[i] = digit();
        break;
    case 4:
        for (char& c : national)
            c = digit();
        break;
    case 5:
        national.push_back(digit());
        break;
    case 6:
        national.pop_back();
        break;
    case 7:
        for (std::size_t i = below(5); i > 0 && national.size() > 2; --i)
            national.pop_back();
        for (std::size_t i = below(8); i > 0; --i)
            national.insert(national.begin() + long(below(national.size())), digit());
        break;
    }
}

std::string Cells::spell(const Number& number)
{
    const std::string& code = number.countryCode;
    const std::string& national = number.national;
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
        return '+' + code + national;
    case 3:
        return "00" + code + national;
    case 4:
        return (below(2) ? "011" : "810") + code + national;
    case 5:
        return code + national;
    case 6:
    case 7:
        return national;
    case 8:
    case 9:
        return '0' + national;
    case 10:
        return "018"[below(3)] + national;
    case 11:
        return '+' + code + '0' + national;
    case 12:
        return '+' + code + " (0)" + national;
    case 13:
        return code + '0' + national;
    case 14:
        return "+00" + code + national;
    default:
        return std::string(below(3), '0') + national + std::string(below(3), '0');
    }
}

std::string Cells::space(const std::string& digits)
{
    static const std::vector<std::string> separators{" ", "-", ".", "(", ")", ") ", " (", "  ", " - ", "/", "\t", "x"};
    const std::size_t usual = separators.size() - (below(50) == 0 ? 0 : 3);
    std::string spaced;
    for (char c : digits) {
        if (below(4) == 0)
            spaced += separators[below(usual)];
        spaced += c;
    }
    return spaced;
}

std::string Cells::next()
{
    Number number = m_examples[below(m_examples.size())];
    change(number.national);
    std::string cell = spell(number);
    if (below(2))
        cell = space(cell);
    switch (below(24)) {
    case 0:
        return ' ' + cell + ' ';
    case 1:
        return cell + ".0";
    case 2:
        return '(' + cell + ')';
    case 3:
        return cell + '.';
    case 4:
        return "\xC2\xA0" + cell;
    case 5:
        return '\'' + cell;
    default:
        return cell;
    }
}

void PhoneJudgeTest::judgesAsTheLibraryDoes()
{
    // For a longer run: OUTBOUND_PHONE_CELLS=3000000
    const int count = std::max(qEnvironmentVariableIntValue("OUTBOUND_PHONE_CELLS"), 300'000);
    std::vector<std::pair<QString, PhoneJudge>> homes;
    for (const char* region : {"GB", "US", "CA", "FR", "DE", "IT", "ES", "IN", "BR", "AU", "MX", "AR", "RU", "JP", "KZ",
                               "GG", "BS", "HU", "CN", "CL", "KR", "SM", "NF", "BO", "FI", "LT", "WS", "ZZ", ""})
        homes.emplace_back(QString::fromLatin1(region), PhoneJudge(QString::fromLatin1(region)));

    Cells cells;
    int byPlan = 0;
    int differences = 0;
    for (int i = 0; i < count; ++i) {
        const std::string cell = cells.next();
        const auto& [region, judge] = homes[std::size_t(i) % homes.size()];
        const std::optional<PhoneJudgement> judgement = judge.judgeByPlan(cell);
        if (!judgement)
            continue;
        ++byPlan;
        const PhoneJudgement expected = judgePhone(QString::fromStdString(cell), region);
        if (*judgement == expected)
            continue;
        if (++differences <= 20)
            qWarning() << cell.c_str() << "in" << region << "is" << int(judgement->verdict) << judgement->digits
                       << toString(judgement->issue) << "not" << int(expected.verdict) << expected.digits
                       << toString(expected.issue);
    }
    qInfo() << byPlan << "of" << count << "cells judged by plan," << differences << "not as the library does";
    QCOMPARE(differences, 0);
    QVERIFY(byPlan > count * 8 / 10);
}

void PhoneJudgeTest::judgesCommonShapesByPlan_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("region");
    for (const char* cell : {"+447700900123",
                             "+44 7700 900123",
                             "+44-7700-900123",
                             "+44 (0)7700 900123",
                             "(+44) 7700 900123",
                             "00447700900123",
                             "0044 7700 900123",
                             "447700900123",
                             "07700900123",
                             "07700 900123",
                             "07700-900-123",
                             "07700.900.123",
                             "(07700) 900123",
                             "7700900123",
                             "447700900123.0",
                             "+12125550123",
                             "+1 (212) 555-0123",
                             "12125550123",
                             "+447700900",
                             "+4477009001234",
                             "07700 9001",
                             "+9997700900123",
                             "020 7946 0123",
                             "07700 900 1234",
                             "",
                             " ",
                             "-"})
        QTest::addRow("GB: %s", cell) << cell << "GB";
    for (const char* cell : {"+12125550123", "(212) 555-0123", "212-555-0123", "212.555.0123", "2125550123",
                             "1 212 555 0123", "1-212-555-0123", "12125550123", "011447700900123", "00447700900123",
                             "447700900123", "+447700900123", "555-0123", "800 555 0123"})
        QTest::addRow("US: %s", cell) << cell << "US";
    for (const char* cell : {"+447700900123", "+1 212 555 0123"})
        QTest::addRow("nowhere: %s", cell) << cell << "";
}

void PhoneJudgeTest::judgesCommonShapesByPlan()
{
    QFETCH(QString, cell);
    QFETCH(QString, region);
    const PhoneJudge judge(region);
    const std::optional<PhoneJudgement> judgement = judge.judgeByPlan(cell.toStdString());
    QVERIFY(judgement);
    QVERIFY(*judgement == judgePhone(cell, region));
    QVERIFY(*judgement == judge.judge(cell.toStdString()));
}

void PhoneJudgeTest::leavesTheRestToTheLibrary_data()
{
    QTest::addColumn<QString>("cell");
    for (const char* cell : {"4.47701E+11", "07700 900123 x5", "07700\u00A0900123", "\u200B07700900123", "'07700900123",
                             "=\"07700900123\"", "tel:+447700900123", "07700900123/07700900124", "n/a", "999",
                             "07700900123 07700900124", "+1 (0)212 555 0123", "٠٧٧٠٠٩٠٠١٢٣", "++447700900123"})
        QTest::addRow("%s", cell) << QString::fromUtf8(cell);
}

void PhoneJudgeTest::leavesTheRestToTheLibrary()
{
    QFETCH(QString, cell);
    const PhoneJudge judge(QStringLiteral("gb"));
    QVERIFY(!judge.judgeByPlan(cell.toStdString()));
    QVERIFY(judge.judge(cell.toStdString()) == judgePhone(cell, QStringLiteral("gb")));
}

void PhoneJudgeTest::judgesEveryRegionsNumbersByPlan()
{
    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    library.GetSupportedRegions(&regions);
    for (const std::string& region : regions) {
        const PhoneJudge judge(QString::fromStdString(region));
        for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL; ++type) {
            PhoneNumber number;
            if (!library.GetExampleNumberForType(region, PhoneNumberUtil::PhoneNumberType(type), &number))
                continue;
            std::string significant;
            library.GetNationalSignificantNumber(number, &significant);
            if (significant.size() < 5)
                continue;
            for (auto format : {PhoneNumberUtil::E164, PhoneNumberUtil::INTERNATIONAL, PhoneNumberUtil::NATIONAL}) {
                std::string cell;
                library.Format(number, format, &cell);
                const std::optional<PhoneJudgement> judgement = judge.judgeByPlan(cell);
                QVERIFY2(judgement || cell.find('/') != cell.npos || cell.find('*') != cell.npos, cell.c_str());
            }
        }
    }
}

void PhoneJudgeTest::servesSeveralThreads()
{
    Cells source;
    std::vector<std::string> cells;
    std::generate_n(std::back_inserter(cells), 5000, [&] { return source.next(); });
    const PhoneJudge judge(QStringLiteral("GB"));
    const auto judgeAll = [&] {
        std::vector<PhoneJudgement> judgements;
        for (const std::string& cell : cells)
            judgements.push_back(judge.judge(cell));
        return judgements;
    };
    std::vector<std::future<std::vector<PhoneJudgement>>> threads;
    for (int i = 0; i < 4; ++i)
        threads.push_back(std::async(std::launch::async, judgeAll));
    const std::vector<PhoneJudgement> expected = judgeAll();
    for (auto& thread : threads)
        QVERIFY(thread.get() == expected);
}

QTEST_GUILESS_MAIN(PhoneJudgeTest)
#include "phonejudge_test.moc"
