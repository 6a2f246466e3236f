#include "ui/newcampaign/messageeditor.h"

#include "ui/newcampaign/templatehighlighter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int leastLines = 2;
constexpr int mostLines = 8;
constexpr int padding = 20; ///< above and below the lines, with the frame
constexpr int offerWidth = 220;
constexpr int offerHeight = 28;

/// A variable among those on offer.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->fillRect(option.rect,
                          option.state.testFlag(QStyle::State_Selected) ? tokens().accentTint : tokens().raised);
        painter->setFont(typeface(TypeRole::Body));
        painter->setPen(tokens().link);
        const QRect inside = option.rect.adjusted(10, 0, -10, 0);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width());
        painter->drawText(inside, Qt::AlignLeading | Qt::AlignVCenter, name);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {offerWidth, offerHeight}; }
};

} // namespace

MessageEditor::MessageEditor(QWidget* parent)
    : QPlainTextEdit(parent),
      m_highlighter(new TemplateHighlighter(document())),
      m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Hi {{first_name}}, …"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_completer));
    m_completer->popup()->setAccessibleName(tr("Variables"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &MessageEditor::complete);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MessageEditor::fitHeight);
    fitHeight();
}

void MessageEditor::setVariables(const QStringList& names, bool hasAudience)
{
    m_names->setStringList(names);
    m_highlighter->setVariables(names, hasAudience);
}

void MessageEditor::insertVariable(const QString& name)
{
    if (openName())
        complete(name);
    else
        textCursor().insertText(QStringLiteral("{{%1}}").arg(name));
    setFocus();
}

/// Tab would go on to the next field before the popup takes what is chosen in it.
bool MessageEditor::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MessageEditor::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) { // the popup's own
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore();
            return;
        default:
            break;
        }
    }
    if (m_undoesElsewhere && event->matches(QKeySequence::Undo))
        return emit undoWanted();
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        offer();
}

void MessageEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool MessageEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source); // files go to the page
}

std::optional<QString> MessageEditor::openName() const
{
    const QTextCursor cursor = textCursor();
    static const QRegularExpression open(QStringLiteral("\\{\\{\\s*([^{}\\s]*)$"));
    const QRegularExpressionMatch match = open.match(cursor.block().text().left(cursor.positionInBlock()));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

void MessageEditor::offer()
{
    const std::optional<QString> name = openName();
    m_completer->setCompletionPrefix(name.value_or(QString()));
    if (!name || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.translate(viewport()->pos());
    place.setWidth(offerWidth);
    m_completer->complete(place);
}

void MessageEditor::complete(const QString& name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(openName().value_or(QString()).size()));
    const QString after = cursor.block().text().mid(textCursor().positionInBlock());
    cursor.insertText(after.startsWith(QLatin1String("}}")) ? name : name + QLatin1String("}}"));
    setTextCursor(cursor);
}

void MessageEditor::fitHeight()
{
    const int lines = std::clamp(int(std::ceil(document()->size().height())), leastLines, mostLines);
    const int wanted = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + padding;
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace outbound
