#include "ui/audience/pasteedit.h"

#include <QMimeData>

namespace outbound
{

bool PasteEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasUrls()) {
        emit filesPasted(source->urls());
        return;
    }
    const QString pasted = source->text();
    if (document()->characterCount() + pasted.size() <= most) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    const QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    emit tooLarge(toPlainText().replace(from, cursor.selectionEnd() - from, pasted));
}

} // namespace outbound
