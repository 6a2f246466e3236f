#include "models/caselesstext.h"

#include <QStringList>

#include <algorithm>

namespace outbound
{

CaselessText::CaselessText(const QString& text)
{
    for (const char32_t letter : text.toUcs4()) {
        std::vector<std::string> ways;
        for (const char32_t way :
             {letter, QChar::toLower(letter), QChar::toUpper(letter), QChar::toCaseFolded(letter)}) {
            std::string utf8 = QString::fromUcs4(&way, 1).toStdString();
            if (std::find(ways.begin(), ways.end(), utf8) == ways.end())
                ways.push_back(std::move(utf8));
        }
        m_letters.push_back(std::move(ways));
    }
    if (!m_letters.empty())
        for (const std::string& way : m_letters.front())
            m_first[static_cast<unsigned char>(way.front())] = true;
}

bool CaselessText::isIn(std::string_view utf8) const
{
    if (m_letters.empty())
        return true;
    for (size_t at = 0; at < utf8.size(); ++at)
        if (m_first[static_cast<unsigned char>(utf8[at])] && begins(utf8.substr(at)))
            return true;
    return false;
}

bool CaselessText::begins(std::string_view utf8) const
{
    for (const std::vector<std::string>& ways : m_letters) {
        const auto way = std::find_if(ways.begin(), ways.end(),
                                      [utf8](const std::string& letter) { return utf8.starts_with(letter); });
        if (way == ways.end())
            return false;
        utf8.remove_prefix(way->size());
    }
    return true;
}

} // namespace outbound
