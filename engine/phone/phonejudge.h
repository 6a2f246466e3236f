#pragma once

#include "engine/phone/phonenumber.h"

#include <optional>
#include <string_view>

namespace outbound
{

class NumberPlan;

/// judgePhone for a million cells: the shapes that nearly all cells have are judged by the number plans alone, some
/// hundred times as fast; whatever else goes the whole way. The judgement is the same in either case. May be used by
/// several threads at once.
class PhoneJudge
{
public:
    explicit PhoneJudge(const QString& region); ///< ISO 3166 code that national numbers are read in

    PhoneJudgement judge(std::string_view cell) const; ///< UTF-8

    /// By the number plans alone; nothing when the cell has to go the whole way.
    std::optional<PhoneJudgement> judgeByPlan(std::string_view cell) const;

private:
    QString m_region;
    const NumberPlan* m_home = nullptr; ///< null when there is no such region
};

} // namespace outbound
