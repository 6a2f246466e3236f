#pragma once

#include "engine/ids.h"

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <optional>

namespace outbound
{

/// Which messages of an account to list, newest first.
struct SandboxListing {
    enum class Direction { Outbound, Inbound, Both };
    enum class Beside { None, OlderThan, NewerThan };

    AccountSid account;
    Direction direction = Direction::Outbound;
    std::optional<QString> to = {};
    std::optional<QString> from = {};
    std::optional<QDateTime> sentSince = {};  ///< included
    std::optional<QDateTime> sentBefore = {}; ///< excluded
    std::optional<QDateTime> listedBy = {};   ///< what the Messages list shows by then; nothing: all there is
    Beside beside = Beside::None;
    QString besideSid = {}; ///< a message of the account; the page starts right beside it
    int limit = 50;

    QString condition() const;   ///< SQL over table `messages`: WHERE …, ORDER BY …, LIMIT
    QVariantList values() const; ///< for the condition's question marks
    bool isUpwards() const { return beside == Beside::NewerThan; } ///< rows come oldest first
};

} // namespace outbound
