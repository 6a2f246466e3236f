#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

ConfirmDialog::ConfirmDialog(const QString& question, const QString& sentence, const QString& keep, const QString& deed,
                             QWidget* parent, ButtonKind kind)
    : QDialog(parent)
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
    auto* confirm = new Button(deed, kind);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    confirm->setAutoDefault(true);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(safe);
    buttons->addWidget(confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(12);
    column->addLayout(buttons);
}

} // namespace outbound
