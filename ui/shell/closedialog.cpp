#include "ui/shell/closedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

CloseDialog::CloseDialog(int sending, bool hasTray, QWidget* window)
    : QDialog(window),
      m_always(new QCheckBox(tr("Do this from now on; Settings can change it")))
{
    setObjectName(QStringLiteral("closeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    const QString question = tr("Keep sending %Ln campaign(s)?", nullptr, sending);
    const QString sentence =
        hasTray ? tr("Outbound can go on in the background, with its icon in the tray. Paused campaigns wait until you "
                     "resume them; nobody is texted twice.")
                : tr("Outbound can go on as a minimised window. Paused campaigns wait until you resume them; nobody is "
                     "texted twice.");
    setWindowTitle(question);
    setAccessibleDescription(sentence);
    auto* title = new TextLabel(question, TypeRole::Section);
    title->setWordWrap(true);
    auto* text = new TextLabel(sentence, TypeRole::Body, Tone::Muted);
    text->setWordWrap(true);
    m_always->setObjectName(QStringLiteral("alwaysCheck"));

    auto* stay = new Button(tr("Stay open"), ButtonKind::Quiet);
    stay->setObjectName(QStringLiteral("stayButton"));
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    const auto choice = [this](const QString& words, ButtonKind kind, const QString& name, Settings::Closing closing) {
        auto* button = new Button(words, kind);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, closing] {
            const bool always = m_always->isChecked();
            accept();
            emit answered(closing, always);
        });
        return button;
    };
    auto* pause = choice(tr("Pause and close"), ButtonKind::Secondary, QStringLiteral("pauseAndCloseButton"),
                         Settings::Closing::Pause);
    auto* keep =
        choice(tr("Keep sending"), ButtonKind::Primary, QStringLiteral("keepButton"), Settings::Closing::KeepSending);
    keep->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (Button* button : {stay, pause, keep})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(4);
    column->addWidget(m_always);
    column->addSpacing(12);
    column->addLayout(buttons);
    keep->setFocus(); // now that it is part of the dialog
}

} // namespace outbound
