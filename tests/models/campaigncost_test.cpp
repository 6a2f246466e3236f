#include "models/campaigncost.h"

#include <QTest>

using namespace outbound;

/// Segments by country times the price there, exactly; what is not known is not guessed.
class CampaignCostTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_figures.segments = 1'315;
        m_figures.byRegion = {{QStringLiteral("GB"), {1'204, 1'310}}, {QStringLiteral("US"), {4, 5}}};
        m_prices = {{QStringLiteral("GB"), priced("GB", "USD", {40'000, 40'000})},
                    {QStringLiteral("US"), priced("US", "USD", {7'900, 8'300})}};
    }

    void addsUp()
    {
        const CampaignCost cost = costOf(m_figures, british, m_prices);
        QVERIFY(cost.isKnown() && cost.isWhole);
        QCOMPARE(cost.currency, QStringLiteral("USD"));
        QVERIFY(cost.byRegion[QStringLiteral("GB")] == MoneyRange({52'400'000, 52'400'000}));
        QVERIFY(cost.byRegion[QStringLiteral("US")] == MoneyRange({39'500, 41'500}));
        QVERIFY(cost.total == MoneyRange({52'439'500, 52'441'500}));
    }

    void isPartOfItWithoutAPrice()
    {
        m_prices.remove(QStringLiteral("US"));
        CampaignCost cost = costOf(m_figures, british, m_prices);
        QVERIFY(cost.isKnown() && !cost.isWhole);
        QVERIFY(cost.total == MoneyRange({52'400'000, 52'400'000}));
        m_figures.byRegion = {{QString(), {1, 1}}, {QStringLiteral("GB"), {1, 1}}}; // a country nobody knows
        cost = costOf(m_figures, british, m_prices);
        QVERIFY(cost.isKnown() && !cost.isWhole);
        m_prices.clear();
        QVERIFY(!costOf(m_figures, british, m_prices).isKnown());
    }

    void doesNotAddUpCurrencies()
    {
        m_prices[QStringLiteral("US")].currency = QStringLiteral("EUR");
        const CampaignCost cost = costOf(m_figures, british, m_prices);
        QCOMPARE(cost.byRegion.keys(), QStringList{QStringLiteral("GB")});
        QVERIFY(!cost.isWhole);
    }

    void heedsWhatItIsSentFrom()
    {
        auto& kinds = m_prices[QStringLiteral("US")].perSegment;
        kinds[NumberKind::TollFree] = {100, 100};
        m_figures.byRegion.remove(QStringLiteral("GB"));
        const QString tollFree = QStringLiteral("+18005550100");
        QVERIFY(costOf(m_figures, {tollFree}, m_prices).total == MoneyRange({500, 500}));
        QVERIFY(costOf(m_figures, {tollFree, british.front()}, m_prices).total == MoneyRange({500, 41'500}));
        QVERIFY(!costOf(m_figures, {QStringLiteral("12345")}, m_prices).isKnown()); // no price for short codes
        QVERIFY(!costOf(m_figures, {}, m_prices).isKnown());
    }

    void putsTheSmallCountriesTogether()
    {
        m_figures.byRegion.insert(QStringLiteral("IS"), {7, 7});
        m_figures.byRegion.insert(QString(), {90, 90});
        const CampaignCost cost = costOf(m_figures, british, m_prices);
        const auto regions = [](const std::vector<CountryPart>& parts) {
            QStringList words;
            for (const CountryPart& part : parts)
                words << QStringLiteral("%1 %2 %3").arg(part.region).arg(part.share.people).arg(part.share.segments);
            return words.join(u'|');
        };
        QCOMPARE(regions(partsOf(m_figures, cost, 4)), QStringLiteral("GB 1204 1310|IS 7 7|US 4 5| 90 90"));
        const std::vector<CountryPart> parts = partsOf(m_figures, cost, 3);
        QCOMPARE(regions(parts), QStringLiteral("GB 1204 1310|IS 7 7| 94 95"));
        QVERIFY(parts[0].isKnown && parts[0].isWhole);
        QVERIFY(!parts[1].isKnown && !parts[1].isWhole);
        QVERIFY(parts[2].isKnown && !parts[2].isWhole); // the United States' part of it
        MoneyRange sum;
        for (const CountryPart& part : parts)
            sum += part.cost;
        QVERIFY(sum == cost.total);
        QVERIFY(partsOf({}, {}, 3).empty());
    }

    void isNothingWithoutAText()
    {
        m_figures.segments = 0;
        QVERIFY(!costOf(m_figures, british, m_prices).isKnown());
    }

private:
    static CountryPrices priced(const char* region, const char* currency, const MoneyRange& price)
    {
        return {QLatin1String(region), QLatin1String(currency), {{NumberKind::LongCode, price}}};
    }

    const QStringList british{QStringLiteral("+447700900123")};
    AudienceFigures m_figures;
    QMap<QString, CountryPrices> m_prices;
};

QTEST_GUILESS_MAIN(CampaignCostTest)
#include "campaigncost_test.moc"
