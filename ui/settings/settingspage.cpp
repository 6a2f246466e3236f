#include "ui/settings/settingspage.h"

#include "ui/settings/apisection.h"
#include "ui/settings/numberssection.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/sendingsection.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rule.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int headerHeight = 56;
constexpr int listWidth = 184;
constexpr int columnWidth = 840;
constexpr int narrow = 900;
constexpr int margin = 24;

} // namespace

SettingsPage::SettingsPage(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_note(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_list(new SectionList),
      m_listColumn(new QWidget),
      m_page(new QScrollArea)
{
    auto* numbers = new NumbersSection(engine);
    m_sections = {numbers, new SendingSection(engine), new ApiSection(engine)};
    build();
    connect(numbers, &NumbersSection::connectWanted, this, &SettingsPage::connectWanted);
    for (SettingsSection* section : m_sections)
        connect(section, &SettingsSection::said, m_note, &ElidedLabel::setText);
    connect(m_list, &SectionList::chosen, this, &SettingsPage::goTo);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::followScrolling);
}

QWidget* SettingsPage::header()
{
    auto* header = new QFrame;
    setStyleProperty(header, "fill", QStringLiteral("surface"));
    header->setFixedHeight(headerHeight);
    m_note->setObjectName(QStringLiteral("settingsNote"));
    m_note->setText(tr("Changes apply at once"));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(16);
    row->addWidget(new TextLabel(tr("Settings"), TypeRole::Title));
    row->addWidget(m_note, 1);
    return header;
}

void SettingsPage::build()
{
    auto* content = new QFrame;
    setStyleProperty(content, "fill", QStringLiteral("surface"));
    auto* sections = new QVBoxLayout;
    sections->setContentsMargins(margin, 16, margin, margin);
    sections->setSpacing(0);
    for (SettingsSection* section : m_sections) {
        if (section != m_sections.front()) {
            sections->addSpacing(20);
            sections->addWidget(new Rule);
            sections->addSpacing(14);
        }
        sections->addWidget(section);
        m_list->addSection(section->name());
    }
    sections->addStretch(1);
    auto* column = new QWidget;
    column->setLayout(sections);
    column->setMaximumWidth(columnWidth + 2 * margin);
    auto* beside = new QHBoxLayout(content);
    beside->setContentsMargins({});
    beside->addWidget(column, 1);
    beside->addStretch(0);

    m_page->setObjectName(QStringLiteral("settingsScroll"));
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_list->mark(0);
    m_listColumn->setFixedWidth(listWidth);
    auto* list = new QVBoxLayout(m_listColumn);
    list->setContentsMargins(16, 15, 8, 16);
    list->addWidget(m_list);

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_listColumn);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(m_page, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(header());
    rows->addWidget(new Rule);
    rows->addLayout(row, 1);
}

void SettingsPage::focusSections()
{
    m_list->setFocus();
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_listColumn->setVisible(width() >= narrow);
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_note->setText(tr("Changes apply at once"));
}

void SettingsPage::goTo(int section)
{
    const QScopedValueRollback<bool> going(m_going, true);
    const QWidget* target = m_sections[section];
    const int top = target->mapTo(m_page->widget(), QPoint()).y();
    m_page->verticalScrollBar()->setValue(section == 0 ? 0 : top - 14);
}

/// The section at the upper third is the one that is read.
void SettingsPage::followScrolling()
{
    if (m_going)
        return;
    const int line = m_page->verticalScrollBar()->value() + m_page->viewport()->height() / 3;
    int at = 0;
    for (int section = 0; section < m_sections.size(); ++section)
        if (m_sections[section]->mapTo(m_page->widget(), QPoint()).y() <= line)
            at = section;
    m_list->mark(at);
}

} // namespace outbound
