#pragma once

#include "engine/store/storereader.h"
#include "ui/widgets/card.h"

#include <vector>

namespace outbound
{

/// Why people were not reached, grouped by cause, most first.
class CausesCard : public Card
{
    Q_OBJECT

public:
    explicit CausesCard(QWidget* parent = nullptr);

    void setCauses(std::vector<FailureCause> causes);

private:
    QWidget* row(const FailureCause& cause, int widest);
    QWidget* footnote();

    std::vector<FailureCause> m_causes;
    QVBoxLayout* m_list;
};

} // namespace outbound
