#include "ui/settings/settingspage.h"

#include "ui/settings/accountsection.h"
#include "ui/settings/agentssection.h"
#include "ui/settings/apisection.h"
#include "ui/settings/defaultssection.h"
#include "ui/settings/languagecombo.h"
#include "ui/settings/numberssection.h"
#include "ui/settings/optoutssection.h"
#include "ui/settings/sandboxsection.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/sendingsection.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
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
constexpr int searchWidth = 208;

} // namespace

SettingsPage::SettingsPage(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_note(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_search(new SearchField(tr("Find a setting"))),
      m_list(new SectionList),
      m_listColumn(new QWidget),
      m_combo(new QComboBox),
      m_comboRow(new QWidget),
      m_page(new QScrollArea),
      m_nothing(new EmptyState({}, {}))
{
    auto* numbers = new NumbersSection(engine);
    connect(numbers, &NumbersSection::connectWanted, this, &SettingsPage::connectWanted);
    for (SettingsSection* section : std::initializer_list<SettingsSection*>{
             new AccountSection(engine), numbers, new AgentsSection(engine), new ApiSection(engine),
             new OptOutsSection(engine), new DefaultsSection(engine), new SendingSection(engine),
             new SandboxSection(engine)}) {
        connect(section, &SettingsSection::said, m_note, &ElidedLabel::setText);
        addActions(section->actions());
        m_places.append({section, new QWidget});
    }
    build();
    bind();
    find({});
}

void SettingsPage::bind()
{
    connect(m_list, &SectionList::chosen, this, &SettingsPage::goTo);
    connect(m_combo, &QComboBox::activated, this, &SettingsPage::goTo);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::followScrolling);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsPage::enterFound);
    auto* action = new QAction(tr("Find a setting"), this);
    action->setShortcut(QKeySequence::Find);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(action);
}

QWidget* SettingsPage::header()
{
    auto* header = new QFrame;
    setStyleProperty(header, "fill", QStringLiteral("surface"));
    header->setFixedHeight(headerHeight);
    m_note->setObjectName(QStringLiteral("settingsNote"));
    m_note->setText(tr("Changes apply at once"));
    m_search->setObjectName(QStringLiteral("findSettingEdit"));
    m_search->setFixedWidth(searchWidth);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(16);
    row->addWidget(new TextLabel(tr("Settings"), TypeRole::Title));
    row->addWidget(m_note, 1);
    row->addWidget(m_search);
    return header;
}

QWidget* SettingsPage::column()
{
    auto* sections = new QVBoxLayout;
    sections->setContentsMargins(margin, 16, margin, margin);
    sections->setSpacing(0);
    for (const Place& place : m_places) {
        auto* whole = new QVBoxLayout(place.whole);
        whole->setContentsMargins({});
        whole->setSpacing(0);
        if (place.section != m_places.front().section) {
            whole->addSpacing(20);
            whole->addWidget(new Rule);
            whole->addSpacing(14);
        }
        whole->addWidget(place.section);
        sections->addWidget(place.whole);
    }
    m_nothing->setObjectName(QStringLiteral("noSetting"));
    sections->addWidget(m_nothing);
    sections->addStretch(1);
    auto* column = new QWidget;
    column->setLayout(sections);
    column->setMaximumWidth(columnWidth + 2 * margin);
    return column;
}

void SettingsPage::build()
{
    auto* content = new QFrame;
    setStyleProperty(content, "fill", QStringLiteral("surface"));
    auto* beside = new QHBoxLayout(content);
    beside->setContentsMargins({});
    beside->addWidget(column(), 1);
    beside->addStretch(0);

    m_page->setObjectName(QStringLiteral("settingsScroll"));
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_listColumn->setFixedWidth(listWidth);
    auto* list = new QVBoxLayout(m_listColumn);
    list->setContentsMargins(16, 15, 8, 16);
    list->addWidget(m_list);
    auto* rule = new Rule(Qt::Vertical);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_listColumn);
    row->addWidget(rule);
    row->addWidget(m_page, 1);

    m_combo->setObjectName(QStringLiteral("sectionCombo"));
    m_combo->setAccessibleName(tr("Section"));
    m_combo->setMinimumWidth(searchWidth);
    auto* above = new QHBoxLayout(m_comboRow);
    above->setContentsMargins(margin, 12, margin, 0);
    above->addWidget(m_combo);
    above->addStretch(1);
    m_comboRow->hide();

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(header());
    rows->addWidget(new Rule);
    rows->addWidget(m_comboRow);
    rows->addLayout(row, 1);
}

