#include "ui/settings/sandboxsection.h"

#include "engine/engine.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QVBoxLayout>

namespace outbound
{

using Kind = Connection::Kind;

SandboxSection::SandboxSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Sandbox"),
                      tr("A Twilio on this computer: everything works, nothing leaves it, deliveries are simulated."),
                      parent),
      m_engine(engine),
      m_start(addDeed(QStringLiteral("flask"), tr("Use the sandbox"), tr("Use the sandbox"))),
      m_bar(new MessageBar)
{
    m_bar->setObjectName(QStringLiteral("sandboxBar"));
    body()->addWidget(m_bar);
    connect(m_start, &QAction::triggered, this, &SandboxSection::ask);
    connect(&engine, &Engine::connectionChanged, this, &SandboxSection::read);
}

void SandboxSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    read();
}

void SandboxSection::read()
{
    const Kind kind = m_engine.connection().kind;
    m_start->setEnabled(kind != Kind::Sandbox);
    if (kind == Kind::Sandbox)
        m_bar->setMessage(MessageKind::Success, tr("The sandbox is in use. It has three numbers of different pace."));
    else if (kind == Kind::Twilio)
        m_bar->setMessage(MessageKind::Info, tr("Twilio is in use. The account and its campaigns wait meanwhile."));
    else
        m_bar->setMessage(MessageKind::Info, tr("It needs no account."));
}

void SandboxSection::ask()
{
    const auto running = m_engine.reader().campaignsIn(m_engine.connection().account, CampaignStatus::Running);
    if (m_engine.connection().kind != Kind::Twilio || !running || running->empty()) {
        start();
        return;
    }
    auto* dialog =
        new ConfirmDialog(tr("Use the sandbox while %Ln campaign(s) are sending?", nullptr, int(running->size())),
                          tr("Sending stops until the Twilio account is used again, and goes on exactly there."),
                          tr("Keep sending"), tr("Use the sandbox"), this);
    dialog->setObjectName(QStringLiteral("sandboxDialog"));
    connect(dialog, &QDialog::accepted, this, &SandboxSection::start);
    dialog->open();
}

void SandboxSection::start()
{
    m_start->setEnabled(false);
    m_bar->setMessage(MessageKind::Info, tr("Starting …"));
    m_engine.connectSandbox().then(this, [this](const Result<Connection>& started) {
        read();
        if (!started)
            m_bar->setMessage(MessageKind::Error, started.error().message);
    });
}

} // namespace outbound
