#include "ui/newcampaign/needbar.h"

#include "ui/newcampaign/campaignfacts.h"
#include "ui/widgets/button.h"

namespace outbound
{

NeedBar::NeedBar(QWidget* parent) : MessageBar(parent)
{
    setObjectName(QStringLiteral("needBar"));
    close();
}

void NeedBar::show(const CampaignFacts& facts)
{
    const Need need = facts.connection == Connection::Kind::None ? Need::Account
                      : facts.fromNumber.isEmpty()               ? Need::Number
                                                                 : Need::Nothing;
    if (need == m_need)
        return;
    m_need = need;
    clearButtons();
    m_button = nullptr;
    if (need == Need::Nothing)
        return close();
    if (need == Need::Account) {
        setMessage(MessageKind::Offline, tr("Nothing is connected, so nothing can be sent; what you write is kept."));
        m_button = addButton(tr("Connect"));
        connect(m_button, &Button::clicked, this, &NeedBar::connectWanted);
    } else {
        setMessage(MessageKind::Warning, tr("This account has no number to send from."));
        m_button = addButton(tr("Look again"));
        connect(m_button, &Button::clicked, this, &NeedBar::numbersWanted);
    }
    m_button->setObjectName(QStringLiteral("needButton"));
    open();
}

void NeedBar::setAsking(bool asking)
{
    if (!m_button || m_need != Need::Number)
        return;
    m_button->setEnabled(!asking);
    m_button->setText(asking ? tr("Looking …") : tr("Look again"));
}

} // namespace outbound
