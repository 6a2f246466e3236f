#include "engine/twilio/errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace outbound
{

using Refusal = SubmitOutcome::Refusal;

namespace
{

struct Meaning {
    int code;
    Refusal refusal;
    const char* sentence;
};

constexpr int schedulingCodes = 351; // 35100 to 35199
constexpr int longestSentence = 400;

/// In the order of the codes. An empty text or one that is too long is one person's, as the text is made of what is
/// known of that person: the others may well be sent.
constexpr Meaning meanings[] = {
    {10001, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "The Twilio account is not active. Look into the Twilio console.")},
    {10002, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "A trial account can't do this. Upgrade it in the Twilio console.")},
    {20003, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "Twilio did not accept the credentials. Connect the account again.")},
    {20005, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "The Twilio account is not active. Look into the Twilio console.")},
    {20006, Refusal::Account, QT_TRANSLATE_NOOP("TwilioErrors", "Twilio denied access. Look into the Twilio console.")},
    {20008, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "Twilio's test credentials can't do this. Connect with live ones.")},
    {20403, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "Twilio forbids this account to send. Look into the Twilio console.")},
    {20404, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "Twilio does not know this account. Connect the account again.")},
    {21211, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "Not a valid phone number")},
    {21212, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "The sending number is not valid. Choose another number.")},
    {21266, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The recipient is the sending number itself")},
    {21408, Refusal::Country,
     QT_TRANSLATE_NOOP("TwilioErrors", "Texting this country is switched off in Twilio's Geo Permissions")},
    {21601, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "The sending number can't send text messages. Choose another number.")},
    {21602, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The message is empty for this person")},
    {21603, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "There is no sending number. Choose one.")},
    {21604, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "There is no phone number")},
    {21606, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "The sending number is not on this account or can't send texts.")},
    {21607, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "A trial account can only send from its own Twilio number.")},
    {21608, Refusal::Recipient,
     QT_TRANSLATE_NOOP("TwilioErrors", "A trial account can only text numbers it has verified")},
    {21609, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The status callback address is not valid.")},
    {21610, Refusal::OptedOut, QT_TRANSLATE_NOOP("TwilioErrors", "Opted out by replying STOP")},
    {21612, Refusal::Recipient,
     QT_TRANSLATE_NOOP("TwilioErrors", "This number can't be reached from the sending number")},
    {21614, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "Not a mobile number")},
    {21616, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "The sending number matches more than one of the account's senders.")},
    {21617, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The message is longer than 1,600 characters")},
    {21619, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The message is empty for this person")},
    {21635, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "A landline, which can't receive texts")},
    {21658, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The message is longer than 1,600 characters")},
    {21659, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The sending number is not on this account.")},
    {21703, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The messaging service has no sender.")},
    {21704, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The messaging service has no sender.")},
    {21705, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The messaging service does not exist.")},
    {30001, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The sender's queue at Twilio was full")},
    {30002, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "The Twilio account is suspended. Look into the Twilio console.")},
    {30003, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "Phone off or unreachable")},
    {30004, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The message was blocked")},
    {30005, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "Unknown handset")},
    {30006, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "A landline or a carrier that can't be reached")},
    {30007, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The carrier filtered the message")},
    {30008, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The carrier gave no reason")},
    {30017, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "The carrier's network was congested")},
    {30022, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The sender's daily limit is used up.")},
    {30023, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The sender's daily limit is used up.")},
    {30027, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The sender's daily limit is used up.")},
    {30032, Refusal::Sender, QT_TRANSLATE_NOOP("TwilioErrors", "The toll-free number is not verified yet.")},
    {30034, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "US carriers ask for A2P 10DLC registration of this number.")},
    {30035, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "The A2P 10DLC registration of this number is not finished.")},
    {30036, Refusal::Recipient, QT_TRANSLATE_NOOP("TwilioErrors", "It could not be delivered in time and expired")},
    {35118, Refusal::Sender,
     QT_TRANSLATE_NOOP("TwilioErrors", "Twilio asks for a messaging service to schedule messages.")},
    {63038, Refusal::Account, QT_TRANSLATE_NOOP("TwilioErrors", "The account's daily limit of messages is reached.")},
    {90010, Refusal::Account,
     QT_TRANSLATE_NOOP("TwilioErrors", "The Twilio account is not active. Look into the Twilio console.")},
};

const Meaning* meaningOf(int code)
{
    const auto* found = std::lower_bound(std::begin(meanings), std::end(meanings), code,
                                         [](const Meaning& meaning, int wanted) { return meaning.code < wanted; });
    return found != std::end(meanings) && found->code == code ? found : nullptr;
}

} // namespace

SubmitOutcome::Refusal refusalOf(int code)
{
    if (code / 100 == schedulingCodes)
        return Refusal::Sender;
    const Meaning* meaning = meaningOf(code);
    return meaning ? meaning->refusal : Refusal::Recipient;
}

QString errorSentence(int code, const QString& twilioMessage)
{
    if (const Meaning* meaning = meaningOf(code))
        return QString::fromLatin1(meaning->sentence);
    if (!twilioMessage.isEmpty())
        return twilioMessage.left(longestSentence);
    return code == 0 ? QString() : QStringLiteral("Twilio error %1").arg(code);
}

QString slowDownSentence()
{
    return QCoreApplication::translate("Twilio", "Twilio asks to slow down. Outbound keeps trying.");
}

} // namespace outbound
