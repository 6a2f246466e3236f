#pragma once

#include <QDialog>

class QLineEdit;

namespace outbound
{

class Button;

/// Asks for the number of people before a large campaign goes out: what can't be called back is confirmed by typing
/// it. The safe answer is the default until the number is right.
class CountConfirmation : public QDialog
{
    Q_OBJECT

public:
    /// @param facts a sentence: segments, time, sender
    CountConfirmation(int people, const QString& facts, QWidget* parent = nullptr);

private:
    void judge();

    int m_people;
    QLineEdit* m_count;
    Button* m_keep;
    Button* m_send;
};

} // namespace outbound
