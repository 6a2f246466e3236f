#include "engine/import/csvwriter.h"

#include "engine/import/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace outbound;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void guardsFormulas_data();
    void guardsFormulas();
    void quotesWhatHasTo();
    void isReadBackAsItWas();
    void saysWhenTheDeviceRefuses();

private:
    static QByteArray written(const QList<QStringList>& rows)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        for (const QStringList& row : rows)
            if (!writer.writeRow(row))
                return {};
        return buffer.data();
    }
};

void CsvWriterTest::guardsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("guarded");
    const auto add = [](const char* name, const QString& cell, bool guarded) {
        QTest::newRow(name) << cell << guarded;
    };
    add("formula", QStringLiteral("=1+1"), true);
    add("plus", QStringLiteral("+1+cmd"), true);
    add("minus", QStringLiteral("-2"), true);
    add("at", QStringLiteral("@SUM(A1)"), true);
    add("tab", QStringLiteral("\t=1"), true);
    add("return", QStringLiteral("\r=1"), true);
    add("newline", QStringLiteral("\n=1"), true);
    add("E.164", QStringLiteral("+447700900123"), false);
    add("E.164 and more", QStringLiteral("+447700900123+1"), true);
    add("spaced number", QStringLiteral("+44 7700 900123"), true);
    add("too long for E.164", QStringLiteral("+1234567890123456"), true);
    add("words", QStringLiteral("Zoë"), false);
    add("inside", QStringLiteral("a=b"), false);
    add("empty", QString(), false);
}

void CsvWriterTest::guardsFormulas()
{
    QFETCH(QString, cell);
    QFETCH(bool, guarded);
    QCOMPARE(withoutFormula(cell), guarded ? u'\'' + cell : cell);
}

void CsvWriterTest::quotesWhatHasTo()
{
    QCOMPARE(written({{QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("say \"hi\"")},
                      {QStringLiteral("two\nlines"), QStringLiteral(" x"), QString()},
                      {QStringLiteral("=A1,B1")}}),
             QByteArray("\xEF\xBB\xBF"
                        "a,\"b, c\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",\" x\",\r\n\"'=A1,B1\"\r\n"));
}

void CsvWriterTest::isReadBackAsItWas()
{
    const QStringList row{QStringLiteral("李雷"), QStringLiteral("a\"\"b"), QStringLiteral("\"\""),
                          QStringLiteral(" , "), QStringLiteral("x\r\ny")};
    const QByteArray bytes = written({row});
    const auto sheet = readCsv(bytes.mid(3), u',');
    QVERIFY(sheet);
    QCOMPARE(sheet->texts(0), row);
}

void CsvWriterTest::saysWhenTheDeviceRefuses()
{
    QBuffer closed;
    CsvWriter writer(closed);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writer.writeRow({QStringLiteral("a")}));
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwriter_test.moc"
