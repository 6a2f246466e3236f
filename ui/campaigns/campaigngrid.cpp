#include "ui/campaigns/campaigngrid.h"

#include "ui/campaigns/campaigncharts.h"
#include "ui/campaigns/peoplecard.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/typeface.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>

namespace outbound
{

static constexpr int gutter = 12;

CampaignGrid::CampaignGrid(const Cards& cards, QWidget* parent)
    : QScrollArea(parent),
      m_people(cards.people),
      m_charts(cards.charts)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    place(cards);
    // The scroll bar takes its place in the margin, so that the cards keep in line with the head.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        const int beside = most > 0 ? margin - verticalScrollBar()->sizeHint().width() : margin;
        m_grid->setContentsMargins(mirrored({margin, 4, beside, margin}, *this));
    });
}

void CampaignGrid::place(const Cards& cards)
{
    auto* ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(ground);
    m_grid->setContentsMargins(margin, 4, margin, margin);
    m_grid->setSpacing(gutter);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(3, 1);
    for (QWidget* card : {static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_charts->deliveries())})
        card->setMinimumHeight(196);
    for (QWidget* card :
         std::initializer_list<QWidget*>{cards.leadingFigures, cards.people, m_charts->deliveries(), cards.causes})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(cards.leadingFigures, 0, 0);
    m_grid->addWidget(cards.trailingFigures, 0, 1);
    m_grid->addWidget(cards.proof, 1, 0, 1, 2);
    m_grid->addWidget(cards.people, 2, 0);
    auto* overTime = new QHBoxLayout;
    overTime->setSpacing(gutter);
    overTime->addWidget(m_charts->deliveries(), 1);
    overTime->addWidget(m_charts->throughput());
    m_grid->addLayout(overTime, 2, 1);
    m_grid->addWidget(cards.causes, 3, 0, Qt::AlignTop);
    m_grid->addWidget(cards.recipients, 3, 1);
    setWidget(ground);
}

void CampaignGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = width() < 1000;
    const bool isWide = width() >= 1600;
    m_grid->setColumnMinimumWidth(0, qRound((isWide ? 480 : narrow ? 300 : 376) * textScale()));
    m_people->setSharesShown(!narrow);
    m_charts->throughput()->setFixedWidth(qRound((isWide ? 320 : 228) * textScale()));
    m_charts->setShared(narrow);
}

} // namespace outbound
