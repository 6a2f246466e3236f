#include "ui/audience/columnchooser.h"

#include "models/previewmodel.h"
#include "ui/audience/audience.h"
#include "ui/audience/columnchoice.h"
#include "ui/audience/columnmenu.h"
#include "ui/audience/columnwindow.h"
#include "ui/audience/previewheader.h"
#include "ui/audience/previewtable.h"
#include "ui/audience/renamepopup.h"

namespace outbound
{

ColumnChooser::ColumnChooser(Audience& audience, const PreviewModel& model, PreviewTable& table)
    : QObject(&table),
      m_audience(audience),
      m_model(model),
      m_table(table)
{
    connect(table.previewHeader(), &PreviewHeader::menuWanted, this, &ColumnChooser::openMenu);
    connect(table.previewHeader(), &PreviewHeader::hiddenWanted, this, &ColumnChooser::openHiddenMenu);
}

QMenu* ColumnChooser::menuOf(int column)
{
    auto* menu = new ColumnMenu(*m_model.preview(), column, &m_table);
    connect(menu, &ColumnMenu::roleChosen, this, &ColumnChooser::chooseRole);
    connect(menu, &ColumnMenu::renameWanted, this, &ColumnChooser::rename);
    return menu;
}

void ColumnChooser::openMenu(int section)
{
    // Where there is no room for the cell as it stood, the number it was read as speaks for it.
    const int column =
        m_model.listColumn(section == PreviewModel::PhoneColumn ? PreviewModel::OriginalColumn : section);
    if (column < 0)
        return;
    QMenu* menu = menuOf(column);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table.previewHeader()->menuPlace(section));
}

void ColumnChooser::openHiddenMenu()
{
    auto* menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("moreColumnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int section : m_table.columns()->hiddenSections()) {
        QMenu* roles = menuOf(m_model.listColumn(section));
        roles->setParent(menu, roles->windowFlags());
        roles->setTitle(m_model.headerData(section, Qt::Horizontal).toString().replace(u'&', QStringLiteral("&&")));
        auto* show = new QAction(tr("Show this column"), roles);
        connect(show, &QAction::triggered, this, [this, section] { m_table.columns()->show(section); });
        roles->insertAction(roles->actions().constFirst(), show);
        roles->insertSeparator(roles->actions().at(1));
        menu->addMenu(roles);
    }
    menu->popup(m_table.previewHeader()->hiddenMenuPlace());
}

void ColumnChooser::chooseRole(int column, ColumnRole role)
{
    const ImportPreview& preview = *m_model.preview();
    const PreviewColumn& one = preview.columns[size_t(column)];
    if (one.role != role)
        m_audience.change(withRole(m_audience.options(), preview, column, role),
                          tr("%1: %2", "a column, its role").arg(one.variable, roleName(role)));
}

void ColumnChooser::rename(int column)
{
    const int section = m_model.sectionOf(column);
    if (section < 0)
        return;
    m_table.columns()->show(section);
    const QString name = m_model.preview()->columns[size_t(column)].variable;
    auto* popup = new RenamePopup(
        name,
        [preview = m_model.preview(), column](const QString& wanted) { return whyNoName(*preview, column, wanted); },
        &m_table);
    connect(popup, &RenamePopup::named, this, [this, column, name](const QString& wanted) {
        ImportOptions options = m_audience.options();
        options.names[column] = wanted;
        if (wanted != name)
            m_audience.change(options, tr("Rename %1").arg(name));
    });
    popup->openAt(m_table.previewHeader()->menuPlace(section));
}

} // namespace outbound
