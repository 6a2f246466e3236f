#pragma once

#include "engine/domain/proof.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statuslook.h"

#include <array>
#include <optional>

namespace outbound
{

class Button;
class FigureLabel;
class IconLabel;
class MarkIcon;

/// The account of a campaign as one sum that can be checked at a glance: the total, what it is made of, and whether
/// recipients and ledger tell the same.
class ProofCard : public Card
{
    Q_OBJECT

public:
    explicit ProofCard(QWidget* parent = nullptr);

    void setProof(const Proof& proof, const QDateTime& asOf);
    void setCounting();                          ///< nothing is known yet
    void setUnreadable(const QString& sentence); ///< what was known stays, with its time
    void setOpenLook(const StatusLook& look);    ///< of those in doubt

    /// How fresh it is; of which moment, where the rest of the page knows more.
    /// @param open of the pending: a request went out whose answer is not known
    void setMoment(const CampaignCounts& counts, int open, const QDateTime& now);

    void setSaving(bool saving);

signals:
    void saveWanted();
    void copyWanted();

private:
    struct Part {
        StatusLook look;
        MarkIcon* mark;
        FigureLabel* count;
        TextLabel* word;
    };

    void addTitle();
    QWidget* totalPart();
    QWidget* part(Standing standing);
    void showParts();
    void say(const QString& icon, StatusFamily family, const QString& title, const QString& sentence, bool wrong);
    QString contradictions() const;

    std::optional<Proof> m_proof;
    QDateTime m_asOf;
    IconLabel* m_icon;
    TextLabel* m_freshness;
    Button* m_save;
    FigureLabel* m_total;
    TextLabel* m_sign; ///< = or ≠
    std::array<Part, standings.size()> m_parts;
    TextLabel* m_sentence;
};

} // namespace outbound
