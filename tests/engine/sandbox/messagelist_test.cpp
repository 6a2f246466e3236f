#include "tests/engine/sandbox/dialectfixture.h"

#include <QSet>
#include <QTest>

using namespace outbound;
using nlohmann::json;
using namespace std::chrono_literals;

/// Messages.json, GET: filters and paging.
class MessageListTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListHasTheWholeEnvelope();
    void aPageHasTheWholeEnvelope();
    void pagesThroughMoreThanAThousand();
    void pagesBack();
    void newMessagesDoNotShiftAPage();
    void refusesBadPages_data();
    void refusesBadPages();
    void filtersByNumbers();
    void filtersByDateSent_data();
    void filtersByDateSent();
    void leavesOutWhatIsNotSent();
    void repeatsFiltersInTheNextPage();

private:
    static void accept(DialectFixture& twilio, int number, const QDateTime& sentAt,
                       const QString& from = QStringLiteral("+447700900123"));
    static QStringList numbers(const DialectFixture::Answer& answer);
    const QString messages = QStringLiteral("Messages.json");
};

/// Accepts a message to +44 7700 900xxx with xxx the number's last three digits.
void MessageListTest::accept(DialectFixture& twilio, int number, const QDateTime& sentAt, const QString& from)
{
    const auto accepted =
        twilio.ledger->accept({.sid = QStringLiteral("SM%1").arg(number, 32, 10, QLatin1Char('0')),
                               .account = sandboxAccountSid(),
                               .from = from,
                               .to = QStringLiteral("+447700900%1").arg(number % 1000, 3, 10, QLatin1Char('0')),
                               .body = QStringLiteral("Hello"),
                               .createdAt = twilio.clock.now(),
                               .fate = {QStringLiteral("sent"), 0, sentAt, {}}});
    QVERIFY(accepted);
}

/// The sequence numbers `accept` was given, in the order of the page.
QStringList MessageListTest::numbers(const DialectFixture::Answer& answer)
{
    QStringList numbers;
    for (const json& message : answer.json["messages"])
        numbers.append(QString::number(QString::fromStdString(message["sid"].get<std::string>()).mid(2).toInt()));
    return numbers;
}

void MessageListTest::anEmptyListHasTheWholeEnvelope()
{
    DialectFixture twilio;
    const auto answer = twilio.get(messages);
    QCOMPARE(answer.status, 200);
    const std::string uri =
        (DialectFixture::accountUri() + QLatin1String("/Messages.json?PageSize=50&Page=0")).toStdString();
    QCOMPARE(answer.json, json({{"first_page_uri", uri},
                                {"next_page_uri", nullptr},
                                {"previous_page_uri", nullptr},
                                {"page", 0},
                                {"page_size", 50},
                                {"start", 0},
                                {"end", 0},
                                {"uri", uri},
                                {"messages", json::array()}}));
}

void MessageListTest::aPageHasTheWholeEnvelope()
{
    DialectFixture twilio;
    for (int i = 1; i <= 5; ++i)
        accept(twilio, i, twilio.clock.now());
    const QString base = DialectFixture::accountUri() + QLatin1String("/Messages.json?PageSize=2&Page=");
    const auto first = twilio.get(messages, {{QStringLiteral("PageSize"), QStringLiteral("2")}});
    QCOMPARE(numbers(first), QStringList({QStringLiteral("5"), QStringLiteral("4")}));
    QCOMPARE(first.json["start"], 0);
    QCOMPARE(first.json["end"], 1);
    QCOMPARE(first.json["next_page_uri"],
             (base + QLatin1String("1&PageToken=PASM00000000000000000000000000000004")).toStdString());

    const auto second = twilio.getUri(first.json["next_page_uri"]);
    QCOMPARE(numbers(second), QStringList({QStringLiteral("3"), QStringLiteral("2")}));
    QCOMPARE(second.json["page"], 1);
    QCOMPARE(second.json["page_size"], 2);
    QCOMPARE(second.json["start"], 2);
    QCOMPARE(second.json["end"], 3);
    QCOMPARE(second.json["uri"], first.json["next_page_uri"]);
    QCOMPARE(second.json["first_page_uri"], (base + QLatin1String("0")).toStdString());
    QVERIFY(second.json["previous_page_uri"].is_string());

    const auto third = twilio.getUri(second.json["next_page_uri"]);
    QCOMPARE(numbers(third), QStringList({QStringLiteral("1")}));
    QCOMPARE(third.json["end"], 4);
    QVERIFY(third.json["next_page_uri"].is_null());
    QCOMPARE(third.json.size(), size_t(9));
}

