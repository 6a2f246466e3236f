#include "ui/settings/keyscard.h"

#include "engine/engine.h"
#include "ui/settings/keyrow.h"
#include "ui/settings/newkeypanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace outbound
{

static constexpr int longestName = 80;

KeysCard::KeysCard(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_engine(engine),
      m_name(new QLineEdit),
      m_create(new Button(QStringLiteral("plus"), tr("Create key"))),
      m_complaint(new TextLabel({}, TypeRole::Caption, Tone::Refused)),
      m_new(new NewKeyPanel),
      m_none(new TextLabel(tr("No key yet. Each program that uses the API gets one of its own."), TypeRole::Caption,
                           Tone::Muted)),
      m_card(new Card)
{
    build();
    connect(m_name, &QLineEdit::returnPressed, m_create, &Button::click);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_create->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_create, &Button::clicked, this, &KeysCard::create);
    connect(m_new, &NewKeyPanel::closed, m_name, qOverload<>(&QWidget::setFocus));
    connect(m_new, &NewKeyPanel::copied, this, [this] { emit said(tr("The key was copied")); });
}

void KeysCard::build()
{
    m_name->setObjectName(QStringLiteral("keyNameEdit"));
    m_name->setPlaceholderText(tr("Name of the program, such as “Booking system”"));
    m_name->setAccessibleName(tr("Name of a new key"));
    m_name->setMaxLength(longestName);
    m_create->setObjectName(QStringLiteral("createKeyButton"));
    m_create->setEnabled(false);
    m_complaint->setObjectName(QStringLiteral("keyComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_none->setObjectName(QStringLiteral("noKeys"));
    m_none->setWordWrap(true);
    m_card->setObjectName(QStringLiteral("keysCard"));
    m_card->setPadding(0, 0);
    m_card->body()->setSpacing(0);
    m_card->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_create);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("API keys"), TypeRole::Medium));
    column->addLayout(row);
    for (QWidget* part : std::initializer_list<QWidget*>{m_complaint, m_new, m_card, m_none})
        column->addWidget(part);
}

void KeysCard::read()
{
    m_engine.apiKeys().then(this, [this](const Result<std::vector<ApiKey>>& keys) {
        if (keys)
            list(*keys);
        else
            complain(keys.error());
    });
}

void KeysCard::list(const std::vector<ApiKey>& keys)
{
    while (const QLayoutItem* old = m_card->body()->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const ApiKey& key : keys) {
        if (m_card->body()->count() > 0)
            m_card->body()->addWidget(new Rule);
        auto* row = new KeyRow(key);
        connect(row, &KeyRow::revokeWanted, this, [this, key] { askToRevoke(key); });
        m_card->body()->addWidget(row);
    }
    m_card->setVisible(!keys.empty());
    m_none->setVisible(keys.empty());
}

void KeysCard::create()
{
    m_complaint->hide();
    m_create->setEnabled(false); // one key for one click
    m_engine.createApiKey(m_name->text()).then(this, [this](const Result<NewApiKey>& made) {
        m_create->setEnabled(true);
        if (!made)
            return complain(made.error());
        m_name->clear();
        m_new->open(*made);
        emit said(tr("Key “%1” created").arg(made->key.name));
        read();
    });
}

void KeysCard::askToRevoke(const ApiKey& key)
{
    auto* dialog = new ConfirmDialog(tr("Revoke the key of “%1”?").arg(key.name),
                                     tr("Whatever uses it is refused from now on. What it has created stays."),
                                     tr("Keep it"), tr("Revoke"), this);
    dialog->setObjectName(QStringLiteral("revokeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, key] { revoke(key); });
    dialog->open();
}

void KeysCard::revoke(const ApiKey& key)
{
    m_complaint->hide();
    m_engine.revokeApiKey(key.id).then(this, [this, key](const Result<void>& revoked) {
        if (revoked)
            emit said(tr("Key “%1” revoked").arg(key.name));
        else
            complain(revoked.error());
        read();
    });
}

void KeysCard::complain(const Error& error)
{
    m_complaint->setText(error.message);
    m_complaint->show();
}

} // namespace outbound
