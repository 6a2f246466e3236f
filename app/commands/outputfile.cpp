#include "app/commands/outputfile.h"

#include <QCoreApplication>

namespace outbound
{

OutputFile::OutputFile(const QString& path, StandardOutput& output) : m_output(output)
{
    if (path != QLatin1String("-"))
        m_file.emplace(path);
}

Result<void> OutputFile::open()
{
    return !m_file || m_file->open(QIODevice::WriteOnly) ? Result<void>() : trouble();
}

Result<void> OutputFile::write(const QByteArray& bytes)
{
    if (m_file)
        return m_file->write(bytes) == bytes.size() ? Result<void>() : trouble();
    m_output.write({bytes.constData(), size_t(bytes.size())});
    return {}; // the output knows what is wrong with it
}

Result<void> OutputFile::close()
{
    return !m_file || m_file->commit() ? Result<void>() : trouble();
}

Error OutputFile::trouble() const
{
    return {ErrorCode::Storage, QCoreApplication::translate("OutputFile", "“%1” could not be saved: %2.")
                                    .arg(m_file->fileName(), m_file->errorString())};
}

} // namespace outbound
