#include "ui/audience/rowmenu.h"

#include "models/previewmodel.h"
#include "ui/audience/previewtable.h"
#include "ui/audience/rowfixes.h"

#include <algorithm>

namespace outbound
{

RowMenu::RowMenu(PreviewTable& table, const PreviewModel& model, RowFixes& fixes, QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("rowMenu"));
    const std::vector<int> positions = table.chosenPositions(RowFixes::mostAtOnce + 1);
    const ImportPreview& preview = *model.preview();
    QAction* edit = addAction(tr("Edit"), &table, &PreviewTable::editCell);
    edit->setShortcut(Qt::Key_F2);
    edit->setEnabled(positions.size() == 1 && table.cellToEdit().isValid());
    QAction* copy = addAction(tr("Copy number"), &table, &PreviewTable::copyWanted);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(std::any_of(positions.begin(), positions.end(),
                                 [&](int position) { return preview.rows[size_t(position)].phone != 0; }));
    if (positions.size() == 1 && preview.rows[size_t(positions.front())].verdict == RowVerdict::Duplicate)
        addAction(tr("Show only this number’s rows"), this,
                  [this, phone = preview.phone(positions.front())] { emit numberWanted(phone); });
    if (preview.partial)
        return;
    addSeparator();
    addFixes(fixes, positions);
}

void RowMenu::addFixes(RowFixes& fixes, const std::vector<int>& positions)
{
    const auto those = [&](auto passes) {
        std::vector<int> some;
        std::copy_if(positions.begin(), positions.end(), std::back_inserter(some), passes);
        return some;
    };
    const auto leftOut = those([&](int position) { return fixes.isLeftOut(position); });
    const auto refused = those([&](int position) { return fixes.mayInclude(position); });
    const auto changed = those([&](int position) { return fixes.isChanged(position); });
    const auto others = those([&](int position) { return !fixes.isLeftOut(position); });
    if (!others.empty())
        addAction(tr("Leave out"), &fixes, [&fixes, others] { fixes.leaveOut(others); })->setShortcut(Qt::Key_Delete);
    if (!leftOut.empty())
        addAction(tr("Take back in"), &fixes, [&fixes, leftOut] { fixes.takeBackIn(leftOut); });
    if (!refused.empty())
        addAction(tr("Include anyway"), &fixes, [&fixes, refused] { fixes.include(refused); });
    QAction* undo = addAction(positions.size() == 1 ? tr("Undo changes of this row") : tr("Undo changes of these rows"),
                              &fixes, [&fixes, changed] { fixes.undoChanges(changed); });
    undo->setEnabled(!changed.empty());
}

} // namespace outbound
