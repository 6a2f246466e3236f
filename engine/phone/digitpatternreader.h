#pragma once

#include "engine/phone/digitpattern.h"

namespace outbound
{

/// Turns the text of a digit pattern into its program, from the outside in.
class DigitPatternReader
{
public:
    using Step = DigitPattern::Step;
    using Steps = std::vector<Step>;

    explicit DigitPatternReader(std::string_view text) : m_text(text) {}

    Steps read();                                   ///< worthless when it failed
    bool failed() const { return m_failed; }        ///< the text has something that isn't known
    int groupCount() const { return m_groupCount; } ///< that capture

private:
    std::string_view m_text; ///< what is left of it
    int m_groupCount = 0;
    bool m_failed = false;

    bool take(std::string_view what);
    void require(std::string_view what);
    int digit();
    int number();

    Steps alternatives();
    Steps repeated();
    Steps atom();
    Steps group();
    quint16 characterClass();
};

} // namespace outbound
