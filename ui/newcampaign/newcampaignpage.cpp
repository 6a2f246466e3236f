#include "ui/newcampaign/newcampaignpage.h"

#include "engine/engine.h"
#include "models/timetext.h"
#include "ui/audience/droppedfile.h"
#include "ui/newcampaign/campaigneditor.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/draftkeeper.h"
#include "ui/newcampaign/needbar.h"
#include "ui/newcampaign/newcampaignheader.h"
#include "ui/newcampaign/sendbar.h"
#include "ui/newcampaign/sendflow.h"
#include "ui/newcampaign/splitbar.h"
#include "ui/widgets/barslot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHideEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace outbound
{

NewCampaignPage::NewCampaignPage(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_engine(engine),
      m_header(new NewCampaignHeader),
      m_back(new MessageBar),
      m_bar(new MessageBar),
      m_needBar(new NeedBar),
      m_splitBar(new SplitBar),
      m_editor(new CampaignEditor(engine)),
      m_undoBar(new UndoBar),
      m_footer(new SendBar),
      m_flow(new SendFlow(engine, m_undoBar, this)),
      m_keeper(new DraftKeeper(engine, *m_editor, this))
{
    build();
    addActions();
    bind();
    followDraft();
    m_keeper->bringBack();
    refresh();
}

NewCampaignPage::~NewCampaignPage()
{
    delete m_keeper; // before what it keeps is taken apart
}

void NewCampaignPage::build()
{
    m_back->setObjectName(QStringLiteral("wayBackBar"));
    m_back->close();
    m_bar->close();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Rule);
    column->addWidget(new BarSlot(m_back, {24, 8, 24, 4}));
    column->addWidget(new BarSlot(m_bar, {24, 8, 24, 4}));
    column->addWidget(new BarSlot(m_needBar, {24, 8, 24, 4}));
    column->addWidget(new BarSlot(m_splitBar, {24, 8, 24, 4}));
    column->addWidget(m_editor, 1);
    column->addWidget(new BarSlot(m_undoBar, {24, 4, 24, 8}));
    column->addWidget(new Rule);
    column->addWidget(m_footer);
}

void NewCampaignPage::bind()
{
    connect(m_header, &NewCampaignHeader::backWanted, this, &NewCampaignPage::backWanted);
    connect(m_header, &NewCampaignHeader::discardWanted, this, &NewCampaignPage::discard);
    connect(m_editor, &CampaignEditor::changed, this, &NewCampaignPage::follow);
    connect(m_editor, &CampaignEditor::failed, this, qOverload<const QString&>(&NewCampaignPage::complain));
    connect(m_editor, &CampaignEditor::listFailed, this,
            [this](const QString& sentence) { complain(sentence, tr("Choose file"), &NewCampaignPage::chooseFile); });
    connect(m_editor, &CampaignEditor::said, this,
            [this](const QString& sentence) { say(MessageKind::Info, sentence); });
    connect(m_editor, &CampaignEditor::audienceReplaced, this, &NewCampaignPage::offerAudienceBack);
    connect(m_editor, &CampaignEditor::filesChosen, this, &NewCampaignPage::openFiles);
    connect(m_editor, &CampaignEditor::filesDropped, this, &NewCampaignPage::takeFiles);
    connect(m_editor, &CampaignEditor::textDropped, this, &NewCampaignPage::setPastedText);
    connect(m_needBar, &NeedBar::connectWanted, this, &NewCampaignPage::connectWanted);
    connect(m_needBar, &NeedBar::numbersWanted, this, &NewCampaignPage::lookForNumbers);
    connect(m_splitBar, &SplitBar::splitWanted, m_editor, &CampaignEditor::setSplit);
    connect(m_footer, &SendBar::sendWanted, this, &NewCampaignPage::send);
    connect(m_flow, &SendFlow::busyChanged, this, [this] {
        refresh();
        if (!m_flow->isBusy() && m_begunFrom && isVisible())
            m_begunFrom->setFocus();
    });
    connect(m_flow, &SendFlow::failed, this,
            [this](const QString& sentence) { complain(sentence, tr("Try again"), &NewCampaignPage::send); });
    connect(m_flow, &SendFlow::created, this, &NewCampaignPage::finished);
}

void NewCampaignPage::addActions()
{
    m_send = addDeed({}, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, &NewCampaignPage::send);
    m_takeBack = addDeed(tr("Don’t send yet"), {Qt::Key_Escape}, &NewCampaignPage::takeBack);
    addDeed(tr("Paste numbers"), QKeySequence::keyBindings(QKeySequence::Paste), &NewCampaignPage::paste);
    addDeed(tr("Choose file"), {}, &NewCampaignPage::chooseFile);
    m_discard = addDeed(tr("Discard"), {}, &NewCampaignPage::discard);
    addDeed(tr("Back to SMS Campaigns"), QKeySequence::keyBindings(QKeySequence::Back), &NewCampaignPage::backWanted);
    m_editor->addDeeds(*this);
}

QAction* NewCampaignPage::addDeed(const QString& name, const QList<QKeySequence>& keys, void (NewCampaignPage::*call)())
{
    auto* action = new QAction(name, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, call);
    addAction(action);
    return action;
}

void NewCampaignPage::followDraft()
{
    m_flow->setPreparation([this] { return m_keeper->handOver(); });
    connect(m_flow, &SendFlow::failed, m_keeper, &DraftKeeper::takeBack);
    connect(m_keeper, &DraftKeeper::saved, this, &NewCampaignPage::sayKept);
    connect(m_keeper, &DraftKeeper::unsaved, this, [this](const QString& sentence) {
        m_header->setNote(tr("Draft not saved"));
        complain(sentence, tr("Try again"), &NewCampaignPage::saveAgain);
    });
    connect(m_keeper, &DraftKeeper::said, this,
            [this](const QString& sentence) { say(MessageKind::Warning, sentence); });
    connect(m_keeper, &DraftKeeper::doubted, this, &NewCampaignPage::doubt);
    connect(m_keeper, &DraftKeeper::listMissing, this, &NewCampaignPage::offerListAgain);
}

void NewCampaignPage::sayKept(const QDateTime& at)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool today = at.toLocalTime().date() == now.toLocalTime().date();
    m_header->setNote(!at.isValid() ? QString()
                      : today       ? tr("Draft saved %1", "10:42").arg(clockText(at))
                                    : tr("Draft saved %1", "yesterday 10:42").arg(momentText(at, now)));
}

