#include "models/prooffile.h"

#include "engine/store/storereader.h"
#include "models/prooftable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace outbound
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProofFile)
};

} // namespace

Result<int> saveProof(const QString& storePath, const std::vector<CampaignId>& ids, const QString& path,
                      std::stop_token stop, const std::function<bool(const Recipient&)>& isWanted)
{
    constexpr int stride = 512; // people between two writes
    const auto reader = StoreReader::open(storePath);
    if (!reader)
        return reader.error();
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    ProofTable table;
    const auto write = [&] {
        const QByteArray lines = table.take();
        written = written && file.write(lines) == lines.size();
    };
    int people = 0;
    for (const CampaignId& id : ids) {
        const auto summary = (*reader)->campaign(id);
        if (!summary)
            return summary.error();
        const auto proof = (*reader)->proof(id, [&](const ProvenRecipient& person) {
            if (!isWanted || isWanted(person.recipient)) {
                table.add(summary->campaign, person);
                if (++people % stride == 0)
                    write();
            }
            return written && !stop.stop_requested();
        });
        if (!proof)
            return proof.error();
    }
    write();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, Words::tr("Saving was cancelled.")};
    if (!written || !file.commit())
        return Error{ErrorCode::Storage,
                     Words::tr("“%1” could not be saved: %2.").arg(QFileInfo(path).fileName(), file.errorString())};
    return people;
}

} // namespace outbound
