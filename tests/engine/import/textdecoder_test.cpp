#include "engine/import/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace outbound;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void survivesAnything();
};

void TextDecoderTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const QString list = QStringLiteral("Name;Mobile\r\nZoë;07700 900001\r\nJosé;07700 900002\r\n");
    const QString wide = QStringLiteral("名前,電話\r\n山田太郎,07700 900001\r\n");
    const auto as = [](const char* codec, const QString& text, QStringEncoder::Flags flags = {}) {
        QStringEncoder encoder(codec, flags);
        return QByteArray(encoder.encode(text));
    };
    const auto mark = QStringEncoder::Flag::WriteBom;

    QTest::newRow("nothing") << QByteArray() << QString() << "UTF-8";
    QTest::newRow("ASCII") << QByteArray("a,b\n") << "a,b\n"
                           << "UTF-8";
    QTest::newRow("UTF-8") << wide.toUtf8() << wide << "UTF-8";
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + list.toUtf8() << list << "UTF-8";
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << QString() << "UTF-8";
    QTest::newRow("UTF-16 LE with mark") << as("UTF-16LE", list, mark) << list << "UTF-16 LE";
    QTest::newRow("UTF-16 BE with mark") << as("UTF-16BE", list, mark) << list << "UTF-16 BE";
    QTest::newRow("UTF-16 LE") << as("UTF-16LE", list) << list << "UTF-16 LE";
    QTest::newRow("UTF-16 BE") << as("UTF-16BE", list) << list << "UTF-16 BE";
    QTest::newRow("UTF-16 LE, wide letters") << as("UTF-16LE", wide) << wide << "UTF-16 LE";
    QTest::newRow("UTF-32 LE with mark") << as("UTF-32LE", list, mark) << list << "UTF-32 LE";
    QTest::newRow("Windows-1252") << as("windows-1252", list + QStringLiteral("O’Brien;Großmann\r\n"))
                                  << list + QStringLiteral("O’Brien;Großmann\r\n") << "Windows-1252";
    QTest::newRow("Windows-1252, one letter")
        << QByteArray("name,phone\nZo\xEB,1\n") << QStringLiteral("name,phone\nZoë,1\n") << "Windows-1252";
    const QString russian = QStringLiteral("Имя;Телефон\r\nАлександр Иванов;+44 7700 900001\r\nМария Петрова;1\r\n");
    QTest::newRow("Windows-1251") << as("windows-1251", russian) << russian << "Windows-1251";
    const QString czech = QStringLiteral("Jméno;Mobil\r\nJiří Dvořák;1\r\nŠárka Nováková;2\r\nŽaneta Černá;3\r\n");
    QTest::newRow("Windows-1250") << as("windows-1250", czech) << czech << "Windows-1250";
    const QString dos = QStringLiteral("Nom;Mobile\r\nRené;1\r\nFrançois;2\r\nJürgen;3\r\n");
    QTest::newRow("code page of DOS") << as("IBM850", dos) << dos << "IBM852";
    const QString japanese = wide + QStringLiteral("佐藤花子さん,ご予約ありがとうございます\r\n");
    QTest::newRow("Shift_JIS") << as("SHIFT_JIS", japanese) << japanese << "Shift_JIS";
}

void TextDecoderTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(QString::fromUtf8(decoded.utf8), text);
}

void TextDecoderTest::survivesAnything()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(char(i));
        QVERIFY(!decodeText(bytes).encoding.isEmpty());
        QVERIFY(!decodeText(QByteArray(i + 1, char(i))).encoding.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "textdecoder_test.moc"
