#include "ui/settings/settingssection.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

SettingsSection::SettingsSection(const QString& name, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_body(new QVBoxLayout),
      m_head(new QHBoxLayout)
{
    setAccessibleName(name);
    auto* explanation = new TextLabel(sentence, TypeRole::Body, Tone::Muted);
    explanation->setWordWrap(true);
    m_head->setSpacing(8);
    m_head->addWidget(new TextLabel(name, TypeRole::Section), 1);
    m_body->setSpacing(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(explanation);
    column->addSpacing(10);
    column->addLayout(m_body);
}

void SettingsSection::setAction(QWidget* action)
{
    m_head->addWidget(action);
}

QAction* SettingsSection::addDeed(const QString& icon, const QString& word, const QString& text)
{
    auto* action = new QAction(text, this);
    addAction(action);
    auto* button = new Button(icon, word);
    button->setControlSize(ControlSize::Tool);
    button->setAccessibleDescription(text);
    follow(button, action);
    setAction(button);
    return action;
}

bool SettingsSection::speaksOf(const QString& words) const
{
    const auto has = [&](const QString& text) { return text.contains(words, Qt::CaseInsensitive); };
    if (has(name()))
        return true;
    for (const QLabel* label : findChildren<QLabel*>())
        if (label->isVisibleTo(this) && has(label->text()))
            return true;
    for (const QAbstractButton* button : findChildren<QAbstractButton*>())
        if (button->isVisibleTo(this) && (has(button->text()) || has(button->accessibleName())))
            return true;
    return false;
}

void follow(Button* button, QAction* action)
{
    const auto match = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, match);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    button->setEnabled(action->isEnabled());
    if (!action->isVisible())
        button->hide();
}

} // namespace outbound
