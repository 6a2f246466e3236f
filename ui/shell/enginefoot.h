#pragma once

#include <QWidget>

namespace outbound
{

class ElidedLabel;
class Engine;
class MarkIcon;

/// The foot of the sidebar: what the engine sends through, its numbers with their pace, and whether it is another one
/// than that of this window.
class EngineFoot : public QWidget
{
    Q_OBJECT

public:
    explicit EngineFoot(Engine& engine, QWidget* parent = nullptr);

    void setFolded(bool folded); ///< the dot alone, the words in its tooltip

private:
    void refresh();
    QString numbersLine() const;

    Engine& m_engine;
    MarkIcon* m_dot;
    ElidedLabel* m_state;
    ElidedLabel* m_numbers;
    ElidedLabel* m_where; ///< shown while another process sends
};

} // namespace outbound
