#pragma once

#include <string_view>

namespace outbound
{

/// Standard output for much text, written in large blocks. Whoever reads it may leave early (`| head`).
class StandardOutput
{
public:
    StandardOutput();

    void write(std::string_view utf8);
    void flush();
    bool isOpen() const { return m_error == 0; } ///< false once nothing more can be written: go home

    /// Writes the rest. @return the exit code, 0 too when the reader left
    int close();

private:
    int m_error = 0; ///< an errno
};

} // namespace outbound
