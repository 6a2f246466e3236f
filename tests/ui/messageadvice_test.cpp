#include "ui/newcampaign/messageadvice.h"

#include <QtTest>

using namespace outbound;

class MessageAdviceTest : public QObject
{
    Q_OBJECT

private slots:
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
