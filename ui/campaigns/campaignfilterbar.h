#pragma once

#include "models/campaignfilter.h"

#include <QWidget>

class QComboBox;

namespace outbound
{

class CampaignsModel;
class FilterChips;

/// Status chips with their counts and the choice of a source; sets them on the filter.
class CampaignFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignFilterBar(CampaignFilter& filter, QWidget* parent = nullptr);

    /// Where there is little room, chips without a campaign leave.
    void setCounts(const CampaignsModel& model);
    void showEverything();

signals:
    void filtered();

private:
    void addChips();
    void addSources();

    CampaignFilter& m_filter;
    FilterChips* m_chips;
    QComboBox* m_source;
};

} // namespace outbound
