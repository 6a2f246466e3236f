#include "ui/newcampaign/campaigneditor.h"

#include "engine/domain/messagetemplate.h"
#include "engine/phone/phonenumber.h"
#include "models/campaignaudience.h"
#include "models/figuretext.h"
#include "models/previewmodel.h"
#include "ui/audience/audiencesection.h"
#include "ui/audience/previewtable.h"
#include "ui/audience/rowfixes.h"
#include "ui/audience/rowspanel.h"
#include "ui/newcampaign/audiencemeter.h"
#include "ui/newcampaign/campaignfacts.h"
#include "ui/newcampaign/messagesection.h"
#include "ui/newcampaign/phonepreview.h"
#include "ui/newcampaign/previewpane.h"
#include "ui/newcampaign/pricebook.h"
#include "ui/newcampaign/segmentspanel.h"
#include "ui/newcampaign/senderfield.h"
#include "ui/newcampaign/whensection.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QtConcurrentRun>

namespace outbound
{

namespace
{

constexpr int narrow = 1000; ///< widths of the page and, below, of the preview
constexpr int wide = 1500;
constexpr int paneNarrow = 264;
constexpr int pane = 288;
constexpr int paneWide = 360;

} // namespace

CampaignEditor::CampaignEditor(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_engine(engine),
      m_audience(new Audience(engine, this)),
      m_meter(new AudienceMeter(this)),
      m_prices(new PriceBook(engine, m_clock, this)),
      m_form(new CampaignForm(*m_audience)),
      m_pane(new PreviewPane)
{
    m_pane->setObjectName(QStringLiteral("previewPane"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_form, 1);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(m_pane);
    bind();
    readNumbers();
    readAgent();
}

void CampaignEditor::bind()
{
    connect(m_form, &CampaignForm::changed, this, &CampaignEditor::refresh);
    connect(m_audience, &Audience::changed, this, &CampaignEditor::audienceChanged);
    connect(m_audience, &Audience::failed, this, &CampaignEditor::listFailed);
    connect(m_audience, &Audience::replaced, this, &CampaignEditor::audienceReplaced);
    connect(m_meter, &AudienceMeter::measured, this, &CampaignEditor::refresh);
    connect(m_prices, &PriceBook::changed, this, &CampaignEditor::refresh);
    AudienceSection* section = m_form->audience();
    connect(section, &AudienceSection::filesChosen, this, &CampaignEditor::filesChosen);
    connect(section, &AudienceSection::pasteTyped, this, &CampaignEditor::pasteTyped);
    connect(section, &AudienceSection::filesDropped, this, &CampaignEditor::filesDropped);
    connect(section, &AudienceSection::textDropped, this, &CampaignEditor::textDropped);
    RowsPanel* rows = section->rows();
    connect(rows, &RowsPanel::said, this, &CampaignEditor::said);
    connect(rows, &RowsPanel::failed, this, &CampaignEditor::failed);
    connect(rows, &RowsPanel::rowChosen, m_pane, &PreviewPane::setPosition);
    connect(m_form->message(), &MessageSection::plainValuesWanted, this, [this](const QStringList& variables) {
        if (!m_shown || m_shown->partial || m_audience->isReading())
            return;
        const int before = m_audience->undoStack().index();
        RowFixes(*m_audience).usePlainLetters(variables);
        m_form->message()->setUndoesValues(m_audience->undoStack().index() != before);
    });
    connect(&m_audience->undoStack(), &QUndoStack::indexChanged, this,
            [this] { m_form->message()->setUndoesValues(false); });
    connect(m_form->message(), &MessageSection::plainValuesUnwanted, &m_audience->undoStack(), &QUndoStack::undo);
    connect(m_pane, &PreviewPane::positionWanted, this, [this](int position) {
        m_pane->setPosition(position);
        selectShown();
    });
    connect(&m_engine, &Engine::connectionChanged, this, &CampaignEditor::readNumbers);
    connect(&m_engine, &Engine::changed, this, [this](const StoreChanges& changes) {
        if (changes.numbers)
            readNumbers();
    });
}

CampaignEditor::Content CampaignEditor::content() const
{
    return {m_form->entries(), m_audience->state(), m_split};
}

void CampaignEditor::setContent(const Content& content)
{
    ++m_contents;
    m_form->setEntries(content.entries);
    m_split = content.split;
    m_audience->restore(content.audience);
}

OpenDraft CampaignEditor::draft() const
{
    const CampaignForm::Entries entries = m_form->entries();
    const ImportSource& source = m_audience->source();
    OpenDraft draft;
    draft.name = entries.name;
    draft.fromNumber = m_form->sender()->wantedFirst();
    draft.moreNumbers = m_form->sender()->wantedFurther();
    draft.text = entries.text;
    draft.scheduledAt = entries.scheduledAt;
    draft.scheduleZone = entries.scheduleZone;
    draft.split = m_split;
    draft.bytes = source.bytes;
    draft.bytesName = source.name;
    if (draft.bytes.isEmpty())
        draft.pasted = m_form->audience()->pasted();
    draft.isPasted = source.isPaste() && !draft.pasted.isEmpty();
    draft.files = m_audience->files();
    if (draft.hasList())
        draft.options = m_audience->options();
    if (draft.hasList() && draft.fromNumber.isEmpty()) // suggested for the list, and seen to send
        draft.fromNumber = m_form->sender()->first();
    if (draft.isPasted && draft.pasted != source.text)
        draft.readAnew(); // as it will be in a moment
    return draft;
}

void CampaignEditor::resume(const OpenDraft& draft)
{
    ++m_contents;
    m_form->setEntries(
        {draft.name, draft.fromNumber, draft.moreNumbers, draft.text, draft.scheduledAt, draft.scheduleZone});
    m_form->audience()->showPasted(draft.pasted);
    if (draft.isPasted)
        m_form->audience()->resume(ImportSource::paste(draft.pasted), draft.options, {});
    else if (!draft.bytes.isEmpty())
        m_form->audience()->resume(ImportSource::pipe(draft.bytes, draft.bytesName), draft.options, {});
    m_split = draft.split;
}

void CampaignEditor::resumeList(const OpenDraft& draft)
{
    m_form->audience()->resume({draft.paths(), {}, {}}, draft.options, draft.files);
}

bool CampaignEditor::hasList() const
{
    return m_shown != nullptr;
}

void CampaignEditor::restoreAudience(const Audience::State& audience)
{
    m_audience->restore(audience);
}

void CampaignEditor::clear()
{
    ++m_contents;
    m_form->setEntries({});
    m_split = false;
    m_form->audience()->remove();
}

bool CampaignEditor::settle()
{
    m_form->audience()->flush();
    if (m_audience->counts().accepted <= maxRecipients) // more are waited for
        m_meter->finish();
    return m_form->when()->settle();
}

void CampaignEditor::setSplit(bool split)
{
    m_split = split;
    emit changed();
}

void CampaignEditor::openFiles(const QStringList& paths, const QString& region)
{
    m_form->audience()->takeFiles(paths, region);
}

void CampaignEditor::openCopy(const Campaign& campaign)
{
    const QString end = tr(" (copy)", "behind the name of a campaign");
    setContent({{campaign.name.left(longestCampaignName - end.size()) + end,
                 campaign.fromNumber,
                 campaign.moreNumbers,
                 campaign.messageTemplate,
                 {}},
                {}});
    if (const QString home = likelyRegionOf(campaign.fromNumber); !home.isEmpty())
        m_audience->setRegion(home);
    const int contents = m_contents;
    QtConcurrent::run([store = m_engine.storePath(), campaign, region = m_audience->region()] {
        return readAudience(store, campaign, region);
    }).then(this, [this, contents](const Result<CampaignAudience>& audience) {
        if (contents != m_contents)
            return;
        if (!audience)
            emit failed(audience.error().message);
        else if (!audience->source.bytes.isEmpty() && !m_audience->preview() &&
                 !m_audience->isReading()) // nobody chose another list meanwhile
            m_audience->take(audience->source, audience->options);
    });
}

void CampaignEditor::paste(const QString& text)
{
    m_form->audience()->paste(text);
}

void CampaignEditor::chooseFile()
{
    m_form->audience()->chooseFile();
}

void CampaignEditor::setFormEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

void CampaignEditor::focusName()
{
    m_form->setFocus();
}

void CampaignEditor::addDeeds(QWidget& page) const
{
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_form->audience()->rows(), m_form->message(), m_pane})
        page.addActions(part->actions());
}

void CampaignEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_pane->setFixedWidth(width() >= wide ? paneWide : width() >= narrow ? pane : paneNarrow);
}

