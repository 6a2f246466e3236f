#include "app/commands/sendermeant.h"

#include "engine/phone/phonenumber.h"

#include <QCoreApplication>
#include <QStringList>

namespace outbound
{

Result<SendingNumber> senderMeant(const std::vector<SendingNumber>& numbers, const QString& words,
                                  const QString& region)
{
    const QString read = e164(judgePhone(words, region).digits);
    QStringList known;
    for (const SendingNumber& number : numbers) {
        if (number.phone == words.trimmed() || (!read.isEmpty() && number.phone == read))
            return number;
        known << number.phone;
    }
    return Error{
        ErrorCode::FromNumberNotOwned,
        known.isEmpty()
            ? QCoreApplication::translate(
                  "SenderMeant", "No numbers of the account are known. Ask it for them: outbound numbers sync.")
            : QCoreApplication::translate("SenderMeant", "“%1” is no number of the account. There are: %2.")
                  .arg(words, known.join(QStringLiteral(", ")))};
}

} // namespace outbound
