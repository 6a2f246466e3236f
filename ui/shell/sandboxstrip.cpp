#include "ui/shell/sandboxstrip.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace outbound
{

SandboxStrip::SandboxStrip(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("sandboxStrip"));
    setStyleProperty(this, "fill", QStringLiteral("sandbox"));
    setFixedHeight(28);
    auto* word = new TextLabel(tr("Sandbox"), TypeRole::CaptionStrong, Tone::OnDark);
    auto* sentence =
        new TextLabel(tr("Nothing leaves this computer; deliveries are simulated."), TypeRole::Caption, Tone::OnDark);
    auto* link = new LinkButton(tr("Connect Twilio"));
    link->setObjectName(QStringLiteral("connectTwilioLink"));
    link->setTypeRole(TypeRole::CaptionMedium);
    link->setColour(&Tokens::sandboxText, true);
    setAccessibleName(QStringLiteral("%1. %2").arg(word->text(), sentence->text()));
    connect(link, &LinkButton::clicked, this, &SandboxStrip::connectWanted);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 24, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("flask"), &Tokens::sandboxText, 14));
    row->addWidget(word);
    row->addWidget(sentence, 1);
    row->addWidget(link);
}

} // namespace outbound
