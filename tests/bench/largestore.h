#pragma once

#include <QString>

namespace outbound
{

/// Fills an empty data directory as if the sandbox's account had been in use for years, in a moment: a thousand
/// campaigns of a thousand people each, all delivered but a twentieth.
void furnishManyCampaigns(const QString& dataDir);

/// One more, of ten thousand people, that begins to run at a hundred a second. @return its id
QString furnishRunningCampaign(const QString& dataDir);

/// A list of a million people, each with a first name. @return its path
QString writeLargeList(const QString& folder);

} // namespace outbound
