#include "app/commands/provecommand.h"

#include "app/commands/campaignchoice.h"
#include "app/commands/outputfile.h"
#include "app/commands/proofjson.h"
#include "app/commands/prooftext.h"
#include "app/commands/storeaccess.h"
#include "app/console.h"
#include "models/prooftable.h"

#include <cstdio>
#include <functional>
#include <optional>

namespace outbound
{

namespace
{

/// Says the proofs as they come: JSON, or text that makes room on standard output where the recipients go there.
class Report
{
public:
    Report(const ProveRequest& request, StandardOutput& output) : m_request(request), m_output(output) {}

    void add(const Proof& proof)
    {
        if (m_request.json)
            m_output.write((m_total.campaigns == 0 ? "[\n" : ",\n") + proofJson(proof));
        else
            say(proofText(proof));
        m_total.add(proof);
    }

    void end()
    {
        if (m_request.json)
            m_output.write(m_total.campaigns == 0 ? "[]\n" : "\n]\n");
        else if (m_total.campaigns != 1)
            say(totalText(m_total));
    }

    bool holds() const { return m_total.contradicted == 0; }

private:
    void say(const QString& text)
    {
        const std::string utf8 = text.toStdString();
        if (m_request.csv == QLatin1String("-"))
            std::fputs(utf8.c_str(), stderr);
        else
            m_output.write(utf8);
    }

    const ProveRequest& m_request;
    StandardOutput& m_output;
    ProofTotal m_total;
};

/// @return whether everything holds
Result<bool> proveAll(const CommandLine& line, StandardOutput& output)
{
    auto reader = openStore(line);
    if (!reader)
        return reader.error();
    const auto campaigns = campaignsMeant(**reader, line.prove.campaign, StoreReader::Deleted::Shown);
    if (!campaigns)
        return readingError(line, campaigns.error());
    std::optional<OutputFile> file;
    ProofTable table;
    if (!line.prove.csv.isNull())
        if (auto opened = file.emplace(line.prove.csv, output).open(); !opened)
            return opened.error();

    Report report(line.prove, output);
    for (const Campaign& campaign : *campaigns) {
        std::function<bool(const ProvenRecipient&)> visit;
        if (file)
            visit = [&](const ProvenRecipient& person) {
                table.add(campaign, person);
                return true;
            };
        const auto proof = (*reader)->proof(campaign.id, visit);
        if (!proof)
            return readingError(line, proof.error());
        report.add(*proof);
        if (file)
            if (auto written = file->write(table.take()); !written)
                return written.error();
        if (!output.isOpen())
            return false;
    }
    report.end();
    if (file)
        if (auto closed = file->close(); !closed)
            return closed.error();
    return report.holds();
}

} // namespace

int prove(const CommandLine& line)
{
    StandardOutput output;
    const auto holds = proveAll(line, output);
    const bool isSaid = output.close() == 0;
    if (!holds)
        fail({holds.error().code, printable(holds.error().message)});
    if (!holds || !isSaid)
        return 2;
    return *holds ? 0 : 1;
}

} // namespace outbound
