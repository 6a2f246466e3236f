#pragma once

#include <QColor>
#include <QPushButton>

namespace outbound
{

enum class ButtonKind {
    Primary,     ///< filled; one a screen
    Secondary,   ///< outlined
    Quiet,       ///< word only
    Ending,      ///< outlined, the word in refused: ends without destroying (Cancel)
    EndingQuiet, ///< word only, in refused (Revoke)
    Danger       ///< filled red; the last button of a dialog
};

enum class ControlSize { Tool = 28, Normal = 32, Welcome = 36 }; ///< height in logical pixels

/// A push button of one kind; the stylesheet paints its ground, icon and word are in one colour, 8 apart.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);
    Button(const QString& iconName, const QString& text, ButtonKind kind = ButtonKind::Secondary,
           QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setIconName(const QString& name); ///< of resources/icons; empty takes the icon away
    void setControlSize(ControlSize size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    QColor wordColour() const;

    ButtonKind m_kind;
    QString m_iconName;
};

} // namespace outbound
