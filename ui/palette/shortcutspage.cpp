#include "ui/palette/shortcutspage.h"

#include "ui/palette/findingdelegate.h"
#include "ui/palette/findingsmodel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>

namespace outbound
{

ShortcutsPage::ShortcutsPage(QWidget* parent)
    : QWidget(parent),
      m_list(new QListView),
      m_shortcuts(new FindingsModel(this))
{
    auto* back = new IconButton(QStringLiteral("back"), tr("Back"));
    back->setObjectName(QStringLiteral("shortcutsBackButton"));
    connect(back, &IconButton::clicked, this, &ShortcutsPage::backWanted);
    auto* leave = new QAction(tr("Back"), this);
    leave->setShortcuts({Qt::Key_Escape, QKeySequence::Back});
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &ShortcutsPage::backWanted);
    m_list->setObjectName(QStringLiteral("shortcutsList"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setModel(m_shortcuts);
    m_list->setItemDelegate(new FindingDelegate(FindingDelegate::Keys::All, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumWidth(640);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 0, 24, 0);
    header->setSpacing(8);
    header->addWidget(back);
    header->addWidget(new TextLabel(tr("Keyboard shortcuts"), TypeRole::Title), 1);
    auto* head = new QWidget;
    head->setFixedHeight(56);
    head->setLayout(header);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(10, 0, 24, 8);
    body->addWidget(m_list, 2);
    body->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Rule);
    column->addLayout(body, 1);
}

void ShortcutsPage::setGroups(const QList<FindingGroup>& groups)
{
    QList<FindingGroup> withKeys = groups;
    for (FindingGroup& group : withKeys)
        group.findings.removeIf([](const Finding& finding) { return finding.keys.isEmpty(); });
    m_shortcuts->setGroups(withKeys);
    m_list->setCurrentIndex(m_shortcuts->index(m_shortcuts->firstFinding(), 0));
    m_list->scrollToTop();
}

void ShortcutsPage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace outbound
