#include "engine/domain/plainletters.h"

#include <QTest>

using namespace outbound;

class PlainLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void writesPlainLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("quotes") << QStringLiteral("“Hi”, it’s ‘us’") << QStringLiteral("\"Hi\", it's 'us'");
        QTest::newRow("dashes and dots") << QStringLiteral("9–5 — soon…") << QStringLiteral("9-5 - soon...");
        QTest::newRow("blanks") << QStringLiteral("5\u00A0pm\u202F!\u200B") << QStringLiteral("5 pm !");
        QTest::newRow("letters") << QStringLiteral("Zoë, Siân, Łukasz, Đorđe")
                                 << QStringLiteral("Zoe, Sian, Lukasz, Dorde");
        QTest::newRow("marks of their own") << QStringLiteral("Zoe\u0308, cafe\u0301") << QStringLiteral("Zoe, café");
        QTest::newRow("what GSM-7 has stays") << QStringLiteral("café, niño, 5 €") << QStringLiteral("café, niño, 5 €");
        QTest::newRow("what has no plain form stays") << QStringLiteral("李 🎉") << QStringLiteral("李 🎉");
    }

    void writesPlainLetters()
    {
        QFETCH(QString, text);
        QTEST(plainLetters(text), "plain");
    }

    void tellsWhatItHelps()
    {
        QVERIFY(canBePlain(QStringLiteral("Zoë")));
        QVERIFY(!canBePlain(QStringLiteral("José"))); // is plain already
        QVERIFY(!canBePlain(QStringLiteral("Zoë 🎉")));
        QVERIFY(!canBePlain(QString()));
    }
};

QTEST_GUILESS_MAIN(PlainLettersTest)
#include "plainletters_test.moc"
