#include "engine/remote/eventparser.h"

#include <QTest>

using namespace outbound;

/// A text/event-stream comes in pieces that end anywhere.
class EventParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEventsInPiecesOfAnySize_data();
    void readsEventsInPiecesOfAnySize();
    void keepsTheLastId();
    void leavesOutWhatHasNoData();
};

void EventParserTest::readsEventsInPiecesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("newline");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void EventParserTest::readsEventsInPiecesOfAnySize()
{
    QFETCH(QByteArray, newline);
    QByteArray stream =
        ": hello\n\nid: 7-1\nevent: campaign\ndata: {\"a\":1}\n\nid: 7-2\ndata:one\ndata: two\n\nid: 7-3\n";
    stream.replace("\n", newline);
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        EventParser parser;
        QList<ServerEvent> events;
        for (qsizetype from = 0; from < stream.size(); from += size) {
            parser.feed(stream.mid(from, size));
            while (const auto event = parser.next())
                events << *event;
        }
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].id, QByteArray("7-1"));
        QCOMPARE(events[0].name, QByteArray("campaign"));
        QCOMPARE(events[0].data, QByteArray("{\"a\":1}"));
        QCOMPARE(events[1].id, QByteArray("7-2"));
        QCOMPARE(events[1].name, QByteArray("message"));
        QCOMPARE(events[1].data, QByteArray("one\ntwo"));
    }
}

void EventParserTest::keepsTheLastId()
{
    EventParser parser;
    parser.feed("id: 7-1\ndata: a\n\ndata: b\n\n");
    QCOMPARE(parser.next()->id, QByteArray("7-1"));
    QCOMPARE(parser.next()->id, QByteArray("7-1"));
}

void EventParserTest::leavesOutWhatHasNoData()
{
    EventParser parser;
    parser.feed("event: campaign\n\n: still here\n\ndata:\n\n");
    const auto event = parser.next();
    QVERIFY(event);
    QCOMPARE(event->name, QByteArray("message"));
    QCOMPARE(event->data, QByteArray());
    QVERIFY(!parser.next());
}

QTEST_GUILESS_MAIN(EventParserTest)
#include "eventparser_test.moc"
