#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QAbstractButton>

namespace outbound
{

/// A word that acts, in the link colour, without a frame; it underlines under the pointer.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    void setTypeRole(TypeRole role);
    void setColour(ColourToken colour, bool alwaysUnderlined = false); ///< on the sandbox strip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ColourToken m_colour = &Tokens::link;
    bool m_alwaysUnderlined = false;
};

} // namespace outbound
