#pragma once

#include "engine/phone/digitpattern.h"

namespace outbound
{

/// Several digit patterns as one table, which says in a single pass which of them match. At most 16 patterns, none of
/// them with a `$`.
class DigitAutomaton
{
public:
    explicit DigitAutomaton(const std::vector<DigitPattern>& patterns);

    quint16 match(std::string_view digits) const;     ///< a bit for each pattern that matches the whole
    bool matchesStart(std::string_view digits) const; ///< whether any pattern matches some of the first digits

private:
    struct State {
        std::array<quint16, 10> next{}; ///< 0 is the state without return
        quint16 matched = 0;
    };
    std::vector<State> m_states;
};

} // namespace outbound
