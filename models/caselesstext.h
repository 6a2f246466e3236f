#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace outbound
{

/// Looks for words in UTF-8 whatever their case, without decoding it: each letter is tried in the ways it is written.
class CaselessText
{
public:
    explicit CaselessText(const QString& text);

    bool isIn(std::string_view utf8) const;

private:
    bool begins(std::string_view utf8) const;

    std::vector<std::vector<std::string>> m_letters; ///< each in lower and upper case
    std::array<bool, 256> m_first{};                 ///< bytes that the first letter may begin with
};

} // namespace outbound
