#include "ui/settings/optoutadder.h"

#include "ui/audience/pasteedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace outbound
{

static constexpr int editHeight = 76;

OptOutAdder::OptOutAdder(QWidget* parent)
    : Card(parent),
      m_edit(new PasteEdit),
      m_field(new FormField(tr("Numbers that must not be texted"), m_edit)),
      m_add(new Button(tr("Add")))
{
    setObjectName(QStringLiteral("optOutAdder"));
    m_edit->setObjectName(QStringLiteral("optOutEdit"));
    m_edit->setPlaceholderText(tr("+44 7700 900123, +44 7700 900456"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(editHeight);
    m_edit->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("optOutAddButton"));
    m_add->setEnabled(false);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    cancel->setObjectName(QStringLiteral("optOutCancelButton"));
    auto* hint = new TextLabel(tr("One or many, typed or pasted, with commas or new lines between them."),
                               TypeRole::Caption, Tone::Muted);
    hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(hint, 1);
    row->addWidget(cancel);
    row->addWidget(m_add);
    setPadding(14, 12);
    body()->setSpacing(8);
    body()->addWidget(m_field);
    body()->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_edit->toPlainText().trimmed().isEmpty());
        m_field->setError({});
    });
    connect(m_edit, &PasteEdit::tooLarge, this, &OptOutAdder::entered);
    connect(m_edit, &PasteEdit::filesPasted, this, [this](const QList<QUrl>& files) {
        QStringList paths;
        for (const QUrl& file : files)
            paths << file.toLocalFile();
        emit filesGiven(paths);
    });
    connect(m_add, &Button::clicked, this, &OptOutAdder::add);
    connect(cancel, &Button::clicked, this, &OptOutAdder::close);
    hide();
}

void OptOutAdder::open()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void OptOutAdder::add()
{
    if (m_add->isEnabled())
        emit entered(m_edit->toPlainText());
}

void OptOutAdder::complain(const QString& sentence)
{
    m_field->setError(sentence);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void OptOutAdder::close()
{
    const bool isFocused = isAncestorOf(window()->focusWidget());
    m_edit->clear();
    hide();
    if (isFocused && m_before) // else it goes on to the next section
        m_before->setFocus(Qt::OtherFocusReason);
}

bool OptOutAdder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace outbound
