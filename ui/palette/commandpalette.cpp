#include "ui/palette/commandpalette.h"

#include "engine/phone/phonetext.h"
#include "ui/palette/findingdelegate.h"
#include "ui/palette/findingsmodel.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace outbound
{

namespace
{

constexpr int widest = 560;
constexpr int top = 96;
constexpr int mostRows = 9;

/// A number is found by a piece of its digits.
bool hasDigits(const QString& note, QString typed)
{
    typed.remove(u' ').remove(u'+');
    return typed.size() >= 3 && digitsOf(typed) == typed && digitsOf(note).contains(typed);
}

/// What of the group fits, best first.
std::pair<int, FindingGroup> fitting(const FindingGroup& offer, const QString& typed)
{
    std::vector<std::pair<int, Finding>> found;
    for (Finding finding : offer.findings) {
        if (auto match = fuzzyMatch(typed, finding.title)) {
            finding.letters = match->letters;
            found.emplace_back(match->score, std::move(finding));
        } else if (hasDigits(finding.note, typed)) {
            found.emplace_back(1, std::move(finding));
        }
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, Finding>::first);
    found.resize(std::min<size_t>(found.size(), CommandPalette::mostOfAGroup));
    FindingGroup group{offer.name, {}};
    for (auto& [score, finding] : found)
        group.findings.append(std::move(finding));
    return {found.empty() ? 0 : found.front().first, group};
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      m_field(new SearchField(tr("Find or do"))),
      m_list(new QListView),
      m_nothing(new TextLabel(tr("Nothing is called like that."), TypeRole::Body, Tone::Muted)),
      m_findings(new FindingsModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Find or do"));
    setStyleProperty(this, "fill", QStringLiteral("raised"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setProperty("ownFocus", true);
    setStyleProperty(m_field, "bare", true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_findings);
    m_list->setItemDelegate(new FindingDelegate(FindingDelegate::Keys::First, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setContentsMargins(14, 12, 14, 12);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(new Rule);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isOpen() && now && now != m_field)
            hide();
    });
    window->installEventFilter(this);
}

void CommandPalette::open(const QList<FindingGroup>& offer)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    m_offer = offer;
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isOpen())
        return;
    QWidget* before = m_before && m_before->isVisible() ? m_before : nullptr;
    hide();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::search()
{
    const QString typed = m_field->text().simplified();
    std::vector<std::pair<int, FindingGroup>> found;
    for (const FindingGroup& group : std::as_const(m_offer))
        found.push_back(fitting(group, typed));
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, FindingGroup>::first);
    QList<FindingGroup> groups;
    for (const auto& [score, group] : found)
        groups.append(group);
    m_findings->setGroups(groups);
    m_list->setCurrentIndex(m_findings->index(m_findings->firstFinding(), 0));
    m_list->scrollToTop();
    m_list->setVisible(m_findings->rowCount() > 0);
    m_nothing->setVisible(m_findings->rowCount() == 0);
    place();
}

void CommandPalette::place()
{
    int height = 0;
    for (int row = 0; row < std::min(m_findings->rowCount(), mostRows); ++row)
        height += m_list->sizeHintForRow(row);
    const QWidget* window = parentWidget();
    m_list->setFixedHeight(std::min(height, std::max(0, window->height() - top - m_field->sizeHint().height() - 24)));
    const int width = std::min(widest, window->width() - 48);
    layout()->activate();
    setGeometry((window->width() - width) / 2, top, width, layout()->sizeHint().height());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isOpen())
            place();
        if (event->type() == QEvent::MouseButtonPress && isOpen())
            close();
        return false;
    }
    return event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key());
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - mostRows);
        return true;
    default:
        return false;
    }
}

void CommandPalette::step(int by)
{
    const int last = m_findings->rowCount() - 1;
    if (last < 0)
        return;
    const int one = by > 0 ? 1 : -1;
    int row = std::clamp(m_list->currentIndex().row() + by, 0, last);
    while (row > 0 && row < last && !m_findings->at(m_findings->index(row, 0)))
        row += one;
    const QModelIndex to = m_findings->index(row, 0);
    if (!m_findings->at(to)) { // the name of the first group
        m_list->scrollToTop();
        return;
    }
    m_list->setCurrentIndex(to);
    QAccessibleEvent spoken(m_list, QAccessible::Focus); // the field keeps the focus
    spoken.setChild(row);
    QAccessible::updateAccessibility(&spoken);
}

void CommandPalette::choose()
{
    const Finding* found = m_findings->at(m_list->currentIndex());
    if (!found)
        return;
    const Finding chosen = *found;
    close();
    if (chosen.action)
        chosen.action->trigger();
    else if (!chosen.campaign.isEmpty())
        emit campaignWanted(chosen.campaign);
}

} // namespace outbound