void NewCampaignPage::offerListAgain(const QString& sentence)
{
    m_bar->clearButtons();
    m_bar->setMessage(MessageKind::Warning, sentence);
    connect(m_bar->addButton(tr("Try again")), &Button::clicked, this, [this] {
        m_bar->close();
        m_keeper->readListAgain();
    });
    m_bar->open();
}

/// It stays beside what else there is to say.
void NewCampaignPage::doubt(const QString& sentence)
{
    m_back->clearButtons();
    m_back->setMessage(MessageKind::Warning, sentence);
    connect(m_back->addButton(tr("SMS Campaigns")), &Button::clicked, this, &NewCampaignPage::backWanted);
    m_back->addCloseButton();
    m_back->open();
}

bool NewCampaignPage::isSending() const
{
    return m_flow->isBusy();
}

void NewCampaignPage::saveDraft()
{
    m_keeper->finish();
}

void NewCampaignPage::openFiles(const QStringList& paths)
{
    m_flow->takeBack(); // what is about to go is not what will be shown
    m_bar->close();
    m_editor->openFiles(paths);
}

void NewCampaignPage::takeFiles(const QList<QUrl>& dropped)
{
    if (const Result<QStringList> paths = filesToTake(dropped))
        openFiles(*paths);
    else
        complain(paths.error().message);
}

Result<QString> NewCampaignPage::promise(const QMimeData& dragged) const
{
    return dropPromise(dragged, m_editor->content().audience.preview != nullptr);
}

void NewCampaignPage::openSample(const QString& path, const QString& name, const QString& message,
                                 const QString& region)
{
    beginAnew(tr("What was written here is replaced by the sample."));
    m_editor->setContent({{name, {}, {}, message, {}}, {}});
    m_editor->openFiles({path}, region);
}

void NewCampaignPage::openCopy(const Campaign& campaign)
{
    beginAnew(tr("What was written here is replaced by the copy."));
    m_editor->openCopy(campaign);
}

/// @param sentence with which what was there is offered back
void NewCampaignPage::beginAnew(const QString& sentence)
{
    m_flow->takeBack();
    m_bar->close();
    m_keeper->forgetList();
    const CampaignEditor::Content before = m_editor->content();
    m_back->close();
    if (!before.isEmpty())
        offerBack(sentence, [this, before] { m_editor->setContent(before); });
}

void NewCampaignPage::setPastedText(const QString& text)
{
    m_flow->takeBack();
    m_bar->close();
    m_editor->paste(text);
}

void NewCampaignPage::chooseFile()
{
    m_editor->chooseFile();
}

void NewCampaignPage::focusName()
{
    m_editor->focusName();
}

void NewCampaignPage::setUndoSeconds(int seconds)
{
    m_flow->setUndoSeconds(seconds);
}

