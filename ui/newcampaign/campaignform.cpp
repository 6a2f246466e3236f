#include "ui/newcampaign/campaignform.h"

#include "ui/audience/audiencesection.h"
#include "ui/newcampaign/messagesection.h"
#include "ui/newcampaign/nameedit.h"
#include "ui/newcampaign/senderfield.h"
#include "ui/newcampaign/whensection.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>

namespace outbound
{

namespace
{

constexpr int widest = 1120;

} // namespace

CampaignForm::CampaignForm(Audience& audience, QWidget* parent)
    : QScrollArea(parent),
      m_name(new NameEdit),
      m_sender(new SenderField),
      m_audience(new AudienceSection(audience)),
      m_message(new MessageSection),
      m_when(new WhenSection)
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &CampaignForm::changed);
    connect(m_sender, &SenderField::changed, this, &CampaignForm::changed);
    connect(m_message, &MessageSection::textChanged, this, &CampaignForm::changed);
    connect(m_when, &WhenSection::changed, this, &CampaignForm::changed);
    connect(m_when, &WhenSection::changed, this, &CampaignForm::showWhen, Qt::QueuedConnection);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CampaignForm::showWhen, Qt::QueuedConnection);
}

void CampaignForm::build()
{
    m_name->setObjectName(QStringLiteral("campaignNameEdit"));

    auto* content = new QFrame;
    setStyleProperty(content, "fill", QStringLiteral("surface"));
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new FormField(tr("Campaign name"), m_name), 1, Qt::AlignBottom);
    first->addWidget(m_sender);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 8, 24, 12);
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_audience, 1);
    column->addWidget(m_message);
    column->addWidget(m_when);
    auto* body = new QWidget;
    body->setLayout(column);
    body->setMaximumWidth(widest);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(body, 1);
    row->addStretch(0);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_name);
}

void CampaignForm::showWhen()
{
    if (m_when->isAncestorOf(QApplication::focusWidget()))
        ensureWidgetVisible(m_when, 0, 12);
}

CampaignForm::Entries CampaignForm::entries() const
{
    return {m_name->text(),    m_sender->first(),     m_sender->further(),
            m_message->text(), m_when->scheduledAt(), m_when->scheduleZone()};
}

void CampaignForm::setEntries(const Entries& entries)
{
    m_name->setText(entries.name);
    m_message->setText(entries.text);
    m_when->setSchedule(entries.scheduledAt, entries.scheduleZone);
    m_sender->choose(entries.fromNumber, entries.moreNumbers);
}

} // namespace outbound
