#pragma once

#include "engine/import/importoptions.h"
#include "ui/widgets/tableview.h"

namespace outbound
{

class ColumnsModel;

/// The columns of a list, at most five in sight: click or Enter chooses what one is used as, click or F2 names its
/// variable.
class ColumnList : public TableView
{
    Q_OBJECT

public:
    explicit ColumnList(ColumnsModel* model, QWidget* parent = nullptr);

signals:
    void roleChosen(int column, ColumnRole role);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void act(const QModelIndex& index);
    void offerRoles(int column);
    void arrange();

    ColumnsModel* m_model;
};

} // namespace outbound
