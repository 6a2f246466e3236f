#pragma once

#include "ui/widgets/tableview.h"

namespace outbound
{

/// The account's numbers with a pace to edit in its row: by a click, F2, Enter or typing. As high as its rows within
/// reason.
class PaceTable : public TableView
{
    Q_OBJECT

public:
    explicit PaceTable(QAbstractItemModel* numbers, QWidget* parent = nullptr);

signals:
    void paceChosen(const QString& phone, double mps);
    void judged(const QString& refused); ///< what was typed and isn't a pace; empty: it is one

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void act(const QModelIndex& index);
    void editPace(int row);
    void reset(int row);
    void fit();
    void arrange();
};

} // namespace outbound
