#pragma once

#include <QDateTimeEdit>

namespace outbound
{

/// A date and time on somebody's clock, changed part by part, or typed or pasted as a whole. A whole is read when it is
/// done, by Enter or on leaving; what is no date and time leaves the field as it was.
class WallTimeEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit WallTimeEdit(QWidget* parent = nullptr);

    bool settle(); ///< ends the typing of a whole; false: there was one

signals:
    void typed(const QString& unread); ///< a whole; empty: it was read

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool selectsMoreThanAPart() const;
    void begin();
    void end();
    void paste(const QString& text);

    QLineEdit* m_typing; ///< in the place of the parts while a whole is typed
};

} // namespace outbound
