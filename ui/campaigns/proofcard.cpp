#include "ui/campaigns/proofcard.h"

#include "models/figuretext.h"
#include "models/proofwords.h"
#include "models/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/markicon.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace outbound
{

static constexpr int mostShown = 5; // contradictions

ProofCard::ProofCard(QWidget* parent)
    : Card(QString(), parent),
      m_icon(new IconLabel(QStringLiteral("success"), StatusFamily::Delivered)),
      m_freshness(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_save(new Button(QStringLiteral("download"), tr("Save as CSV…"))),
      m_total(new FigureLabel(TypeRole::Strong)),
      m_sign(new TextLabel(QStringLiteral("="), TypeRole::Strong)),
      m_sentence(new TextLabel({}, TypeRole::Caption, Tone::Muted))
{
    setObjectName(QStringLiteral("proofCard"));
    addTitle();
    auto* sum = new FlowLayout(6, 4);
    sum->addWidget(totalPart());
    for (Standing standing : standings)
        sum->addWidget(part(standing));
    m_sentence->setObjectName(QStringLiteral("proofSentence"));
    m_sentence->setWordWrap(true);
    body()->setSpacing(6);
    body()->addLayout(sum);
    body()->addWidget(m_sentence);
    setCounting();
}

void ProofCard::addTitle()
{
    m_freshness->setObjectName(QStringLiteral("proofFreshness"));
    m_save->setObjectName(QStringLiteral("saveProofButton"));
    m_save->setControlSize(ControlSize::Tool);
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy summary"));
    copy->setObjectName(QStringLiteral("copyProofButton"));
    connect(m_save, &QPushButton::clicked, this, &ProofCard::saveWanted);
    connect(copy, &QAbstractButton::clicked, this, &ProofCard::copyWanted);
    QHBoxLayout* row = titleRow();
    row->setContentsMargins(14, 8, 12, 0);
    row->setSpacing(8);
    row->insertWidget(0, m_icon);
    row->addWidget(m_freshness);
    row->addWidget(copy);
    row->addWidget(m_save);
}

QWidget* ProofCard::totalPart()
{
    m_total->setObjectName(QStringLiteral("proofTotal"));
    m_sign->setObjectName(QStringLiteral("proofSign"));
    auto* place = new QWidget;
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_total);
    line->addWidget(new TextLabel(tr("people"), TypeRole::Caption));
    line->addWidget(m_sign);
    return place;
}

/// With the plus before it, so that a sum that takes two lines is still one.
QWidget* ProofCard::part(Standing standing)
{
    const StatusLook look = standingLook(standing);
    Part& part = m_parts[size_t(standing)];
    part = {look, new MarkIcon(look.mark, look.family), new FigureLabel(TypeRole::Strong),
            new TextLabel(look.word, TypeRole::Caption)};
    part.count->setObjectName(QStringLiteral("proof_") + toString(standing));
    auto* place = new QWidget;
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    if (standing != standings.front())
        line->addWidget(new TextLabel(QStringLiteral("+"), TypeRole::Body, Tone::Muted));
    line->addWidget(part.mark);
    line->addWidget(part.count);
    line->addWidget(part.word);
    return place;
}

void ProofCard::setCounting()
{
    m_proof.reset();
    m_total->setText(QStringLiteral("–"));
    m_sign->setText(QStringLiteral("="));
    for (Part& part : m_parts)
        part.count->setText(QStringLiteral("–"));
    m_freshness->clear();
    say(QStringLiteral("clock"), StatusFamily::Pending, tr("Every person accounted for"), tr("Counting everybody …"),
        false);
}

void ProofCard::setProof(const Proof& proof, const QDateTime& asOf)
{
    m_proof = proof;
    m_asOf = asOf;
    m_total->setNumber(proof.total);
    m_sign->setText(proof.sum() == proof.total ? QStringLiteral("=") : QStringLiteral("≠"));
    showParts();
    if (proof.holds())
        say(QStringLiteral("success"), StatusFamily::Delivered, tr("Every person accounted for"),
            proof.total == 0 ? tr("Nobody is in this campaign.")
                             : tr("Everybody stands in exactly one place, and the record of every attempt agrees."),
            false);
    else
        say(QStringLiteral("error"), StatusFamily::Refused, tr("This does not add up"), contradictions(), true);
}

void ProofCard::showParts()
{
    for (Standing standing : standings) {
        Part& part = m_parts[size_t(standing)];
        const int count = m_proof ? m_proof->count(standing) : 0;
        const bool none = count == 0;
        part.mark->setMark(part.look.mark, none ? StatusFamily::Draft : part.look.family);
        part.word->setText(part.look.word);
        part.word->setTone(none ? Tone::Muted : Tone::Text);
        part.count->setTone(none ? Tone::Muted : Tone::Text);
        if (m_proof)
            part.count->setNumber(count);
    }
}

/// One a line; of many the first.
QString ProofCard::contradictions() const
{
    QStringList lines;
    if (m_proof->sum() != m_proof->total)
        lines << tr("The parts make %1, not %2.").arg(countText(m_proof->sum()), countText(m_proof->total));
    const auto& all = m_proof->contradictions;
    const size_t shown = std::min<size_t>(all.size(), mostShown);
    for (size_t i = 0; i < shown; ++i)
        lines << tr("%1 %2.", "phone, what is wrong with it")
                     .arg(phoneText(all[i].phone), contradictionSentence(all[i].kind));
    if (all.size() > shown)
        lines << tr("And %Ln more.", nullptr, int(all.size() - shown));
    return lines.join(u'\n');
}

void ProofCard::setUnreadable(const QString& sentence)
{
    say(QStringLiteral("warning"), StatusFamily::NoConfirmation, tr("Not counted"), sentence, true);
}

void ProofCard::say(const QString& icon, StatusFamily family, const QString& title, const QString& sentence, bool wrong)
{
    m_icon->setIcon(icon, family);
    setTitle(title);
    m_sentence->setText(sentence);
    m_sentence->setTone(wrong ? Tone::Refused : Tone::Muted);
    setAccessibleDescription(m_proof ? proofSum(m_proof->total, m_proof->counts) + QStringLiteral(". ") + sentence
                                     : sentence);
}

void ProofCard::setOpenLook(const StatusLook& look)
{
    m_parts[size_t(Standing::InDoubt)].look = look;
    showParts();
}

void ProofCard::setMoment(const CampaignCounts& counts, int open, const QDateTime& now)
{
    constexpr int justNow = 5; // seconds
    if (!m_proof)
        return;
    const auto is = [this](Standing standing, int count) { return m_proof->count(standing) == count; };
    const bool isCurrent = is(Standing::Delivered, counts.delivered) && is(Standing::Undelivered, counts.undelivered) &&
                           is(Standing::Failed, counts.failed) && is(Standing::NoConfirmation, counts.sent) &&
                           is(Standing::WithTwilio, counts.queued) && is(Standing::InDoubt, open) &&
                           m_proof->total == counts.totalCount();
    const std::chrono::seconds age(std::max<qint64>(0, m_asOf.secsTo(now)));
    m_freshness->setText(!isCurrent              ? tr("as of %1", "time").arg(clockSecondsText(m_asOf))
                         : age.count() < justNow ? tr("checked just now")
                                                 : tr("checked %1", "how long ago").arg(agoText(age)));
}

void ProofCard::setSaving(bool saving)
{
    m_save->setDisabled(saving);
}

} // namespace outbound
