#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace outbound
{

/// What went wrong, to branch on. `toString` gives the word the REST API uses for it.
enum class ErrorCode {
    AgentNotOwned,
    CampaignNotCancellable,
    CampaignNotFound,
    Conflict, ///< with what is there already
    EngineRunning,
    FromNumberNotOwned,
    InvalidRequest,
    InvalidSchedule,
    Cancelled,
    Network,
    NotFound,
    Storage,
    TooManyRecipients,
    Unauthorized,
    Unreadable,
};

QString toString(ErrorCode code);
std::optional<ErrorCode> errorCodeFrom(const QString& word);

/// A failure as a value: a code to branch on, a sentence for the person, detail for the log. Neither holds a secret.
struct Error {
    ErrorCode code;
    QString message;
    QString detail = {};
};

/// Either a value or the Error that kept us from it (`std::expected` for a compiler that has none).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    T& operator*() & { return std::get<T>(m_state); }
    const T& operator*() const& { return std::get<T>(m_state); }
    /// By value, so that a loop over what a temporary holds is safe.
    T operator*() && { return std::get<T>(std::move(m_state)); }
    T* operator->() { return &std::get<T>(m_state); }
    const T* operator->() const { return &std::get<T>(m_state); }
    const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_error.index() == 0; }
    const Error& error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace outbound
