#include "app/commands/previewrequest.h"

#include <QCoreApplication>

namespace outbound
{

static Error refusal(const char* sentence)
{
    return {ErrorCode::InvalidRequest, QCoreApplication::translate("PreviewRequest", sentence)};
}

Result<PreviewRequest> readPreviewRequest(const QCommandLineParser& parser, const QStringList& files)
{
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool raw = parser.isSet(QStringLiteral("raw"));
    if (json && raw)
        return refusal(QT_TRANSLATE_NOOP("PreviewRequest", "--json and --raw exclude each other."));
    if (raw && (parser.isSet(QStringLiteral("phone-column")) || parser.isSet(QStringLiteral("second-phone-column"))))
        return refusal(QT_TRANSLATE_NOOP("PreviewRequest",
                                         "--raw prints the cells as they stand; no phone column is chosen for it."));
    auto list = readListRequest(parser, files);
    if (!list)
        return list.error();
    using Output = PreviewRequest::Output;
    return PreviewRequest{std::move(*list), json ? Output::Json : raw ? Output::Raw : Output::Summary};
}

} // namespace outbound
