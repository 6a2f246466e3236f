#include "ui/newcampaign/splitbar.h"

#include "ui/newcampaign/campaignfacts.h"
#include "ui/widgets/button.h"

namespace outbound
{

SplitBar::SplitBar(QWidget* parent) : MessageBar(parent), m_button(addButton({}))
{
    m_button->setObjectName(QStringLiteral("splitButton"));
    connect(m_button, &Button::clicked, this, [this] { emit splitWanted(!m_splits); });
    close();
}

void SplitBar::show(const CampaignFacts& facts)
{
    const QString said = facts.campaignsSentence();
    if (said.isEmpty()) {
        close();
        return;
    }
    m_splits = facts.campaigns() > 1;
    m_button->setText(m_splits ? tr("Don’t split") : tr("Split into %Ln campaigns", nullptr, facts.campaignsNeeded()));
    if (said != sentence()) // it is spoken
        setMessage(m_splits ? MessageKind::Info : MessageKind::Warning, said);
    open();
}

} // namespace outbound
