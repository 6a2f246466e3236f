#pragma once

#include <QTimer>
#include <QWidget>

namespace outbound
{

class FocusReturn;
class LinkButton;
class TextLabel;

/// Counts down before something begins and offers to take it back, or offers that for what is done already. When it
/// counts, `sentence` ends where the seconds stand: "Sending to 1,204 people in".
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void start(const QString& sentence, int seconds); ///< shows the bar
    void offer(const QString& sentence);              ///< shows it without a count, until it is taken or stopped
    void stop();                                      ///< hides it, says nothing
    int secondsLeft() const { return m_left; }

signals:
    void undone();
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();
    void tell();
    void appear(const QString& spoken);

    TextLabel* m_sentence;
    TextLabel* m_seconds;
    LinkButton* m_undo;
    FocusReturn* m_focus;
    QTimer m_timer;
    int m_left = 0;
};

} // namespace outbound
