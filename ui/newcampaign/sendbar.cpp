#include "ui/newcampaign/sendbar.h"

#include "ui/newcampaign/campaignfacts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace outbound
{

SendBar::SendBar(QWidget* parent)
    : QFrame(parent),
      m_summary(new ElidedLabel({}, TypeRole::Summary)),
      m_proof(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_whyNot(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_send(new Button(tr("Send now"), ButtonKind::Primary))
{
    setStyleProperty(this, "fill", QStringLiteral("surface"));
    setFixedHeight(64);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_proof->setObjectName(QStringLiteral("proofLabel"));
    m_whyNot->setObjectName(QStringLiteral("whyNotLabel"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    connect(m_send, &Button::clicked, this, &SendBar::sendWanted);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_summary);
    words->addWidget(m_proof);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_whyNot);
    row->addWidget(m_send);
}

void SendBar::show(const CampaignFacts& facts, bool sending, const QString& doing)
{
    const QString whyNot = facts.whyNot();
    m_summary->setText(facts.summary());
    m_proof->setText(facts.proof());
    m_proof->setVisible(facts.hasAudience);
    m_whyNot->setText(sending ? doing : whyNot);
    m_send->setText(facts.scheduledAt.isValid() ? tr("Schedule") : tr("Send now"));
    m_send->setEnabled(whyNot.isEmpty() && !sending);
    m_send->setToolTip(whyNot.isEmpty() ? tr("Ctrl+Enter") : plainToolTip(whyNot));
    m_send->setAccessibleDescription(whyNot);
}

} // namespace outbound
