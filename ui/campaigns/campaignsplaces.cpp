// CampaignsPage: what stands in the place of the campaigns, and what is said there when none can be shown.

#include "models/figuretext.h"
#include "ui/campaigns/campaigndeeds.h"
#include "ui/campaigns/campaignfilterbar.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaignstable.h"
#include "ui/campaigns/listtail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/skeletonrows.h"

#include <QStackedWidget>
namespace outbound
{

QStackedWidget* CampaignsPage::places()
{
    m_table = new CampaignsTable(&m_filter);
    m_deeds = new CampaignDeeds(*m_actions, this, m_table);
    m_nothingYet = new EmptyState(tr("No campaign yet"), tr("A list and a sentence are enough."));
    auto* create = new Button(QStringLiteral("plus"), tr("New Campaign"), ButtonKind::Primary);
    connect(create, &QPushButton::clicked, this, &CampaignsPage::newCampaignWanted);
    m_nothingYet->setButton(create);
    m_nothingHere = new EmptyState(QString(), QString());
    auto* all = new Button(tr("Show all"));
    all->setObjectName(QStringLiteral("showAllButton"));
    connect(all, &QPushButton::clicked, this, &CampaignsPage::showEverything);
    m_nothingHere->setButton(all);

    m_unread = new EmptyState(tr("The campaigns can't be read"), QString());
    auto* again = new Button(tr("Try again"));
    again->setObjectName(QStringLiteral("readAgainButton"));
    connect(again, &QPushButton::clicked, this, &CampaignsPage::connectAccount);
    m_unread->setButton(again);
    m_reading = new SkeletonRows(m_table);

    m_places = new QStackedWidget;
    for (QWidget* place : std::initializer_list<QWidget*>{m_table, m_nothingYet, m_nothingHere, m_unread, m_reading})
        m_places->addWidget(place);
    return m_places;
}

/// What is missing, as far as one filter alone explains it.
static QString nothingOf(const std::optional<CampaignStatus>& status)
{
    if (status)
        switch (*status) {
        case CampaignStatus::Draft:
            return CampaignsPage::tr("No campaign is a draft");
        case CampaignStatus::Scheduled:
            return CampaignsPage::tr("No campaign is scheduled");
        case CampaignStatus::Running:
            return CampaignsPage::tr("No campaign is running");
        case CampaignStatus::Paused:
            return CampaignsPage::tr("No campaign is paused");
        case CampaignStatus::Done:
            return CampaignsPage::tr("No campaign is done");
        case CampaignStatus::Failed:
            return CampaignsPage::tr("No campaign has failed");
        case CampaignStatus::Cancelled:
            return CampaignsPage::tr("No campaign is cancelled");
        }
    return CampaignsPage::tr("No campaign is like that");
}

void CampaignsPage::showPlace()
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    m_nothingHere->setText(nothingOf(m_filter.isStatusAlone() ? m_filter.status() : std::nullopt),
                           tr("The filter hides %Ln campaign(s).", nullptr, all));
    if (m_model.trouble())
        m_unread->setText(tr("The campaigns can't be read"), m_model.trouble()->message);
    m_places->setCurrentWidget(shown > 0           ? static_cast<QWidget*>(m_table)
                               : m_model.trouble() ? static_cast<QWidget*>(m_unread)
                               : !m_model.isRead() ? static_cast<QWidget*>(m_reading)
                               : all > 0           ? m_nothingHere
                                                   : m_nothingYet);
    m_tail->setCounts(shown == all ? tr("%Ln campaign(s)", nullptr, all)
                                   : tr("%1 of %Ln campaign(s)", nullptr, all).arg(countText(shown)),
                      int(m_table->selectionModel()->selectedRows().size()));
    m_tail->setVisible(all > 0);
    showWaiting();
}

void CampaignsPage::showEverything()
{
    m_search->clear();
    m_filters->showEverything();
}

} // namespace outbound
