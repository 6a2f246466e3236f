#include "engine/phone/digitautomaton.h"

#include <algorithm>
#include <map>

namespace outbound
{

namespace
{

using Step = DigitPattern::Step;

/// A place in the patterns' programs: pattern in the upper bits, step in the lower.
using Place = quint32;
using Places = std::vector<Place>; // sorted

constexpr int stepBits = 20;

Place placeOf(std::size_t pattern, std::size_t step)
{
    return Place(pattern) << stepBits | Place(step);
}

std::size_t patternAt(Place place)
{
    return place >> stepBits;
}

std::size_t stepAt(Place place)
{
    return place & ((1U << stepBits) - 1);
}

/// Follows the steps that take no digit.
void settle(const std::vector<DigitPattern>& patterns, Place place, Places& settled)
{
    const std::vector<Step>& steps = patterns[patternAt(place)].steps();
    const std::size_t at = stepAt(place);
    if (at == steps.size() || steps[at].kind == Step::Kind::Digit) {
        settled.push_back(place);
        return;
    }
    settle(patterns, place + Place(steps[at].first), settled);
    if (steps[at].kind == Step::Kind::Split)
        settle(patterns, place + Place(steps[at].second), settled);
}

/// The first digit that leads on from the same places; most often all digits are alike.
std::size_t firstAlike(const std::vector<std::pair<Place, quint16>>& places, std::size_t digit)
{
    for (std::size_t other = 0; other < digit; ++other)
        if (std::all_of(places.begin(), places.end(),
                        [&](const auto& place) { return ((place.second >> digit ^ place.second >> other) & 1) == 0; }))
            return other;
    return digit;
}

} // namespace

DigitAutomaton::DigitAutomaton(const std::vector<DigitPattern>& patterns) : m_states(1)
{
    std::map<Places, quint16> known{{{}, 0}};
    std::vector<const Places*> open; // the places of state 1, 2 …
    const auto stateOf = [&](Places&& places) {
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        const auto [it, isNew] = known.emplace(std::move(places), quint16(m_states.size()));
        if (isNew) {
            m_states.emplace_back();
            open.push_back(&it->first);
        }
        return it->second;
    };

    Places start;
    for (std::size_t i = 0; i < patterns.size(); ++i)
        settle(patterns, placeOf(i, 0), start);
    stateOf(std::move(start));
    for (std::size_t state = 1; state < m_states.size(); ++state) {
        std::vector<std::pair<Place, quint16>> places; // with the digits that lead on from there
        for (Place place : *open[state - 1]) {
            const std::vector<Step>& steps = patterns[patternAt(place)].steps();
            if (stepAt(place) == steps.size())
                m_states[state].matched |= quint16(1U << patternAt(place));
            else
                places.emplace_back(place, steps[stepAt(place)].digits);
        }
        for (std::size_t digit = 0; digit < 10; ++digit) {
            const std::size_t twin = firstAlike(places, digit);
            Places next;
            for (const auto& [place, digits] : places)
                if (twin == digit && (digits >> digit & 1))
                    settle(patterns, place + 1, next);
            const quint16 target = twin == digit ? stateOf(std::move(next)) : m_states[state].next[twin];
            m_states[state].next[digit] = target;
        }
    }
}

quint16 DigitAutomaton::match(std::string_view digits) const
{
    quint16 state = 1;
    for (char c : digits)
        state = m_states[state].next[std::size_t(c - '0')];
    return m_states[state].matched;
}

bool DigitAutomaton::matchesStart(std::string_view digits) const
{
    quint16 state = 1;
    for (char c : digits) {
        if (m_states[state].matched)
            return true;
        state = m_states[state].next[std::size_t(c - '0')];
    }
    return m_states[state].matched;
}

} // namespace outbound
