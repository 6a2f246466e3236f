#pragma once

#include "engine/clock.h"
#include "engine/domain/countryprices.h"
#include "engine/result.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace outbound
{

class Engine;

/// What texts cost in the countries that somebody wants to know about, asked for one after the other and kept for a
/// day. Quietly: what can't be known is missing and asked for again some time later.
class PriceBook : public QObject
{
    Q_OBJECT

public:
    /// @param clock must outlive the book
    PriceBook(Engine& engine, const Clock& clock, QObject* parent = nullptr);

    void want(const QStringList& regions);                                  ///< ISO 3166; others are not asked for
    const QMap<QString, CountryPrices>& prices() const { return m_prices; } ///< those known, by region
    bool isAsking() const { return m_asking; }

signals:
    void changed();

private:
    void askNext();
    void take(const QString& region, const Result<CountryPrices>& answer);

    Engine& m_engine;
    const Clock& m_clock;
    QMap<QString, CountryPrices> m_prices;
    QMap<QString, QDateTime> m_askedUntil; ///< UTC; when it is asked for again
    QStringList m_waiting;                 ///< to be asked for, the first is under way while `m_asking`
    bool m_asking = false;
    int m_account = 0; ///< answers about the prices of an earlier one are nobody's
};

} // namespace outbound
