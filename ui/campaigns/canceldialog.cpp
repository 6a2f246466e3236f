#include "ui/campaigns/canceldialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

CancelDialog::CancelDialog(const CampaignSummary& summary, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("cancelDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cancel campaign"));
    auto* title = new TextLabel(tr("Cancel “%1”?").arg(summary.campaign.name.simplified()), TypeRole::Section);
    title->setWordWrap(true);
    const int unsent = summary.counts.pending;
    const int sent = summary.counts.submittedCount();
    QString sentence = tr("%Ln people will not be texted, and the campaign can't be resumed.", nullptr, unsent);
    if (sent > 0)
        sentence += QLatin1Char(' ') + tr("Messages that were sent can't be called back.");
    auto* text = new TextLabel(sentence, TypeRole::Body, Tone::Muted);
    text->setWordWrap(true);

    auto* keep = new Button(tr("Keep it"));
    keep->setObjectName(QStringLiteral("keepButton"));
    keep->setDefault(true);
    auto* cancel = new Button(tr("Cancel campaign"), ButtonKind::Danger);
    cancel->setObjectName(QStringLiteral("confirmCancelButton"));
    cancel->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(cancel, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(12);
    column->addLayout(buttons);
    setMinimumWidth(440);
    setAccessibleDescription(sentence);
}

} // namespace outbound
