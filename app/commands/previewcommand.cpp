#include "app/commands/previewcommand.h"

#include "app/commands/judgelist.h"
#include "app/commands/judgementjson.h"
#include "app/commands/judgementtext.h"
#include "app/commands/knownoptouts.h"
#include "app/commands/standardoutput.h"
#include "app/console.h"

namespace outbound
{

static int failPrintably(const Error& error)
{
    return fail({error.code, printable(error.message)});
}

int printPreview(const CommandLine& line)
{
    const PreviewRequest& request = line.preview;
    const auto source = sourceOf(request.paths);
    if (!source)
        return failPrintably(source.error());
    StandardOutput output;
    if (request.output == PreviewRequest::Output::Raw) {
        const auto cells = readCells(*source, request.options);
        if (!cells)
            return failPrintably(cells.error());
        writeCells(**cells, output);
        return output.close();
    }
    const auto preview = judgeList(*source, request, knownOptOuts(line));
    if (!preview)
        return failPrintably(preview.error());
    if (request.output == PreviewRequest::Output::Json)
        writeJudgement(**preview, output);
    else
        output.write(summaryText(**preview).toStdString());
    return output.close();
}

} // namespace outbound
