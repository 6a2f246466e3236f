#pragma once

#include "engine/domain/campaign.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace outbound
{

/// The part of the CampaignsModel the operator asked for: by status, by source, by words of name and sender. Sorts by
/// the cells' values, not by their texts.
class CampaignFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CampaignFilter(QObject* parent = nullptr);

    void setStatus(std::optional<CampaignStatus> status); ///< nothing: any
    void setSource(std::optional<CampaignSource> source);
    void setNeedle(const QString& needle);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<CampaignStatus> m_status;
    std::optional<CampaignSource> m_source;
    QString m_needle;
};

} // namespace outbound
