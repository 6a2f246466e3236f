#pragma once

#include "engine/domain/proof.h"
#include "engine/import/csvwriter.h"

#include <QBuffer>

namespace outbound
{

/// The recipients of proofs as CSV, a line each; what has been written is taken away from time to time.
class ProofTable
{
public:
    ProofTable(); ///< begins with the titles

    void add(const Campaign& campaign, const ProvenRecipient& person);
    QByteArray take(); ///< the lines since the last time

private:
    QBuffer m_buffer;
    CsvWriter m_writer;
};

} // namespace outbound
