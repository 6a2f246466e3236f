#include "app/commands/provecommand.h"

#include "app/commands/proofjson.h"
#include "app/commands/prooftext.h"
#include "app/commands/standardoutput.h"
#include "app/console.h"
#include "app/paths.h"
#include "engine/store/storereader.h"
#include "models/prooftable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <optional>

namespace outbound
{

namespace
{

struct Command {
    Q_DECLARE_TR_FUNCTIONS(ProveCommand)
};

Error unreadable(const CommandLine& line, const Error& cause)
{
    return {ErrorCode::Storage, Command::tr("The data in %1 can't be read.").arg(dataPath(line.engine.dataDir)),
            cause.detail};
}

Result<std::unique_ptr<StoreReader>> openStore(const CommandLine& line)
{
    const QString folder = dataPath(line.engine.dataDir);
    const QString store = QDir(folder).filePath(QStringLiteral("outbound.db"));
    if (!QFile::exists(store))
        return Error{ErrorCode::Storage,
                     Command::tr("There is no data in %1. Name its folder with --data-dir.").arg(folder)};
    auto reader = StoreReader::open(store);
    if (!reader)
        return unreadable(line, reader.error());
    return reader;
}

/// Those that the words name: an id, or else the one whose id begins so, or else the one with that name.
Result<std::vector<Campaign>> chosen(StoreReader& reader, const CommandLine& line)
{
    const QString& words = line.prove.campaign;
    auto found = reader.findCampaigns(words);
    if (!found)
        return unreadable(line, found.error());
    if (words.isEmpty())
        return found;
    const auto keep = [&](auto isMeant) {
        std::vector<Campaign> meant;
        std::copy_if(found->begin(), found->end(), std::back_inserter(meant), isMeant);
        if (!meant.empty())
            *found = std::move(meant);
    };
    keep([&](const Campaign& campaign) { return campaign.id.startsWith(words); });
    keep([&](const Campaign& campaign) { return campaign.id == words; });
    if (found->empty())
        return Error{ErrorCode::CampaignNotFound, Command::tr("No campaign has the id or the name “%1”.").arg(words)};
    if (found->size() > 1) {
        constexpr size_t shown = 5;
        QStringList ids;
        for (size_t i = 0; i < std::min(found->size(), shown); ++i)
            ids << (*found)[i].id;
        if (found->size() > shown)
            ids << QStringLiteral("…");
        return Error{ErrorCode::InvalidRequest,
                     Command::tr("“%1” may be any of these campaigns: %2. Name one by its id.")
                         .arg(words, ids.join(QStringLiteral(", ")))};
    }
    return found;
}

/// Where the recipients go: a file that replaces what was there only when all is written, or standard output.
class Recipients
{
public:
    Recipients(const QString& path, StandardOutput& output) : m_output(output)
    {
        if (path != QLatin1String("-"))
            m_file.emplace(path);
    }

    Result<void> open() { return !m_file || m_file->open(QIODevice::WriteOnly) ? Result<void>() : trouble(); }
    Result<void> close() { return !m_file || m_file->commit() ? Result<void>() : trouble(); }

    void add(const Campaign& campaign, const ProvenRecipient& person) { m_table.add(campaign, person); }

    Result<void> write() ///< what was added since the last time
    {
        const QByteArray lines = m_table.take();
        if (m_file)
            return m_file->write(lines) == lines.size() ? Result<void>() : trouble();
        m_output.write({lines.constData(), size_t(lines.size())});
        return {}; // the output knows what is wrong with it
    }

private:
    Error trouble() const
    {
        return {ErrorCode::Storage,
                Command::tr("“%1” could not be saved: %2.").arg(m_file->fileName(), m_file->errorString())};
    }

    std::optional<QSaveFile> m_file;
    StandardOutput& m_output;
    ProofTable m_table;
};

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
    const auto campaigns = chosen(**reader, line);
    if (!campaigns)
        return campaigns.error();
    std::optional<Recipients> recipients;
    if (!line.prove.csv.isNull())
        if (auto opened = recipients.emplace(line.prove.csv, output).open(); !opened)
            return opened.error();

    Report report(line.prove, output);
    for (const Campaign& campaign : *campaigns) {
        std::function<bool(const ProvenRecipient&)> visit;
        if (recipients)
            visit = [&](const ProvenRecipient& person) {
                recipients->add(campaign, person);
                return true;
            };
        const auto proof = (*reader)->proof(campaign.id, visit);
        if (!proof)
            return proof.error().code == ErrorCode::Storage ? unreadable(line, proof.error()) : proof.error();
        report.add(*proof);
        if (recipients)
            if (auto written = recipients->write(); !written)
                return written.error();
        if (!output.isOpen())
            return false;
    }
    report.end();
    if (recipients)
        if (auto closed = recipients->close(); !closed)
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
