#include "app/commands/campaignscommand.h"

#include "app/commands/campaignchoice.h"
#include "app/commands/campaignjson.h"
#include "app/commands/campaigntext.h"
#include "app/commands/outputfile.h"
#include "app/commands/storeaccess.h"
#include "app/console.h"
#include "models/prooftable.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr size_t bunch = 500; ///< recipients in memory at a time

/// Writes everybody of a campaign as a JSON array, a line each.
Result<void> writeRecipients(const CommandLine& line, StoreReader& reader, const CampaignId& id, OutputFile& file)
{
    const auto ids = reader.recipientIds(id, CountFilter::All);
    if (!ids)
        return readingError(line, ids.error());
    std::string separator = "[\n";
    for (size_t from = 0; from < ids->size(); from += bunch) {
        const auto end = ids->begin() + std::ptrdiff_t(std::min(ids->size(), from + bunch));
        const auto people = reader.recipients(std::vector<RecipientId>(ids->begin() + std::ptrdiff_t(from), end));
        if (!people)
            return readingError(line, people.error());
        QByteArray lines;
        for (const Recipient& person : *people) {
            lines += QByteArray::fromStdString(separator + lineOf(jsonOf(person))).chopped(1);
            separator = ",\n";
        }
        if (auto written = file.write(lines); !written)
            return written;
    }
    return file.write(separator.front() == '[' ? "[]" : "\n]");
}

Result<void> writeTable(const CommandLine& line, StoreReader& reader, const Campaign& campaign, OutputFile& file)
{
    ProofTable table;
    Result<void> written;
    int held = 0;
    const auto proof = reader.proof(campaign.id, [&](const ProvenRecipient& person) {
        table.add(campaign, person);
        if (size_t(++held) % bunch == 0)
            written = file.write(table.take());
        return bool(written);
    });
    if (!proof)
        return readingError(line, proof.error());
    return written ? file.write(table.take()) : written;
}

Result<void> writeCampaign(const CommandLine& line, StandardOutput& output)
{
    auto reader = openStore(line);
    if (!reader)
        return reader.error();
    const auto campaign = campaignMeant(**reader, line.target);
    if (!campaign)
        return readingError(line, campaign.error());
    OutputFile file(line.output.isEmpty() ? QStringLiteral("-") : line.output, output);
    if (auto opened = file.open(); !opened)
        return opened;
    auto written =
        line.json ? writeRecipients(line, **reader, campaign->id, file) : writeTable(line, **reader, *campaign, file);
    if (written && line.json)
        written = file.write("\n");
    return written ? file.close() : written;
}

Result<void> writeShown(const CommandLine& line, StandardOutput& output)
{
    auto reader = openStore(line);
    if (!reader)
        return reader.error();
    const auto campaign = campaignMeant(**reader, line.target);
    if (!campaign)
        return readingError(line, campaign.error());
    const auto summary = (*reader)->campaign(campaign->id);
    if (!summary)
        return readingError(line, summary.error());
    if (!line.json) {
        const auto text = campaignText(**reader, *summary);
        if (!text)
            return readingError(line, text.error());
        output.write(text->toStdString());
        return {};
    }
    // The recipients go out as they are read; the campaign's closing brace comes after them.
    std::string head = lineOf(campaignJson(**reader, *summary));
    head.resize(head.size() - 2);
    output.write(head + ",\"recipients\":");
    OutputFile file(QStringLiteral("-"), output);
    auto written = writeRecipients(line, **reader, campaign->id, file);
    output.write("}\n");
    return written;
}

int end(const Result<void>& written, StandardOutput& output)
{
    const int code = output.close();
    return written ? code : refuse(written.error());
}

} // namespace

int listCampaigns(const CommandLine& line)
{
    auto reader = openStore(line);
    const auto campaigns =
        reader ? (*reader)->campaigns(accountOf(line)) : Result<std::vector<CampaignSummary>>(reader.error());
    if (!campaigns)
        return refuse(readingError(line, campaigns.error()));
    StandardOutput output;
    if (line.json) {
        Json list = Json::array();
        for (const CampaignSummary& summary : *campaigns)
            list.push_back(campaignJson(**reader, summary));
        output.write(lineOf({{"campaigns", std::move(list)}, {"next", nullptr}}));
    } else {
        output.write(campaignsText(*campaigns).toStdString());
        const auto ofAll =
            campaigns->empty() ? (*reader)->findCampaigns() : Result<std::vector<Campaign>>(std::vector<Campaign>());
        if (ofAll && !ofAll->empty())
            note(QCoreApplication::translate("CampaignsCommand", "Of other accounts there are %Ln; try --sandbox.",
                                             nullptr, int(ofAll->size())));
    }
    return output.close();
}

int showCampaign(const CommandLine& line)
{
    StandardOutput output;
    return end(writeShown(line, output), output);
}

int exportCampaign(const CommandLine& line)
{
    StandardOutput output;
    return end(writeCampaign(line, output), output);
}

} // namespace outbound
