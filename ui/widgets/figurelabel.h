#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

namespace outbound
{

/// A number that moves: figures of one width, and the room of the widest it will become is kept from the start, so
/// nothing beside it shifts.
class FigureLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLabel(TypeRole role = TypeRole::Figure, Tone tone = Tone::Text, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text); ///< also the accessible name unless one was set
    void setNumber(qint64 number);     ///< grouped as the locale groups
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment alignment); ///< leading by default

    /// Keeps the width of this text, as a rule the total.
    void reserve(const QString& widest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TypeRole m_role;
    Tone m_tone;
    QString m_text;
    QString m_widest;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

/// The colour of a tone now, for widgets that paint themselves.
QColor toneColour(Tone tone);

} // namespace outbound