void CampaignEditor::readNumbers()
{
    if (auto numbers = m_engine.reader().numbers(m_engine.connection().account))
        m_form->sender()->setNumbers(std::move(*numbers));
}

void CampaignEditor::readAgent()
{
    const auto agents = m_engine.reader().agents();
    m_replies = agents && !agents->empty() ? tr("Replies go to %1").arg(agents->front().name) : QString();
    refresh();
}

void CampaignEditor::audienceChanged()
{
    if (m_audience->preview() != m_shown) {
        m_shown = m_audience->preview();
        if (!m_pane->setAudience(m_shown)) // else the table knows its place
            selectShown();
        suggestNumber();
        m_form->message()->setAudience(m_shown);
    }
    if (!m_audience->isReading() && m_audience->counts().accepted <= maxRecipients)
        m_split = false; // there is nothing to split any more
    refresh();
}

void CampaignEditor::suggestNumber()
{
    const std::pair read(m_audience->state().source, m_audience->state().options.region);
    const int position = m_pane->position();
    if (!m_shown)
        m_suggestedFor = {};
    else if (read != m_suggestedFor && position >= 0 && isAccepted(m_shown->rows[size_t(position)].verdict)) {
        m_suggestedFor = read;
        m_form->sender()->suggestFor(m_shown->phone(position));
    }
}

