#pragma once

#include <QWidget>

class QAction;

namespace outbound
{

class TextLabel;

/// The line below a list: how many it shows, how many are chosen, and the keys that do something here; once several
/// are chosen, what can be done to them stands in the place of the keys.
class ListTail : public QWidget
{
    Q_OBJECT

public:
    explicit ListTail(QWidget* parent = nullptr);

    void addHint(const QKeySequence& keys, const QString& deed);
    void addDeed(QAction* action, bool ends = false); ///< for several
    void setCounts(const QString& shown, int chosen);

private:
    TextLabel* m_shown;
    TextLabel* m_chosen;
    QWidget* m_hints;
    QWidget* m_deeds;
};

} // namespace outbound
