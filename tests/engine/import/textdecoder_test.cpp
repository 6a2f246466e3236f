#include "engine/import/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

#include <vector>

using namespace outbound;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void guesses_data();
    void guesses();
    void keepsToWesternLetters();
    void dropsEveryMark();
    void readsAllOfHangul();
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
    QTest::newRow("code page of DOS") << as("IBM850", dos) << dos << "IBM850";
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

/// Twenty rows of a language under an English header, in each encoding people save it in.
void TextDecoderTest::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    struct Names {
        const char* language;
        QStringList names;
        QList<QByteArray> encodings;
    };
    const auto words = [](const char16_t* text) { return QString::fromUtf16(text).split(u' '); };
    const std::vector<Names> lists{
        {"German",
         words(u"Jürgen Müller Köln Groß Käthe Schmidt Berlin Anna"),
         {"Windows-1252", "ISO-8859-1", "IBM850", "MACINTOSH"}},
        {"French",
         words(u"Hélène François Zoé Besançon Paris Benoît Lefèvre Anaïs"),
         {"Windows-1252", "ISO-8859-15", "IBM850", "MACINTOSH"}},
        {"Catalan", words(u"Núria Òscar Mercè Lluís Puigdomènech Solé Paral·lel Geltrú"), {"Windows-1252"}},
        {"Portuguese", words(u"João Conceição Inês Simões Braga Tomás Silva Évora"), {"Windows-1252"}},
        {"Icelandic", words(u"Þór Guðrún Sigríður Jón Þorsteinsson Ísafjörður Akureyri"), {"Windows-1252"}},
        {"Polish",
         words(u"Święta Wiśniewska Łukasz Dąbrowski Łódź Jan Gdańsk Anna"),
         {"Windows-1250", "ISO-8859-2", "IBM852"}},
        {"Czech", words(u"Jiří Dvořák Tomáš Praha Věra Růžička Plzeň Němec"), {"Windows-1250", "ISO-8859-2"}},
        {"Hungarian", words(u"László Győző Szűcs Kovács Pécs Lőrincz Fekete Győr"), {"Windows-1250", "ISO-8859-2"}},
        {"Romanian", words(u"Ştefan Iaşi Mihăiţă Bălan Ţurcanu Ioana Timişoara"), {"Windows-1250", "ISO-8859-2"}},
        {"Turkish", words(u"Ayşe Yılmaz İstanbul Şahin Gülşah Doğan Kaya Çağrı"), {"Windows-1254", "ISO-8859-9"}},
        {"Lithuanian", words(u"Rūta Žydrūnas Šiauliai Petrauskienė Jonas Eglė"), {"Windows-1257"}},
        {"Russian",
         words(u"Александр Иванов Мария Петрова Москва Ольга Казань"),
         {"Windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"}},
        {"Ukrainian", words(u"Олександр Їван Київ Львів Юлія Шевченко Лисенко Сергій"), {"Windows-1251", "KOI8-U"}},
        {"Greek", words(u"Γιώργος Μαρία Δημήτρης Αθήνα Άννα Παπαδόπουλος Ελένη"), {"Windows-1253", "ISO-8859-7"}},
        {"Hebrew", words(u"דוד שרה יוסף כהן לוי ירושלים חיפה"), {"Windows-1255"}},
        {"Arabic", words(u"محمد فاطمة أحمد العلي القاهرة دبي حداد"), {"Windows-1256", "ISO-8859-6"}},
        {"Thai", words(u"สมชาย สมหญิง มานี ใจดี รักไทย กรุงเทพ"), {"TIS-620"}},
        {"Japanese", words(u"太郎 花子 美咲 さくら 山田 佐藤 東京都 横浜市"), {"Shift_JIS", "EUC-JP", "ISO-2022-JP"}},
        {"Chinese", words(u"伟 芳 秀英 王 李 张 北京市 深圳市"), {"GB18030"}},
        {"Taiwanese", words(u"志明 淑芬 家豪 陳 林 黃 台北市 高雄市"), {"Big5"}},
        {"Korean", words(u"민준 서연 지훈 김 이 박 서울특별시 대구"), {"EUC-KR"}},
        {"numerals one", words(u"一 一郎 대 대구 三 丁"), {"UTF-16LE", "UTF-16BE"}},
    };
    for (const Names& list : lists) {
        QString text = QStringLiteral("Name,City,Phone\r\n");
        for (int row = 0; row < 20; ++row)
            text += QStringLiteral("%1,%2,+4477009%3\r\n")
                        .arg(list.names.at(row % list.names.size()), list.names.at((row + 3) % list.names.size()))
                        .arg(row, 5, 10, QChar(u'0'));
        for (const QByteArray& encoding : list.encodings) {
            QStringEncoder encoder(encoding.constData());
            const QByteArray bytes = encoder.encode(text);
            QTest::newRow(QByteArray(list.language) + ", " + encoding) << bytes << text;
        }
        QByteArray broken = text.toUtf8();
        if (!list.encodings.constFirst().startsWith("UTF"))
            QTest::newRow(QByteArray(list.language) + ", UTF-8 with a stray byte")
                << broken.append("\xFF\r\n") << text + QStringLiteral("\uFFFD\r\n");
    }
}

void TextDecoderTest::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const DecodedText decoded = decodeText(bytes);
    QVERIFY2(QString::fromUtf8(decoded.utf8) == text, qPrintable(decoded.encoding));
}

/// One foreign name among English ones says little; it is read as Windows-1252.
void TextDecoderTest::keepsToWesternLetters()
{
    const QString names =
        QStringLiteral("Muñoz João Peña Siân Øystein Þór Zoë Müller Åsa Søren Íñigo Conceição O’Brien "
                       "Straße Genève Ñandú Élodie GARCÍA MÜLLER £20 €50 ½ 20°C “X” Ærø Renée");
    for (const QString& name : names.split(u' ')) {
        for (const int rows : {2, 10, 100}) {
            QString text = QStringLiteral("Name,City,Phone\r\n");
            for (int row = 0; row < rows; ++row)
                text +=
                    (row == rows / 2 ? name : QStringLiteral("Mary")) + QStringLiteral(" Clarke,Leeds,07700 900001\n");
            QStringEncoder encoder("windows-1252");
            const DecodedText decoded = decodeText(QByteArray(encoder.encode(text)));
            QCOMPARE(QString::fromUtf8(decoded.utf8), text);
            QCOMPARE(decoded.encoding, QStringLiteral("Windows-1252"));
        }
    }
}

void TextDecoderTest::dropsEveryMark()
{
    QCOMPARE(decodeText("\xEF\xBB\xBF\xEF\xBB\xBFName\n").utf8, QByteArray("Name\n"));
    QCOMPARE(decodeText(QByteArray("\xFF\xFE\xFF\xFEN\0", 6)).utf8, QByteArray("N"));
}

void TextDecoderTest::readsAllOfHangul()
{
    const QString name = QStringLiteral("똠방각하 펲시콜라");
    QStringEncoder encoder("windows-949");
    const DecodedText decoded = decodeText(QByteArray(encoder.encode(name)), QStringLiteral("EUC-KR"));
    QCOMPARE(QString::fromUtf8(decoded.utf8), name);
    QCOMPARE(decoded.encoding, QStringLiteral("EUC-KR"));
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
