#include "models/audiencefigures.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int cancelStride = 256;

void blame(AudienceFigures& figures, const MessageTemplate& message, const QString& text, const Variables& variables)
{
    for (const MessageTemplate::Piece& piece : message.pieces()) {
        const QString said =
            piece.variable.isEmpty() ? text.mid(piece.start, piece.length) : variables.value(piece.variable);
        figures.ucs2Character = firstBeyondGsm7(said);
        figures.ucs2Variable = piece.variable;
        if (!figures.ucs2Character.isEmpty())
            return;
    }
}

} // namespace

QString firstBeyondGsm7(const QString& text)
{
    const auto found = std::find_if_not(text.begin(), text.end(), isGsm7);
    if (found == text.end())
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(found - text.begin());
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return text.mid(start, end - start);
}

std::optional<AudienceFigures> measureAudience(const ImportPreview& preview, const QString& text,
                                               const std::function<bool()>& cancelled)
{
    const MessageTemplate message(text);
    AudienceFigures figures;
    for (const PreviewRow& row : preview.rows) {
        if (row.verdict != RowVerdict::Accepted && row.verdict != RowVerdict::Warning)
            continue;
        if (cancelled && figures.people % cancelStride == 0 && cancelled())
            return {};
        ++figures.people;
        if (text.isEmpty())
            continue;
        const Variables variables = preview.variablesOf(row);
        const QString rendered = message.render(variables);
        figures.longest = std::max(figures.longest, int(rendered.size()));
        figures.tooLongPeople += rendered.size() > longestMessage;
        const Segmentation segmentation = segmentsOf(rendered);
        figures.segments += segmentation.segments;
        ++figures.peopleBySegments[size_t(std::clamp(segmentation.segments, 1, 3) - 1)];
        if (segmentation.encoding == Encoding::Ucs2 && ++figures.ucs2People == 1)
            blame(figures, message, text, variables);
    }
    return figures;
}

} // namespace outbound
