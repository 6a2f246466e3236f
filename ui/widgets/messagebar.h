#pragma once

#include <QVariantAnimation>
#include <QWidget>

class QHBoxLayout;

namespace outbound
{

class Button;
class FocusReturn;
class IconLabel;
class TextLabel;

enum class MessageKind { Info, Success, Warning, Error, Offline };

/// One sentence in the page with at most two buttons. Stands under the page header and pushes what is below; opening
/// and closing takes 120 ms where animations are on. When it closes the focus goes back where it came from.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    MessageBar(MessageKind kind, const QString& sentence, QWidget* parent = nullptr);

    void setMessage(MessageKind kind, const QString& sentence); ///< plain text; spoken by screen readers
    MessageKind kind() const { return m_kind; }
    QString sentence() const;

    /// The button is the bar's; clearButtons() deletes it.
    Button* addButton(const QString& text);
    Button* addUndoButton();  ///< which is Ctrl+Z too
    Button* addCloseButton(); ///< quiet, closes the bar
    void clearButtons();

    void open();
    void close();
    bool isOpen() const { return m_open; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void slide();
    void settle();

    MessageKind m_kind = MessageKind::Info;
    IconLabel* m_icon;
    TextLabel* m_sentence;
    QHBoxLayout* m_row;
    FocusReturn* m_focus;
    QList<Button*> m_buttons;
    QVariantAnimation m_slide;
    bool m_open = true;
};

} // namespace outbound
