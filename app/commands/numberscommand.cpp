#include "app/commands/numberscommand.h"

#include "app/commands/campaignjson.h"
#include "app/commands/enginevisit.h"
#include "app/commands/sendermeant.h"
#include "app/commands/standardoutput.h"
#include "app/commands/storeaccess.h"
#include "app/commands/texttable.h"
#include "app/console.h"
#include "app/startconnection.h"
#include "models/statuswords.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(NumbersCommand)
};

constexpr int nameWidth = 40; ///< columns of the terminal

int say(const CommandLine& line, const std::vector<SendingNumber>& numbers)
{
    StandardOutput output;
    if (line.json) {
        Json list = Json::array();
        for (const SendingNumber& number : numbers)
            list.push_back(jsonOf(number));
        output.write(lineOf({{"numbers", std::move(list)}}));
        return output.close();
    }
    TextTable table({Numbers::tr("Number"), Numbers::tr("Name"), Numbers::tr("Kind"), Numbers::tr("Segments a second")},
                    {3});
    for (const SendingNumber& number : numbers)
        table.addRow({number.phone, shortened(number.friendlyName, nameWidth), kindWord(kindOf(number.phone)),
                      QString::number(number.mps)});
    output.write((numbers.empty()
                      ? Numbers::tr("No numbers are known. Ask the account for them: outbound numbers sync.") + u'\n'
                      : table.text())
                     .toStdString());
    return output.close();
}

int sayNumbers(const CommandLine& line, StoreReader& reader, const AccountSid& account)
{
    const auto numbers = reader.numbers(account);
    return numbers ? say(line, *numbers) : refuse(readingError(line, numbers.error()));
}

} // namespace

int listNumbers(const CommandLine& line)
{
    const auto reader = openStore(line);
    return reader ? sayNumbers(line, **reader, accountOf(line)) : refuse(reader.error());
}

int syncNumbers(const CommandLine& line)
{
    return onEngine(line, [&line](const EngineVisit& visit, const std::function<void(int)>& end) {
        Engine& engine = *visit.engine;
        const auto answer = [&line, &engine, end](const Result<void>& synced) {
            end(synced ? sayNumbers(line, engine.reader(), engine.connection().account) : refuse(synced.error()));
        };
        if (!visit.isOurs) {
            engine.syncNumbers().then(&engine, answer);
            return;
        }
        credentialsAtStart(engine, line).then(&engine, [&engine, answer](const Result<Credentials>& credentials) {
            if (credentials)
                engine.fetchNumbers(*credentials).then(&engine, answer);
            else
                answer(credentials.error());
        });
    });
}

int setNumber(const CommandLine& line)
{
    return onEngine(line, [&line](const EngineVisit& visit, const std::function<void(int)>& end) {
        Engine& engine = *visit.engine;
        const auto numbers = engine.reader().numbers(engine.connection().account);
        const auto number = numbers ? senderMeant(*numbers, line.target, engine.settings().region)
                                    : Result<SendingNumber>(readingError(line, numbers.error()));
        if (!number) {
            end(refuse(number.error()));
            return;
        }
        engine.setPace(number->phone, line.mps)
            .then(&engine, [&line, &engine, end, phone = number->phone](const Result<void>& set) {
                const auto now = set ? engine.reader().number(engine.connection().account, phone)
                                     : Result<SendingNumber>(set.error());
                end(now ? say(line, {*now}) : refuse(readingError(line, now.error())));
            });
    });
}

} // namespace outbound
