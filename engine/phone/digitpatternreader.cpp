#include "engine/phone/digitpatternreader.h"

namespace outbound
{

namespace
{

using Step = DigitPattern::Step;
using Steps = DigitPatternReader::Steps;

constexpr quint16 anyDigit = 0x3FF;

void append(Steps& steps, const Steps& more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

Steps optional(const Steps& inside)
{
    Steps steps{{Step::Kind::Split, 0, 1, int(inside.size()) + 1}};
    append(steps, inside);
    return steps;
}

Steps anyTimes(const Steps& inside)
{
    Steps steps{{Step::Kind::Split, 0, 1, int(inside.size()) + 2}};
    append(steps, inside);
    steps.push_back({Step::Kind::Jump, 0, -int(inside.size()) - 1});
    return steps;
}

Steps times(const Steps& inside, int least, int most)
{
    Steps tail;
    for (int i = least; i < most; ++i) {
        Steps longer = inside;
        append(longer, tail);
        tail = optional(longer);
    }
    Steps steps;
    for (int i = 0; i < least; ++i)
        append(steps, inside);
    append(steps, tail);
    return steps;
}

} // namespace

DigitPatternReader::Steps DigitPatternReader::read()
{
    Steps steps = alternatives();
    m_failed = m_failed || !m_text.empty();
    return steps;
}

bool DigitPatternReader::take(std::string_view what)
{
    const bool isThere = m_text.starts_with(what);
    if (isThere)
        m_text.remove_prefix(what.size());
    return isThere;
}

void DigitPatternReader::require(std::string_view what)
{
    m_failed = !take(what) || m_failed;
}

int DigitPatternReader::digit()
{
    m_failed = m_failed || m_text.empty() || m_text.front() < '0' || m_text.front() > '9';
    if (m_failed)
        return 0;
    const int value = m_text.front() - '0';
    m_text.remove_prefix(1);
    return value;
}

int DigitPatternReader::number()
{
    int value = digit();
    while (!m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9' && value < 100)
        value = value * 10 + digit();
    return value;
}

quint16 DigitPatternReader::characterClass()
{
    quint16 mask = 0;
    while (!m_failed && !take("]")) {
        if (take("\\d")) {
            mask |= anyDigit;
            continue;
        }
        const int from = digit();
        const int to = take("-") ? digit() : from;
        for (int d = from; d <= to; ++d)
            mask |= quint16(1 << d);
    }
    return mask;
}

DigitPatternReader::Steps DigitPatternReader::group()
{
    if (take("?:")) {
        const Steps inside = alternatives();
        require(")");
        return inside;
    }
    const auto number = quint16(++m_groupCount);
    Steps steps{{Step::Kind::Open, number}};
    append(steps, alternatives());
    steps.push_back({Step::Kind::Close, number});
    require(")");
    m_failed = m_failed || m_groupCount > int(DigitPattern::maxGroups);
    return steps;
}

DigitPatternReader::Steps DigitPatternReader::atom()
{
    if (take("("))
        return group();
    if (take("["))
        return {{Step::Kind::Digit, characterClass()}};
    if (take("\\d"))
        return {{Step::Kind::Digit, anyDigit}};
    if (take("$"))
        return {{Step::Kind::End}};
    return {{Step::Kind::Digit, quint16(1 << digit())}};
}

DigitPatternReader::Steps DigitPatternReader::repeated()
{
    Steps steps = atom();
    if (take("?"))
        return optional(steps);
    if (take("*"))
        return anyTimes(steps);
    if (take("+")) {
        append(steps, anyTimes(steps));
        return steps;
    }
    if (!take("{"))
        return steps;
    const int least = number();
    if (take("}"))
        return times(steps, least, least);
    require(",");
    if (take("}")) {
        Steps endless = times(steps, least, least);
        append(endless, anyTimes(steps));
        return endless;
    }
    const int most = number();
    require("}");
    return times(steps, least, most);
}

DigitPatternReader::Steps DigitPatternReader::alternatives()
{
    Steps steps;
    while (!m_failed && !m_text.empty() && m_text.front() != '|' && m_text.front() != ')')
        append(steps, repeated());
    if (!take("|"))
        return steps;
    const Steps others = alternatives();
    Steps either{{Step::Kind::Split, 0, 1, int(steps.size()) + 2}};
    append(either, steps);
    either.push_back({Step::Kind::Jump, 0, int(others.size()) + 1});
    append(either, others);
    return either;
}

} // namespace outbound
