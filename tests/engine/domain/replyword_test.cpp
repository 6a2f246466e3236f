#include "engine/domain/replyword.h"

#include <QTest>

using namespace outbound;

class ReplyWordTest : public QObject
{
    Q_OBJECT

private slots:
    void aWordAloneIsOne_data();
    void aWordAloneIsOne();
};

void ReplyWordTest::aWordAloneIsOne_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("word");
    const auto row = [](const char* message, ReplyWord word) {
        QTest::newRow(message) << QString::fromLatin1(message) << int(word);
    };
    for (const char* stop : {"STOP", "stopall", "Unsubscribe", "cancel", "End", "QUIT", "revoke", "OptOut", " stop\n"})
        row(stop, ReplyWord::Stop);
    row("Start", ReplyWord::Start);
    row("UNSTOP", ReplyWord::Start);
    row("yes", ReplyWord::Yes);
    for (const char* none : {"", "STOP PLEASE", "please stop", "Stop.", "stopping", "Yes please", "help", "S T O P"})
        row(none, ReplyWord::None);
}

void ReplyWordTest::aWordAloneIsOne()
{
    QFETCH(QString, message);
    QFETCH(int, word);
    QCOMPARE(int(replyWordOf(message)), word);
}

QTEST_GUILESS_MAIN(ReplyWordTest)
#include "replyword_test.moc"
