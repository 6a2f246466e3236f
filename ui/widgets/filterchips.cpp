#include "ui/widgets/filterchips.h"

#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>

namespace outbound
{

static constexpr int gap = 2;

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setLayout(new FlowLayout(gap, gap));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filter"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked || id == m_current)
            return;
        m_current = id;
        emit currentChanged(id);
    });
}

void FilterChips::addChip(int id, const QString& text)
{
    auto* added = new FilterChip(text, this);
    // A chip made late still stands in its place in the Tab order. The row itself never has the focus; it only has to
    // look as if it could while it is the neighbour.
    QWidget* neighbour = m_group->buttons().isEmpty() ? static_cast<QWidget*>(this) : m_group->buttons().constLast();
    const Qt::FocusPolicy policy = neighbour->focusPolicy();
    neighbour->setFocusPolicy(Qt::StrongFocus);
    setTabOrder(neighbour, added);
    neighbour->setFocusPolicy(policy);
    m_group->addButton(added, id);
    layout()->addWidget(added);
    if (m_current < 0) {
        m_current = id;
        added->setChecked(true);
    }
}

void FilterChips::addChip(int id, const QString& text, Mark mark, StatusFamily family)
{
    addChip(id, text);
    chip(id)->setMark(mark, family);
}

void FilterChips::setCount(int id, int count)
{
    chip(id)->setCount(count);
}

void FilterChips::setCaption(int id, const QString& text)
{
    chip(id)->setCaption(text);
}

void FilterChips::setChipVisible(int id, bool visible)
{
    chip(id)->setVisible(visible);
}

int FilterChips::oneLineWidth() const
{
    int width = 0;
    for (const QAbstractButton* one : m_group->buttons())
        width += one->sizeHint().width() + (width > 0 ? gap : 0);
    return width;
}

bool FilterChips::has(int id) const
{
    return m_group->button(id) != nullptr;
}

int FilterChips::count(int id) const
{
    return chip(id)->count();
}

int FilterChips::current() const
{
    return m_current;
}

void FilterChips::setCurrent(int id)
{
    chip(id)->setChecked(true);
}

FilterChip* FilterChips::chip(int id) const
{
    auto* found = static_cast<FilterChip*>(m_group->button(id));
    Q_ASSERT(found);
    return found;
}

} // namespace outbound
