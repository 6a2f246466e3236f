#pragma once

#include "app/commands/standardoutput.h"
#include "engine/result.h"

#include <QSaveFile>

#include <optional>

namespace outbound
{

/// Where much goes that a command writes: a file that replaces what was there only when all is written, or standard
/// output.
class OutputFile
{
public:
    /// @param path `-`: standard output
    OutputFile(const QString& path, StandardOutput& output);

    Result<void> open();
    Result<void> write(const QByteArray& bytes);
    Result<void> close();

private:
    Error trouble() const;

    std::optional<QSaveFile> m_file;
    StandardOutput& m_output;
};

} // namespace outbound
