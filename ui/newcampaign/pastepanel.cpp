#include "ui/newcampaign/pastepanel.h"

#include "ui/widgets/textlabel.h"

#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace outbound
{

namespace
{

/// Takes words only, so a file dropped on it goes on to the page.
class PasteEdit : public QPlainTextEdit
{
protected:
    bool canInsertFromMimeData(const QMimeData* source) const override
    {
        return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
    }
};

} // namespace

PastePanel::PastePanel(QWidget* parent) : QWidget(parent), m_edit(new PasteEdit)
{
    m_edit->setObjectName(QStringLiteral("pasteEdit"));
    m_edit->setAccessibleName(tr("Numbers"));
    m_edit->setPlaceholderText(tr("+44 7700 900123, +44 7700 900456\nor a range of cells with its headers"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(96);
    auto* hint = new TextLabel(tr("Commas, tabs, blanks or new lines between them; further columns become variables."),
                               TypeRole::Caption, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(hint);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit edited(text()); });
}

QString PastePanel::text() const
{
    return m_edit->toPlainText();
}

void PastePanel::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_pause.stop();
    emit edited(text);
}

void PastePanel::clear()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    m_pause.stop();
}

void PastePanel::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit edited(text());
}

} // namespace outbound
