#pragma once

#include "engine/import/importpreview.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace outbound
{

/// Which rows of an audience are looked at. `Accepted` includes the warnings, as everywhere; `Duplicates` the rows
/// that are kept of them.
enum class VerdictFilter { All, Accepted, Warnings, Duplicates, Rejected, OptedOut };

/// What the operator looks for among the rows.
struct RowSearch {
    VerdictFilter filter = VerdictFilter::All;
    QString text; ///< in any cell, or in the number as it will be dialled; case and blanks at its ends don't matter

    bool isEverything() const { return filter == VerdictFilter::All && text.isEmpty(); }
    bool operator==(const RowSearch&) const = default;
};

/// Positions of the rows that are found, in the order of the file; duplicates follow the row that is kept. A million
/// rows take up to some 0.2 s.
/// @param kept positions that belong to the answer whatever they are
/// @return nothing when asked to stop
std::optional<std::vector<int>> findRows(const ImportPreview& preview, const RowSearch& search,
                                         const std::vector<int>& kept = {},
                                         const std::function<bool()>& cancelled = {});

} // namespace outbound
