#pragma once

#include "engine/ids.h"
#include "ui/widgets/tableview.h"

namespace outbound
{

class CampaignDelegate;

/// The table of the campaign list: which columns a width has room for, and how wide they are. Enter and double click
/// open a campaign.
class CampaignsTable : public TableView
{
    Q_OBJECT

public:
    explicit CampaignsTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    CampaignId currentCampaign() const; ///< of the current row; empty without one

signals:
    void opened(const outbound::CampaignId& id);
    void menuWanted(const outbound::CampaignId& id, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    CampaignId campaignOf(const QModelIndex& index) const;

    CampaignDelegate* m_delegate;
};

} // namespace outbound
