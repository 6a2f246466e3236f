#pragma once

#include "engine/store/storereader.h"
#include "ui/widgets/card.h"

#include <vector>

namespace outbound
{

class CauseRow;

/// Why people were not reached, grouped by cause, most first, each with one deed. Rows keep their place while the
/// pointer or the focus is in the card.
class CausesCard : public Card
{
    Q_OBJECT

public:
    explicit CausesCard(QWidget* parent = nullptr);

    void setCauses(std::vector<FailureCause> causes);

signals:
    void deedWanted(const outbound::FailureCause& cause);

private:
    void keepOrder(std::vector<FailureCause>& causes) const;
    void rebuild(const std::vector<FailureCause>& causes);
    QWidget* footnote();

    std::vector<CauseRow*> m_rows;
    QVBoxLayout* m_list;
};

} // namespace outbound
