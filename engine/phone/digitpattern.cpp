#include "engine/phone/digitpattern.h"

#include "engine/phone/digitpatternreader.h"

#include <utility>

namespace outbound
{

namespace
{

using Step = DigitPattern::Step;

/// Tries the branches in their order and takes the first that leads to the end.
struct Walk {
    const std::vector<Step>& steps;
    std::string_view digits;
    std::array<std::size_t, DigitPattern::maxGroups + 1> opened{};
    DigitPattern::Match match;

    bool from(std::size_t at, std::size_t position)
    {
        if (at == steps.size()) {
            match.length = position;
            return true;
        }
        const Step& step = steps[at];
        switch (step.kind) {
        case Step::Kind::Digit:
            return position < digits.size() && (step.digits >> (digits[position] - '0') & 1) &&
                   from(at + 1, position + 1);
        case Step::Kind::Split:
            return from(at + std::size_t(step.first), position) || from(at + std::size_t(step.second), position);
        case Step::Kind::Jump:
            return from(at + std::size_t(step.first), position);
        case Step::Kind::End:
            return position == digits.size() && from(at + 1, position);
        case Step::Kind::Open: {
            const std::size_t before = std::exchange(opened[step.digits], position);
            return from(at + 1, position) || (opened[step.digits] = before, false);
        }
        case Step::Kind::Close: {
            std::string_view& group = match.groups[std::size_t(step.digits) - 1];
            const std::string_view before = group;
            group = digits.substr(opened[step.digits], position - opened[step.digits]);
            return from(at + 1, position) || (group = before, false);
        }
        }
        return false;
    }
};

} // namespace

std::optional<DigitPattern> DigitPattern::read(std::string_view expression)
{
    DigitPatternReader reader(expression);
    DigitPattern pattern;
    pattern.m_steps = reader.read();
    pattern.m_groupCount = reader.groupCount();
    if (reader.failed())
        return std::nullopt;
    return pattern;
}

std::optional<DigitPattern::Match> DigitPattern::atStartOf(std::string_view digits) const
{
    Walk walk{m_steps, digits, {}, {}};
    if (!walk.from(0, 0))
        return std::nullopt;
    return walk.match;
}

} // namespace outbound