void NewCampaignPage::send()
{
    const bool settled = m_flow->isBusy() || m_editor->settle();
    const CampaignFacts now = m_editor->facts();
    if (!settled || m_flow->isBusy() || !now.whyNot().isEmpty()) {
        refresh(); // a time to come may have passed
        return;
    }
    m_bar->close();
    m_back->close();
    m_begunFrom = focusWidget();
    setFocus(); // off what is disabled next
    m_flow->begin(m_editor->order(), now);
}

void NewCampaignPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // nothing is sent from a page that was left
        m_flow->takeBack();
    QWidget::hideEvent(event);
}

void NewCampaignPage::takeBack()
{
    m_flow->takeBack();
}

void NewCampaignPage::follow()
{
    if (m_flow->isWaiting()) { // those who opt out or another account's numbers come by themselves
        const CampaignFacts now = m_editor->facts();
        if (!now.reading && (!now.whyNot().isEmpty() || !m_flow->isAbout(m_editor->order()))) {
            m_flow->takeBack();
            complain(tr("The recipients or the number changed, so nothing was sent. Look again, then send."));
        }
    }
    refresh();
}

void NewCampaignPage::refresh()
{
    const CampaignFacts now = m_editor->facts();
    m_discard->setEnabled(!m_keeper->isEmpty());
    m_header->setCanDiscard(m_discard->isEnabled());
    m_editor->setFormEnabled(!m_flow->isBusy());
    m_splitBar->setEnabled(!m_flow->isBusy());
    m_splitBar->show(now);
    m_needBar->show(now);
    m_footer->show(now, m_flow->isBusy(), m_flow->isCreating() ? tr("Creating …") : QString());
    m_send->setText(now.scheduledAt.isValid() ? tr("Schedule") : tr("Send now"));
    m_send->setEnabled(now.whyNot().isEmpty() && !m_flow->isBusy());
    m_takeBack->setVisible(m_flow->isWaiting());
    m_takeBack->setEnabled(m_flow->isWaiting());
}

void NewCampaignPage::say(MessageKind kind, const QString& sentence)
{
    m_bar->clearButtons();
    m_bar->setMessage(kind, sentence);
    m_bar->addCloseButton();
    m_bar->open();
}

void NewCampaignPage::complain(const QString& sentence)
{
    say(MessageKind::Error, sentence);
}

void NewCampaignPage::complain(const QString& sentence, const QString& way, void (NewCampaignPage::*call)())
{
    m_bar->clearButtons();
    m_bar->setMessage(MessageKind::Error, sentence);
    connect(m_bar->addButton(way), &Button::clicked, this, [this, call] {
        m_bar->close();
        (this->*call)();
    });
    m_bar->addCloseButton();
    m_bar->open();
}

void NewCampaignPage::saveAgain()
{
    m_keeper->saveAgain();
}

void NewCampaignPage::lookForNumbers()
{
    m_needBar->setAsking(true);
    m_engine.syncNumbers().then(this, [this](const Result<void>& done) {
        m_needBar->setAsking(false);
        if (!done)
            complain(done.error().message, tr("Try again"), &NewCampaignPage::lookForNumbers);
    });
}

void NewCampaignPage::finished(const std::vector<CampaignId>& ids)
{
    m_keeper->forgetList();
    m_editor->clear();
    m_bar->close();
    m_back->close();
    if (ids.size() == 1)
        emit created(ids.front());
    else
        emit seriesCreated();
}

void NewCampaignPage::discard()
{
    m_flow->takeBack();
    const CampaignEditor::Content discarded = m_editor->content();
    const OpenDraft list = m_keeper->forgetList();
    m_editor->clear();
    m_bar->close();
    offerBack(tr("What was written here is discarded."), [this, discarded, list] {
        m_editor->setContent(discarded);
        m_keeper->rememberList(list);
    });
    m_editor->focusName();
}

void NewCampaignPage::offerAudienceBack(const Audience::State& before)
{
    const SharedPreview now = m_editor->content().audience.preview;
    const QString old = before.preview->sourceName;
    offerBack(now ? tr("“%1” was replaced by “%2”.").arg(old, now->sourceName) : tr("“%1” was removed.").arg(old),
              [this, before] { m_editor->restoreAudience(before); });
}

void NewCampaignPage::offerBack(const QString& sentence, std::function<void()> back)
{
    m_back->clearButtons();
    m_back->setMessage(MessageKind::Info, sentence);
    connect(m_back->addUndoButton(), &Button::clicked, this, [this, back = std::move(back)] {
        m_flow->takeBack();
        m_back->close();
        back();
    });
    m_back->addCloseButton();
    m_back->open();
}

void NewCampaignPage::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (const Result<QString> taken = promise(*copied); !taken)
        complain(taken.error().message);
    else if (copied->hasUrls())
        takeFiles(copied->urls());
    else
        setPastedText(copied->text());
}

} // namespace outbound
