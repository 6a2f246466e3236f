// Any text as a paste: it is judged or refused with a sentence, and what must always hold does.

#include "engine/import/importjob.h"
#include "tests/fuzz/invariants.h"

using namespace outbound;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto source = ImportSource::paste(QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size)));
    for (const char* region : {"GB", "US"}) {
        ImportOptions options;
        options.region = QString::fromLatin1(region);
        const auto preview = runImport(source, options);
        if (!preview ? preview.error().message.isEmpty() : !broken(**preview).isEmpty())
            qFatal("%s", preview ? qPrintable(broken(**preview)) : "no sentence");
    }
    return 0;
}
