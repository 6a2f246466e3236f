#include "ui/settings/agentssection.h"

#include "engine/engine.h"
#include "models/timetext.h"
#include "ui/settings/agentcard.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace outbound
{

AgentsSection::AgentsSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Agents"), tr("Who answers the replies to a campaign. Each campaign names one."), parent),
      m_engine(engine),
      m_bar(new MessageBar)
{
    m_bar->setObjectName(QStringLiteral("agentsBar"));
    m_bar->addCloseButton();
    m_bar->close();
    body()->addWidget(m_bar);
    QAction* deed = addDeed(QStringLiteral("plus"), tr("New agent"), tr("New agent"));
    connect(deed, &QAction::triggered, this, &AgentsSection::create);
}

void AgentsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    read();
}

void AgentsSection::read()
{
    const auto agents = m_engine.reader().agents();
    if (!agents)
        return;
    for (const Agent& agent : *agents) {
        const auto known =
            std::ranges::find_if(m_cards, [&](const AgentCard* card) { return card->agent().id == agent.id; });
        if (known != m_cards.end()) {
            (*known)->show(agent);
            continue;
        }
        auto* card = new AgentCard(agent);
        connect(card, &AgentCard::changed, this, &AgentsSection::keep);
        body()->addWidget(card);
        m_cards.push_back(card);
    }
}

QString AgentsSection::freeName() const
{
    const auto isTaken = [this](const QString& name) {
        return std::ranges::any_of(m_cards, [&](const AgentCard* card) { return card->agent().name == name; });
    };
    QString name = tr("New agent");
    for (int number = 2; isTaken(name); ++number)
        name = tr("New agent %1", "number").arg(number);
    return name;
}

void AgentsSection::create()
{
    m_engine.createAgent({{}, freeName(), {}, false}).then(this, [this](const Result<Agent>& made) {
        if (!made) {
            m_bar->setMessage(MessageKind::Error, made.error().message);
            m_bar->open();
            return;
        }
        read();
        m_cards.back()->focusName();
        emit said(tr("“%1” created", "name of an agent").arg(made->name));
    });
}

void AgentsSection::keep(const Agent& agent)
{
    m_engine.updateAgent(agent).then(this, [this, agent](const Result<void>& kept) {
        const auto card =
            std::ranges::find_if(m_cards, [&](const AgentCard* one) { return one->agent().id == agent.id; });
        if (!kept && card != m_cards.end())
            return (*card)->complain(kept.error());
        read();
        emit said(tr("Saved %1").arg(clockText(QDateTime::currentDateTimeUtc())));
    });
}

} // namespace outbound
