#include "app/console.h"

#include <QTextStream>

#include <cstdio>

namespace outbound
{

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

int fail(const Error& error)
{
    QTextStream(stderr) << QStringLiteral("outbound: ") << error.message << Qt::endl;
    return 1;
}

} // namespace outbound
