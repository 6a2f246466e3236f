#pragma once

#include "ui/widgets/tableview.h"

class QAction;

namespace outbound
{

class OptOutsModel;

/// The numbers that are never texted; several can be chosen and removed. As high as its rows within reason.
class OptOutsTable : public TableView
{
    Q_OBJECT

public:
    explicit OptOutsTable(OptOutsModel* optOuts, QWidget* parent = nullptr);

    QStringList chosen() const; ///< E.164
    QAction* removal() const { return m_remove; }

signals:
    void removeWanted(const QStringList& phones);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fit();
    void arrange();
    void copy() const;

    OptOutsModel* m_optOuts;
    QAction* m_remove;
    QAction* m_copy;
};

} // namespace outbound
