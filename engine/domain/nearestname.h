#pragma once

#include <QString>
#include <QStringList>

namespace outbound
{

/// The candidate that somebody most likely meant by a name: the same but for case, blanks, `_` and `-`, else the one
/// with the fewest letters added, left out, changed or swapped with their neighbour, up to a third of the length;
/// else the only one that has the name among its words: `first_name` for `name`. Empty when none is near enough.
QString nearestName(const QString& name, const QStringList& candidates);

} // namespace outbound
