#include "app/commands/prooftext.h"

#include "app/commands/texttable.h"
#include "app/console.h"
#include "engine/logging.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace outbound
{

namespace
{

constexpr int nameWidth = 40; ///< columns of the terminal

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProofText)
};

QString standingText(Standing standing, qint64 count)
{
    const QString number = QLocale().toString(count);
    switch (standing) {
    case Standing::Delivered:
        return Text::tr("%1 delivered").arg(number);
    case Standing::Undelivered:
        return Text::tr("%1 undelivered").arg(number);
    case Standing::Failed:
        return Text::tr("%1 failed").arg(number);
    case Standing::NoConfirmation:
        return Text::tr("%1 no confirmation").arg(number);
    case Standing::WithTwilio:
        return Text::tr("%1 with Twilio").arg(number);
    case Standing::Waiting:
        return Text::tr("%1 waiting").arg(number);
    case Standing::InDoubt:
        return Text::tr("%1 in doubt").arg(number);
    case Standing::NotSent:
        return Text::tr("%1 not sent").arg(number);
    }
    return {};
}

template <typename Counts>
QString sumText(qint64 total, const Counts& counts)
{
    QStringList parts;
    qint64 sum = 0;
    for (size_t i = 0; i < standings.size(); ++i) {
        parts << standingText(standings[i], counts[i]);
        sum += counts[i];
    }
    return QStringLiteral("%1 %2 %3")
        .arg(QLocale().toString(total), sum == total ? QStringLiteral("=") : QStringLiteral("≠"),
             parts.join(QStringLiteral(" + ")));
}

QString sentenceOf(Contradiction::Kind kind)
{
    switch (kind) {
    case Contradiction::Kind::StandsNowhere:
        return Text::tr("stands in no place of the sum, or in several");
    case Contradiction::Kind::AcceptedTwice:
        return Text::tr("has two messages that Twilio accepted");
    case Contradiction::Kind::SidTwice:
        return Text::tr("has a message that another attempt has too");
    case Contradiction::Kind::OpenThoughKnown:
        return Text::tr("has an attempt that waits for an answer though there is one");
    case Contradiction::Kind::NeverAccepted:
        return Text::tr("has a message that no attempt explains");
    case Contradiction::Kind::Forgotten:
        return Text::tr("does not know of a message that Twilio accepted");
    case Contradiction::Kind::FailedUntold:
        return Text::tr("failed, and nothing says why");
    case Contradiction::Kind::Unsettled:
        return Text::tr("has an attempt whose outcome lacks its time or its SID");
    case Contradiction::Kind::Elsewhere:
        return Text::tr("has an attempt of another campaign");
    }
    return {};
}

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
                        sumText(proof.total, proof.counts));
    for (const Contradiction& contradiction : proof.contradictions) {
        const QString attempts =
            contradiction.attempts.isEmpty() ? QString() : Text::tr(" (attempts %1)").arg(contradiction.attempts);
        text += Text::tr("    recipient %1, %2, %3%4", "id, phone, what is wrong, attempts")
                    .arg(QString::number(contradiction.recipient), shortened(contradiction.phone),
                         sentenceOf(contradiction.kind), attempts) +
                u'\n';
    }
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
                sumText(total.total, total.counts));
}

} // namespace outbound
