#include "ui/audience/rowsfoot.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QUndoStack>

namespace outbound
{

namespace
{

constexpr int footHeight = 36;
constexpr int searchWidth = 232;

void name(IconButton& button, const QString& name, const QKeySequence& keys)
{
    button.setAccessibleName(name);
    button.setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    button.setToolTip(
        plainToolTip(RowsFoot::tr("%1 (%2)", "a deed, its keys").arg(name, keys.toString(QKeySequence::NativeText))));
}

} // namespace

RowsFoot::RowsFoot(QUndoStack& steps, QWidget* parent)
    : QWidget(parent),
      m_steps(steps),
      m_search(new SearchField(tr("Search rows"))),
      m_note(new ElidedLabel({}, TypeRole::Caption, Tone::Refused)),
      m_save(new LinkButton(tr("Save rejected rows…"))),
      m_undo(new IconButton(QStringLiteral("undo"), tr("Undo"))),
      m_redo(new IconButton(QStringLiteral("redo"), tr("Redo")))
{
    m_search->setObjectName(QStringLiteral("rowSearch"));
    m_search->setControlSize(ControlSize::Tool);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(searchWidth);
    m_search->setKeys(QKeySequence::Find);
    m_note->setObjectName(QStringLiteral("rowsNoteLabel"));
    m_save->setObjectName(QStringLiteral("saveRejectedButton"));
    m_save->setTypeRole(TypeRole::CaptionMedium);
    m_save->hide();
    m_undo->setObjectName(QStringLiteral("undoRowsButton"));
    m_redo->setObjectName(QStringLiteral("redoRowsButton"));
    connect(m_search, &QLineEdit::textChanged, this, &RowsFoot::searchChanged);
    connect(m_save, &LinkButton::clicked, this, &RowsFoot::saveWanted);
    connect(m_undo, &IconButton::clicked, &steps, &QUndoStack::undo);
    connect(m_redo, &IconButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, this, &RowsFoot::followSteps);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 6, 0);
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    row->addSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    setMinimumHeight(footHeight);
    followSteps();
}

void RowsFoot::setRejected(int rows)
{
    m_save->setVisible(rows > 0);
}

void RowsFoot::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void RowsFoot::setNote(const QString& why)
{
    if (why == m_note->text())
        return;
    m_note->setText(why);
    if (why.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RowsFoot::followSteps()
{
    m_undo->setEnabled(m_steps.canUndo());
    m_redo->setEnabled(m_steps.canRedo());
    name(*m_undo, m_steps.canUndo() ? tr("Undo: %1").arg(m_steps.undoText()) : tr("Undo"), QKeySequence::Undo);
    name(*m_redo, m_steps.canRedo() ? tr("Redo: %1").arg(m_steps.redoText()) : tr("Redo"), QKeySequence::Redo);
}

void RowsFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHairline(painter, rect(), tokens().border, Qt::TopEdge);
}

} // namespace outbound
