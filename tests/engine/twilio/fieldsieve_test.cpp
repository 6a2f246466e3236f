#include "engine/twilio/fieldsieve.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using nlohmann::json;
using namespace outbound;

/// Held against the DOM of the whole document with the unread fields taken out.
class FieldSieveTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsReadOfRandomDocuments();
    void aDocumentCutShortIsDiscarded();
    void whatIsNotJsonIsDiscarded_data();
    void whatIsNotJsonIsDiscarded();
    void theLastOfTwoNamesakesCounts();
    void pricesStayAsTheyAreWritten();
    void deepNestingIsNoTrouble();

private:
    json random(int depth);
    std::string name();

    QRandomGenerator m_random{20'260'517};
};

static json sieved(const std::string& text)
{
    FieldSieve sieve;
    json::sax_parse(text, &sieve);
    return sieve.take();
}

static const std::vector<std::string> readNames{"body",
                                                "capabilities",
                                                "code",
                                                "date_created",
                                                "error_code",
                                                "error_message",
                                                "friendly_name",
                                                "from",
                                                "message",
                                                "sid",
                                                "messages",
                                                "sms",
                                                "next_page_uri",
                                                "incoming_phone_numbers",
                                                "phone_number",
                                                "status",
                                                "to",
                                                "prices",
                                                "price_unit",
                                                "number_type",
                                                "iso_country",
                                                "outbound_sms_prices"};
static const std::vector<std::string> otherNames{"account_sid", "uri",   "price", "subresource_uris", "",
                                                 "Body",        "body ", "sids",  "na\0me",           "\xc3\xa9"};

static json withoutUnread(const json& whole)
{
    json kept = whole;
    if (whole.is_object()) {
        kept = json::object();
        for (const auto& [key, value] : whole.items())
            if (std::find(readNames.begin(), readNames.end(), key) != readNames.end())
                kept[key] = withoutUnread(value);
    } else if (whole.is_array()) {
        for (json& element : kept)
            element = withoutUnread(element);
    }
    return kept;
}

std::string FieldSieveTest::name()
{
    const auto& names = m_random.bounded(2) == 0 ? readNames : otherNames;
    return names[size_t(m_random.bounded(int(names.size())))];
}

json FieldSieveTest::random(int depth)
{
    switch (m_random.bounded(depth > 0 ? 9 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return m_random.bounded(2) == 0;
    case 2:
        return m_random.bounded(-1000, 1000);
    case 3:
        return m_random.generate64();
    case 4:
        return m_random.generateDouble();
    case 5:
        return std::string("Hi \"Zo\xc3\xab\",\n{[]} ") + std::to_string(m_random.bounded(100));
    case 6: {
        json array = json::array();
        for (int i = m_random.bounded(5); i > 0; --i)
            array.push_back(random(depth - 1));
        return array;
    }
    default:
        json object = json::object();
        for (int i = m_random.bounded(7); i > 0; --i)
            object[name()] = random(depth - 1);
        return object;
    }
}

void FieldSieveTest::keepsWhatIsReadOfRandomDocuments()
{
    int shortened = 0;
    for (int i = 0; i < 20'000; ++i) {
        const json whole = random(6);
        const json expected = withoutUnread(whole);
        const json kept = sieved(whole.dump(i % 2 == 0 ? -1 : 2));
        QVERIFY2(kept == expected, whole.dump().c_str());
        shortened += expected == whole ? 0 : 1;
    }
    QVERIFY(shortened > 1'000);
}

void FieldSieveTest::aDocumentCutShortIsDiscarded()
{
    const std::string whole = R"({"messages":[{"sid":"SM1","price":null,"uri":{"a":[1,{"sid":2}]},"to":"x"},[true]],)"
                              R"("next_page_uri":null,"page":0})";
    QVERIFY(!sieved(whole).is_discarded());
    for (size_t length = 0; length < whole.size(); ++length)
        QVERIFY2(sieved(whole.substr(0, length)).is_discarded(), whole.substr(0, length).c_str());
}

void FieldSieveTest::whatIsNotJsonIsDiscarded_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", " ", "<html></html>", "{\"sid\":1}}", "{\"sid\":1} x", "{\"sid\":}", "{\"uri\":}",
                             "{\"uri\":[1,]}", "{sid:1}", "{\"sid\":\"\xff\"}", "{\"uri\":\"\xff\"}", "{\"uri\":01}",
                             "nul", "[1 2]", "{\"uri\":{\"sid\":[}]}"})
        QTest::newRow(text) << QByteArray(text);
}

void FieldSieveTest::whatIsNotJsonIsDiscarded()
{
    QFETCH(QByteArray, text);
    QVERIFY(sieved(text.toStdString()).is_discarded());
}

void FieldSieveTest::theLastOfTwoNamesakesCounts()
{
    const std::string text = R"({"sid":{"sid":1},"uri":2,"sid":[3,{"uri":4,"to":5}],"to":6})";
    QCOMPARE(QByteArray::fromStdString(sieved(text).dump()),
             QByteArray::fromStdString(withoutUnread(json::parse(text)).dump()));
}

void FieldSieveTest::pricesStayAsTheyAreWritten()
{
    const json kept = sieved(R"({"prices":[{"current_price":0.0463,"base_price":0.05},{"current_price":"0.10"},)"
                             R"({"current_price":0.30000000000000000001},{"current_price":2},{"sid":0.5}]})");
    QCOMPARE(QByteArray::fromStdString(kept.dump()),
             QByteArray(R"({"prices":[{"current_price":"0.0463"},{"current_price":"0.10"},)"
                        R"({"current_price":"0.30000000000000000001"},{"current_price":2},{"sid":0.5}]})"));
}

void FieldSieveTest::deepNestingIsNoTrouble()
{
    constexpr int deep = 100'000;
    for (const std::string& name : {std::string("messages"), std::string("uri")}) {
        std::string text;
        for (int i = 0; i < deep; ++i)
            text += "{\"" + name + "\":[";
        for (int i = 0; i < deep; ++i)
            text += "]}";
        const json kept = sieved(text);
        QVERIFY(kept.is_object());
        QCOMPARE(kept.size(), size_t(name == "uri" ? 0 : 1));
    }
    QVERIFY(sieved(std::string(deep, '[')).is_discarded());
}

QTEST_GUILESS_MAIN(FieldSieveTest)
#include "fieldsieve_test.moc"
