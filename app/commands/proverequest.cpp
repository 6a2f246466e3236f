#include "app/commands/proverequest.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Request {
    Q_DECLARE_TR_FUNCTIONS(ProveRequest)
};

const QString csvOption = QStringLiteral("csv");

} // namespace

Result<ProveRequest> readProveRequest(const QCommandLineParser& parser, const QStringList& words)
{
    ProveRequest request{words.value(0), parser.value(csvOption), parser.isSet(QStringLiteral("json"))};
    if (parser.isSet(csvOption) && request.csv.isEmpty())
        return Error{ErrorCode::InvalidRequest,
                     Request::tr("--csv takes the file to write, or - for standard output.")};
    if (request.json && request.csv == QLatin1String("-"))
        return Error{ErrorCode::InvalidRequest, Request::tr("--json and --csv - both want standard output.")};
    return request;
}

} // namespace outbound
