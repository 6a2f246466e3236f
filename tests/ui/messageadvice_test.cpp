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
        const ImportPreview audience = withColumns({QStringLiteral("first_name")});
        const QString text = QStringLiteral("Hi {{first_name}}, {{day}} “ok”");
        const MessageAdvice advice = adviceFor(text, &audience, {});
        QCOMPARE(advice.sentence, QStringLiteral("No column fills {{day}}; it stays empty."));
        QVERIFY(advice.cure.isEmpty());
        // Without a list nothing is known to be missing, so the next thing is named.
        QVERIFY(adviceFor(text, nullptr, {}).sentence.contains(QStringLiteral("“")));
    }

    void offersTheNameThatWasMeant()
    {
        const ImportPreview audience = withColumns({QStringLiteral("first_name"), QStringLiteral("clinic")});
        const MessageAdvice advice =
            adviceFor(QStringLiteral("{{fist_name}} at {{clinic}}: { fist_name {{ fist_name }}"), &audience, {});
        QCOMPARE(advice.sentence, QStringLiteral("No column fills {{fist_name}}. Did you mean {{first_name}}?"));
        QCOMPARE(advice.cure, QStringLiteral("Use {{first_name}}"));
        QCOMPARE(advice.cured, QStringLiteral("{{first_name}} at {{clinic}}: { fist_name {{first_name}}"));
        QCOMPARE(adviceFor(QStringLiteral("Hi {{First Name}}"), &audience, {}).cured,
                 QStringLiteral("Hi {{first_name}}"));
    }

    void followsAColumnThatWasRenamedOrIgnored()
    {
        ImportPreview audience = withColumns({QStringLiteral("Vorname"), QStringLiteral("Ort")});
        audience.columns[0].variable = QStringLiteral("first_name");
        audience.columns[1].role = ColumnRole::Ignored;
        QCOMPARE(adviceFor(QStringLiteral("Hi {{Vorname}}"), &audience, {}).cured, QStringLiteral("Hi {{first_name}}"));
        QCOMPARE(adviceFor(QStringLiteral("in {{Ort}}"), &audience, {}).sentence,
                 QStringLiteral("No column fills {{Ort}}; it stays empty."));
    }

    void tellsOfEmptyValuesLast()
    {
        AudienceFigures figures;
        figures.emptyPeople = 12;
        figures.emptyVariable = QStringLiteral("first_name");
        const ImportPreview audience = withColumns({QStringLiteral("first_name")});
        const QString text = QStringLiteral("Hi {{first_name}}");
        QVERIFY(adviceFor(text, &audience, figures)
                    .sentence.endsWith(QStringLiteral("have no first_name; it stays empty for them.")));
        figures.ucs2People = 1;
        QVERIFY(adviceFor(text, &audience, figures).sentence.contains(QStringLiteral("UCS-2")));
    }

    void curesOnlyWhatCanBeCured()
    {
        const MessageAdvice curable = adviceFor(QStringLiteral("It’s {{x}}"), nullptr, {});
        QCOMPARE(curable.cured, QStringLiteral("It's {{x}}"));
        const MessageAdvice incurable = adviceFor(QStringLiteral("It’s 🎉"), nullptr, {});
        QVERIFY(!incurable.sentence.isEmpty());
        QVERIFY(incurable.cure.isEmpty());
    }

    void tellsOfPeopleWhoseValuesCostMore()
    {
        AudienceFigures figures;
        QVERIFY(adviceFor(QStringLiteral("Hi"), nullptr, figures).sentence.isEmpty());
        figures.ucs2People = 102;
        figures.ucs2Character = QStringLiteral("ë");
        figures.ucs2Variable = QStringLiteral("first_name");
        const QString sentence = adviceFor(QStringLiteral("Hi"), nullptr, figures).sentence;
        QVERIFY(sentence.contains(QStringLiteral("102")));
        QVERIFY(sentence.contains(QStringLiteral("ë")));
        QVERIFY(sentence.contains(QStringLiteral("first_name")));
    }

private:
    static ImportPreview withColumns(const QStringList& headers)
    {
        ImportPreview audience;
        for (const QString& header : headers)
            audience.columns.push_back({header, header});
        return audience;
    }
};

QTEST_GUILESS_MAIN(MessageAdviceTest)
#include "messageadvice_test.moc"
