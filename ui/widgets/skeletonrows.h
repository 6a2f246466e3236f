#pragma once

#include <QPointer>
#include <QWidget>

namespace outbound
{

class TableView;

/// Grey bars in the place of rows that are still being read, under the columns of their table. They don't shimmer, and
/// they show only after 150 ms.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonRows(TableView* table, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QPointer<TableView> m_table;
    int m_timer = 0;
    bool m_waited = false;
};

} // namespace outbound
