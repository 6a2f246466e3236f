#pragma once

#include "ui/widgets/textlabel.h"

namespace outbound
{

/// One line that shortens itself where there is no room: names at the end, SIDs in the middle. The whole text is its
/// tooltip then, and always its accessible name.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, TypeRole role = TypeRole::Body, Tone tone = Tone::Text,
                         QWidget* parent = nullptr);

    void setShorter(const QString& text); ///< said instead where the whole has no room; part of it
    void setElideMode(Qt::TextElideMode mode);

    QString shown() const; ///< what there is room for

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_shorter;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A tooltip has no plain-text switch, so a stranger's words are escaped for it. Wraps; empty stays empty.
QString plainToolTip(const QString& text);

} // namespace outbound
