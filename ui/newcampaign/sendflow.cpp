#include "ui/newcampaign/sendflow.h"

#include "engine/engine.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/countconfirmation.h"
#include "ui/widgets/undobar.h"

#include <QtConcurrentRun>

namespace outbound
{

namespace
{

constexpr int mostWithoutTyping = 500;

} // namespace

SendFlow::SendFlow(Engine& engine, UndoBar* undoBar, QWidget* page)
    : QObject(page),
      m_engine(engine),
      m_undoBar(undoBar),
      m_page(page)
{
    connect(undoBar, &UndoBar::undone, this, [this] { enter(Step::Idle); });
    connect(undoBar, &UndoBar::expired, this, &SendFlow::create);
    connect(&m_preparing, &QFutureWatcherBase::finished, this, &SendFlow::makeDrafts);
    connect(&m_drafting, &QFutureWatcherBase::finished, this, [this] { handOver(std::move(*m_drafting.result())); });
}

void SendFlow::begin(const SendOrder& order, const CampaignFacts& facts)
{
    if (isBusy())
        return;
    m_order = order;
    if (order.draft.scheduleType != ScheduleType::Now) {
        create();
    } else if (facts.counts.accepted > mostWithoutTyping) {
        ask(facts);
    } else if (m_undoSeconds > 0) {
        enter(Step::Counting);
        m_undoBar->start(tr("Sending to %1 in").arg(peopleText(facts.counts.accepted)), m_undoSeconds);
    } else {
        create();
    }
}

void SendFlow::takeBack()
{
    if (m_step == Step::Asking && m_dialog)
        m_dialog->reject();
    if (m_step != Step::Counting)
        return;
    m_undoBar->stop();
    enter(Step::Idle);
}

void SendFlow::enter(Step step)
{
    m_step = step;
    if (step == Step::Idle)
        m_order = {};
    emit busyChanged();
}

void SendFlow::ask(const CampaignFacts& facts)
{
    enter(Step::Asking);
    auto* dialog = new CountConfirmation(facts.counts.accepted, facts.costSentence(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SendFlow::create);
    connect(dialog, &QDialog::rejected, this, [this] { enter(Step::Idle); });
    m_dialog = dialog;
    dialog->open();
}

void SendFlow::create()
{
    enter(Step::Creating);
    if (m_prepare)
        m_preparing.setFuture(m_prepare());
    else
        makeDrafts();
}

void SendFlow::makeDrafts()
{
    m_drafting.setFuture(
        QtConcurrent::run([order = m_order] { return std::make_shared<std::vector<CampaignDraft>>(order.drafts()); }));
}

void SendFlow::handOver(std::vector<CampaignDraft> drafts)
{
    m_engine.createCampaigns(std::move(drafts)).then(this, [this](const Result<std::vector<CampaignId>>& ids) {
        enter(Step::Idle);
        if (ids)
            emit created(*ids);
        else
            emit failed(ids.error().message);
    });
}

} // namespace outbound
