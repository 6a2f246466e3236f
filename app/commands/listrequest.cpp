#include "app/commands/listrequest.h"

#include "app/commands/encodingname.h"
#include "engine/import/textdecoder.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbound
{

namespace
{

struct Request {
    Q_DECLARE_TR_FUNCTIONS(ListRequest)
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
} // namespace option

Error refusal(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
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

Result<QString> readRegion(const QCommandLineParser& parser)
{
    if (!parser.isSet(option::region))
        return ImportOptions().region;
    const QString word = parser.value(option::region);
    const QString code = word.trimmed().toUpper();
    const bool isCode = code.size() == 2 && code[0].unicode() < 128 && code[1].unicode() < 128;
    if (!isCode || QLocale::codeToTerritory(code) == QLocale::AnyTerritory)
        return refusal(
            Request::tr("--region takes the two letters of a country, such as GB or US; “%1” is none.").arg(word));
    return code;
}

Result<ListRequest> readListRequest(const QCommandLineParser& parser, const QStringList& files)
{
    const QString standardInput = QStringLiteral("-");
    if (files.contains(standardInput) && files.size() > 1)
        return refusal(Request::tr("Name files or standard input, not both."));
    if (parser.isSet(option::header) && parser.isSet(option::noHeader))
        return refusal(Request::tr("--header and --no-header exclude each other."));

    ListRequest request;
    request.paths = files.contains(standardInput) ? QStringList() : files;
    request.phoneColumn = parser.value(option::phoneColumn);
    request.secondPhoneColumn = parser.value(option::secondPhoneColumn);
    ImportOptions& options = request.options;
    const auto region = readRegion(parser);
    if (!region)
        return region.error();
    options.region = *region;
    request.isRegionGiven = parser.isSet(option::region);
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
