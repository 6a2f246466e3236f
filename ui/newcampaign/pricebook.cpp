#include "ui/newcampaign/pricebook.h"

#include "engine/engine.h"

using namespace std::chrono_literals;

namespace outbound
{

namespace
{

constexpr auto day = 24h;       ///< prices change seldom
constexpr auto patience = 1min; ///< after no answer

} // namespace

PriceBook::PriceBook(Engine& engine, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_clock(clock)
{
    connect(&engine, &Engine::connectionChanged, this, [this] {
        ++m_account;
        m_asking = false;
        m_prices.clear();
        m_askedUntil.clear();
        m_waiting.clear();
        emit changed();
    });
}

void PriceBook::want(const QStringList& regions)
{
    if (m_engine.connection().kind == Connection::Kind::None)
        return;
    for (const QString& region : regions)
        if (region.size() == 2 && !m_waiting.contains(region) &&
            !(m_askedUntil.value(region) > m_clock.now())) // a null time is the earliest
            m_waiting << region;
    askNext();
}

void PriceBook::askNext()
{
    if (m_asking || m_waiting.isEmpty())
        return;
    m_asking = true;
    const QString region = m_waiting.front();
    m_engine.prices(region).then(this, [this, region, account = m_account](const Result<CountryPrices>& answer) {
        if (account == m_account)
            take(region, answer);
    });
}

void PriceBook::take(const QString& region, const Result<CountryPrices>& answer)
{
    const bool hasNone = !answer && answer.error().code == ErrorCode::InvalidRequest;
    const std::chrono::seconds kept = answer || hasNone ? day : patience;
    m_askedUntil.insert(region, m_clock.now().addSecs(kept.count()));
    m_asking = false;
    m_waiting.removeFirst();
    if (answer)
        m_prices.insert(region, *answer);
    if (answer || m_prices.remove(region) > 0)
        emit changed();
    askNext();
}

} // namespace outbound
