#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outbound
{

/// A regular expression over the digits 0 to 9, as numbering plans use them: classes, groups, alternatives, `?`, `*`,
/// `+`, `{n,m}` and a closing `$`. Read at the start of a text it takes the branch that comes first, as Perl does.
class DigitPattern
{
public:
    static constexpr std::size_t maxGroups = 8;

    /// One step of the pattern's program. Targets of jumps count from the step itself.
    struct Step {
        enum class Kind : quint8 { Digit, Split, Jump, Open, Close, End };
        Kind kind = Kind::Digit;
        quint16 digits = 0; ///< the digits let through, one bit each; or the group that opens or closes
        int first = 1;
        int second = 0;
    };

    struct Match {
        std::size_t length = 0;
        std::array<std::string_view, maxGroups> groups; ///< in the order of their opening brackets
    };

    static std::optional<DigitPattern> read(std::string_view expression); ///< nothing for what it doesn't know

    std::optional<Match> atStartOf(std::string_view digits) const;

    const std::vector<Step>& steps() const { return m_steps; } ///< past the last one the pattern has matched
    int groupCount() const { return m_groupCount; }

private:
    std::vector<Step> m_steps;
    int m_groupCount = 0;
};

} // namespace outbound