void CampaignEditor::selectShown()
{
    const RowsPanel* rows = m_form->audience()->rows();
    rows->table()->select(rows->model()->rowOf(m_pane->position()));
}

void CampaignEditor::refresh()
{
    const QString text = m_form->message()->text();
    const bool partial = m_shown && m_shown->partial;
    m_meter->measure(partial ? nullptr : m_shown, text);
    const CampaignFacts now = facts();
    m_prices->want(now.figures.byRegion.keys());
    m_form->message()->setFigures(now.figures);
    m_form->audience()->rows()->table()->setUsedVariables(MessageTemplate(text).variableNames());
    refreshPreview(now);
    emit changed();
}

void CampaignEditor::refreshPreview(const CampaignFacts& facts)
{
    m_pane->setText(facts.text);
    m_pane->phone()->setSender(sendersText(facts.senders()), m_replies);
    m_pane->segments()->show(facts);
}

CampaignFacts CampaignEditor::facts() const
{
    const CampaignForm::Entries entries = m_form->entries();
    CampaignFacts facts;
    facts.connection = m_engine.connection().kind;
    facts.name = entries.name;
    facts.fromNumber = entries.fromNumber;
    facts.moreNumbers = entries.moreNumbers;
    facts.mps = m_form->sender()->mps();
    facts.reading = m_audience->isReading();
    facts.hasAudience = m_shown && !m_shown->partial;
    facts.counts = m_audience->counts();
    facts.text = entries.text;
    facts.figures = m_meter->figures();
    if (!facts.fromNumber.isEmpty())
        facts.cost = costOf(facts.figures, facts.senders(), m_prices->prices());
    facts.counting = m_meter->isCounting() && facts.counts.accepted > maxRecipients;
    facts.split = m_split;
    facts.scheduledAt = entries.scheduledAt;
    facts.scheduleZone = entries.scheduleZone;
    facts.now = QDateTime::currentDateTimeUtc();
    return facts;
}

SendOrder CampaignEditor::order() const
{
    const CampaignForm::Entries entries = m_form->entries();
    SendOrder order;
    order.people = m_shown;
    CampaignDraft& draft = order.draft;
    draft.fromNumber = entries.fromNumber;
    draft.moreNumbers = entries.moreNumbers;
    draft.name = entries.name.trimmed();
    draft.messageTemplate = entries.text;
    draft.scheduledAt = entries.scheduledAt;
    draft.scheduleZone = entries.scheduleZone;
    draft.scheduleType = draft.scheduledAt.isValid() ? ScheduleType::Schedule : ScheduleType::Now;
    return order;
}

} // namespace outbound
