#include "models/audiencefigures.h"

#include "engine/domain/graphemes.h"
#include "engine/domain/messagetemplate.h"
#include "engine/domain/plainletters.h"
#include "engine/domain/segments.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace outbound
{

namespace
{

constexpr int cancelStride = 256;

/// The countries of numbers, quickly: those that begin alike are in one country.
class Regions
{
public:
    const QString& of(quint64 phone)
    {
        quint64 begin = phone;
        while (begin >= shared)
            begin /= 10;
        auto known = m_regions.find(begin);
        if (known == m_regions.end())
            known = m_regions.insert(begin, likelyRegionOf(e164(phone)));
        return *known;
    }

private:
    static constexpr quint64 shared = 10'000'000; ///< 7 digits, as much as keeps Jersey apart from Great Britain
    QHash<quint64, QString> m_regions;
};

/// A message whose placeholders know their columns, so that a person's text is put together without a look at the rest
/// of the row.
class Letter
{
public:
    Letter(const ImportPreview& preview, const QString& text) : m_preview(preview)
    {
        const MessageTemplate message(text);
        for (const MessageTemplate::Piece& piece : message.pieces()) {
            Part part{text.mid(piece.start, piece.length), {}, -1};
            if (!piece.variable.isEmpty())
                part = {{}, piece.variable, columnOf(piece.variable)};
            m_parts.push_back(part);
            m_literalsFit = m_literalsFit && fitsGsm7(part.literal);
        }
        for (const QString& name : message.variableNames())
            if (const int column = columnOf(name); column >= 0)
                m_used.push_back({name, column, 0});
    }

    const QString& render(int position)
    {
        m_rendered.resize(0); // keeps its room
        for (const Part& part : m_parts)
            m_rendered += saidBy(part, position);
        for (Used& variable : m_used)
            variable.empty += m_preview.cell(position, variable.column).isEmpty();
        return m_rendered;
    }

    /// Of the person rendered last.
    void blame(AudienceFigures& figures, int position) const
    {
        ++figures.ucs2People;
        if (!m_literalsFit && figures.ucs2People > 1)
            return;
        figures.plainPeople += m_literalsFit && canBePlain(m_rendered);
        for (const Part& part : m_parts) {
            const QString character = firstBeyondGsm7(saidBy(part, position));
            if (character.isEmpty())
                continue;
            if (figures.ucs2People == 1) {
                figures.ucs2Character = character;
                figures.ucs2Variable = part.variable;
                figures.ucs2Characters = 1;
            } else if (character != figures.ucs2Character) {
                figures.ucs2Characters = 2;
            }
            return;
        }
    }

    void tellOfEmptyValues(AudienceFigures& figures) const
    {
        for (const Used& variable : m_used)
            if (variable.empty > figures.emptyPeople) {
                figures.emptyPeople = variable.empty;
                figures.emptyVariable = variable.name;
            }
    }

private:
    struct Part {
        QString literal;
        QString variable; ///< empty for literal text
        int column;       ///< -1: no column fills it
    };
    struct Used {
        QString name;
        int column;
        int empty; ///< people without a value so far
    };

    int columnOf(const QString& variable) const
    {
        for (size_t i = 0; i < m_preview.columns.size(); ++i)
            if (m_preview.columns[i].role == ColumnRole::Variable && m_preview.columns[i].variable == variable)
                return int(i);
        return -1;
    }

    QString saidBy(const Part& part, int position) const
    {
        return part.column < 0 ? part.literal : m_preview.cell(position, part.column);
    }

    const ImportPreview& m_preview;
    std::vector<Part> m_parts;
    bool m_literalsFit = true; ///< into GSM-7
    std::vector<Used> m_used;
    QString m_rendered;
};

} // namespace

QString firstBeyondGsm7(const QString& text)
{
    const auto found = std::find_if_not(text.begin(), text.end(), isGsm7);
    if (found == text.end())
        return {};
    qsizetype start = 0;
    qsizetype end = graphemeEnd(text, start);
    while (end <= found - text.begin()) {
        start = end;
        end = graphemeEnd(text, start);
    }
    return text.mid(start, end - start);
}

std::optional<AudienceFigures> measureAudience(const ImportPreview& preview, const QString& text,
                                               const std::function<bool()>& cancelled)
{
    Letter letter(preview, text);
    Regions regions;
    AudienceFigures figures;
    for (int position = 0; position < int(preview.rows.size()); ++position) {
        if (cancelled && position % cancelStride == 0 && cancelled())
            return {};
        if (!isAccepted(preview.rows[size_t(position)].verdict))
            continue;
        ++figures.people;
        AudienceFigures::Share& country = figures.byRegion[regions.of(preview.rows[size_t(position)].phone)];
        ++country.people;
        if (text.isEmpty())
            continue;
        const QString& rendered = letter.render(position);
        figures.longest = std::max(figures.longest, int(rendered.size()));
        figures.tooLongPeople += rendered.size() > longestMessage;
        const Segmentation segmentation = segmentsOf(rendered);
        figures.segments += segmentation.segments;
        country.segments += segmentation.segments;
        ++figures.peopleBySegments[size_t(std::clamp(segmentation.segments, 1, 3) - 1)];
        if (segmentation.encoding == Encoding::Ucs2)
            letter.blame(figures, position);
    }
    letter.tellOfEmptyValues(figures);
    return figures;
}

} // namespace outbound
