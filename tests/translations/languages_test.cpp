#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

/// Every language says all that the program says, with the same figures in it and all its plural forms.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysEverything_data();
    void saysEverything();

private:
    struct Text {
        QString source;
        QStringList translations;
        bool isCounted = false;
        bool isFinished = true;
    };
    static QMap<QString, Text> textsOf(const QString& path);

    QMap<QString, Text> m_program; ///< gathered from the sources just now
};

namespace
{

QStringList marksIn(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[1-9]|\\{\\{[^}]*\\}\\}|</?[a-z]+>"));
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks << found.next().captured();
    marks.sort();
    return marks;
}

} // namespace

QMap<QString, LanguagesTest::Text> LanguagesTest::textsOf(const QString& path)
{
    QFile file(path);
    QDomDocument document;
    QMap<QString, Text> texts;
    if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file))
        return texts;
    const QDomNodeList messages = document.elementsByTagName(QStringLiteral("message"));
    for (int i = 0; i < messages.size(); ++i) {
        const QDomElement message = messages.at(i).toElement();
        const auto child = [](const QDomElement& of, const char* name) {
            return of.firstChildElement(QLatin1String(name));
        };
        const QDomElement translation = child(message, "translation");
        Text text{child(message, "source").text(),
                  {},
                  message.hasAttribute(QStringLiteral("numerus")),
                  !translation.hasAttribute(QStringLiteral("type"))};
        for (QDomElement form = child(translation, "numerusform"); !form.isNull();
             form = form.nextSiblingElement(QStringLiteral("numerusform")))
            text.translations << form.text();
        if (!text.isCounted)
            text.translations << translation.text();
        texts.insert(child(message.parentNode().toElement(), "name").text() + u'\n' + text.source + u'\n' +
                         child(message, "comment").text(),
                     text);
    }
    return texts;
}

void LanguagesTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.ts"));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                          QStringLiteral("-recursive")};
    arguments << QStringLiteral("app") << QStringLiteral("ui") << QStringLiteral("models") << QStringLiteral("engine");
    QProcess gathering;
    gathering.setWorkingDirectory(QStringLiteral(OUTBOUND_SOURCE_DIR));
    gathering.start(QStringLiteral(OUTBOUND_LUPDATE), arguments << QStringLiteral("-ts") << path);
    QVERIFY(gathering.waitForFinished());
    m_program = textsOf(path);
    QVERIFY(m_program.size() > 1000);
}

void LanguagesTest::saysEverything_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("ar") << 6;
    QTest::newRow("de") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("pl") << 3;
}

void LanguagesTest::saysEverything()
{
    QFETCH(int, forms);
    const auto texts = textsOf(QStringLiteral(OUTBOUND_SOURCE_DIR "/translations/outbound_%1.ts")
                                   .arg(QString::fromLatin1(QTest::currentDataTag())));
    QStringList wrong;
    for (auto text = m_program.cbegin(); text != m_program.cend(); ++text) {
        const Text said = texts.value(text.key());
        const bool hasForms = said.translations.size() == (text->isCounted ? forms : 1);
        if (!said.isFinished || !hasForms || said.translations.contains(QString()))
            wrong << QStringLiteral("not said: ") + text->source;
        for (const QString& form : said.translations)
            if (hasForms && marksIn(form) != marksIn(text->source))
                wrong << QStringLiteral("other marks: ") + form;
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        if (!m_program.contains(text.key()))
            wrong << QStringLiteral("said no more: ") + text->source;
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n") + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
