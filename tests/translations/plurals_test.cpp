#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// English needs its plural forms: a text with a number in it that has none would show "row(s)".
class PluralsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextWithANumberHasItsForms();
    void noFormIsMissing();

private:
    static QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    const QString m_root = QStringLiteral(OUTBOUND_SOURCE_DIR "/");
    const QString m_english = read(m_root + QStringLiteral("translations/outbound_en.ts"));
};

void PluralsTest::everyTextWithANumberHasItsForms()
{
    static const QRegularExpression counted(
        QStringLiteral("(?:tr|translate)\\(\\s*(?:\"\\w+\",\\s*)?\"([^\"]*%L?n[^\"]*)\""));
    int found = 0;
    for (const char* folder : {"app", "ui", "models", "engine"}) {
        QDirIterator files(m_root + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            auto texts = counted.globalMatch(read(path));
            while (texts.hasNext()) {
                const QString text = texts.next().captured(1);
                ++found;
                QVERIFY2(m_english.contains(
                             QStringLiteral("<source>%1</source>")
                                 .arg(text.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&apos;")))),
                         qPrintable(path + QStringLiteral(": ") + text));
            }
        }
    }
    QVERIFY(found > 10);
}

void PluralsTest::noFormIsMissing()
{
    QVERIFY(!m_english.isEmpty());
    QVERIFY(!m_english.contains(QStringLiteral("unfinished")));
    QVERIFY(!m_english.contains(QStringLiteral("<numerusform></numerusform>")));
    static const QRegularExpression form(QStringLiteral("<numerusform>([^<]*)</numerusform>"));
    auto forms = form.globalMatch(m_english);
    while (forms.hasNext())
        QVERIFY(!forms.next().captured(1).contains(QStringLiteral("(s)")));
}

QTEST_GUILESS_MAIN(PluralsTest)
#include "plurals_test.moc"
