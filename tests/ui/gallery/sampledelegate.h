#pragma once

#include "ui/widgets/rowdelegate.h"

class QStandardItemModel;

namespace outbound
{

/// Badge, bar and figures for the rows of the sheet.
class SampleDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

/// The rows: name, status, counts.
QStandardItemModel* sampleRows(QObject* parent);

} // namespace outbound
