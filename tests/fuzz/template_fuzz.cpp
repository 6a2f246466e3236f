// Any text as a message template: its pieces are all of it, values are put in once, and segments are counted.

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"

using namespace outbound;

namespace
{

void insist(bool holds, const char* what)
{
    if (!holds)
        qFatal("%s", what);
}

void checkPieces(const MessageTemplate& message, const QString& text)
{
    qsizetype end = 0;
    for (const MessageTemplate::Piece& piece : message.pieces()) {
        insist(piece.start == end && piece.length > 0, "pieces with a gap");
        insist(piece.variable.isEmpty() || message.variableNames().contains(piece.variable),
               "a variable without a name");
        end = piece.start + piece.length;
    }
    insist(end == text.size(), "pieces that aren't all of the text");
}

/// Values that look like placeholders must come out as they went in.
void checkRendering(const MessageTemplate& message)
{
    const QString value = QStringLiteral("{{a}}%1{{");
    Variables variables;
    for (const QString& name : message.variableNames())
        variables.insert(name, value);
    qsizetype expected = 0;
    qsizetype bare = 0;
    for (const MessageTemplate::Piece& piece : message.pieces()) {
        expected += piece.variable.isEmpty() ? piece.length : value.size();
        bare += piece.variable.isEmpty() ? piece.length : 0;
    }
    insist(message.render(variables).size() == expected, "values scanned again");
    insist(message.render({}).size() == bare, "missing values that render as something");
}

void checkSegments(const QString& text)
{
    const Segmentation count = segmentsOf(text);
    const bool gsm = count.encoding == Encoding::Gsm7;
    const int single = gsm ? 160 : 70;
    const int part = gsm ? 153 : 67;
    insist(count.units >= text.size(), "units that were lost");
    insist(count.units <= single ? count.segments >= 1 : count.segments > (count.units - 1) / part,
           "fewer segments than the text needs");
    insist(!gsm || count.units > single || count.segments == 1, "more segments than the text needs");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const MessageTemplate message(text);
    checkPieces(message, text);
    checkRendering(message);
    checkSegments(text);
    checkSegments(message.render({}));
    return 0;
}
