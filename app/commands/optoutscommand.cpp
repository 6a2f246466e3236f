#include "app/commands/optoutscommand.h"

#include "app/commands/campaignjson.h"
#include "app/commands/enginevisit.h"
#include "app/commands/judgelist.h"
#include "app/commands/outputfile.h"
#include "app/commands/storeaccess.h"
#include "app/commands/texttable.h"
#include "app/console.h"
#include "app/paths.h"
#include "engine/phone/phonenumber.h"
#include "engine/settings/settingsfile.h"
#include "models/figuretext.h"
#include "models/optoutlist.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct OptOuts {
    Q_DECLARE_TR_FUNCTIONS(OptOutsCommand)
};

constexpr int reasonWidth = 60; ///< columns of the terminal

Result<std::vector<OptOut>> readOptOuts(const CommandLine& line)
{
    const auto reader = openStore(line);
    if (!reader)
        return reader.error();
    auto optOuts = (*reader)->optOuts(accountOf(line));
    return optOuts ? optOuts : Result<std::vector<OptOut>>(readingError(line, optOuts.error()));
}

std::string json(const std::vector<OptOut>& optOuts)
{
    Json list = Json::array();
    for (const OptOut& optOut : optOuts)
        list.push_back(jsonOf(optOut));
    return lineOf({{"opt_outs", std::move(list)}, {"next", nullptr}});
}

QString regionOfLine(const CommandLine& line)
{
    return line.region.isEmpty() ? SettingsFile(dataPath(line.engine.dataDir)).read().region : line.region;
}

/// In E.164, all or none.
Result<QStringList> phonesOf(const CommandLine& line)
{
    QStringList phones;
    for (const QString& words : line.operands) {
        const PhoneJudgement judgement = judgePhone(words, regionOfLine(line));
        if (judgement.verdict == PhoneJudgement::Verdict::Invalid)
            return Error{ErrorCode::InvalidRequest,
                         OptOuts::tr("“%1” is no phone number. Write it as +447700900123.").arg(words)};
        phones << e164(judgement.digits);
    }
    phones.removeDuplicates();
    return phones;
}

int add(const CommandLine& line, const QStringList& phones)
{
    return onEngine(line, [&](const EngineVisit& visit, const std::function<void(int)>& end) {
        visit.engine->addOptOuts(phones, line.reason.isEmpty() ? QStringLiteral("manual") : line.reason)
            .then(visit.engine.get(), [&line, end, count = phones.size()](const Result<int>& added) {
                if (!added) {
                    end(refuse(added.error()));
                    return;
                }
                StandardOutput output;
                output.write(line.json ? lineOf({{"added", *added}, {"known_before", count - *added}})
                                       : (OptOuts::tr("Not texted any more: %1 new, %2 known before.")
                                              .arg(countText(*added), countText(count - *added)) +
                                          u'\n')
                                             .toStdString());
                end(output.close());
            });
    });
}

} // namespace

int listOptOuts(const CommandLine& line)
{
    const auto optOuts = readOptOuts(line);
    if (!optOuts)
        return refuse(optOuts.error());
    StandardOutput output;
    if (line.json) {
        output.write(json(*optOuts));
        return output.close();
    }
    TextTable table({OptOuts::tr("Number"), OptOuts::tr("Since"), OptOuts::tr("Reason")}, {});
    for (const OptOut& optOut : *optOuts)
        table.addRow(
            {optOut.phone, optOut.createdAt.toUTC().toString(Qt::ISODate), shortened(optOut.reason, reasonWidth)});
    output.write((optOuts->empty() ? OptOuts::tr("Nobody has opted out.") + u'\n' : table.text()).toStdString());
    return output.close();
}

int exportOptOuts(const CommandLine& line)
{
    const auto optOuts = readOptOuts(line);
    if (!optOuts)
        return refuse(optOuts.error());
    StandardOutput output;
    OutputFile file(line.output.isEmpty() ? QStringLiteral("-") : line.output, output);
    auto written = file.open();
    if (written)
        written = file.write(line.json ? QByteArray::fromStdString(json(*optOuts)) : optOutsCsv(*optOuts));
    if (written)
        written = file.close();
    const int code = output.close();
    return written ? code : refuse(written.error());
}

int addOptOuts(const CommandLine& line)
{
    const auto phones = phonesOf(line);
    return phones ? add(line, *phones) : refuse(phones.error());
}

int importOptOuts(const CommandLine& line)
{
    ListRequest request = line.list;
    if (!request.isRegionGiven)
        request.options.region = regionOfLine(line);
    const auto source = sourceOf(request.paths);
    const auto preview = source ? judgeList(*source, request, {}) : Result<SharedPreview>(source.error());
    if (!preview)
        return refuse(preview.error());
    const QStringList phones = phonesOf(**preview);
    if (phones.isEmpty())
        return refuse({ErrorCode::Unreadable, OptOuts::tr("No phone number was found in the list.")});
    if (const int rejected = (*preview)->counts.rejected; rejected > 0)
        note(OptOuts::tr("Rows without a phone number that can be dialled, left out: %1. See outbound preview.")
                 .arg(countText(rejected)));
    return add(line, phones);
}

int removeOptOut(const CommandLine& line)
{
    const auto phones = phonesOf(line);
    if (!phones)
        return refuse(phones.error());
    return onEngine(line, [&](const EngineVisit& visit, const std::function<void(int)>& end) {
        visit.engine->removeOptOut(phones->first())
            .then(visit.engine.get(), [&line, end, phone = phones->first()](const Result<void>& removed) {
                if (!removed) {
                    end(refuse(removed.error()));
                    return;
                }
                StandardOutput output;
                output.write(line.json ? lineOf({{"phone", phone.toStdString()}, {"removed", true}})
                                       : (OptOuts::tr("May be texted again: %1.").arg(phone) + u'\n').toStdString());
                end(output.close());
            });
    });
}

} // namespace outbound