void MessageListTest::pagesThroughMoreThanAThousand()
{
    DialectFixture twilio;
    const int total = 2345;
    for (int i = 1; i <= total; ++i)
        accept(twilio, i, twilio.clock.now());
    for (const int size : {1000, 67}) {
        auto page = twilio.get(messages, {{QStringLiteral("PageSize"), QString::number(size)}});
        QStringList seen = numbers(page);
        int pages = 1;
        for (; !page.json["next_page_uri"].is_null(); ++pages) {
            QCOMPARE(page.json["messages"].size(), size_t(size));
            page = twilio.getUri(page.json["next_page_uri"]);
            seen += numbers(page);
        }
        QCOMPARE(pages, (total + size - 1) / size); // 67 divides 2345: no empty page at the end
        QCOMPARE(seen.size(), total);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), total);
        QCOMPARE(seen.first(), QString::number(total));
        QCOMPARE(seen.last(), QStringLiteral("1"));
    }
}

void MessageListTest::pagesBack()
{
    DialectFixture twilio;
    for (int i = 1; i <= 5; ++i)
        accept(twilio, i, twilio.clock.now());
    const auto first = twilio.get(messages, {{QStringLiteral("PageSize"), QStringLiteral("2")}});
    const auto second = twilio.getUri(first.json["next_page_uri"]);
    const auto third = twilio.getUri(second.json["next_page_uri"]);
    const auto backOnSecond = twilio.getUri(third.json["previous_page_uri"]);
    QCOMPARE(backOnSecond.json["messages"], second.json["messages"]);
    QCOMPARE(backOnSecond.json["next_page_uri"], second.json["next_page_uri"]);
    const auto backOnFirst = twilio.getUri(backOnSecond.json["previous_page_uri"]);
    QCOMPARE(backOnFirst.json["messages"], first.json["messages"]);
    QCOMPARE(backOnFirst.json["next_page_uri"], first.json["next_page_uri"]);
    QVERIFY(backOnFirst.json["previous_page_uri"].is_null());
}

void MessageListTest::newMessagesDoNotShiftAPage()
{
    DialectFixture twilio;
    for (int i = 1; i <= 4; ++i)
        accept(twilio, i, twilio.clock.now());
    const auto first = twilio.get(messages, {{QStringLiteral("PageSize"), QStringLiteral("2")}});
    accept(twilio, 5, twilio.clock.now());
    QCOMPARE(numbers(twilio.getUri(first.json["next_page_uri"])),
             QStringList({QStringLiteral("2"), QStringLiteral("1")}));
}

void MessageListTest::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("code");
    QTest::addRow("too large") << QByteArray("PageSize") << QByteArray("1001") << 20007;
    QTest::addRow("computed page") << QByteArray("Page") << QByteArray("1") << 21481;
    QTest::addRow("no token") << QByteArray("PageToken") << QByteArray("nonsense") << 21481;
    QTest::addRow("unknown token") << QByteArray("PageToken") << QByteArray("PASM00000000000000000000000000000009")
                                   << 21481;
    QTest::addRow("no date") << QByteArray("DateSent") << QByteArray("yesterday") << 20001;
    QTest::addRow("no such day") << QByteArray("DateSent>") << QByteArray("2026-02-30") << 20001;
}

void MessageListTest::refusesBadPages()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    DialectFixture twilio;
    accept(twilio, 1, twilio.clock.now());
    const auto answer = twilio.get(messages, {{QLatin1String(key), QLatin1String(value)}});
    QCOMPARE(answer.status, 400);
    QTEST(answer.json["code"].get<int>(), "code");
}

void MessageListTest::filtersByNumbers()
{
    DialectFixture twilio;
    accept(twilio, 1, twilio.clock.now());
    accept(twilio, 2, twilio.clock.now(), QStringLiteral("+14155550142"));
    accept(twilio, 1001, twilio.clock.now(), QStringLiteral("+14155550142")); // to the same number as 1
    const DialectFixture::Query to{{QStringLiteral("To"), QStringLiteral("+447700900001")}};
    const DialectFixture::Query from{{QStringLiteral("From"), QStringLiteral("+14155550142")}};
    QCOMPARE(numbers(twilio.get(messages, to)), QStringList({QStringLiteral("1001"), QStringLiteral("1")}));
    QCOMPARE(numbers(twilio.get(messages, from)), QStringList({QStringLiteral("1001"), QStringLiteral("2")}));
    DialectFixture::Query both = to;
    both.unite(from);
    QCOMPARE(numbers(twilio.get(messages, both)), QStringList({QStringLiteral("1001")}));
    QVERIFY(numbers(twilio.get(messages, {{QStringLiteral("To"), QStringLiteral(" 447700900001")}})).isEmpty());
}

