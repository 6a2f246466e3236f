#include "ui/audience/pastepanel.h"

#include "ui/audience/pasteedit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace outbound
{

namespace
{

constexpr int editHeight = 96;

int linesIn(const QString& text)
{
    return int(text.count(u'\n')) + (text.endsWith(u'\n') ? 0 : 1);
}

} // namespace

PastePanel::PastePanel(QWidget* parent)
    : QWidget(parent),
      m_edit(new PasteEdit),
      m_note(new Card),
      m_size(new TextLabel({}, TypeRole::Medium)),
      m_again(new LinkButton(tr("Paste something else")))
{
    m_edit->setObjectName(QStringLiteral("pasteEdit"));
    m_edit->setAccessibleName(tr("Numbers"));
    m_edit->setPlaceholderText(tr("+44 7700 900123, +44 7700 900456\nor a range of cells with its headers"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(editHeight);
    auto* hint = new TextLabel(tr("Commas, tabs, blanks or new lines between them; further columns become variables."),
                               TypeRole::Caption, Tone::Muted);
    hint->setWordWrap(true);
    m_size->setObjectName(QStringLiteral("pasteSizeLabel"));
    m_again->setObjectName(QStringLiteral("pasteAgainLink"));
    m_note->setFixedHeight(editHeight);
    QVBoxLayout* words = m_note->body();
    words->addStretch(1);
    words->addWidget(m_size, 0, Qt::AlignHCenter);
    words->addWidget(m_again, 0, Qt::AlignHCenter);
    words->addStretch(1);
    m_note->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addWidget(hint);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PastePanel::typed);
    connect(m_edit, &PasteEdit::tooLarge, this, &PastePanel::setText);
    connect(m_edit, &PasteEdit::filesPasted, this, &PastePanel::filesPasted);
    connect(m_again, &LinkButton::clicked, this, [this] {
        show({});
        m_edit->setFocus();
    });
    connect(&m_pause, &QTimer::timeout, this, &PastePanel::tell);
}

QString PastePanel::text() const
{
    return m_large.isEmpty() ? m_edit->toPlainText() : m_large;
}

void PastePanel::setText(const QString& text)
{
    show(text);
    tell();
}

void PastePanel::show(const QString& text)
{
    const QSignalBlocker quiet(m_edit);
    const bool large = text.size() > PasteEdit::most;
    m_large = large ? text : QString();
    m_edit->setPlainText(large ? QString() : text);
    const bool hadFocus = m_edit->hasFocus();
    m_note->setVisible(large);
    m_edit->setHidden(large);
    if (large && hadFocus)
        m_again->setFocus();
    m_size->setText(large ? tr("Pasted %Ln line(s)", nullptr, linesIn(text)) : QString());
    m_told = text;
    m_pause.stop();
}

void PastePanel::flush()
{
    if (m_pause.isActive())
        tell();
}

void PastePanel::hold()
{
    m_pause.stop();
    m_told = text();
}

void PastePanel::tell()
{
    m_pause.stop();
    m_told = text();
    emit edited(m_told);
}

} // namespace outbound
