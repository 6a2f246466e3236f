#include "ui/newcampaign/pricebook.h"

#include "engine/engine.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// Prices asked of a real engine and its sandbox: each country once a day.
class PriceBookTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        Engine::Options options;
        options.dataDir = m_dir->path();
        options.twilioUrl = QUrl(QStringLiteral("http://127.0.0.1:1")); // nobody listens there
        auto engine = Engine::open(options);
        QVERIFY(engine);
        m_engine = std::move(*engine);
    }
    void cleanup() { m_engine.reset(); }

    void asksOnceADay()
    {
        connectSandbox();
        ManualClock clock;
        PriceBook book(*m_engine, clock);
        QSignalSpy changed(&book, &PriceBook::changed);
        book.want({QStringLiteral("GB"), QStringLiteral("US"), QStringLiteral("IS"), QString(), QStringLiteral("001")});
        book.want({QStringLiteral("GB"), QStringLiteral("US"), QStringLiteral("IS")});
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(book.prices().keys(), (QStringList{QStringLiteral("GB"), QStringLiteral("US")}));
        QVERIFY(!book.isAsking());
        clock.advance(23h);
        book.want({QStringLiteral("GB"), QStringLiteral("IS")});
        QVERIFY(!book.isAsking()); // also not for what has no price
        clock.advance(1h);
        book.want({QStringLiteral("GB")});
        QVERIFY(book.isAsking());
        QVERIFY(book.prices().contains(QStringLiteral("GB"))); // meanwhile
        QTRY_COMPARE(changed.count(), 3);
    }

    void knowsNothingWithoutAnAccount()
    {
        ManualClock clock;
        PriceBook book(*m_engine, clock);
        book.want({QStringLiteral("GB")});
        QVERIFY(!book.isAsking());
        connectSandbox();
        book.want({QStringLiteral("GB")});
        QTRY_VERIFY(book.prices().contains(QStringLiteral("GB")));
        m_engine->actFor(QStringLiteral("AC00000000000000000000000000000001")); // others may be asked other prices
        QVERIFY(book.prices().isEmpty());
    }

    void asksAgainAfterNoAnswer()
    {
        m_engine->resumeTwilio({QStringLiteral("AC00000000000000000000000000000001"),
                                QStringLiteral("AC00000000000000000000000000000001"), QStringLiteral("secret")});
        ManualClock clock;
        PriceBook book(*m_engine, clock);
        QSignalSpy changed(&book, &PriceBook::changed);
        book.want({QStringLiteral("GB")});
        QVERIFY(book.isAsking());
        QTRY_VERIFY(!book.isAsking()); // nobody is there
        book.want({QStringLiteral("GB")});
        QVERIFY(!book.isAsking());
        clock.advance(1min);
        book.want({QStringLiteral("GB")});
        QVERIFY(book.isAsking());
        QTRY_VERIFY(!book.isAsking());
        QVERIFY(book.prices().isEmpty());
        QCOMPARE(changed.count(), 0);
    }

private:
    void connectSandbox()
    {
        m_engine->connectSandbox();
        QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(PriceBookTest)
#include "pricebook_test.moc"
