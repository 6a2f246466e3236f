#include "engine/import/sheetmerge.h"

#include "engine/import/columnmapping.h"
#include "engine/import/columnsample.h"

#include <algorithm>

namespace outbound
{

namespace
{

QString plain(const QString& header)
{
    return header.simplified().toCaseFolded();
}

/// The only column beside the phone that holds words; -1 with none or several.
int onlyWords(const Sheet& sheet, const ColumnMapping& mapping, const PhoneJudge& judge)
{
    int found = -1;
    for (int column = 0; column < int(mapping.columns.size()); ++column) {
        if (column == mapping.phoneColumn || !sampleColumn(sheet, mapping.firstRow(), column, judge).isWords())
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

/// The columns of the whole, and the place of each column of a list among them.
class Places
{
public:
    /// @param words the only column of words of the list
    std::vector<int> take(const ColumnMapping& mapping, int words)
    {
        const int count = int(mapping.columns.size());
        std::vector<int> places(mapping.columns.size(), -1);
        std::vector<bool> used(size_t(m_headers.size()));
        const auto putWhere = [&](const auto& fits) {
            for (int column = 0; column < count; ++column)
                for (int place = 0; place < int(used.size()) && places[size_t(column)] < 0; ++place)
                    if (!used[size_t(place)] && fits(column, place)) {
                        places[size_t(column)] = place;
                        used[size_t(place)] = true;
                    }
        };
        const auto header = [&](int column) { return mapping.columns[size_t(column)].header; };
        const auto areNamed = [&](int column, int place) {
            return !plain(header(column)).isEmpty() && !plain(m_headers[place]).isEmpty();
        };
        putWhere([&](int column, int place) { return column == mapping.phoneColumn && place == m_phone; });
        putWhere([&](int column, int place) {
            return areNamed(column, place) && plain(header(column)) == plain(m_headers[place]);
        });
        putWhere(
            [&](int column, int place) { return !areNamed(column, place) && column == words && place == m_words; });
        putWhere([&](int column, int place) { return !areNamed(column, place) && column == place; });

        const bool isFirst = m_headers.isEmpty();
        for (int column = 0; column < count; ++column) {
            int& place = places[size_t(column)];
            if (place < 0) {
                place = int(m_headers.size());
                m_headers << QString();
            }
            if (plain(m_headers[place]).isEmpty())
                m_headers[place] = header(column);
        }
        if (m_phone < 0 && mapping.phoneColumn >= 0)
            m_phone = places[size_t(mapping.phoneColumn)];
        if (isFirst && words >= 0)
            m_words = places[size_t(words)];
        return places;
    }

    const QStringList& headers() const { return m_headers; }

private:
    QStringList m_headers; ///< as they stood where they were first named
    int m_phone = -1;
    int m_words = -1; ///< the only ones of the first list
};

/// A list, and how it goes into the whole.
struct Part {
    const NamedSheet& named;
    ColumnMapping mapping;
    std::vector<int> places;
};

void addRows(Sheet& whole, const Part& part, int first, int end)
{
    const Sheet& sheet = part.named.sheet;
    std::vector<std::string_view> cells;
    for (int row = first; row < end; ++row) {
        cells.clear();
        for (int column = 0; column < int(part.places.size()); ++column) {
            const auto to = size_t(part.places[size_t(column)]);
            if (to >= cells.size())
                cells.resize(to + 1);
            cells[to] = sheet.cell(row, column);
        }
        for (const std::string_view cell : cells)
            whole.addCell(cell);
        whole.endRow(sheet.number(row));
    }
}

} // namespace

Sheet mergeSheets(const std::vector<NamedSheet>& sheets, const ImportOptions& options)
{
    ImportOptions guesses; // roles and names are chosen by columns of the whole
    guesses.region = options.region;
    guesses.hasHeader = options.hasHeader;
    guesses.skipRows = options.skipRows;

    const PhoneJudge judge(options.region);
    Places places;
    std::vector<Part> parts;
    for (const NamedSheet& named : sheets) {
        const ColumnMapping mapping = mapColumns(named.sheet, guesses);
        guesses.skipRows = std::nullopt; // counted by hand in the first file; the others may hold people there
        parts.push_back({named, mapping, places.take(mapping, onlyWords(named.sheet, mapping, judge))});
    }
    const bool hasHeader =
        std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.mapping.hasHeader; });

    Sheet whole;
    whole.setHasHeader(hasHeader);
    for (const Part& part : parts) {
        const Sheet& sheet = part.named.sheet;
        const ColumnMapping& mapping = part.mapping;
        whole.beginPart(part.named.name);
        if (&part == &parts.front()) {
            addRows(whole, part, 0, mapping.skippedRows); // the titles, which are skipped in the whole too
            if (hasHeader)
                whole.addRow(mapping.hasHeader ? sheet.number(mapping.skippedRows) : 0, places.headers());
        }
        addRows(whole, part, mapping.firstRow(), sheet.rowCount());
    }
    return whole;
}

} // namespace outbound
