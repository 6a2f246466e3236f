#include "engine/domain/messagestatus.h"

#include <QTest>

using namespace outbound;

class MessageStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksTheProductsWords();
    void onlyMovesUp();
    void mapsTwiliosWords_data();
    void mapsTwiliosWords();
};

void MessageStatusTest::speaksTheProductsWords()
{
    const QStringList words{QStringLiteral("pending"),   QStringLiteral("queued"),      QStringLiteral("sent"),
                            QStringLiteral("delivered"), QStringLiteral("undelivered"), QStringLiteral("failed")};
    for (int i = 0; i < words.size(); ++i) {
        QCOMPARE(toString(MessageStatus(i)), words[i]);
        QVERIFY(messageStatusFrom(words[i]) == MessageStatus(i));
    }
    QVERIFY(!messageStatusFrom(QStringLiteral("sending")));
}

void MessageStatusTest::onlyMovesUp()
{
    // Rows: from; columns: to; both in the order pending, queued, sent, delivered, undelivered, failed.
    const QStringList allowed{
        QStringLiteral("011111"), // pending
        QStringLiteral("001111"), // queued
        QStringLiteral("000111"), // sent
        QStringLiteral("000000"), // delivered
        QStringLiteral("000000"), // undelivered
        QStringLiteral("000000"), // failed
    };
    for (int from = 0; from < 6; ++from)
        for (int to = 0; to < 6; ++to)
            QCOMPARE(mayBecome(MessageStatus(from), MessageStatus(to)), allowed[from][to] == u'1');
    QVERIFY(!isFinal(MessageStatus::Sent));
    QVERIFY(isFinal(MessageStatus::Delivered));
    QVERIFY(isFinal(MessageStatus::Undelivered));
    QVERIFY(isFinal(MessageStatus::Failed));
}

void MessageStatusTest::mapsTwiliosWords_data()
{
    QTest::addColumn<QString>("twilio");
    QTest::addColumn<QString>("ours");
    const std::pair<const char*, const char*> words[] = {
        {"accepted", "queued"}, {"scheduled", "queued"},
        {"queued", "queued"},   {"sending", "queued"},
        {"sent", "sent"},       {"delivered", "delivered"},
        {"read", "delivered"},  {"undelivered", "undelivered"},
        {"failed", "failed"},   {"partially_delivered", "undelivered"},
        {"canceled", "failed"}, {"receiving", ""},
        {"received", ""},       {"pending", ""},
        {"cancelled", ""},      {"", ""},
    };
    for (const auto& [twilio, ours] : words)
        QTest::newRow(twilio) << QString::fromLatin1(twilio) << QString::fromLatin1(ours);
}

void MessageStatusTest::mapsTwiliosWords()
{
    QFETCH(QString, twilio);
    QFETCH(QString, ours);
    const auto status = messageStatusFromTwilio(twilio);
    QCOMPARE(status ? toString(*status) : QString(), ours);
}

QTEST_GUILESS_MAIN(MessageStatusTest)
#include "messagestatus_test.moc"
