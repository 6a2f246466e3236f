#pragma once

#include "engine/domain/agent.h"
#include "ui/settings/settingssection.h"

#include <vector>

namespace outbound
{

class AgentCard;
class Engine;
class MessageBar;

/// Agents: who answers the replies to campaigns, and how.
class AgentsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AgentsSection(Engine& engine, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void create();
    void keep(const Agent& agent);
    QString freeName() const;

    Engine& m_engine;
    MessageBar* m_bar;
    std::vector<AgentCard*> m_cards; ///< the default one first, as it was when the section was opened
};

} // namespace outbound
