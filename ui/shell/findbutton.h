#pragma once

#include <QPushButton>

namespace outbound
{

/// "Find or do" in the sidebar: looks like a search field with the keys that lead there, and opens the palette. Folded
/// it is the magnifier alone.
class FindButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FindButton(QWidget* parent = nullptr);

    void setFolded(bool folded);
    void setKeys(const QKeySequence& keys); ///< only shown; the window has the action

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_keyNames;
    bool m_folded = false;
};

} // namespace outbound
