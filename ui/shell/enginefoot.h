#pragma once

#include <QWidget>

namespace outbound
{

class ElidedLabel;
class Engine;
class MarkIcon;

/// The foot of the sidebar: what the engine sends through, its numbers with their pace, whether it is another one
/// than that of this window, and that it can't send at the moment.
class EngineFoot : public QWidget
{
    Q_OBJECT

public:
    explicit EngineFoot(Engine& engine, QWidget* parent = nullptr);

    void setFolded(bool folded); ///< the dot alone, the words in its tooltip

private:
    void refresh();
    void showConnection();
    QString numbersLine() const;

    Engine& m_engine;
    MarkIcon* m_dot;
    ElidedLabel* m_state;
    ElidedLabel* m_numbers;
    ElidedLabel* m_where; ///< shown while another process sends
    bool m_isTroubled = false;
};

} // namespace outbound
