#pragma once

#include "ui/theme/typeface.h"

#include <QLabel>

namespace outbound
{

enum class Tone { Text, Muted, Disabled, Link, OnDark, Delivered, Refused, NoConfirmation, Pending, Running };

/// Words on the page: plain text always, in one role of the type scale with that role's line height, also when it
/// wraps.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text, TypeRole role = TypeRole::Body, Tone tone = Tone::Text,
                       QWidget* parent = nullptr);

    void setRole(TypeRole role);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TypeRole m_role = TypeRole::Body;
};

} // namespace outbound
