#include "ui/widgets/formfield.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

FormField::FormField(const QString& label, QWidget* input, QWidget* parent)
    : QWidget(parent),
      m_label(new TextLabel(label, TypeRole::CaptionMedium, Tone::Text, this)),
      m_input(input),
      m_errorRow(new QWidget(this)),
      m_error(new TextLabel({}, TypeRole::Caption, Tone::Refused, m_errorRow))
{
    m_label->setBuddy(input);
    input->setAccessibleName(label);
    m_error->setWordWrap(true);

    auto* row = new QHBoxLayout(m_errorRow);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(4);
    row->addWidget(new IconLabel(QStringLiteral("error"), StatusFamily::Refused, 14, m_errorRow), 0, Qt::AlignTop);
    row->addWidget(m_error, 1);
    m_errorRow->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addSpacing(4);
    column->addWidget(input);
    column->addWidget(m_errorRow);
    setFocusProxy(input);
}

void FormField::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    setStyleProperty(m_input, "invalid", !sentence.isEmpty());
}

QString FormField::error() const
{
    return m_error->text();
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_label->setTone(isEnabled() ? Tone::Text : Tone::Disabled);
}

} // namespace outbound
