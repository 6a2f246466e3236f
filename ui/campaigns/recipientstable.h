#pragma once

#include "ui/widgets/tableview.h"

namespace outbound
{

class RecipientsModel;

/// The recipients of a campaign in their card. Shows as many variables as there is room for, the message where the page
/// is wide. Enter shows the history of a row; Ctrl+C copies the phones of the chosen rows, Ctrl+Shift+C their SIDs.
class RecipientsTable : public TableView
{
    Q_OBJECT

public:
    explicit RecipientsTable(RecipientsModel* model, QWidget* parent = nullptr);

    void arrange(); ///< once more after the model got other columns

    QSize minimumSizeHint() const override; ///< header and eight rows

signals:
    void historyWanted(const QModelIndex& index); ///< also by Enter and double click

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void copy(int role) const;

    RecipientsModel* m_model;
};

} // namespace outbound
