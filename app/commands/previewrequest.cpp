#include "app/commands/previewrequest.h"

#include "app/commands/encodingname.h"
#include "engine/import/textdecoder.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbound
{

namespace
{

struct Request {
    Q_DECLARE_TR_FUNCTIONS(PreviewRequest)
};

namespace option
{
const QString region = QStringLiteral("region");
const QString encoding = QStringLiteral("encoding");
const QString delimiter = QStringLiteral("delimiter");
const QString header = QStringLiteral("header");
const QString noHeader = QStringLiteral("no-header");
const QString skipRows = QStringLiteral("skip-rows");
const QString phoneColumn = QStringLiteral("phone-column");
const QString secondPhoneColumn = QStringLiteral("second-phone-column");
const QString json = QStringLiteral("json");
const QString raw = QStringLiteral("raw");
} // namespace option

Error refusal(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

Result<QString> regionNamed(const QString& word)
{
    const QString code = word.trimmed().toUpper();
    const bool isCode = code.size() == 2 && code[0].unicode() < 128 && code[1].unicode() < 128;
    if (!isCode || QLocale::codeToTerritory(code) == QLocale::AnyTerritory)
        return refusal(
            Request::tr("--region takes the two letters of a country, such as GB or US; “%1” is none.").arg(word));
    return code;
}

Result<QChar> delimiterNamed(const QString& word)
{
    static const QHash<QString, QChar> names{
        {QStringLiteral("comma"), u','}, {QStringLiteral("semicolon"), u';'}, {QStringLiteral("tab"), u'\t'},
        {QStringLiteral("pipe"), u'|'},  {QStringLiteral("\\t"), u'\t'},
    };
    if (const auto named = names.constFind(word.toLower()); named != names.constEnd())
        return *named;
    const QChar character = word.size() == 1 ? word[0] : QChar();
    const bool separates = character == u'\t' || (character >= u' ' && character < u'\x7F' && character != u'"');
    if (!separates)
        return refusal(
            Request::tr("--delimiter takes one character other than the quote, or comma, semicolon, tab or pipe."));
    return character;
}

Result<int> skippedRows(const QString& word)
{
    bool isNumber = false;
    const int rows = word.toInt(&isNumber);
    if (!isNumber || rows < 0)
        return refusal(Request::tr("--skip-rows takes a number of rows, 0 or more."));
    return rows;
}

} // namespace

void addPreviewOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {option::region, Request::tr("preview: the country national numbers are read in (GB)."), QStringLiteral("CC"),
         QStringLiteral("GB")},
        {option::encoding, Request::tr("preview: the list's encoding, such as UTF-8, UTF-16 LE, Windows-1252."),
         QStringLiteral("E")},
        {option::delimiter, Request::tr("preview: what separates cells: a character, comma, semicolon, tab or pipe."),
         QStringLiteral("D")},
        {option::header, Request::tr("preview: the first row names the columns.")},
        {option::noHeader, Request::tr("preview: the first row is a person.")},
        {option::skipRows, Request::tr("preview: leave N rows out before that; blank ones don't count."),
         QStringLiteral("N")},
        {option::phoneColumn, Request::tr("preview: the column to text, by its header or by its number from 1."),
         QStringLiteral("NAME")},
        {option::secondPhoneColumn, Request::tr("preview: the column to use where the first is empty or wrong."),
         QStringLiteral("NAME")},
        {option::json,
         Request::tr("preview: print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An "
                     "issue's column is its header, or its number from 1 where it has none.")},
        {option::raw, Request::tr("preview: print only the cells as they stand, as a JSON array of rows.")},
    });
}

Result<PreviewRequest> readPreviewRequest(const QCommandLineParser& parser, const QStringList& files)
{
    const QString standardInput = QStringLiteral("-");
    if (files.isEmpty())
        return refusal(Request::tr("preview takes the list to judge: a file, or - for standard input."));
    if (files.contains(standardInput) && files.size() > 1)
        return refusal(Request::tr("preview takes files or standard input, not both."));
    if (parser.isSet(option::header) && parser.isSet(option::noHeader))
        return refusal(Request::tr("--header and --no-header exclude each other."));
    if (parser.isSet(option::json) && parser.isSet(option::raw))
        return refusal(Request::tr("--json and --raw exclude each other."));
    if (parser.isSet(option::raw) && (parser.isSet(option::phoneColumn) || parser.isSet(option::secondPhoneColumn)))
        return refusal(Request::tr("--raw prints the cells as they stand; no phone column is chosen for it."));

    PreviewRequest request;
    request.paths = files.first() == standardInput ? QStringList() : files;
    request.phoneColumn = parser.value(option::phoneColumn);
    request.secondPhoneColumn = parser.value(option::secondPhoneColumn);
    request.output = parser.isSet(option::json)  ? PreviewRequest::Output::Json
                     : parser.isSet(option::raw) ? PreviewRequest::Output::Raw
                                                 : PreviewRequest::Output::Summary;
    ImportOptions& options = request.options;
    const auto region = regionNamed(parser.value(option::region));
    if (!region)
        return region.error();
    options.region = *region;
    if (parser.isSet(option::encoding)) {
        options.encoding = encodingNamed(parser.value(option::encoding));
        if (options.encoding.isEmpty())
            return refusal(Request::tr("“%1” is not an encoding known here. Known are %2.")
                               .arg(parser.value(option::encoding), knownEncodings().join(QStringLiteral(", "))));
    }
    if (parser.isSet(option::delimiter)) {
        const auto delimiter = delimiterNamed(parser.value(option::delimiter));
        if (!delimiter)
            return delimiter.error();
        options.delimiter = *delimiter;
    }
    if (parser.isSet(option::header) || parser.isSet(option::noHeader))
        options.hasHeader = parser.isSet(option::header);
    if (parser.isSet(option::skipRows)) {
        const auto rows = skippedRows(parser.value(option::skipRows));
        if (!rows)
            return rows.error();
        options.skipRows = *rows;
    }
    return request;
}

} // namespace outbound
