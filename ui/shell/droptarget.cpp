#include "ui/shell/droptarget.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QPainter>

namespace outbound
{

DropTarget::DropTarget(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropTarget"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drag stays the window's
    hide();
}

void DropTarget::show(const Result<QString>& promise)
{
    m_refusing = !promise;
    m_sentence = promise ? *promise : promise.error().message;
    m_hint = promise ? tr("200 MB and 1,000,000 rows at most") : QString();
    setAccessibleName(m_sentence);
    update();
    QWidget::show();
    raise();
}

void DropTarget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const StatusColours& refused = tokens().status(StatusFamily::Refused);
    QPen border(m_refusing ? refused.solid : tokens().focus, 2, Qt::CustomDashLine);
    border.setDashPattern({4, 3});
    painter.fillRect(rect(), m_refusing ? refused.tint : tokens().accentTint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(13, 13, -13, -13), 8, 8);
    const QRect middle(rect().adjusted(24, 0, -24, 0));
    painter.setFont(typeface(TypeRole::Strong));
    painter.setPen(m_refusing ? refused.text : tokens().text);
    painter.drawText(middle.translated(0, m_hint.isEmpty() ? 0 : -10), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    painter.setFont(typeface(TypeRole::Caption));
    painter.setPen(tokens().textMuted);
    painter.drawText(middle.translated(0, 10), Qt::AlignCenter, m_hint);
}

} // namespace outbound
