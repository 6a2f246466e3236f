#pragma once

#include <QMenu>

namespace outbound
{

class PreviewModel;
class PreviewTable;
class RowFixes;

/// What can be done with the rows that are chosen in the preview.
class RowMenu : public QMenu
{
    Q_OBJECT

public:
    RowMenu(PreviewTable& table, const PreviewModel& model, RowFixes& fixes, QWidget* parent = nullptr);

signals:
    void numberWanted(const QString& phone); ///< show the rows with this number, in E.164

private:
    void addFixes(RowFixes& fixes, const std::vector<int>& positions);
};

} // namespace outbound
