#pragma once

#include "engine/domain/messagestatus.h"
#include "engine/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace outbound
{

using Variables = QMap<QString, QString>; ///< name → value, as the message template sees them

/// A person to text, as an audience names them: the number in E.164 and what fills the placeholders.
struct Addressee {
    QString phone;
    Variables variables;
};

/// One person of one campaign with everything known about their message.
struct Recipient {
    RecipientId id = 0;
    CampaignId campaignId;
    QString phone;
    Variables variables;
    MessageStatus status = MessageStatus::Pending;
    bool inDoubt = false;    ///< still `pending`, but a request went out whose answer is not known
    QString twilioSid;       ///< empty until Twilio accepted the message
    QString renderedMessage; ///< empty until the message was claimed for sending
    int errorCode = 0;       ///< Twilio's code, 0 for none
    QString errorMessage;
    QDateTime sentAt;    ///< UTC; when Twilio accepted or refused it
    QDateTime changedAt; ///< UTC; when the status last changed
};

} // namespace outbound
