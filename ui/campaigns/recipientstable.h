#pragma once

#include "ui/widgets/tableview.h"

namespace outbound
{

class RecipientsModel;

/// The recipients of a campaign in their card. The SID leaves where it is narrow; where it is wide there are more
/// variables, and the message.
class RecipientsTable : public TableView
{
    Q_OBJECT

public:
    explicit RecipientsTable(RecipientsModel* model, QWidget* parent = nullptr);

    void arrange(); ///< once more after the model got other columns

    /// Its timeline, copy phone, copy SID: of the chosen rows.
    const QList<QAction*>& deeds() const { return m_deeds; }

    QSize minimumSizeHint() const override; ///< header and eight rows

signals:
    void historyWanted(const QModelIndex& index); ///< also by Enter and double click
    void currentMoved(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QAction* addDeed(const char* objectName, const QString& text, const QKeySequence& shortcut);
    void addDeeds();
    void enableDeeds();
    void copy(int role) const;

    RecipientsModel* m_model;
    QList<QAction*> m_deeds;
};

} // namespace outbound
