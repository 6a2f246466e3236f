#pragma once

#include <QLoggingCategory>
#include <QString>

namespace outbound
{

Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSend)
Q_DECLARE_LOGGING_CATEGORY(lcTwilio)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcWebhook)

/// A phone number for the log: `+44…0123`. Whole numbers, message texts and secrets are never logged.
QString shortened(const QString& phone);

} // namespace outbound
