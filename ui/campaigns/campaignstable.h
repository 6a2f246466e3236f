#pragma once

#include "engine/ids.h"
#include "ui/widgets/tableview.h"

#include <vector>

namespace outbound
{

class CampaignDelegate;

/// The table of the campaign list: which columns a width has room for, and how wide they are. A double
/// click opens a campaign.
class CampaignsTable : public TableView
{
    Q_OBJECT

public:
    explicit CampaignsTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    std::vector<CampaignId> chosen() const; ///< the selected rows from the top; else the current one while it is marked
    void choose(const CampaignId& id);      ///< alone, if it is there
    void sortAnew(int column);              ///< the other way round if it is sorted by that already
    QString order() const;                  ///< in one word: `name`, falling `-created`
    void setOrder(const QString& order);    ///< stays as it is for a word that isn't one
    void editName(const CampaignId& id);    ///< in place
    /// The pointer is over its rows or one of them has the focus: nothing may move.
    bool isInHand() const { return m_isUnderPointer || hasFocus() || state() == EditingState; }

signals:
    void opened(const outbound::CampaignId& id);
    void renamed(const outbound::CampaignId& id, const QString& name);
    void menuWanted(const QPoint& globalPosition);
    void removalRefused(); ///< Delete was pressed where it can't be done
    void inHandChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    CampaignId campaignOf(const QModelIndex& index) const;

    QModelIndex indexOf(const CampaignId& id) const;

    CampaignDelegate* m_delegate;
    bool m_isUnderPointer = false;
};

} // namespace outbound
