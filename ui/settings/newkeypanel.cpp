#include "ui/settings/newkeypanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

namespace outbound
{

NewKeyPanel::NewKeyPanel(QWidget* parent)
    : Card(parent),
      m_sentence(new TextLabel({})),
      m_token(new QLineEdit),
      m_copy(new Button(QStringLiteral("copy"), tr("Copy")))
{
    setObjectName(QStringLiteral("newKeyPanel"));
    m_sentence->setWordWrap(true);
    m_token->setObjectName(QStringLiteral("newKeyEdit"));
    m_token->setReadOnly(true);
    m_token->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_token->setAccessibleName(tr("New key"));
    m_copy->setObjectName(QStringLiteral("copyKeyButton"));
    m_copy->setAccessibleName(tr("Copy the new key"));
    auto* done = new Button(tr("Done"), ButtonKind::Quiet);
    done->setObjectName(QStringLiteral("keyDoneButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_token, 1);
    row->addWidget(m_copy);
    row->addWidget(done);
    body()->setSpacing(8);
    body()->addWidget(m_sentence);
    body()->addLayout(row);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_token->text());
        emit copied();
    });
    connect(done, &Button::clicked, this, [this] {
        m_token->clear();
        hide();
        emit closed();
    });
    hide();
}

void NewKeyPanel::open(const NewApiKey& key)
{
    m_sentence->setText(tr("The key of “%1”. Copy it now: it is not shown again.").arg(key.key.name));
    m_token->setText(key.token());
    m_token->setCursorPosition(0);
    show();
    // With the reason of the keyboard for the sake of the ring, once there is room: the page scrolls to what has it.
    QTimer::singleShot(0, m_copy, [this] { m_copy->setFocus(Qt::TabFocusReason); });
}

} // namespace outbound
