#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace outbound
{

class TextLabel;

/// A frame round what belongs together: radius 8, padding 14 × 10, with a row for the title when it has one.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// The row of the title, which keeps its 14 × 10 whatever the padding; it ends in a stretch, so what is added
    /// stands at the right end.
    QHBoxLayout* titleRow();

    QVBoxLayout* body() const { return m_body; }

    /// Round what is in body(): 20 × 20 in settings and welcome; 0 × 0 round a table, whose corners are then rounded
    /// too.
    void setPadding(int horizontal, int vertical);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    QWidget* m_corners = nullptr; ///< over a table: paints the frame's corners again
    QVBoxLayout* m_column;
    QHBoxLayout* m_titleRow = nullptr;
    TextLabel* m_title = nullptr;
    QVBoxLayout* m_body;
};

} // namespace outbound
