#include "app/commands/prooftext.h"

#include "app/commands/texttable.h"
#include "models/proofwords.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

constexpr int nameWidth = 40; ///< columns of the terminal

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProofText)
};

QString line(bool holds, const QString& name, const QString& sum)
{
    return QStringLiteral("%1 %2: %3\n").arg(holds ? QStringLiteral("✓") : QStringLiteral("✗"), name, sum);
}

} // namespace

QString proofText(const Proof& proof)
{
    const Campaign& campaign = proof.campaign;
    QString text = line(proof.holds(),
                        Text::tr("%1 (%2, %3)", "name, id and status of a campaign")
                            .arg(shortened(campaign.name, nameWidth), campaign.id, toString(campaign.status)),
                        proofSum(proof.total, proof.counts));
    for (const Contradiction& contradiction : proof.contradictions)
        text += QStringLiteral("    ") + contradictionText(contradiction) + u'\n';
    return text;
}

void ProofTotal::add(const Proof& proof)
{
    ++campaigns;
    contradicted += proof.holds() ? 0 : 1;
    total += proof.total;
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += proof.counts[i];
}

QString totalText(const ProofTotal& total)
{
    return line(total.contradicted == 0, Text::tr("%Ln campaign(s)", nullptr, total.campaigns),
                proofSum(total.total, total.counts));
}

} // namespace outbound
