#include "ui/shell/sidebar.h"

#include "ui/shell/appmark.h"
#include "ui/shell/enginefoot.h"
#include "ui/shell/findbutton.h"
#include "ui/shell/navdelegate.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QStandardItemModel>

namespace outbound
{

namespace
{

constexpr int unfoldedWidth = 208;
constexpr int foldedWidth = 56;
constexpr int placeRole = NavDelegate::IconRole + 1; ///< Place as int

} // namespace

Sidebar::Sidebar(Engine& engine, QWidget* parent)
    : QFrame(parent),
      m_name(new TextLabel(tr("Outbound"), TypeRole::Section)),
      m_find(new FindButton),
      m_list(new QListView),
      m_places(new QStandardItemModel(this)),
      m_delegate(new NavDelegate(this)),
      m_foot(new EngineFoot(engine))
{
    setObjectName(QStringLiteral("sidebar"));
    setStyleProperty(this, "fill", QStringLiteral("window"));
    setFixedWidth(unfoldedWidth);
    m_list->setObjectName(QStringLiteral("navList"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(m_places);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    addGroup(tr("Outbound"));
    addPlace(Place::Campaigns, tr("SMS Campaigns"), QStringLiteral("message"));
    addGroup({});
    addPlace(Place::Settings, tr("Settings"), QStringLiteral("sliders"));
    setPlace(Place::Campaigns);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 16, 8, 0);
    head->setSpacing(8);
    head->addWidget(new AppMark);
    head->addWidget(m_name, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(12);
    column->addWidget(m_find);
    column->addSpacing(10);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);

    connect(m_find, &FindButton::clicked, this, &Sidebar::findWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_list->selectionModel()->hasSelection()) // a click beside the places takes it away
            m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::Select);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.data(placeRole) != int(m_place)) // the keys go where they mark
            want(index);
    });
    connect(m_list, &QListView::clicked, this, &Sidebar::want);
    connect(m_list, &QListView::activated, this, &Sidebar::want);
}

void Sidebar::setPlace(Place place)
{
    m_place = place;
    for (int row = 0; row < m_places->rowCount(); ++row)
        if (const QModelIndex index = m_places->index(row, 0); index.data(placeRole) == int(place))
            m_list->setCurrentIndex(index);
}

void Sidebar::want(const QModelIndex& index)
{
    if (index.data(placeRole).isValid())
        emit placeWanted(Place(index.data(placeRole).toInt()));
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    m_delegate->setFolded(folded);
    m_name->setVisible(!folded);
    m_find->setFolded(folded);
    m_foot->setFolded(folded);
    setFixedWidth(folded ? foldedWidth : unfoldedWidth);
    m_list->doItemsLayout();
}

void Sidebar::setFindKeys(const QKeySequence& keys)
{
    m_find->setKeys(keys);
}

void Sidebar::addGroup(const QString& name)
{
    auto* group = new QStandardItem(name);
    group->setFlags(Qt::NoItemFlags);
    m_places->appendRow(group);
}

void Sidebar::addPlace(Place destination, const QString& name, const QString& iconName)
{
    auto* place = new QStandardItem(name);
    place->setData(iconName, NavDelegate::IconRole);
    place->setData(int(destination), placeRole);
    place->setToolTip(name);
    m_places->appendRow(place);
}

} // namespace outbound
