#pragma once

#include "ui/widgets/tableview.h"

#include <QStringList>

namespace outbound
{

class PreviewModel;

/// The judged rows. Shows as many variables as have room, those the message uses before the others.
class PreviewTable : public TableView
{
    Q_OBJECT

public:
    explicit PreviewTable(PreviewModel* model, QWidget* parent = nullptr);

    void setUsedVariables(const QStringList& names);
    void select(int row); ///< and brings it into view

    QSize sizeHint() const override { return minimumSize(); }

signals:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int variableWidth(int column) const;

    PreviewModel* m_model;
    QStringList m_used;
};

} // namespace outbound
