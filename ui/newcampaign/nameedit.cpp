#include "ui/newcampaign/nameedit.h"

#include "engine/domain/campaign.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace outbound
{

namespace
{

bool isListCopied()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return false;
    const QString words = copied->text().trimmed(); // a single cell ends in a new line
    return copied->hasUrls() || words.contains(u'\n') || words.contains(u'\t');
}

} // namespace

NameEdit::NameEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(longestCampaignName);
    setAcceptDrops(false); // files go to the page
}

bool NameEdit::event(QEvent* event)
{
    const bool paste =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste);
    if (!paste || !isListCopied())
        return QLineEdit::event(event);
    event->ignore(); // which leaves the keys to the shortcut of the page
    return true;
}

} // namespace outbound
