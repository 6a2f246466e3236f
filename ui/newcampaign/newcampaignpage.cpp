#include "ui/newcampaign/newcampaignpage.h"

#include "ui/audience/droppedfile.h"
#include "ui/newcampaign/barslot.h"
#include "ui/newcampaign/campaigneditor.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/newcampaignheader.h"
#include "ui/newcampaign/sendbar.h"
#include "ui/newcampaign/sendflow.h"
#include "ui/newcampaign/splitbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/undobar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHideEvent>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

namespace outbound
{

NewCampaignPage::NewCampaignPage(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_header(new NewCampaignHeader),
      m_back(new MessageBar),
      m_bar(new MessageBar),
      m_splitBar(new SplitBar),
      m_editor(new CampaignEditor(engine)),
      m_undoBar(new UndoBar),
      m_footer(new SendBar),
      m_flow(new SendFlow(engine, m_undoBar, this)),
      m_escape(new QShortcut(Qt::Key_Escape, this))
{
    build();
    bind();
    addShortcuts();
    refresh();
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
    connect(m_editor, &CampaignEditor::failed, this, &NewCampaignPage::complain);
    connect(m_editor, &CampaignEditor::said, this,
            [this](const QString& sentence) { say(MessageKind::Info, sentence); });
    connect(m_editor, &CampaignEditor::audienceReplaced, this, &NewCampaignPage::offerAudienceBack);
    connect(m_editor, &CampaignEditor::filesChosen, this, &NewCampaignPage::openFiles);
    connect(m_editor, &CampaignEditor::filesDropped, this, &NewCampaignPage::takeFiles);
    connect(m_editor, &CampaignEditor::textDropped, this, &NewCampaignPage::setPastedText);
    connect(m_splitBar, &SplitBar::splitWanted, m_editor, &CampaignEditor::setSplit);
    connect(m_footer, &SendBar::sendWanted, this, &NewCampaignPage::send);
    connect(m_flow, &SendFlow::busyChanged, this, &NewCampaignPage::refresh);
    connect(m_flow, &SendFlow::failed, this, &NewCampaignPage::complain);
    connect(m_flow, &SendFlow::created, this, &NewCampaignPage::finished);
}

void NewCampaignPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, void (NewCampaignPage::*call)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, call);
    };
    add(Qt::CTRL | Qt::Key_Return, &NewCampaignPage::send);
    add(Qt::CTRL | Qt::Key_Enter, &NewCampaignPage::send);
    for (const QKeySequence& keys : QKeySequence::keyBindings(QKeySequence::Paste))
        add(keys, &NewCampaignPage::paste);
    add(QKeySequence::Back, &NewCampaignPage::backWanted);
    connect(m_escape, &QShortcut::activated, m_flow, &SendFlow::takeBack);
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
    m_flow->takeBack();
    m_bar->close();
    const CampaignEditor::Content before = m_editor->content();
    m_back->close();
    if (!before.isEmpty())
        offerBack(tr("What was written here is replaced by the sample."),
                  [this, before] { m_editor->setContent(before); });
    m_editor->setContent({{name, {}, {}, message, {}}, {}});
    m_editor->openFiles({path}, region);
}

void NewCampaignPage::setPastedText(const QString& text)
{
    m_flow->takeBack();
    m_bar->close();
    m_editor->paste(text);
}

CampaignEditor::Content NewCampaignPage::content() const
{
    return m_editor->content();
}

void NewCampaignPage::setContent(const CampaignEditor::Content& content)
{
    m_editor->setContent(content);
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
    setFocus(); // off what is disabled next
    m_flow->begin(m_editor->order(), now);
}

void NewCampaignPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // nothing is sent from a page that was left
        m_flow->takeBack();
    QWidget::hideEvent(event);
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
    m_header->setHasContent(!m_editor->content().isEmpty());
    m_editor->setFormEnabled(!m_flow->isBusy());
    m_splitBar->setEnabled(!m_flow->isBusy());
    m_splitBar->show(now);
    m_footer->show(now, m_flow->isBusy(), m_flow->isCreating() ? tr("Creating …") : QString());
    m_escape->setEnabled(m_flow->isWaiting());
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

void NewCampaignPage::finished(const std::vector<CampaignId>& ids)
{
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
    m_editor->clear();
    m_bar->close();
    offerBack(tr("What was written here is discarded."), [this, discarded] { m_editor->setContent(discarded); });
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
    connect(m_back->addButton(tr("Undo")), &Button::clicked, this, [this, back = std::move(back)] {
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
