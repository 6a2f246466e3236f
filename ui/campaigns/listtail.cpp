#include "ui/campaigns/listtail.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace outbound
{

static QWidget* newRow()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(8);
    return place;
}

ListTail::ListTail(QWidget* parent)
    : QWidget(parent),
      m_shown(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_chosen(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_hints(newRow()),
      m_deeds(newRow())
{
    setMinimumHeight(36);
    m_shown->setObjectName(QStringLiteral("shownCount"));
    m_chosen->setObjectName(QStringLiteral("chosenCount"));
    m_deeds->setObjectName(QStringLiteral("chosenDeeds"));
    m_deeds->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 4);
    row->setSpacing(8);
    row->addWidget(m_shown);
    row->addSpacing(8);
    row->addWidget(m_chosen);
    row->addStretch();
    row->addWidget(m_hints);
    row->addWidget(m_deeds);
}

void ListTail::addHint(const QKeySequence& keys, const QString& deed)
{
    auto* row = static_cast<QHBoxLayout*>(m_hints->layout());
    row->addSpacing(8);
    row->addWidget(new KeyCap(keys));
    row->addWidget(new TextLabel(deed, TypeRole::Caption, Tone::Muted));
}

void ListTail::addDeed(QAction* action, bool ends)
{
    auto* button = new ActionButton(action, {}, ends ? ButtonKind::EndingQuiet : ButtonKind::Quiet);
    button->setControlSize(ControlSize::Tool);
    m_deeds->layout()->addWidget(button);
}

void ListTail::setCounts(const QString& shown, int chosen)
{
    m_shown->setText(shown);
    m_chosen->setText(chosen > 0 ? tr("%Ln selected", nullptr, chosen) : QString());
    m_hints->setVisible(chosen < 2);
    m_deeds->setVisible(chosen > 1);
}

} // namespace outbound
