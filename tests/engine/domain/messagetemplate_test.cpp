#include "engine/domain/messagetemplate.h"

#include <QTest>

using namespace outbound;

class MessageTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
    void namesItsVariablesOnce();
    void cutsTheTextIntoPieces();
};

void MessageTemplateTest::renders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rendered");

    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("plain") << "See you soon"
                           << "See you soon";
    QTest::newRow("product text") << "Hi {{first_name}}, see you on {{day}}."
                                  << "Hi Sarah, see you on Tuesday.";
    QTest::newRow("blanks inside") << "Hi {{ first_name\t}}!"
                                   << "Hi Sarah!";
    QTest::newRow("unknown is empty") << "Hi {{nobody}}!"
                                      << "Hi !";
    QTest::newRow("name with a blank") << "Hi {{First name}}"
                                       << "Hi Sara";
    QTest::newRow("case matters") << "Hi {{FIRST_NAME}}"
                                  << "Hi ";
    QTest::newRow("side by side") << "{{first_name}}{{day}}"
                                  << "SarahTuesday";
    QTest::newRow("values are not scanned again") << "{{tricky}}"
                                                  << "{{day}}";
    QTest::newRow("values don't join to a placeholder") << "{{open}}day}}"
                                                        << "{{day}}";
    QTest::newRow("unclosed stays") << "Hi {{first_name"
                                    << "Hi {{first_name";
    QTest::newRow("unclosed after a good one") << "{{day}} {{first"
                                               << "Tuesday {{first";
    QTest::newRow("unclosed before a good one") << "{{first {{day}}"
                                                << "{{first Tuesday";
    QTest::newRow("closed only") << "Hi first_name}}"
                                 << "Hi first_name}}";
    QTest::newRow("one brace") << "Hi {first_name}"
                               << "Hi {first_name}";
    QTest::newRow("three braces") << "{{{day}}}"
                                  << "{Tuesday}";
    QTest::newRow("nothing inside") << "a{{}}b{{ }}c"
                                    << "a{{}}b{{ }}c";
    QTest::newRow("never over a line") << "{{first\nname}}"
                                       << "{{first\nname}}";
    QTest::newRow("unicode") << "Hi {{имя}} 🎉"
                             << "Hi Зоя 🎉";
}

void MessageTemplateTest::renders()
{
    QFETCH(QString, source);
    QFETCH(QString, rendered);
    const Variables variables{
        {QStringLiteral("first_name"), QStringLiteral("Sarah")}, {QStringLiteral("First name"), QStringLiteral("Sara")},
        {QStringLiteral("day"), QStringLiteral("Tuesday")},      {QStringLiteral("tricky"), QStringLiteral("{{day}}")},
        {QStringLiteral("open"), QStringLiteral("{{")},          {QStringLiteral("имя"), QStringLiteral("Зоя")},
    };
    QCOMPARE(MessageTemplate(source).render(variables), rendered);
}

void MessageTemplateTest::namesItsVariablesOnce()
{
    const MessageTemplate text(QStringLiteral("{{b}} {{a}} {{ b }} {{c"));
    QCOMPARE(text.variableNames(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
}

void MessageTemplateTest::cutsTheTextIntoPieces()
{
    const MessageTemplate text(QStringLiteral("Hi {{ name }}, bye"));
    QCOMPARE(text.pieces().size(), size_t(3));
    QCOMPARE(text.pieces()[1].start, 3);
    QCOMPARE(text.pieces()[1].length, 10);
    QCOMPARE(text.pieces()[1].variable, QStringLiteral("name"));
    qsizetype end = 0;
    for (const auto& piece : text.pieces()) {
        QCOMPARE(piece.start, end);
        end += piece.length;
    }
    QCOMPARE(end, 18);
}

QTEST_GUILESS_MAIN(MessageTemplateTest)
#include "messagetemplate_test.moc"