void SettingsPage::focusSections()
{
    QWidget* const chooser = m_combo->isVisible() ? static_cast<QWidget*>(m_combo) : m_list;
    chooser->setFocus();
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_listColumn->setVisible(width() >= narrow);
    m_comboRow->setVisible(width() < narrow);
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_note->setText(tr("Changes apply at once"));
}

/// Shows the sections that speak of something, all of them for no word.
void SettingsPage::find(const QString& words)
{
    const QString wanted = words.simplified();
    m_found.clear();
    for (int place = 0; place < m_places.size(); ++place)
        if (wanted.isEmpty() || m_places[place].section->speaksOf(wanted))
            m_found << place;
    showFound();
}

void SettingsPage::showFound()
{
    QStringList names;
    for (int place = 0; place < m_places.size(); ++place) {
        m_places[place].whole->setVisible(m_found.contains(place));
        if (m_found.contains(place))
            names << m_places[place].section->name();
    }
    m_list->setSections(names);
    m_combo->clear();
    m_combo->addItems(names);
    m_page->verticalScrollBar()->setValue(0);
    mark(0);
    m_nothing->setVisible(m_found.isEmpty());
    if (!m_found.isEmpty())
        return;
    m_nothing->setText(tr("No setting found"), tr("Nothing here speaks of “%1”.").arg(m_search->text().simplified()));
    auto* button = new Button(tr("Show all"));
    button->setObjectName(QStringLiteral("showAllSettingsButton"));
    connect(button, &Button::clicked, m_search, &QLineEdit::clear);
    m_nothing->setButton(button);
}

/// Enter leads to the first control of what was found.
void SettingsPage::enterFound()
{
    if (m_found.isEmpty())
        return;
    const SettingsSection* section = m_places[m_found.front()].section;
    for (QWidget* control : section->findChildren<QWidget*>())
        if ((control->focusPolicy() & Qt::TabFocus) && control->isVisible() && control->isEnabled()) {
            control->setFocus(Qt::TabFocusReason);
            return;
        }
}

void SettingsPage::goTo(int place)
{
    const QScopedValueRollback<bool> going(m_going, true);
    const QWidget* target = m_places[m_found[place]].section;
    const int top = target->mapTo(m_page->widget(), QPoint()).y();
    m_page->verticalScrollBar()->setValue(place == 0 ? 0 : top - 14);
    mark(place);
}

void SettingsPage::mark(int place)
{
    m_list->mark(place);
    m_combo->setCurrentIndex(place);
}

/// The section at the upper third is the one that is read.
void SettingsPage::followScrolling()
{
    if (m_going)
        return;
    const QScrollBar* bar = m_page->verticalScrollBar();
    const int line = bar->value() + m_page->viewport()->height() / 3;
    int at = 0;
    for (int place = 0; place < m_found.size() && bar->value() > 0; ++place)
        if (m_places[m_found[place]].section->mapTo(m_page->widget(), QPoint()).y() <= line)
            at = place;
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        at = int(m_found.size()) - 1;
    mark(at);
}

SettingsPage::Search SettingsPage::search() const
{
    return {m_search->text(), m_found};
}

void SettingsPage::setSearch(const Search& search)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(search.words);
    m_found = search.found;
    showFound();
}

void SettingsPage::focusLanguage()
{
    auto* language = findChild<LanguageCombo*>();
    m_page->ensureWidgetVisible(language);
    language->setFocus(Qt::OtherFocusReason);
}

} // namespace outbound
