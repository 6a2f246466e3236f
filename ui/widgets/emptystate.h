#pragma once

#include <QWidget>

class QVBoxLayout;

namespace outbound
{

class Button;
class TextLabel;

/// What stands in the place of a table that has nothing to show: a title, one sentence, one way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& sentence);
    void setButton(Button* button); ///< takes it over; null takes it away

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    Button* m_button = nullptr;
    QVBoxLayout* m_column;
};

} // namespace outbound
