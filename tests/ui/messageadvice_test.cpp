#include "ui/newcampaign/messageadvice.h"

#include <QtTest>

using namespace outbound;

class MessageAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void writesPlainLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("quotes") << QStringLiteral("“Hi”, it’s ‘us’") << QStringLiteral("\"Hi\", it's 'us'");
        QTest::newRow("dashes and dots") << QStringLiteral("9–5 — soon…") << QStringLiteral("9-5 - soon...");
        QTest::newRow("blanks") << QStringLiteral("5\u00A0pm\u202F!") << QStringLiteral("5 pm !");
        QTest::newRow("letters") << QStringLiteral("Zoë, Siân, Łukasz") << QStringLiteral("Zoe, Sian, Łukasz");
        QTest::newRow("what GSM-7 has stays") << QStringLiteral("café, niño, 5 €") << QStringLiteral("café, niño, 5 €");
        QTest::newRow("what has no plain form stays") << QStringLiteral("李 🎉") << QStringLiteral("李 🎉");
    }

    void writesPlainLetters()
    {
        QFETCH(QString, text);
        QTEST(plainLetters(text), "plain");
    }

    void namesThePlaceholderNoColumnFills()
    {
        const QStringList variables{QStringLiteral("first_name")};
        const QString text = QStringLiteral("Hi {{first_name}}, {{day}} “ok”");
        QVERIFY(adviceFor(text, variables, true, {}).sentence.contains(QStringLiteral("{{day}}")));
        // Without a list nothing is known to be missing, so the next thing is named.
        QVERIFY(adviceFor(text, {}, false, {}).sentence.contains(QStringLiteral("“")));
    }

    void curesOnlyWhatCanBeCured()
    {
        const MessageAdvice curable = adviceFor(QStringLiteral("It’s {{x}}"), {}, false, {});
        QCOMPARE(curable.cured, QStringLiteral("It's {{x}}"));
        const MessageAdvice incurable = adviceFor(QStringLiteral("It’s 🎉"), {}, false, {});
        QVERIFY(!incurable.sentence.isEmpty());
        QVERIFY(incurable.cure.isEmpty());
    }

    void tellsOfPeopleWhoseValuesCostMore()
    {
        AudienceFigures figures;
        QVERIFY(adviceFor(QStringLiteral("Hi"), {}, true, figures).sentence.isEmpty());
        figures.ucs2People = 102;
        figures.ucs2Character = QStringLiteral("ë");
        figures.ucs2Variable = QStringLiteral("first_name");
        const QString sentence = adviceFor(QStringLiteral("Hi"), {}, true, figures).sentence;
        QVERIFY(sentence.contains(QStringLiteral("102")));
        QVERIFY(sentence.contains(QStringLiteral("ë")));
        QVERIFY(sentence.contains(QStringLiteral("first_name")));
    }
};

QTEST_GUILESS_MAIN(MessageAdviceTest)
#include "messageadvice_test.moc"
