#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace outbound
{

ConfirmDialog::ConfirmDialog(const QString& question, const QString& sentence, const QString& keep, const QString& deed,
                             QWidget* parent, ButtonKind kind)
    : QDialog(parent),
      m_confirm(new Button(deed, kind))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    setAccessibleDescription(sentence);
    setMinimumWidth(440);
    auto* title = new TextLabel(question, TypeRole::Section);
    title->setWordWrap(true);
    auto* text = new TextLabel(sentence, TypeRole::Body, Tone::Muted);
    text->setWordWrap(true);
    auto* safe = new Button(keep);
    safe->setObjectName(QStringLiteral("keepButton"));
    safe->setDefault(true);
    m_confirm->setObjectName(QStringLiteral("confirmButton"));
    m_confirm->setAutoDefault(true);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(safe);
    buttons->addWidget(m_confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(12);
    column->addLayout(buttons);
}

void ConfirmDialog::askToType(int number)
{
    auto* typed = new QLineEdit;
    typed->setObjectName(QStringLiteral("countEdit"));
    typed->setMaximumWidth(160);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 2, new FormField(tr("Type %1 to go on").arg(number), typed));
    m_confirm->setEnabled(false);
    connect(typed, &QLineEdit::textChanged, this, [this, number](QString text) {
        m_confirm->setEnabled(text.remove(QRegularExpression(QStringLiteral("\\D"))).toInt() == number);
    });
    typed->setFocus();
}

} // namespace outbound
