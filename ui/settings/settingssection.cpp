#include "ui/settings/settingssection.h"

#include "ui/widgets/textlabel.h"

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

} // namespace outbound
