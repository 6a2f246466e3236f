#include "ui/campaigns/failureadvice.h"

#include "models/reasontext.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Advice {
    Q_DECLARE_TR_FUNCTIONS(FailureAdvice)
};

QString adviceFor(int code)
{
    switch (code) {
    case 21211:
    case 21614:
    case 21635:
    case 30005:
    case 30006:
        return Advice::tr("Take them off your list");
    case 21610:
        return Advice::tr("Never text them again");
    case 21408:
        return Advice::tr("Allow the country in the Twilio console");
    case 21602:
        return Advice::tr("Check the variables of these rows");
    case 30001:
        return Advice::tr("Try them again later");
    case 30003:
    case 30008:
    case 30017:
        return Advice::tr("One later try is reasonable");
    case 30004:
        return Advice::tr("They or their carrier don't want it");
    case 30007:
        return Advice::tr("Change the text before you try again");
    default:
        return {};
    }
}

} // namespace

bool isSameCause(const FailureCause& one, const FailureCause& other)
{
    return (one.status == MessageStatus::Sent) == (other.status == MessageStatus::Sent) &&
           one.errorCode == other.errorCode;
}

bool hasFailedBy(const Recipient& recipient, const FailureCause& cause)
{
    const MessageStatus status = recipient.status;
    const bool hasFailed =
        status == MessageStatus::Sent || status == MessageStatus::Undelivered || status == MessageStatus::Failed;
    return hasFailed && isSameCause(cause, {status, recipient.errorCode, {}, 0});
}

QString causeTitle(const FailureCause& cause)
{
    if (cause.status == MessageStatus::Sent)
        return Advice::tr("No confirmation yet");
    return cause.errorMessage.isEmpty() ? Advice::tr("No reason given") : reasonText(cause.errorMessage);
}

QString causeAdvice(const FailureCause& cause)
{
    if (cause.status == MessageStatus::Sent)
        return Advice::tr("Still asking; may turn into delivered");
    const QString advice = adviceFor(cause.errorCode);
    if (cause.errorCode == 0)
        return advice;
    return advice.isEmpty() ? QString::number(cause.errorCode)
                            : Advice::tr("%1. %2", "error code, advice").arg(cause.errorCode).arg(advice);
}

CauseDeed causeDeed(const FailureCause& cause)
{
    if (cause.status == MessageStatus::Sent)
        return CauseDeed::Show;
    switch (cause.errorCode) {
    case 21211:
    case 21614:
    case 21635:
    case 30005:
    case 30006:
        return CauseDeed::Export;
    case 21610:
        return CauseDeed::OptOut;
    default:
        return CauseDeed::Show;
    }
}

QString causeDeedText(CauseDeed deed, int people)
{
    switch (deed) {
    case CauseDeed::Export:
        return Advice::tr("Export %Ln", nullptr, people);
    case CauseDeed::OptOut:
        return Advice::tr("Opt out %Ln", nullptr, people);
    case CauseDeed::Show:
        break;
    }
    return Advice::tr("Show");
}

} // namespace outbound
