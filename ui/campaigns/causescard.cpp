#include "ui/campaigns/causescard.h"

#include "models/figuretext.h"
#include "ui/campaigns/causerow.h"
#include "ui/campaigns/failureadvice.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace outbound
{

CausesCard::CausesCard(QWidget* parent) : Card(QString(), parent), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("causesCard"));
    setPadding(0, 0);
    m_list->setSpacing(0);
    body()->setSpacing(0);
    body()->addSpacing(10);
    body()->addLayout(m_list);
    rebuild({});
    setCauses({});
}

void CausesCard::setCauses(std::vector<FailureCause> causes)
{
    const int failed = std::accumulate(causes.begin(), causes.end(), 0,
                                       [](int sum, const FailureCause& cause) { return sum + cause.count; });
    setTitle(failed > 0 ? tr("Why %Ln failed", nullptr, failed) : tr("Failures"));
    keepOrder(causes);
    const bool sameRows =
        std::equal(causes.begin(), causes.end(), m_rows.begin(), m_rows.end(),
                   [](const FailureCause& cause, const CauseRow* row) { return isSameCause(cause, row->cause()); });
    if (!sameRows)
        rebuild(causes);
    qsizetype digits = 3; // so that the titles don't move at the first hundred
    for (const FailureCause& cause : causes)
        digits = std::max(digits, countText(cause.count).size());
    for (size_t i = 0; i < causes.size(); ++i)
        m_rows[i]->setCause(causes[i], QString(digits, u'8'));
}

void CausesCard::keepOrder(std::vector<FailureCause>& causes) const
{
    const bool isInUse = underMouse() || std::ranges::any_of(m_rows, [](const CauseRow* row) {
                             return row->isAncestorOf(row->window()->focusWidget());
                         });
    if (!isInUse)
        return;
    const auto place = [this](const FailureCause& cause) {
        return std::ranges::find_if(m_rows, [&](const CauseRow* row) { return isSameCause(cause, row->cause()); });
    };
    std::ranges::stable_sort(causes, [&](const FailureCause& a, const FailureCause& b) { return place(a) < place(b); });
}

/// The row of a cause that stays is moved, so that a button keeps the focus.
void CausesCard::rebuild(const std::vector<FailureCause>& causes)
{
    std::vector<CauseRow*> spare = std::exchange(m_rows, {});
    for (const FailureCause& cause : causes) {
        const auto known =
            std::ranges::find_if(spare, [&](const CauseRow* row) { return isSameCause(cause, row->cause()); });
        if (known != spare.end()) {
            m_rows.push_back(*known);
            spare.erase(known);
            continue;
        }
        m_rows.push_back(new CauseRow(cause, this));
        connect(m_rows.back(), &CauseRow::deedWanted, this, &CausesCard::deedWanted);
    }
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget() && !qobject_cast<CauseRow*>(item->widget()))
            delete item->widget();
        delete item;
    }
    for (CauseRow* row : spare) {
        row->hide();
        row->deleteLater(); // may be the sender of what led here
    }
    m_list->addWidget(new Rule);
    for (CauseRow* row : m_rows) {
        m_list->addWidget(row);
        m_list->addWidget(new Rule);
    }
    if (causes.empty()) {
        auto* nothing = new TextLabel(tr("Nobody failed so far."), TypeRole::Body, Tone::Muted);
        nothing->setContentsMargins(14, 14, 14, 14);
        m_list->addWidget(nothing);
    } else if (std::ranges::any_of(causes, [](const auto& cause) { return cause.status == MessageStatus::Sent; })) {
        m_list->addWidget(footnote());
    }
    orderTabs();
}

/// Buttons made late still stand in their place in the Tab order. The card never has the focus; it only has to look as
/// if it could while it is the neighbour.
void CausesCard::orderTabs()
{
    setFocusPolicy(Qt::StrongFocus);
    QWidget* last = this;
    for (const CauseRow* row : m_rows)
        setTabOrder(std::exchange(last, row->deedButton()), row->deedButton());
    setFocusPolicy(Qt::NoFocus);
}

QWidget* CausesCard::footnote()
{
    auto* place = new QWidget;
    auto* text = new TextLabel(tr("No confirmation counts as failed until the carrier answers. Outbound keeps asking."),
                               TypeRole::Caption, Tone::Muted);
    text->setWordWrap(true);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(18, 10, 14, 10);
    line->setSpacing(10);
    line->addWidget(new IconLabel(QStringLiteral("info"), &Tokens::textMuted, 14), 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return place;
}

} // namespace outbound