void MessageListTest::filtersByDateSent_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("found"); // 1: 10 May 23:59:59.999, 2: 11 May 00:00:00.000, 3: 11 May 12:00:00.500,
                                           // 4: 12 May 00:00:00.000
    const auto row = [](const char* query, const char* found) {
        QTest::addRow("%s", query) << QByteArray(query) << QByteArray(found);
    };
    row("DateSent=2026-05-11", "3 2");
    row("DateSent>=2026-05-11", "4 3 2");
    row("DateSent<=2026-05-11", "3 2 1");
    row("DateSent>=2026-05-11&DateSent<=2026-05-11", "3 2");
    row("DateSent>=2026-05-10&DateSent<=2026-05-10", "1");
    row("DateSent>=2026-05-13", "");
    row("DateSent>=2026-05-11T12:00:00Z", "4 3"); // seconds count: date_sent shows no more
    row("DateSent>=2026-05-11T12:00:01Z", "4");
    row("DateSent<=2026-05-11T12:00:00Z", "3 2 1");
    row("DateSent<=2026-05-11T11:59:59Z", "2 1");
    row("DateSent=2026-05-11T12:00:00Z", "3");
    row("DateSent>=2026-05-11T14:00:00+02:00", "4 3");
    row("DateSent>=2026-05-11T12:00:00.250Z", "4 3");
}

void MessageListTest::filtersByDateSent()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, found);
    DialectFixture twilio;
    const auto time = [](const char* iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs); };
    accept(twilio, 1, time("2026-05-10T23:59:59.999Z"));
    accept(twilio, 2, time("2026-05-11T00:00:00.000Z"));
    accept(twilio, 3, time("2026-05-11T12:00:00.500Z"));
    accept(twilio, 4, time("2026-05-12T00:00:00.000Z"));

    DialectFixture::Query parameters;
    for (const QByteArray& pair : query.split('&'))
        parameters.insert(QLatin1String(pair.left(pair.indexOf('='))), QLatin1String(pair.mid(pair.indexOf('=') + 1)));
    QCOMPARE(numbers(twilio.get(messages, parameters)).join(u' ').toLatin1(), found);
}

void MessageListTest::leavesOutWhatIsNotSent()
{
    DialectFixture twilio;
    accept(twilio, 1, twilio.clock.now());
    accept(twilio, 2, twilio.clock.now().addSecs(2));
    accept(twilio, 3, {}); // never
    for (const char* key : {"DateSent", "DateSent<", "DateSent>"}) {
        const DialectFixture::Query today{{QLatin1String(key), QStringLiteral("2026-05-17")}};
        QCOMPARE(numbers(twilio.get(messages, today)), QStringList({QStringLiteral("1")}));
    }
    twilio.clock.advance(2s);
    const DialectFixture::Query today{{QStringLiteral("DateSent"), QStringLiteral("2026-05-17")}};
    QCOMPARE(numbers(twilio.get(messages, today)), QStringList({QStringLiteral("2"), QStringLiteral("1")}));
    QCOMPARE(numbers(twilio.get(messages)).size(), 3);
}

void MessageListTest::repeatsFiltersInTheNextPage()
{
    DialectFixture twilio;
    for (int i = 1; i <= 3; ++i) {
        accept(twilio, 1000 * i + 1, twilio.clock.now());
        accept(twilio, 1000 * i + 2, twilio.clock.now());
    }
    auto page = twilio.get(messages, {{QStringLiteral("To"), QStringLiteral("+447700900001")},
                                      {QStringLiteral("DateSent>"), QStringLiteral("2026-05-17T03:45:12Z")},
                                      {QStringLiteral("PageSize"), QStringLiteral("2")}});
    QCOMPARE(numbers(page), QStringList({QStringLiteral("3001"), QStringLiteral("2001")}));
    QVERIFY(page.json["next_page_uri"].get<std::string>().find("To=%2B447700900001") != std::string::npos);
    QVERIFY(page.json["next_page_uri"].get<std::string>().find("DateSent%3E=") != std::string::npos);
    page = twilio.getUri(page.json["next_page_uri"]);
    QCOMPARE(numbers(page), QStringList({QStringLiteral("1001")}));
    QVERIFY(page.json["next_page_uri"].is_null());
}

QTEST_GUILESS_MAIN(MessageListTest)
#include "messagelist_test.moc"
