#include "engine/import/csvreader.h"
#include "engine/import/importjob.h"
#include "engine/import/textdecoder.h"
#include "tests/fuzz/invariants.h"

#include <rapidcheck.h>

#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <random>

using namespace outbound;

/// What holds for any list, tried on many that nobody thought of.
class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void aTableComesBackCellByCell();
    void aWesternTableComesBackToo();
    void anyBytesAreJudgedOrRefused();
    void anyPasteIsJudgedOrRefused();
    void theOrderOfRowsDoesNotMatter();
    void anEarlierJudgementChangesNothing();
};

namespace
{

using Row = std::vector<std::string>; ///< cells in UTF-8
using Table = std::vector<Row>;

const std::vector<QString> delimiters{QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"),
                                      QStringLiteral("|")};
const std::vector<QString> newlines{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")};

template <typename Characters>
rc::Gen<std::string> cellOf(Characters characters)
{
    return rc::gen::map(rc::gen::resize(12, rc::gen::container<std::vector<char32_t>>(std::move(characters))),
                        [](const std::vector<char32_t>& text) {
                            return QString::fromUcs4(text.data(), qsizetype(text.size())).toStdString();
                        });
}

/// What a reader stumbles over, among letters of the whole of Unicode.
rc::Gen<char32_t> anyCharacter()
{
    const auto awkward =
        rc::gen::element<char32_t>(U'"', U'"', U',', U';', U'\t', U'|', U'\n', U'\r', U' ', U'=', U'\'');
    const auto ascii = rc::gen::inRange<char32_t>(0x20, 0x7F);
    const auto letters = rc::gen::inRange<char32_t>(0xA1, 0xD800);
    const auto rest = rc::gen::inRange<char32_t>(0xE000, 0xFEFE);
    const auto astral = rc::gen::inRange<char32_t>(0x10000, 0x110000);
    return rc::gen::weightedOneOf<char32_t>({{4, awkward}, {4, ascii}, {2, letters}, {1, rest}, {1, astral}});
}

rc::Gen<char32_t> westernCharacter()
{
    const auto awkward =
        rc::gen::element<char32_t>(U'"', U',', U';', U'\t', U'|', U'\n', U'\r', U' ', U'€', U'’', U'Œ');
    return rc::gen::oneOf(awkward, rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0xA0, 0x100));
}

/// Rows of one to six cells; each has something to see in its first, for blank rows are left out.
rc::Gen<Table> tableOf(const rc::Gen<char32_t>& characters)
{
    const auto row =
        rc::gen::map(rc::gen::resize(6, rc::gen::nonEmpty(rc::gen::container<Row>(cellOf(characters)))), [](Row cells) {
            cells.front() = "x" + cells.front();
            return cells;
        });
    return rc::gen::resize(12, rc::gen::nonEmpty(rc::gen::container<Table>(row)));
}

QString quoted(const std::string& cell, const QString& delimiter, bool always)
{
    QString text = QString::fromStdString(cell);
    const bool needed = text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needed || always ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

struct Manner {
    QString delimiter = *rc::gen::elementOf(delimiters);
    bool always = *rc::gen::arbitrary<bool>();                             ///< quote every cell
    bool mixed = *rc::gen::weightedElement<bool>({{3, false}, {1, true}}); ///< newlines of all kinds
    QString newline = *rc::gen::elementOf(newlines);
    bool finalNewline = *rc::gen::arbitrary<bool>();
};

/// As RFC 4180 wants it.
QString written(const Table& table, const Manner& manner)
{
    QString text;
    for (size_t i = 0; i < table.size(); ++i) {
        QStringList cells;
        for (const std::string& cell : table[i])
            cells.append(quoted(cell, manner.delimiter, manner.always));
        text += cells.join(manner.delimiter);
        if (i + 1 < table.size() || manner.finalNewline)
            text += manner.mixed ? newlines[i % newlines.size()] : manner.newline;
    }
    return text;
}

QByteArray encoded(const QString& text, const QString& encoding, bool mark)
{
    QStringEncoder encoder(QString(encoding).remove(u' ').toLatin1().constData(),
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

Table readBack(const QByteArray& bytes, const QString& encoding, const Manner& manner)
{
    const auto sheet = readCsv(decodeText(bytes, encoding).utf8, manner.delimiter[0]);
    RC_ASSERT(bool(sheet));
    Table table;
    for (int row = 0; row < sheet->rowCount(); ++row) {
        RC_ASSERT(sheet->number(row) == row + 1);
        Row& cells = table.emplace_back();
        for (int column = 0; column < sheet->cellCount(row); ++column)
            cells.emplace_back(sheet->cell(row, column));
    }
    return table;
}

void assertWhole(const Result<SharedPreview>& preview)
{
    if (!preview)
        RC_ASSERT(!preview.error().message.isEmpty());
    else
        RC_ASSERT(broken(**preview).toStdString() == "");
}

/// Numbers in every state that people leave them in.
rc::Gen<std::string> phoneCell()
{
    const auto number = rc::gen::map(rc::gen::inRange(0, 20),
                                     [](int i) { return QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0')); });
    const auto shape = rc::gen::element<std::string>("07700 900%1", "+447700900%1", "0044 7700 900%1", "7700900%1",
                                                     "+44 (0)7700-900%1", "447700900%1", "07700 90%1", "4.47701E+11",
                                                     "07700 900%1 x2", "+44 7700 %1", "", "n/a", "+1 415 555 0%1");
    return rc::gen::map(rc::gen::pair(shape, number), [](const std::pair<std::string, QString>& both) {
        return QString::fromStdString(both.first).replace(QStringLiteral("%1"), both.second).toStdString();
    });
}

rc::Gen<Table> peopleTable()
{
    const auto person = rc::gen::map(rc::gen::pair(cellOf(rc::gen::inRange<char32_t>(U'a', U'e')), phoneCell()),
                                     [](const std::pair<std::string, std::string>& both) {
                                         return Row{"x" + both.first, both.second};
                                     });
    return rc::gen::container<Table>(person);
}

QByteArray asList(const Table& people)
{
    QByteArray bytes("Name,Mobile\n");
    for (const Row& row : people)
        bytes += QByteArray::fromStdString(row[0] + "," + row[1] + "\n");
    return bytes;
}

QSet<QString> acceptedPhones(const Result<SharedPreview>& preview)
{
    RC_ASSERT(bool(preview));
    QSet<QString> phones;
    for (const Addressee& addressee : (*preview)->addressees())
        phones.insert(addressee.phone);
    return phones;
}

/// Bytes as they come, or pieces of lists glued together.
rc::Gen<std::string> anyBytes()
{
    const auto piece =
        rc::gen::oneOf(rc::gen::element<std::string>("\"", ",", ";", "\t", "|", "\r\n", "\n", "\r", "phone", "Mobile",
                                                     "sep=;", " ", "07700 900001", "+447700900002", "4.47701E+11",
                                                     "\xEF\xBB\xBF", "\xFF\xFE", "é", "=\""),
                       phoneCell(), rc::gen::map(rc::gen::arbitrary<char>(), [](char c) { return std::string(1, c); }));
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& pieces) {
                            std::string all;
                            for (const std::string& text : pieces)
                                all += text;
                            return all;
                        });
}

} // namespace

void RoundTripTest::aTableComesBackCellByCell()
{
    QVERIFY(rc::check("a table written by the rules comes back", [] {
        const Table table = *tableOf(anyCharacter());
        const Manner manner;
        const QString text = written(table, manner);
        RC_ASSERT(readBack(text.toUtf8(), {}, manner) == table);
        for (const char* name : {"UTF-8", "UTF-16 LE", "UTF-16 BE"}) {
            const QString encoding = QString::fromLatin1(name);
            RC_ASSERT(readBack(encoded(text, encoding, true), {}, manner) == table);
            RC_ASSERT(readBack(encoded(text, encoding, false), encoding, manner) == table);
        }
    }));
}

void RoundTripTest::aWesternTableComesBackToo()
{
    QVERIFY(rc::check("a table of western letters comes back from Windows-1252", [] {
        const Table table = *tableOf(westernCharacter());
        const Manner manner;
        const QString encoding = QStringLiteral("Windows-1252");
        RC_ASSERT(readBack(encoded(written(table, manner), encoding, false), encoding, manner) == table);
    }));
}

void RoundTripTest::anyBytesAreJudgedOrRefused()
{
    QVERIFY(rc::check("any bytes are judged or refused", [] {
        const ImportSource source = ImportSource::pipe(QByteArray::fromStdString(*anyBytes()));
        assertWhole(runImport(source, {}));
        assertWhole(peekImport(source, {}));
    }));
}

void RoundTripTest::anyPasteIsJudgedOrRefused()
{
    QVERIFY(rc::check("any paste is judged or refused", [] {
        const std::string bytes = *anyBytes();
        assertWhole(runImport(ImportSource::paste(QString::fromStdString(bytes)), {}));
        assertWhole(runImport(ImportSource::paste(QString::fromLatin1(bytes)), {}));
    }));
}

void RoundTripTest::theOrderOfRowsDoesNotMatter()
{
    QVERIFY(rc::check("rows in another order are the same people", [] {
        const Table people = *peopleTable();
        Table shuffled = people;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        ImportOptions options;
        options.hasHeader = true;
        options.roles.insert(1, ColumnRole::Phone);
        const auto preview = runImport(ImportSource::pipe(asList(people)), options);
        assertWhole(preview);
        RC_ASSERT(acceptedPhones(preview) == acceptedPhones(runImport(ImportSource::pipe(asList(shuffled)), options)));
    }));
}

void RoundTripTest::anEarlierJudgementChangesNothing()
{
    QVERIFY(rc::check("a list judged again with other options comes out as if judged afresh", [] {
        const ImportSource source = ImportSource::pipe(asList(*peopleTable()));
        const auto before = runImport(source, {});
        RC_ASSERT(bool(before));
        ImportOptions options;
        options.region = *rc::gen::element(QStringLiteral("GB"), QStringLiteral("US"));
        options.fixes.choices = {{1, *rc::gen::arbitrary<bool>()}, {2, *rc::gen::arbitrary<bool>()}};
        options.fixes.cells = {{{3, 1}, QString::fromStdString(*phoneCell())}};
        if (*rc::gen::arbitrary<bool>())
            options.hasHeader = false;
        const auto again = runImport(source, options, {}, *before);
        const auto afresh = runImport(source, options);
        assertWhole(again);
        RC_ASSERT(acceptedPhones(again) == acceptedPhones(afresh));
        RC_ASSERT((*again)->counts == (*afresh)->counts);
    }));
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtrip_test.moc"
