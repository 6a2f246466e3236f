#include "ui/campaigns/causescard.h"

#include "models/figuretext.h"
#include "ui/campaigns/failureadvice.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace outbound
{

static auto tied(const FailureCause& cause)
{
    return std::tie(cause.status, cause.errorCode, cause.errorMessage, cause.count);
}

CausesCard::CausesCard(QWidget* parent) : Card(QString(), parent), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("causesCard"));
    setPadding(0, 0);
    m_list->setSpacing(0);
    body()->setSpacing(0);
    body()->addSpacing(10);
    body()->addLayout(m_list);
    setTitle(tr("Why nobody failed"));
    setCauses({});
}

void CausesCard::setCauses(std::vector<FailureCause> causes)
{
    const bool same = std::equal(causes.begin(), causes.end(), m_causes.begin(), m_causes.end(),
                                 [](const auto& a, const auto& b) { return tied(a) == tied(b); });
    if (same && m_list->count() > 0)
        return;
    m_causes = std::move(causes);
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int failed = std::accumulate(m_causes.begin(), m_causes.end(), 0,
                                       [](int sum, const FailureCause& cause) { return sum + cause.count; });
    setTitle(failed > 0 ? tr("Why %1 failed").arg(countText(failed)) : tr("Failures"));
    m_list->addWidget(new Rule);
    if (m_causes.empty()) {
        auto* nothing = new TextLabel(tr("Nobody failed so far."), TypeRole::Body, Tone::Muted);
        nothing->setContentsMargins(14, 14, 14, 14);
        m_list->addWidget(nothing);
        return;
    }
    const int widest = std::max_element(m_causes.begin(), m_causes.end(), [](const auto& a, const auto& b) {
                           return a.count < b.count;
                       })->count;
    for (const FailureCause& cause : m_causes) {
        m_list->addWidget(row(cause, widest));
        m_list->addWidget(new Rule);
    }
    if (std::ranges::any_of(m_causes, [](const FailureCause& cause) { return cause.status == MessageStatus::Sent; }))
        m_list->addWidget(footnote());
}

QWidget* CausesCard::row(const FailureCause& cause, int widest)
{
    auto* place = new QWidget;
    auto* figure =
        new FigureLabel(TypeRole::Strong, cause.status == MessageStatus::Sent ? Tone::NoConfirmation : Tone::Refused);
    figure->setNumber(cause.count);
    figure->reserve(std::max(countText(widest), countText(888)));
    figure->setAlignment(Qt::AlignTrailing);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(causeTitle(cause), TypeRole::Medium));
    words->addWidget(new ElidedLabel(causeAdvice(cause), TypeRole::Caption, Tone::Muted));
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(14, 6, 14, 6);
    line->setSpacing(10);
    line->addWidget(figure);
    line->addLayout(words, 1);
    place->setAccessibleName(tr("%1 %2", "count, cause").arg(countText(cause.count), causeTitle(cause)));
    return place;
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
