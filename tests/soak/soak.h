#pragma once

#include "engine/store/storereader.h"
#include "tests/soak/engineprocess.h"
#include "tests/soak/soakfigures.h"
#include "tests/soak/soakjudge.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

/// Runs an engine through a plan of kills, commands and faults, lets it finish in peace, and judges what became of
/// everybody.
class Soak
{
public:
    explicit Soak(const SoakPlan& plan);

    int run(); ///< @return 0 when nothing is wrong, 1 on any breach, 2 when it could not be tried

private:
    bool prepare();
    void goThrough(const std::vector<SoakEvent>& course);
    void happen(SoakEvent event);
    void kill();
    void restart();
    void command(SoakEvent event);
    void letSandboxDown();
    bool runEngine(EngineProcess::Faults faults);
    EngineProcess::Faults someFaults();
    void finish();
    bool letRun();
    int judge();

    std::optional<SoakCampaign> campaignFor(SoakEvent event);
    void endQuiet(const SoakCampaign& campaign);
    void beginQuiet(const SoakCampaign& campaign);
    int inDoubt();
    QString progress();
    void tell(const QString& line);

    const SoakPlan m_plan;
    QRandomGenerator m_random;
    QTemporaryDir m_directory;
    const QString m_dataDir;
    SandboxProcess m_sandbox;
    EngineProcess m_engine;
    std::unique_ptr<StoreReader> m_reader;
    std::vector<SoakCampaign> m_campaigns;
    std::map<QString, QDateTime> m_quietSince; ///< by the name of the campaign
    std::vector<Quiet> m_quiets;
    SoakFigures m_figures;
    QStringList m_breaches; ///< seen on the way
    QElapsedTimer m_elapsed;
    QTextStream m_out;
};

} // namespace outbound
