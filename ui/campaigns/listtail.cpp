#include "ui/campaigns/listtail.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace outbound
{

ListTail::ListTail(QWidget* parent)
    : QWidget(parent),
      m_shown(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_chosen(new TextLabel({}, TypeRole::Caption, Tone::Muted))
{
    setMinimumHeight(36);
    m_shown->setObjectName(QStringLiteral("shownCount"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 4);
    row->setSpacing(8);
    row->addWidget(m_shown);
    row->addSpacing(8);
    row->addWidget(m_chosen);
    row->addStretch();
}

void ListTail::addHint(const QKeySequence& keys, const QString& deed)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addSpacing(8);
    row->addWidget(new KeyCap(keys));
    row->addWidget(new TextLabel(deed, TypeRole::Caption, Tone::Muted));
}

void ListTail::setCounts(const QString& shown, const QString& chosen)
{
    m_shown->setText(shown);
    m_chosen->setText(chosen);
}

} // namespace outbound
