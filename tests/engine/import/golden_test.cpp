#include "engine/import/importjob.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using nlohmann::json;

/// Every list under tests/data/import/golden against the judgement that stands beside it (see make.py there).
class GoldenTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheList_data();
    void judgesTheList();
    void thereAreManyLists();
    void theBeginningReadsLikeTheWhole_data();
    void theBeginningReadsLikeTheWhole();
    void bombsAreRefusedAtOnce_data();
    void bombsAreRefusedAtOnce();

private:
    static QDir folder() { return QDir(QStringLiteral(OUTBOUND_SOURCE_DIR "/tests/data/import/golden")); }
    static QStringList names();
};

namespace
{

QString text(const json& value)
{
    return QString::fromStdString(value.get<std::string>());
}

/// "0" → 0, for the keys of what is said of columns.
int column(const std::string& key)
{
    return QString::fromStdString(key).toInt();
}

ColumnRole role(const QString& word)
{
    for (const ColumnRole role : {ColumnRole::Phone, ColumnRole::SecondPhone, ColumnRole::Ignored})
        if (toString(role) == word)
            return role;
    return ColumnRole::Variable;
}

ImportOptions optionsFrom(const json& said)
{
    ImportOptions options;
    options.region = text(said.value("region", json("GB")));
    options.encoding = text(said.value("encoding", json("")));
    if (said.contains("delimiter"))
        options.delimiter = text(said["delimiter"])[0];
    if (said.contains("has_header"))
        options.hasHeader = said["has_header"].get<bool>();
    if (said.contains("skip_rows"))
        options.skipRows = said["skip_rows"].get<int>();
    const json roles = said.value("roles", json::object());
    for (const auto& [key, value] : roles.items())
        options.roles.insert(column(key), role(text(value)));
    const json names = said.value("names", json::object());
    for (const auto& [key, value] : names.items())
        options.names.insert(column(key), text(value));
    for (const json& phone : said.value("opted_out", json::array()))
        options.optedOut.insert(text(phone));
    for (const json& row : said.value("include", json::array()))
        options.fixes.choices.insert(row.get<int>(), true);
    for (const json& row : said.value("exclude", json::array()))
        options.fixes.choices.insert(row.get<int>(), false);
    for (const json& fix : said.value("cells", json::array()))
        options.fixes.cells.insert({fix[0].get<int>(), fix[1].get<int>()}, text(fix[2]));
    return options;
}

/// Shift_JIS, SHIFT-JIS and shift_jis are one name.
QString plain(const QString& encoding)
{
    QString letters;
    for (QChar c : encoding)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

/// Collects what differs, to say all of it at once.
class Differences
{
public:
    template <typename T>
    void compare(const QString& what, const T& actual, const T& expected)
    {
        if (!(actual == expected))
            add(what, spelt(actual), spelt(expected));
    }
    void add(const QString& what, const QString& actual, const QString& expected)
    {
        m_lines.append(QStringLiteral("%1: is %2, should be %3").arg(what, actual.left(200), expected.left(200)));
    }
    bool none() const { return m_lines.isEmpty(); }
    QByteArray report() const { return QStringList(m_lines.mid(0, 12)).join(u'\n').toUtf8(); }

private:
    static QString spelt(const QString& value) { return u'"' + value + u'"'; }
    static QString spelt(const QStringList& value) { return value.join(u" | "); }
    static QString spelt(int value) { return QString::number(value); }

    QStringList m_lines;
};

QString verdictOf(const PreviewRow& row)
{
    switch (row.verdict) {
    case RowVerdict::Accepted:
        return QStringLiteral("accepted");
    case RowVerdict::Warning:
        return QStringLiteral("warning");
    case RowVerdict::Duplicate:
        return row.reason == RowReason::RepeatedOther ? QStringLiteral("repeated_other") : QStringLiteral("repeated");
    case RowVerdict::Rejected:
        return QStringLiteral("rejected");
    case RowVerdict::OptedOut:
        return QStringLiteral("opted_out");
    }
    return {};
}

/// The same in the less exact words that an expectation may use.
QString looser(const PreviewRow& row, const QString& expected)
{
    if (expected == u"kept" && isAccepted(row.verdict))
        return expected;
    if (expected == u"duplicate" && row.verdict == RowVerdict::Duplicate)
        return expected;
    return verdictOf(row);
}

void compareRow(Differences& differences, const ImportPreview& preview, int position, const json& expected)
{
    const PreviewRow& row = preview.rows[size_t(position)];
    const QString where = QStringLiteral("row %1, ").arg(expected["row"].get<int>());
    differences.compare(where + QLatin1String("number"), preview.rowNumber(position), expected["row"].get<int>());
    const QString verdict = text(expected["verdict"]);
    differences.compare(where + QLatin1String("verdict"), looser(row, verdict), verdict);
    if (verdict != u"rejected")
        differences.compare(where + QLatin1String("phone"), preview.phone(position), text(expected["phone"]));
    if (expected.contains("code"))
        differences.compare(where + QLatin1String("code"), preview.code(position), text(expected["code"]));
    if (expected.contains("same_as") && row.sameAs >= 0)
        differences.compare(where + QLatin1String("same as"), preview.rowNumber(row.sameAs),
                            expected["same_as"].get<int>());
    if ((row.verdict == RowVerdict::Accepted) != preview.sentence(position).isEmpty())
        differences.add(where + QLatin1String("sentence"), preview.sentence(position),
                        QStringLiteral("there unless all is well"));

    const Variables variables = preview.variablesOf(position);
    for (const auto& [name, value] : expected["variables"].items())
        differences.compare(where + QString::fromStdString(name), variables.value(QString::fromStdString(name)),
                            text(value));
}

void compareCounts(Differences& differences, const PreviewCounts& counts, const json& expected)
{
    const QHash<QString, int> actual{{QStringLiteral("rows"), counts.rows},
                                     {QStringLiteral("accepted"), counts.accepted},
                                     {QStringLiteral("warnings"), counts.warnings},
                                     {QStringLiteral("rejected"), counts.rejected},
                                     {QStringLiteral("duplicates"), counts.duplicates},
                                     {QStringLiteral("opted_out"), counts.optedOut}};
    for (const auto& [name, value] : expected.items())
        differences.compare(QString::fromStdString(name), actual.value(QString::fromStdString(name), -1),
                            value.get<int>());
}

void compareList(Differences& differences, const ImportPreview& preview, const json& expected)
{
    QStringList encodings;
    for (const json& name : expected["encoding"].is_array() ? expected["encoding"] : json{expected["encoding"]})
        encodings.append(plain(text(name)));
    if (!encodings.contains(plain(preview.encoding)))
        differences.add(QStringLiteral("encoding"), preview.encoding, encodings.join(u" or "));
    const bool oneColumn = preview.columns.size() < 2; // whatever separates what isn't there
    if (!oneColumn)
        differences.compare(QStringLiteral("delimiter"), QString(preview.delimiter), text(expected["delimiter"]));
    differences.compare(QStringLiteral("has_header"), int(preview.hasHeader), int(expected["has_header"].get<bool>()));
    differences.compare(QStringLiteral("skipped_rows"), preview.skippedRows, expected["skipped_rows"].get<int>());
    differences.compare(QStringLiteral("phone_column"), preview.phoneColumn, expected["phone_column"].get<int>());
    if (expected.contains("second_phone_column"))
        differences.compare(QStringLiteral("second_phone_column"), preview.secondPhoneColumn,
                            expected["second_phone_column"].get<int>());
    QStringList variables;
    for (const json& name : expected["variables"])
        variables.append(text(name));
    differences.compare(QStringLiteral("variables"), preview.variableNames(), variables);
    compareCounts(differences, preview.counts, expected["counts"]);

    const json& rows = expected.contains("rows") ? expected["rows"] : json::array();
    for (int i = 0; i < int(std::min(rows.size(), preview.rows.size())); ++i)
        compareRow(differences, preview, i, rows[size_t(i)]);
}

} // namespace

QStringList GoldenTest::names()
{
    QStringList names;
    for (const QFileInfo& file : folder().entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

void GoldenTest::thereAreManyLists()
{
    QVERIFY(names().size() >= 220);
}

void GoldenTest::judgesTheList_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void GoldenTest::judgesTheList()
{
    QFETCH(QString, name);
    QFile file(folder().filePath(name + QLatin1String(".json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json expected = json::parse(file.readAll().toStdString(), nullptr, false);
    QVERIFY(expected.is_object());

    const ImportSource source = ImportSource::file(folder().filePath(name + QLatin1String(".csv")));
    const ImportOptions options = optionsFrom(expected.value("options", json::object()));
    const auto preview = runImport(source, options);
    const auto peeked = peekImport(source, options);
    if (expected.contains("error")) {
        QVERIFY2(!preview, "was not refused");
        QVERIFY2(preview.error().message.contains(text(expected["error"])), qPrintable(preview.error().message));
        return;
    }
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
    Differences differences;
    compareList(differences, **preview, expected);
    QVERIFY2(differences.none(), ("\n" + differences.report()).constData());

    QVERIFY2(peeked, "the beginning was refused");
    QCOMPARE((*peeked)->phoneColumn, (*preview)->phoneColumn);
    QCOMPARE((*peeked)->variableNames(), (*preview)->variableNames());
    if (!(*peeked)->partial)
        QVERIFY((*peeked)->counts == (*preview)->counts);
}

void GoldenTest::theBeginningReadsLikeTheWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : names())
        if (name.startsWith(u"encoding-") || name.startsWith(u"unicode-") || name.startsWith(u"table-"))
            QTest::newRow(qPrintable(name)) << name;
}

/// Lists too long to be shown at once: wherever the beginning is cut, also in the middle of a letter.
void GoldenTest::theBeginningReadsLikeTheWhole()
{
    QFETCH(QString, name);
    QFile list(folder().filePath(name + QLatin1String(".csv")));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QFile facts(folder().filePath(name + QLatin1String(".json")));
    QVERIFY(facts.open(QIODevice::ReadOnly));
    const json expected = json::parse(facts.readAll().toStdString(), nullptr, false);
    const QByteArray bytes = list.readAll();
    const QTemporaryDir temporary;
    QFile longer(temporary.filePath(QStringLiteral("longer.csv")));
    QVERIFY(longer.open(QIODevice::WriteOnly));
    constexpr qsizetype enough = 300'000;
    longer.write(bytes.repeated(enough / bytes.size() + 1));
    longer.close();

    const ImportSource source = ImportSource::file(longer.fileName());
    const ImportOptions options = optionsFrom(expected.value("options", json::object()));
    const auto whole = runImport(source, options);
    const auto beginning = peekImport(source, options);
    QVERIFY(whole && beginning);
    QVERIFY((*beginning)->partial);
    QVERIFY((*beginning)->rows.size() >= 200);
    QCOMPARE((*beginning)->encoding, (*whole)->encoding);
    QCOMPARE((*beginning)->delimiter, (*whole)->delimiter);
    QCOMPARE((*beginning)->phoneColumn, (*whole)->phoneColumn);
    QCOMPARE((*beginning)->variableNames(), (*whole)->variableNames());
    for (int position = 0; position < int((*beginning)->rows.size()); ++position) {
        QCOMPARE((*beginning)->rowNumber(position), (*whole)->rowNumber(position));
        QCOMPARE((*beginning)->variablesOf(position), (*whole)->variablesOf(position));
    }
}

void GoldenTest::bombsAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("a 200 MB open quote") << "phone\n\"" + QByteArray(maxImportBytes - 8, 'a') << "quote";
    QTest::newRow("quotes alone") << QByteArray(10'000'001, '"') << "quote";
    QTest::newRow("a million columns") << QByteArray("a,").repeated(1'000'000) << "256";
    QTest::newRow("a million columns, semicolons") << QByteArray("a;").repeated(1'000'000) + "\n"
                                                   << "256";
    QTest::newRow("ten million blank lines") << QByteArray(10'000'000, '\n') << "no rows";
    QTest::newRow("ten million rows of commas") << QByteArray(",\r\n").repeated(10'000'000) << "no rows";
    QTest::newRow("ten million rows") << QByteArray("1\n").repeated(10'000'000) << "rows";
    QTest::newRow("NULs") << QByteArray(10'000'000, '\0') << "text";
    QTest::newRow("one long word") << QByteArray(10'000'000, 'a') << "64";
    QTest::newRow("broken UTF-8") << QByteArray("\xC3,\xE2\x82\n").repeated(3'000'000) << "rows";
}

void GoldenTest::bombsAreRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto preview = runImport(ImportSource::pipe(bytes), {});
    QVERIFY(!preview);
    QVERIFY2(preview.error().message.contains(says), qPrintable(preview.error().message));
    constexpr qint64 patience = 10'000; // ms, on a busy machine
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
