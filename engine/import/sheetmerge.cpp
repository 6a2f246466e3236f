#include "engine/import/sheetmerge.h"

#include "engine/import/columnmapping.h"

namespace outbound
{

namespace
{

/// The place of each column of a list among those that are there already; new headers are added to these.
class Places
{
public:
    std::vector<int> take(const ColumnMapping& mapping)
    {
        std::vector<int> places(mapping.columns.size(), -1);
        std::vector<bool> used(m_headers.size());
        const auto put = [&](size_t column, int place) {
            places[column] = place;
            used[size_t(place)] = true;
        };
        if (mapping.phoneColumn >= 0 && m_phone >= 0)
            put(size_t(mapping.phoneColumn), m_phone);
        for (size_t column = 0; column < places.size(); ++column)
            if (places[column] < 0)
                if (const int place = placeOf(mapping, int(column), used); place >= 0)
                    put(column, place);
        for (size_t column = 0; column < places.size(); ++column)
            if (places[column] < 0) {
                places[column] = int(m_headers.size());
                m_headers << plain(mapping.columns[column].header);
            }
        if (m_phone < 0 && mapping.phoneColumn >= 0)
            m_phone = places[size_t(mapping.phoneColumn)];
        return places;
    }

private:
    static QString plain(const QString& header) { return header.simplified().toCaseFolded(); }

    /// By name where both have one, else by position.
    int placeOf(const ColumnMapping& mapping, int column, const std::vector<bool>& used) const
    {
        const QString header = plain(mapping.columns[size_t(column)].header);
        for (int place = 0; place < int(used.size()); ++place) {
            const bool same =
                header.isEmpty() || m_headers[place].isEmpty() ? place == column : header == m_headers[place];
            if (same && !used[size_t(place)])
                return place;
        }
        return -1;
    }

    QStringList m_headers;
    int m_phone = -1;
};

} // namespace

Sheet mergeSheets(const std::vector<NamedSheet>& sheets, const ImportOptions& options)
{
    ImportOptions guesses; // roles and names are chosen by columns of the whole
    guesses.region = options.region;
    guesses.hasHeader = options.hasHeader;
    guesses.skipRows = options.skipRows;

    Places places;
    Sheet whole;
    for (const NamedSheet& named : sheets) {
        const Sheet& sheet = named.sheet;
        const ColumnMapping mapping = mapColumns(sheet, guesses);
        const std::vector<int> place = places.take(mapping);
        whole.beginPart(named.name);
        const bool first = whole.rowCount() == 0;
        for (int row = first ? 0 : mapping.firstRow(); row < sheet.rowCount(); ++row) {
            std::vector<std::string_view> cells;
            for (int column = 0; column < int(place.size()); ++column) {
                const auto to = size_t(place[size_t(column)]);
                if (to >= cells.size())
                    cells.resize(to + 1);
                cells[to] = sheet.cell(row, column);
            }
            for (const std::string_view cell : cells)
                whole.addCell(cell);
            whole.endRow(sheet.number(row));
        }
    }
    return whole;
}

} // namespace outbound
