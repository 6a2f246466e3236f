#include "engine/phone/nationalformat.h"

#include <QRegularExpression>

#include <phonenumbers/phonemetadata.pb.h>

#include <algorithm>

namespace outbound
{

namespace
{

using i18n::phonenumbers::NumberFormat;

/// The digits written before the groups, `0` for (0$1) $2-$3; nothing when the groups change their order, some are left
/// out, or digits stand between them.
std::optional<std::string> prefixOf(const NumberFormat& format)
{
    std::string written = format.format();
    std::string rule = format.national_prefix_formatting_rule();
    const std::size_t first = written.find('$');
    if (!rule.empty() && first != std::string::npos) {
        const std::size_t group = rule.find("$1");
        if (group == std::string::npos)
            return std::nullopt;
        written.replace(first, 2, rule.replace(group, 2, written.substr(first, 2)));
    }

    std::string prefix;
    char groups = '0';
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool isGroup = written[i] == '$';
        if (isGroup && (++i == written.size() || written[i] != ++groups))
            return std::nullopt;
        if (!isGroup && written[i] >= '0' && written[i] <= '9') {
            if (groups != '0')
                return std::nullopt;
            prefix += written[i];
        }
    }
    const std::string& pattern = format.pattern();
    const bool hasAll = std::count(pattern.begin(), pattern.end(), '(') == groups - '0';
    return hasAll ? std::optional(prefix) : std::nullopt;
}

/// Whether the pattern is groups of any digits and nothing else, so that it always takes the whole number.
bool isPlain(const std::string& pattern)
{
    static const QRegularExpression plain(QStringLiteral("^(\\(\\\\d(\\{\\d+(,\\d*)?\\})?\\))+$"));
    return plain.match(QString::fromStdString(pattern)).hasMatch();
}

NationalFormat::Zero zeroOf(const NumberFormat& format)
{
    using Zero = NationalFormat::Zero;
    const std::optional<std::string> prefix = prefixOf(format);
    if (!prefix || !isPlain(format.pattern()))
        return Zero::Uncertain;
    if (*prefix != "0")
        return Zero::Never;
    if (format.national_prefix_formatting_rule().empty())
        return Zero::Uncertain;
    return format.national_prefix_optional_when_formatting() ? Zero::Optional : Zero::Required;
}

std::optional<DigitAutomaton> automaton(const std::string& expression)
{
    const std::optional<DigitPattern> pattern = DigitPattern::read(expression);
    return pattern ? std::optional(DigitAutomaton({*pattern})) : std::nullopt;
}

} // namespace

NationalFormat::NationalFormat(std::optional<DigitAutomaton> leading, DigitAutomaton whole, Zero zero)
    : m_leading(std::move(leading)),
      m_whole(std::move(whole)),
      m_zero(zero)
{
}

std::optional<NationalFormat> NationalFormat::read(const NumberFormat& format)
{
    std::optional<DigitAutomaton> leading;
    if (const int count = format.leading_digits_pattern_size()) {
        leading = automaton(format.leading_digits_pattern(count - 1)); // the last one is the most detailed
        if (!leading)
            return std::nullopt;
    }
    std::optional<DigitAutomaton> whole = automaton(format.pattern());
    if (!whole)
        return std::nullopt;
    return NationalFormat(std::move(leading), std::move(*whole), zeroOf(format));
}

bool NationalFormat::suits(std::string_view significant) const
{
    return (!m_leading || m_leading->matchesStart(significant)) && m_whole.match(significant);
}

} // namespace outbound
