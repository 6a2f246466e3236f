#include "app/commands/confirmation.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace outbound
{

namespace
{

struct Confirmation {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

Result<void> confirm(const QString& question, bool yes)
{
    if (yes)
        return {};
    if (!canAsk())
        return Error{ErrorCode::InvalidRequest, Confirmation::tr("There is no terminal to ask at. Say --yes if you are "
                                                                 "sure.")};
    QTextStream(stderr) << question << u' ' << Confirmation::tr("[y/N]") << u' ' << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    const QString said = QStringLiteral("y yes ") + Confirmation::tr("y yes", "every answer that means yes");
    if (said.split(u' ', Qt::SkipEmptyParts).contains(answer))
        return {};
    return Error{ErrorCode::Cancelled, Confirmation::tr("Nothing was done.")};
}

} // namespace outbound
