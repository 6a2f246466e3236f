#include "app/commands/judgementjson.h"

#include "app/commands/columnname.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace outbound
{

using nlohmann::ordered_json;

namespace
{

std::string dump(const ordered_json& value)
{
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

ordered_json jsonOf(const QString& text)
{
    return text.toStdString();
}

ordered_json orNull(const QString& text)
{
    return text.isEmpty() ? ordered_json() : jsonOf(text);
}

ordered_json columnsOf(const ImportPreview& preview)
{
    ordered_json columns = ordered_json::array();
    for (const PreviewColumn& column : preview.columns)
        columns.push_back({{"index", columns.size()},
                           {"header", jsonOf(column.header)},
                           {"variable", jsonOf(column.variable)},
                           {"role", jsonOf(toString(column.role))},
                           {"empty_cells", column.emptyCells}});
    return columns;
}

ordered_json phoneColumnOf(const ImportPreview& preview)
{
    if (preview.phoneColumn < 0)
        return nullptr;
    return {{"index", preview.phoneColumn},
            {"name", jsonOf(columnName(preview, preview.phoneColumn))},
            {"reason", jsonOf(phoneColumnReason(preview))}};
}

/// Most texts stand in JSON as they are; the library takes its time with each.
std::string quoted(std::string_view utf8)
{
    const bool isPlain =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; });
    return isPlain ? '"' + std::string(utf8) + '"' : dump(std::string(utf8));
}

std::string quoted(const QString& text)
{
    return quoted(std::string_view(text.toStdString()));
}

/// An array with an item a line, of which only one is in memory.
/// @param item its text, or nothing where there is none
template <typename Item>
void writeArray(int count, StandardOutput& output, Item item)
{
    const char* before = "\n";
    output.write("[");
    for (int i = 0; i < count && output.isOpen(); ++i) {
        const std::string text = item(i);
        if (text.empty())
            continue;
        output.write(before);
        output.write(text);
        before = ",\n";
    }
    output.write(before[0] == ',' ? "\n]" : "]");
}

/// The number of a row, and its file where there are several.
std::string rowAt(const ImportPreview& preview, int position)
{
    const std::string row = "\"row\":" + std::to_string(preview.rowNumber(position));
    const QString file = preview.fileName(position);
    return file.isEmpty() ? row : row + ",\"file\":" + quoted(file);
}

/// Writes the recipients, with their variables in the order of the columns.
class Recipients
{
public:
    explicit Recipients(const ImportPreview& preview) : m_preview(preview)
    {
        for (int column = 0; column < int(preview.columns.size()); ++column)
            if (preview.columns[size_t(column)].role == ColumnRole::Variable)
                m_variables.emplace_back(column, quoted(preview.columns[size_t(column)].variable) + ':');
    }

    std::string at(int position) const
    {
        std::string text = '{' + rowAt(m_preview, position);
        text += ",\"phone\":" + quoted(m_preview.phone(position)) + ",\"variables\":{";
        const char* comma = "";
        for (const auto& [column, name] : m_variables) {
            text += comma + name + quoted(trimmed(m_preview.sheet->cell(m_preview.firstRow + position, column)));
            comma = ",";
        }
        const bool isDoubtful = m_preview.rows[size_t(position)].verdict == RowVerdict::Warning;
        return text + "},\"warning\":" + (isDoubtful ? quoted(m_preview.sentence(position)) : "null") + '}';
    }

private:
    const ImportPreview& m_preview;
    std::vector<std::pair<int, std::string>> m_variables; ///< column and key
};

std::string issueAt(const ImportPreview& preview, int position)
{
    const bool first = preview.rows[size_t(position)].source == PhoneSource::First;
    const QString column = columnName(preview, first ? preview.phoneColumn : preview.secondPhoneColumn);
    return '{' + rowAt(preview, position) + ",\"column\":" + (column.isEmpty() ? "null" : quoted(column)) +
           ",\"code\":" + quoted(preview.code(position)) + ",\"value\":" + quoted(preview.original(position)) +
           ",\"message\":" + quoted(preview.sentence(position)) + '}';
}

} // namespace

ordered_json countsJson(const PreviewCounts& counts)
{
    return {{"rows", counts.rows},         {"accepted", counts.accepted},     {"warnings", counts.warnings},
            {"rejected", counts.rejected}, {"duplicates", counts.duplicates}, {"opted_out", counts.optedOut}};
}

void writeJudgement(const ImportPreview& preview, StandardOutput& output)
{
    const int rows = int(preview.rows.size());
    const auto accepted = [&](int position) { return isAccepted(preview.rows[size_t(position)].verdict); };
    const ordered_json delimiter = preview.delimiter.isNull() ? ordered_json() : jsonOf(QString(preview.delimiter));

    output.write("{\"encoding\":" + dump(orNull(preview.encoding)));
    output.write(",\n\"delimiter\":" + dump(delimiter));
    output.write(",\n\"has_header\":" + dump(preview.hasHeader));
    output.write(",\n\"columns\":" + dump(columnsOf(preview)));
    output.write(",\n\"phone_column\":" + dump(phoneColumnOf(preview)));
    output.write(",\n\"counts\":" + dump(countsJson(preview.counts)));
    output.write(",\n\"recipients\":");
    const Recipients recipients(preview);
    writeArray(rows, output, [&](int row) { return accepted(row) ? recipients.at(row) : std::string(); });
    output.write(",\n\"issues\":");
    writeArray(rows, output, [&](int row) { return accepted(row) ? std::string() : issueAt(preview, row); });
    output.write("}\n");
}

void writeCells(const Sheet& sheet, StandardOutput& output)
{
    writeArray(sheet.rowCount(), output, [&](int row) {
        std::string cells = "[";
        for (int column = 0; column < sheet.cellCount(row); ++column)
            cells += (column > 0 ? "," : "") + quoted(sheet.cell(row, column));
        return cells + ']';
    });
    output.write("\n");
}

} // namespace outbound
