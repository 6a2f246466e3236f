#pragma once

#include "engine/domain/campaign.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace outbound
{

/// The part of the CampaignsModel the operator asked for: by status, by source, by words of name and sender. Sorts by
/// the cells' values, not by their texts. While it is held nothing comes, goes or moves by itself: new campaigns wait.
class CampaignFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CampaignFilter(QObject* parent = nullptr);

    void setStatus(std::optional<CampaignStatus> status); ///< nothing: any
    void setSource(std::optional<CampaignSource> source);
    void setNeedle(const QString& needle);
    std::optional<CampaignStatus> status() const { return m_status; }
    bool isStatusAlone() const { return m_status && !m_source && m_needle.isEmpty(); } ///< what is asked for

    void setHeld(bool held);
    void admit();             ///< those that wait take their places, and all others theirs
    int waitingCount() const; ///< campaigns that would be shown were it not held

    void setSourceModel(QAbstractItemModel* model) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CampaignId idAt(int row) const;
    bool isAskedFor(int row) const;
    void rememberAll();

    std::optional<CampaignStatus> m_status;
    std::optional<CampaignSource> m_source;
    QString m_needle;
    bool m_isHeld = false;
    bool m_isStale = false;   ///< something changed while it was held
    QSet<CampaignId> m_known; ///< when it was held, or asked for something else
};

} // namespace outbound
