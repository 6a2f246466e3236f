#include "ui/newcampaign/countconfirmation.h"

#include "ui/newcampaign/campaignfacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outbound
{

CountConfirmation::CountConfirmation(int people, const QString& facts, QWidget* parent)
    : QDialog(parent),
      m_people(people),
      m_count(new QLineEdit),
      m_keep(new Button(tr("Keep editing"))),
      m_send(new Button(tr("Send now"), ButtonKind::Primary))
{
    const QString question = tr("Send to %1?").arg(peopleText(people));
    setWindowTitle(question);
    setObjectName(QStringLiteral("countConfirmation"));
    m_count->setObjectName(QStringLiteral("countEdit"));
    m_count->setMaximumWidth(160);
    m_keep->setObjectName(QStringLiteral("keepEditingButton"));
    m_send->setObjectName(QStringLiteral("confirmSendButton"));

    auto* sentence =
        new TextLabel(tr("%1 Messages that were sent can’t be called back.").arg(facts), TypeRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    auto* field = new FormField(tr("Type %1 to go on").arg(people), m_count);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(new TextLabel(question, TypeRole::Section));
    column->addWidget(sentence);
    column->addSpacing(4);
    column->addWidget(field);
    column->addSpacing(4);
    column->addLayout(buttons);
    setFixedWidth(460);

    connect(m_count, &QLineEdit::textChanged, this, &CountConfirmation::judge);
    connect(m_keep, &Button::clicked, this, &QDialog::reject);
    connect(m_send, &Button::clicked, this, &QDialog::accept);
    m_count->setFocus();
    judge();
}

void CountConfirmation::judge()
{
    QString digits;
    for (const QChar character : m_count->text())
        if (character.isDigit())
            digits += character;
    const bool right = digits.toInt() == m_people;
    m_send->setEnabled(right);
    m_keep->setDefault(!right);
    m_send->setDefault(right);
}

} // namespace outbound
