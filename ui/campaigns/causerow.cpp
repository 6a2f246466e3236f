#include "ui/campaigns/causerow.h"

#include "models/figuretext.h"
#include "ui/campaigns/failureadvice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"

#include <QHBoxLayout>

namespace outbound
{

CauseRow::CauseRow(const FailureCause& cause, QWidget* parent)
    : QWidget(parent),
      m_cause(cause),
      m_figure(new FigureLabel(TypeRole::Strong,
                               cause.status == MessageStatus::Sent ? Tone::NoConfirmation : Tone::Refused)),
      m_title(new ElidedLabel(causeTitle(cause), TypeRole::Medium)),
      m_deed(new Button(QString()))
{
    m_figure->setAlignment(Qt::AlignTrailing);
    m_deed->setObjectName(QStringLiteral("causeButton"));
    m_deed->setControlSize(ControlSize::Tool);
    connect(m_deed, &QPushButton::clicked, this, [this] { emit deedWanted(m_cause); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(new ElidedLabel(causeAdvice(cause), TypeRole::Caption, Tone::Muted));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 12, 6);
    line->setSpacing(10);
    line->addWidget(m_figure);
    line->addLayout(words, 1);
    line->addWidget(m_deed);
    setCause(cause, QString());
}

void CauseRow::setCause(const FailureCause& cause, const QString& widest)
{
    m_cause = cause;
    m_figure->setNumber(cause.count);
    m_figure->reserve(widest);
    m_title->setText(causeTitle(cause));
    m_deed->setText(causeDeedText(causeDeed(cause), cause.count));
    m_deed->setAccessibleDescription(causeTitle(cause));
    setAccessibleName(tr("%1 %2", "count, cause").arg(countText(cause.count), causeTitle(cause)));
}

} // namespace outbound
