#include "ui/newcampaign/sendorder.h"

#include "engine/domain/campaignsplit.h"

#include <algorithm>

namespace outbound
{

namespace
{

/// Whether both are read from the same cells into the same variables, and accept the same rows.
bool samePeople(const ImportPreview& a, const ImportPreview& b)
{
    const auto sameColumn = [](const PreviewColumn& one, const PreviewColumn& other) {
        return one.role == other.role && one.variable == other.variable;
    };
    const auto sameRow = [](const PreviewRow& one, const PreviewRow& other) {
        return isAccepted(one.verdict) == isAccepted(other.verdict) && one.phone == other.phone;
    };
    return a.sheet == b.sheet && a.firstRow == b.firstRow && a.options.fixes.cells == b.options.fixes.cells &&
           std::ranges::equal(a.columns, b.columns, sameColumn) && std::ranges::equal(a.rows, b.rows, sameRow);
}

} // namespace

bool SendOrder::isAlike(const SendOrder& other) const
{
    if (draft.fromNumber != other.draft.fromNumber || draft.moreNumbers != other.draft.moreNumbers)
        return false;
    return people == other.people || (people && other.people && samePeople(*people, *other.people));
}

std::vector<CampaignDraft> SendOrder::drafts() const
{
    CampaignDraft whole = draft;
    whole.recipients = people->addressees();
    return splitCampaign(std::move(whole));
}

} // namespace outbound
