#include "engine/webhook/webhookfeed.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class WebhookFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStateIsNews();
    void onlyCountsWaitTenSeconds();
    void theBackOffGrows();
    void aNewStatusBreaksTheBackOff();
    void newCountsDoNot();
    void aStateThatCameBackIsToldAgain();
    void itEndsAfterADayAndBeginsAnew();
    void whoSleptGoesOn();
    void aClockSetBackDoesNotSilenceIt();
    void whatWasStoredGoesOn();
    void goneIsGone();

private:
    static QString state(CampaignStatus status, int delivered = 0)
    {
        CampaignSummary summary;
        summary.campaign.id = QStringLiteral("smsc_1");
        summary.campaign.status = status;
        summary.counts.delivered = delivered;
        return WebhookEvent::state(summary);
    }
    WebhookFeed feed()
    {
        Webhook webhook;
        webhook.campaign = QStringLiteral("smsc_1");
        return {webhook, m_clock};
    }
    /// Fails until it waits for a change; the waits it asked for in between.
    std::vector<std::chrono::seconds> failOut(WebhookFeed& feed, const QString& state);

    ManualClock m_clock;
    const QString m_running = state(CampaignStatus::Running);
    const QString m_done = state(CampaignStatus::Done);
};

void WebhookFeedTest::theFirstStateIsNews()
{
    WebhookFeed one = feed();
    QCOMPARE(one.wait(CampaignStatus::Draft), 0ms);
    QVERIFY(one.hasNews(m_running));
    one.begin(m_running);
    QVERIFY(one.isUnderWay());
    one.confirmed();
    QVERIFY(!one.isUnderWay());
    QCOMPARE(one.webhook().told, m_running);
    QVERIFY(!one.hasNews(m_running));
}

void WebhookFeedTest::onlyCountsWaitTenSeconds()
{
    WebhookFeed one = feed();
    one.begin(m_running);
    one.confirmed();
    m_clock.advance(3s);
    QCOMPARE(one.wait(CampaignStatus::Running), 7s);
    QCOMPARE(one.wait(CampaignStatus::Paused), 0ms);
    QVERIFY(one.hasNews(state(CampaignStatus::Running, 1)));
    m_clock.advance(7s);
    QCOMPARE(one.wait(CampaignStatus::Running), 0ms);
}

std::vector<std::chrono::seconds> WebhookFeedTest::failOut(WebhookFeed& feed, const QString& state)
{
    std::vector<std::chrono::seconds> waits;
    do {
        feed.begin(state);
        feed.failed();
        waits.push_back(std::chrono::duration_cast<std::chrono::seconds>(feed.wait(CampaignStatus::Running)));
        m_clock.advance(waits.back());
    } while (feed.hasNews(state) && waits.size() < 100);
    return waits;
}

void WebhookFeedTest::theBackOffGrows()
{
    WebhookFeed one = feed();
    const QString id = one.begin(m_running).id();
    for (const auto delay : {10s, 30s, 60s, 300s, 1800s, 3600s, 3600s}) {
        one.failed();
        QCOMPARE(one.wait(CampaignStatus::Running), std::chrono::milliseconds(delay));
        QCOMPARE(one.webhook().dueAt, m_clock.now().addSecs(delay.count()));
        m_clock.advance(delay);
        QCOMPARE(one.wait(CampaignStatus::Running), 0ms);
        QVERIFY(one.hasNews(m_running));
        QCOMPARE(one.begin(m_running).id(), id);
    }
    one.confirmed();
    QCOMPARE(one.webhook().tries, 0);
    QVERIFY(one.webhook().dueAt.isNull());
    QVERIFY(one.webhook().event.isEmpty());
}

void WebhookFeedTest::aNewStatusBreaksTheBackOff()
{
    WebhookFeed one = feed();
    for (int i = 0; i < 4; ++i) {
        one.begin(m_running);
        one.failed();
    }
    QCOMPARE(one.wait(CampaignStatus::Done), 0ms);
    one.begin(m_done);
    one.failed();
    QCOMPARE(one.webhook().tries, 1);
    QCOMPARE(one.wait(CampaignStatus::Done), 10s);
}

