#pragma once

#include <QWidget>

namespace outbound
{

class TextLabel;

/// The line below a list: how many it shows, how many are chosen, and the keys that do something here.
class ListTail : public QWidget
{
    Q_OBJECT

public:
    explicit ListTail(QWidget* parent = nullptr);

    void addHint(const QKeySequence& keys, const QString& deed);
    void setCounts(const QString& shown, const QString& chosen);

private:
    TextLabel* m_shown;
    TextLabel* m_chosen;
};

} // namespace outbound
