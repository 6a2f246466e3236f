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

#define OUTBOUND_SAYS(text) QT_TRANSLATE_NOOP("TwilioErrors", text)

constexpr int schedulingCodes = 351; // 35100 to 35199
constexpr int longestSentence = 400;

/// In the order of the codes. An empty text or one that is too long is one person's, as the text is made of what is
/// known of that person: the others may well be sent.
constexpr Meaning meanings[] = {
    {10001, Refusal::Account, OUTBOUND_SAYS("The Twilio account is not active. Look into the Twilio console.")},
    {10002, Refusal::Account, OUTBOUND_SAYS("A trial account can't do this. Upgrade it in the Twilio console.")},
    {20003, Refusal::Account, OUTBOUND_SAYS("Twilio did not accept the credentials. Connect the account again.")},
    {20005, Refusal::Account, OUTBOUND_SAYS("The Twilio account is not active. Look into the Twilio console.")},
    {20006, Refusal::Account, OUTBOUND_SAYS("Twilio denied access. Look into the Twilio console.")},
    {20008, Refusal::Account, OUTBOUND_SAYS("Twilio's test credentials can't do this. Connect with live ones.")},
    {20403, Refusal::Account, OUTBOUND_SAYS("Twilio forbids this account to send. Look into the Twilio console.")},
    {20404, Refusal::Account, OUTBOUND_SAYS("Twilio does not know this account. Connect the account again.")},
    {21211, Refusal::Recipient, OUTBOUND_SAYS("Not a valid phone number")},
    {21212, Refusal::Sender, OUTBOUND_SAYS("The sending number is not valid. Choose another number.")},
    {21266, Refusal::Recipient, OUTBOUND_SAYS("The recipient is the sending number itself")},
    {21408, Refusal::Country, OUTBOUND_SAYS("Texting this country is switched off in Twilio's Geo Permissions")},
    {21601, Refusal::Sender, OUTBOUND_SAYS("The sending number can't send text messages. Choose another number.")},
    {21602, Refusal::Recipient, OUTBOUND_SAYS("The message is empty for this person")},
    {21603, Refusal::Sender, OUTBOUND_SAYS("There is no sending number. Choose one.")},
    {21604, Refusal::Recipient, OUTBOUND_SAYS("There is no phone number")},
    {21606, Refusal::Sender, OUTBOUND_SAYS("The sending number is not on this account or can't send texts.")},
    {21607, Refusal::Sender, OUTBOUND_SAYS("A trial account can only send from its own Twilio number.")},
    {21608, Refusal::Recipient, OUTBOUND_SAYS("A trial account can only text numbers it has verified")},
    {21609, Refusal::Sender, OUTBOUND_SAYS("The status callback address is not valid.")},
    {21610, Refusal::OptedOut, OUTBOUND_SAYS("Opted out by replying STOP")},
    {21612, Refusal::Recipient, OUTBOUND_SAYS("This number can't be reached from the sending number")},
    {21614, Refusal::Recipient, OUTBOUND_SAYS("Not a mobile number")},
    {21616, Refusal::Sender, OUTBOUND_SAYS("The sending number matches more than one of the account's senders.")},
    {21617, Refusal::Recipient, OUTBOUND_SAYS("The message is longer than 1,600 characters")},
    {21619, Refusal::Recipient, OUTBOUND_SAYS("The message is empty for this person")},
    {21635, Refusal::Recipient, OUTBOUND_SAYS("A landline, which can't receive texts")},
    {21658, Refusal::Recipient, OUTBOUND_SAYS("The message is longer than 1,600 characters")},
    {21659, Refusal::Sender, OUTBOUND_SAYS("The sending number is not on this account.")},
    {21703, Refusal::Sender, OUTBOUND_SAYS("The messaging service has no sender.")},
    {21704, Refusal::Sender, OUTBOUND_SAYS("The messaging service has no sender.")},
    {21705, Refusal::Sender, OUTBOUND_SAYS("The messaging service does not exist.")},
    {30001, Refusal::Recipient, OUTBOUND_SAYS("The sender's queue at Twilio was full")},
    {30002, Refusal::Account, OUTBOUND_SAYS("The Twilio account is suspended. Look into the Twilio console.")},
    {30003, Refusal::Recipient, OUTBOUND_SAYS("Phone off or unreachable")},
    {30004, Refusal::Recipient, OUTBOUND_SAYS("The message was blocked")},
    {30005, Refusal::Recipient, OUTBOUND_SAYS("Unknown handset")},
    {30006, Refusal::Recipient, OUTBOUND_SAYS("A landline or a carrier that can't be reached")},
    {30007, Refusal::Recipient, OUTBOUND_SAYS("The carrier filtered the message")},
    {30008, Refusal::Recipient, OUTBOUND_SAYS("The carrier gave no reason")},
    {30017, Refusal::Recipient, OUTBOUND_SAYS("The carrier's network was congested")},
    {30022, Refusal::Sender, OUTBOUND_SAYS("The sender's daily limit is used up.")},
    {30023, Refusal::Sender, OUTBOUND_SAYS("The sender's daily limit is used up.")},
    {30027, Refusal::Sender, OUTBOUND_SAYS("The sender's daily limit is used up.")},
    {30032, Refusal::Sender, OUTBOUND_SAYS("The toll-free number is not verified yet.")},
    {30034, Refusal::Sender, OUTBOUND_SAYS("US carriers ask for A2P 10DLC registration of this number.")},
    {30035, Refusal::Sender, OUTBOUND_SAYS("The A2P 10DLC registration of this number is not finished.")},
    {30036, Refusal::Recipient, OUTBOUND_SAYS("It could not be delivered in time and expired")},
    {35118, Refusal::Sender, OUTBOUND_SAYS("Twilio asks for a messaging service to schedule messages.")},
    {63038, Refusal::Account, OUTBOUND_SAYS("The account's daily limit of messages is reached.")},
    {90010, Refusal::Account, OUTBOUND_SAYS("The Twilio account is not active. Look into the Twilio console.")},
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
        return QCoreApplication::translate("TwilioErrors", meaning->sentence);
    if (!twilioMessage.isEmpty())
        return twilioMessage.left(longestSentence);
    return code == 0 ? QString() : QCoreApplication::translate("TwilioErrors", "Twilio error %1").arg(code);
}

QString slowDownSentence()
{
    return QCoreApplication::translate("Twilio", "Twilio asks to slow down. Outbound keeps trying.");
}

} // namespace outbound
