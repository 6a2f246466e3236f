#include "ui/newcampaign/newcampaignheader.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace outbound
{

NewCampaignHeader::NewCampaignHeader(QWidget* parent)
    : QFrame(parent),
      m_note(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_discard(new Button(tr("Discard"), ButtonKind::Quiet))
{
    setStyleProperty(this, "fill", QStringLiteral("surface"));
    setFixedHeight(56);
    auto* back = new IconButton(QStringLiteral("back"), tr("Back to SMS Campaigns"));
    back->setObjectName(QStringLiteral("backButton"));
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_note->setObjectName(QStringLiteral("draftNote"));
    auto* title = new TextLabel(tr("New Campaign"), TypeRole::Title);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_discard);

    connect(back, &IconButton::clicked, this, &NewCampaignHeader::backWanted);
    connect(m_discard, &Button::clicked, this, &NewCampaignHeader::discardWanted);
}

void NewCampaignHeader::setNote(const QString& note)
{
    m_note->setText(note);
}

void NewCampaignHeader::setCanDiscard(bool can)
{
    m_discard->setEnabled(can);
}

} // namespace outbound
