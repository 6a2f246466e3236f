#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace outbound
{

EmptyState::EmptyState(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel({}, TypeRole::Strong, Tone::Text, this)),
      m_sentence(new TextLabel({}, TypeRole::Body, Tone::Muted, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addStretch(1);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    setText(title, sentence);
}

void EmptyState::setText(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setButton(Button* button)
{
    delete m_button;
    m_button = button;
    if (!button)
        return;
    button->setParent(this);
    constexpr int afterTheSentence = 3;
    auto* place = new QVBoxLayout;
    place->setContentsMargins(0, 10, 0, 0);
    place->addWidget(button, 0, Qt::AlignHCenter);
    m_column->insertLayout(afterTheSentence, place);
}

} // namespace outbound
