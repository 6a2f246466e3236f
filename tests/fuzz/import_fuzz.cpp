// Any bytes as a list: they are judged or refused with a sentence, and what must always hold does.

#include "engine/import/importjob.h"
#include "tests/fuzz/invariants.h"

using namespace outbound;

namespace
{

/// What the operator chose, out of the last byte, so that a seed stays a plain file.
ImportOptions optionsFor(uint8_t last)
{
    ImportOptions options;
    if (last & 1)
        options.region = QStringLiteral("US");
    if (last & 2)
        options.hasHeader = (last & 4) != 0;
    if (last & 8)
        options.delimiter = QChar(u";|\t,"[(last >> 4) & 3]);
    if (last & 64)
        options.fixes.choices = {{0, false}, {1, true}, {2, true}};
    if (last & 128)
        options.roles.insert(1, ColumnRole::SecondPhone);
    return options;
}

void check(const Result<SharedPreview>& result)
{
    if (!result ? result.error().message.isEmpty() : !broken(**result).isEmpty())
        qFatal("%s", result ? qPrintable(broken(**result)) : "no sentence");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto source = ImportSource::pipe(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    const ImportOptions chosen = optionsFor(size ? data[size - 1] : 0);
    const auto first = runImport(source, {});
    check(first);
    check(peekImport(source, {}));
    const auto again = runImport(source, chosen, {}, first ? *first : nullptr);
    check(again);
    const auto afresh = runImport(source, chosen);
    if (bool(again) != bool(afresh) || (again && (*again)->counts != (*afresh)->counts))
        qFatal("an earlier judgement changes what comes out");
    return 0;
}
