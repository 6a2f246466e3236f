#pragma once

#include <QDateTime>
#include <QString>

namespace outbound
{

/// Somebody who is not to be texted from an account any more.
struct OptOut {
    QString phone;       ///< E.164
    QString reason;      ///< a word or a sentence: who said so
    QDateTime createdAt; ///< UTC
};

} // namespace outbound
