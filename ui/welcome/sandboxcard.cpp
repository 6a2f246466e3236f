#include "ui/welcome/sandboxcard.h"

#include "engine/sandbox/sandboxaccount.h"
#include "models/figuretext.h"
#include "models/numbersmodel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

namespace outbound
{

SandboxCard::SandboxCard(QWidget* parent)
    : WelcomeCard(tr("Try the sandbox"), tr("Send a whole campaign without an account or a network. Nobody is texted."),
                  new Button(tr("Start in the sandbox"), ButtonKind::Primary), parent)
{
    button()->setObjectName(QStringLiteral("startSandboxButton"));
    for (const SendingNumber& number : sandboxNumbers()) {
        auto* phone = new FigureLabel(TypeRole::Body);
        phone->setText(phoneText(number.phone));
        addRow(phone, new TextLabel(paceText(number.mps), TypeRole::Caption, Tone::Muted));
    }
}

} // namespace outbound
