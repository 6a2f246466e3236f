#include "ui/widgets/card.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/cardcorners.h"
#include "ui/widgets/elidedlabel.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int horizontalPadding = 14;
constexpr int verticalPadding = 10;

} // namespace

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setStyleProperty(this, "card", true);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addLayout(m_body, 1);
    m_body->setContentsMargins(horizontalPadding, verticalPadding, horizontalPadding, verticalPadding);
    m_body->setSpacing(8);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    titleRow();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QHBoxLayout* Card::titleRow()
{
    if (m_titleRow)
        return m_titleRow;
    m_titleRow = new QHBoxLayout;
    m_titleRow->setContentsMargins(horizontalPadding, verticalPadding, horizontalPadding, 0);
    m_titleRow->setSpacing(12);
    m_title = new ElidedLabel({}, TypeRole::Strong, Tone::Text, this);
    m_title->hide();
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_column->insertLayout(0, m_titleRow);
    return m_titleRow;
}

void Card::setPadding(int horizontal, int vertical)
{
    m_body->setContentsMargins(horizontal, vertical, horizontal, vertical);
    if (horizontal == 0 && !m_corners) {
        m_corners = new CardCorners(this);
        m_corners->setGeometry(rect());
        m_corners->show();
    }
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_corners)
        m_corners->setGeometry(rect());
}

void Card::childEvent(QChildEvent* event)
{
    QFrame::childEvent(event);
    if (event->added() && m_corners && event->child() != m_corners)
        m_corners->raise();
}

} // namespace outbound
