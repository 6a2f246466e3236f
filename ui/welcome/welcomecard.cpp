#include "ui/welcome/welcomecard.h"

#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int rowHeight = 35;

} // namespace

WelcomeCard::WelcomeCard(const QString& title, const QString& sentence, Button* button, QWidget* parent)
    : Card(parent),
      m_button(button),
      m_content(new QVBoxLayout)
{
    setPadding(20, 20);
    button->setControlSize(ControlSize::Welcome);
    button->setAutoDefault(true); // Enter is enough
    auto* words = new TextLabel(sentence, TypeRole::Body, Tone::Muted);
    words->setWordWrap(true);
    m_content->setSpacing(0);
    body()->setSpacing(0);
    body()->addWidget(new TextLabel(title, TypeRole::Section));
    body()->addSpacing(4);
    body()->addWidget(words);
    body()->addSpacing(12);
    body()->addLayout(m_content);
    body()->addStretch(1);
    body()->addSpacing(16);
    body()->addWidget(button);
}

void WelcomeCard::addRow(QWidget* leading, QWidget* trailing)
{
    if (m_content->isEmpty())
        m_content->addWidget(new Rule);
    auto* row = new QWidget;
    row->setMinimumHeight(rowHeight);
    auto* ends = new QHBoxLayout(row);
    ends->setContentsMargins({});
    ends->addWidget(leading, 1);
    ends->addWidget(trailing);
    m_content->addWidget(row);
    m_content->addWidget(new Rule);
}

} // namespace outbound
