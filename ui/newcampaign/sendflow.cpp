#include "ui/newcampaign/sendflow.h"

#include "engine/engine.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/countconfirmation.h"
#include "ui/widgets/undobar.h"

#include <algorithm>

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
}

void SendFlow::begin(const CampaignDraft& draft, const CampaignFacts& facts)
{
    if (isBusy())
        return;
    m_draft = draft;
    if (draft.scheduleType != ScheduleType::Now) {
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

bool SendFlow::isAbout(const CampaignDraft& draft) const
{
    const auto same = [](const Addressee& a, const Addressee& b) {
        return a.phone == b.phone && a.variables == b.variables;
    };
    return draft.fromNumber == m_draft.fromNumber &&
           std::equal(draft.recipients.begin(), draft.recipients.end(), m_draft.recipients.begin(),
                      m_draft.recipients.end(), same);
}

void SendFlow::enter(Step step)
{
    m_step = step;
    if (step == Step::Idle)
        m_draft = {};
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
    m_engine.createCampaign(m_draft).then(this, [this](const Result<CampaignId>& result) {
        enter(Step::Idle);
        if (result)
            emit created(*result);
        else
            emit failed(result.error().message);
    });
}

} // namespace outbound
