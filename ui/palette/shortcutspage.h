#pragma once

#include "ui/palette/finding.h"

#include <QWidget>

class QListView;

namespace outbound
{

class FindingsModel;

/// Every action that has keys, page by page, as the actions themselves tell it.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget* parent = nullptr);

    void setGroups(const QList<FindingGroup>& groups); ///< those without keys are left out
    void focusList();

signals:
    void backWanted();

private:
    QListView* m_list;
    FindingsModel* m_shortcuts;
};

} // namespace outbound
