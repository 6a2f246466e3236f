#pragma once

#include "ui/widgets/tableview.h"

namespace outbound
{

class ChartTable;

/// The values of a chart as a table, in whatever room the chart has: titles shorten themselves before figures do.
class ChartTwin : public TableView
{
    Q_OBJECT

public:
    explicit ChartTwin(ChartTable& table, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ChartTable& m_table;
};

} // namespace outbound
