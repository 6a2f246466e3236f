#include "engine/backend.h"
#include "engine/clock.h"
#include "engine/engine.h"
#include "engine/importthread.h"
#include "engine/store/apikeys.h"

namespace outbound
{

QFuture<Result<CampaignId>> Engine::createCampaign(const CampaignDraft& draft)
{
    return createCampaigns({draft}).then(this, [](const Result<std::vector<CampaignId>>& ids) {
        return ids ? Result<CampaignId>(ids->front()) : Result<CampaignId>(ids.error());
    });
}

QFuture<Result<std::vector<CampaignId>>> Engine::createCampaigns(std::vector<CampaignDraft> drafts)
{
    using Ids = std::vector<CampaignId>;
    return ask<Ids>([&](Commands::Done<Ids> done) {
        m_backend->commands().createCampaigns(std::make_shared<const std::vector<CampaignDraft>>(std::move(drafts)), {},
                                              std::move(done));
    });
}

QFuture<Result<void>> Engine::act(CampaignAction action, const CampaignId& id)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().act(action, id, std::move(done)); });
}

QFuture<Result<void>> Engine::launchCampaign(const CampaignId& id)
{
    return act(CampaignAction::Launch, id);
}

QFuture<Result<void>> Engine::pauseCampaign(const CampaignId& id)
{
    return act(CampaignAction::Pause, id);
}

QFuture<Result<void>> Engine::resumeCampaign(const CampaignId& id)
{
    return act(CampaignAction::Resume, id);
}

QFuture<Result<void>> Engine::cancelCampaign(const CampaignId& id)
{
    return act(CampaignAction::Cancel, id);
}

QFuture<Result<int>> Engine::retryCampaign(const CampaignId& id)
{
    return ask<int>([&](Commands::Done<int> done) { m_backend->commands().retry(id, std::move(done)); });
}

QFuture<Result<void>> Engine::scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().schedule(id, at, zone, std::move(done)); });
}

QFuture<Result<void>> Engine::renameCampaign(const CampaignId& id, const QString& name)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().rename(id, name, std::move(done)); });
}

QFuture<Result<void>> Engine::removeCampaigns(const std::vector<CampaignId>& ids)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().remove(ids, std::move(done)); });
}

QFuture<Result<void>> Engine::restoreCampaigns(const std::vector<CampaignId>& ids)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().restore(ids, std::move(done)); });
}

QFuture<Result<void>> Engine::setPace(const QString& phone, double mps)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().setPace(phone, mps, std::move(done)); });
}

void Engine::askForReceipts()
{
    m_backend->askForReceipts();
}

QFuture<Result<void>> Engine::syncNumbers()
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().syncNumbers(std::move(done)); });
}

QFuture<Result<CountryPrices>> Engine::prices(const QString& region)
{
    return ask<CountryPrices>([&](Commands::Done<CountryPrices> done) { m_backend->prices(region, std::move(done)); });
}

QFuture<Result<Agent>> Engine::createAgent(const Agent& agent)
{
    return ask<Agent>(
        [&](Commands::Done<Agent> done) { m_backend->commands().createAgent(agent, {}, std::move(done)); });
}

QFuture<Result<void>> Engine::updateAgent(const Agent& agent)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().updateAgent(agent, std::move(done)); });
}

QFuture<Result<int>> Engine::addOptOuts(const QStringList& phones, const QString& reason)
{
    return ask<int>(
        [&](Commands::Done<int> done) { m_backend->commands().addOptOuts(phones, reason, std::move(done)); });
}

QFuture<Result<void>> Engine::removeOptOut(const QString& phone)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->commands().removeOptOut(phone, std::move(done)); });
}

QFuture<Result<int>> Engine::removeOptOuts(const QStringList& phones)
{
    return ask<int>([&](Commands::Done<int> done) { m_backend->commands().removeOptOuts(phones, std::move(done)); });
}

template <typename T, typename Call>
QFuture<Result<T>> Engine::withKeys(Call call)
{
    return m_import->run([path = storePath(), call]() -> Result<T> {
        auto database = Database::open(path, Database::Access::Visit);
        if (!database)
            return database.error();
        ApiKeys keys(**database);
        return call(keys);
    });
}

QFuture<Result<NewApiKey>> Engine::createApiKey(const QString& name)
{
    return withKeys<NewApiKey>([name](ApiKeys& keys) { return keys.create(name, false, SystemClock().now()); });
}

QFuture<Result<std::vector<ApiKey>>> Engine::apiKeys()
{
    return withKeys<std::vector<ApiKey>>([](ApiKeys& keys) { return keys.list(); });
}

QFuture<Result<void>> Engine::revokeApiKey(const QString& id)
{
    return withKeys<void>([id](ApiKeys& keys) { return keys.revoke(id); });
}

template <typename Call>
QFuture<Result<SharedPreview>> Engine::onImportThread(ImportOptions options, Call call)
{
    if (const auto optedOut = reader().optedOut(m_connection.account))
        options.optedOut = *optedOut;
    return m_import->run([options, call] { return call(options); });
}

QFuture<Result<SharedPreview>> Engine::previewAudience(const ImportSource& source, const ImportOptions& options,
                                                       std::stop_token stop, const SharedPreview& before)
{
    return onImportThread(
        options, [source, stop, before](const ImportOptions& known) { return runImport(source, known, stop, before); });
}

QFuture<Result<SharedPreview>> Engine::peekAudience(const ImportSource& source, const ImportOptions& options)
{
    return onImportThread(options, [source](const ImportOptions& known) { return peekImport(source, known); });
}

} // namespace outbound
