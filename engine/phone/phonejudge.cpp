#include "engine/phone/phonejudge.h"

#include "engine/phone/numberplans.h"

namespace outbound
{

namespace
{

using Verdict = PhoneJudgement::Verdict;
using Reading = NumberPlans::Reading;

/// A cell with nothing in it but digits, blanks, dashes, dots, brackets and perhaps a + before the digits.
struct PlainPhone {
    static constexpr std::size_t longest = 17;

    std::array<char, longest> room{};
    std::size_t count = 0;
    bool plus = false;
    bool hasZeroInBrackets = false; ///< `(0)`
    bool isPunctuated = false;      ///< with more than blanks

    std::string_view digits() const { return {room.data(), count}; }
};

std::string_view trimmed(std::string_view cell)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = cell.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(blanks) - first + 1);
}

/// The cell without the `.0` or `.00` of a number taken for a decimal.
std::string_view withoutDecimal(std::string_view cell)
{
    for (const std::string_view decimals : {".0", ".00"})
        if (cell.ends_with(decimals) && cell.find('.') == cell.size() - decimals.size() && cell.find(' ') == cell.npos)
            return cell.substr(0, cell.size() - decimals.size());
    return cell;
}

std::optional<PlainPhone> plainPhone(std::string_view cell)
{
    PlainPhone phone;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c >= '0' && c <= '9') {
            if (phone.count == PlainPhone::longest)
                return std::nullopt;
            phone.room[phone.count++] = c;
        } else if (c == '+') {
            if (phone.plus || phone.count > 0)
                return std::nullopt;
            phone.plus = true;
        } else if (c == ')') {
            phone.isPunctuated = true;
            phone.hasZeroInBrackets = phone.hasZeroInBrackets || cell.substr(0, i).ends_with("(0");
        } else if (c == '-' || c == '.' || c == '(') {
            phone.isPunctuated = true;
        } else if (c != ' ') {
            return std::nullopt;
        }
    }
    return phone;
}

void improve(Reading& best, Reading other)
{
    if (other.verdict < best.verdict)
        best = std::move(other);
}

} // namespace

PhoneJudge::PhoneJudge(const QString& region) : m_region(region)
{
    if (const NumberPlans* plans = NumberPlans::shared())
        m_home = plans->planOf(region.toUpper().toStdString());
}

PhoneJudgement PhoneJudge::judge(std::string_view cell) const
{
    if (const std::optional<PhoneJudgement> judgement = judgeByPlan(cell))
        return *judgement;
    return judgePhone(QString::fromUtf8(cell.data(), qsizetype(cell.size())), m_region);
}

std::optional<PhoneJudgement> PhoneJudge::judgeByPlan(std::string_view cell) const
{
    constexpr std::size_t shortest = 5;
    const NumberPlans* plans = NumberPlans::shared();
    const std::string_view text = withoutDecimal(trimmed(cell));
    const std::optional<PlainPhone> phone = plainPhone(text);
    if (!plans || !phone)
        return std::nullopt;
    if (phone->count == 0)
        return PhoneJudgement{Verdict::Invalid, text.empty() ? PhoneIssue::Missing : PhoneIssue::NotAPhone};
    if (phone->count < shortest)
        return std::nullopt;

    const std::string_view digits = phone->digits();
    Reading best = plans->read(phone->plus, digits, m_home);
    if (best.verdict != Verdict::Valid && phone->hasZeroInBrackets)
        return std::nullopt;
    if (best.verdict != Verdict::Valid && digits.starts_with("00"))
        improve(best, plans->read(true, digits.substr(2), m_home));
    bool lostPlus = false;
    if (best.verdict == Verdict::Invalid && !phone->plus && !phone->isPunctuated && !digits.starts_with('0')) {
        Reading withPlus = plans->read(true, digits, nullptr);
        lostPlus = withPlus.verdict == Verdict::Valid;
        if (lostPlus)
            best = std::move(withPlus);
    }
    if (best.verdict == Verdict::Invalid) {
        const bool isE164 = phone->plus && phone->count >= 7 && phone->count <= 15 && digits.front() != '0';
        return PhoneJudgement{Verdict::Invalid, best.whyImpossible(phone->plus),
                              isE164 ? QByteArrayView(digits.data(), qsizetype(digits.size())).toULongLong() : 0};
    }

    PhoneIssue issue = best.whatToKnow();
    if (issue == PhoneIssue::None && lostPlus)
        issue = PhoneIssue::PlusAdded;
    if (issue == PhoneIssue::None && best.isNational && best.significant == digits) {
        const std::optional<bool> lostZero = plans->lostZero(best, *m_home);
        if (!lostZero)
            return std::nullopt;
        if (*lostZero)
            issue = PhoneIssue::ZeroAdded;
    }
    return PhoneJudgement{best.verdict, issue, best.digits};
}

} // namespace outbound