void WebhookFeedTest::newCountsDoNot()
{
    WebhookFeed one = feed();
    const QString id = one.begin(m_running).id();
    one.failed();
    QCOMPARE(one.wait(CampaignStatus::Running), 10s);
    m_clock.advance(10s);
    const QString now = state(CampaignStatus::Running, 7);
    const WebhookEvent event = one.begin(now);
    QVERIFY(event.id() != id);
    QCOMPARE(event.state(), now);
    one.failed();
    QCOMPARE(one.webhook().tries, 2);
    QCOMPARE(one.wait(CampaignStatus::Running), 30s);
}

/// Whether the one in between arrived is not known.
void WebhookFeedTest::aStateThatCameBackIsToldAgain()
{
    WebhookFeed one = feed();
    const QString id = one.begin(m_running).id();
    one.confirmed();
    one.begin(state(CampaignStatus::Paused));
    one.failed();
    QCOMPARE(one.wait(CampaignStatus::Running), 0ms);
    QVERIFY(one.hasNews(m_running));
    QVERIFY(one.begin(m_running).id() != id);
}

void WebhookFeedTest::itEndsAfterADayAndBeginsAnew()
{
    WebhookFeed one = feed();
    const auto waits = failOut(one, m_running);
    std::chrono::seconds whole{0};
    for (const auto wait : waits)
        whole += wait;
    QVERIFY(whole > 22h);
    QVERIFY(whole <= 24h);
    QVERIFY(waits.size() >= 28);
    QVERIFY(one.webhook().dueAt.isNull());
    QVERIFY(!one.hasNews(m_running));

    WebhookFeed later(one.webhook(), m_clock); // after a restart too
    QVERIFY(!later.hasNews(m_running));
    const QString changed = state(CampaignStatus::Running, 1);
    for (WebhookFeed* const each : {&one, &later}) {
        QVERIFY(each->hasNews(changed));
        QCOMPARE(each->wait(CampaignStatus::Running), 0ms);
        each->begin(changed);
        each->failed();
        QCOMPARE(each->wait(CampaignStatus::Running), 10s);
    }
}

/// Two days later, and the network isn't there yet.
void WebhookFeedTest::whoSleptGoesOn()
{
    WebhookFeed one = feed();
    one.begin(m_running);
    one.failed();
    m_clock.stepWallClock(48h);
    QCOMPARE(one.wait(CampaignStatus::Running), 0ms);
    one.begin(m_running);
    one.failed();
    QCOMPARE(one.wait(CampaignStatus::Running), 30s);
}

void WebhookFeedTest::aClockSetBackDoesNotSilenceIt()
{
    WebhookFeed one = feed();
    one.begin(m_running);
    one.failed();
    m_clock.stepWallClock(-24h * 365);
    QCOMPARE(one.wait(CampaignStatus::Running), 1h);
}

void WebhookFeedTest::whatWasStoredGoesOn()
{
    WebhookFeed before = feed();
    const QString body = before.begin(m_running).body();
    before.failed();
    m_clock.advance(4s);
    WebhookFeed after(before.webhook(), m_clock);
    QCOMPARE(after.wait(CampaignStatus::Running), 6s);
    QVERIFY(after.hasNews(m_running));
    QCOMPARE(after.begin(m_running).body(), body);
    after.confirmed();
    WebhookFeed last(after.webhook(), m_clock);
    QVERIFY(!last.hasNews(m_running));
    QVERIFY(last.hasNews(m_done));
}

void WebhookFeedTest::goneIsGone()
{
    WebhookFeed one = feed();
    one.begin(m_running);
    one.gone();
    QVERIFY(!one.hasNews(m_done));
    QVERIFY(!WebhookFeed(one.webhook(), m_clock).hasNews(m_done));
}

QTEST_GUILESS_MAIN(WebhookFeedTest)
#include "webhookfeed_test.moc"
