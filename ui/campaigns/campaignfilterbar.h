#pragma once

#include "models/campaignfilter.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace outbound
{

class Button;
class CampaignsModel;
class FilterChips;

/// Status chips with their counts and the choice of a source; sets them on the filter. Where there is little room,
/// chips without a campaign fold into a menu.
class CampaignFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignFilterBar(CampaignFilter& filter, QWidget* parent = nullptr);

    void setCounts(const CampaignsModel& model);
    void showEverything();

signals:
    void filtered();

private:
    void addChips();
    void addSources();
    void addMore();

    CampaignFilter& m_filter;
    FilterChips* m_chips;
    Button* m_more;
    QMenu* m_folded;
    QComboBox* m_source;
};

} // namespace outbound
