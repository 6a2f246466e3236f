#pragma once

namespace outbound
{

/// Ways in which the sandbox misbehaves on purpose, to rehearse and to test.
struct SandboxFaults {
    int dropAfterAccept = 0; ///< every Nth message is accepted, then the connection closed without an answer; 0 never
};

} // namespace outbound
