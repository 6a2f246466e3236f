#include "app/commands/standardoutput.h"

#include "app/console.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace outbound
{

StandardOutput::StandardOutput()
{
    std::setvbuf(stdout, nullptr, _IOFBF, 1 << 16);
}

void StandardOutput::write(std::string_view utf8)
{
    if (isOpen() && std::fwrite(utf8.data(), 1, utf8.size(), stdout) < utf8.size())
        m_error = errno;
}

void StandardOutput::flush()
{
    if (isOpen() && std::fflush(stdout) != 0)
        m_error = errno;
}

int StandardOutput::close()
{
    flush();
    if (isOpen() || m_error == EPIPE)
        return 0;
    return fail(
        {ErrorCode::Storage, QCoreApplication::translate("StandardOutput", "Standard output can't be written: %1.")
                                 .arg(QString::fromLocal8Bit(std::strerror(m_error)))});
}

} // namespace outbound
