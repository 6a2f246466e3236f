#include "ui/settings/sectionlist.h"

#include "ui/settings/sectiondelegate.h"

#include <QScopedValueRollback>
#include <QStringListModel>

namespace outbound
{

SectionList::SectionList(QWidget* parent) : QListView(parent), m_names(new QStringListModel(this))
{
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections"));
    setModel(m_names);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
}

void SectionList::setSections(const QStringList& names)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    m_names->setStringList(names);
}

void SectionList::mark(int section)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    setCurrentIndex(m_names->index(section));
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_quiet)
        emit chosen(current.row());
}

} // namespace outbound
