#include "ui/newcampaign/audiencesection.h"

#include "models/previewmodel.h"
#include "ui/newcampaign/audience.h"
#include "ui/newcampaign/columnrow.h"
#include "ui/newcampaign/filecard.h"
#include "ui/newcampaign/pastepanel.h"
#include "ui/newcampaign/previewtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/statuslook.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace outbound
{

namespace
{

constexpr int zoneHeight = 48;
constexpr int emptyZoneHeight = 120;

} // namespace

AudienceSection::AudienceSection(Audience& audience, QWidget* parent)
    : QWidget(parent),
      m_audience(audience),
      m_model(new PreviewModel(this)),
      m_pasteButton(new Button(tr("Paste numbers"))),
      m_pastePanel(new PastePanel),
      m_card(new FileCard),
      m_zone(new DropZone(tr("Drop a file, or paste"))),
      m_columns(new ColumnRow),
      m_chips(new FilterChips),
      m_table(new PreviewTable(m_model)),
      m_tableFrame(new Card)
{
    build();
    connect(m_zone, &DropZone::clicked, this, &AudienceSection::chooseFile);
    connect(m_zone, &DropZone::filesDropped, this, &AudienceSection::filesDropped);
    connect(m_pasteButton, &Button::toggled, this, [this](bool on) {
        m_pastePanel->setVisible(on);
        if (on)
            m_pastePanel->setFocus();
    });
    connect(m_pastePanel, &PastePanel::edited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            m_audience.clear();
        else
            m_audience.take({{}, text});
    });
    connect(m_card, &FileCard::changeWanted, this, [this] {
        if (m_audience.state().source.path.isEmpty())
            m_pasteButton->setChecked(true);
        else
            chooseFile();
    });
    connect(m_card, &FileCard::removeWanted, this, &AudienceSection::remove);
    connect(m_columns, &ColumnRow::phoneColumnChosen, &m_audience, &Audience::setPhoneColumn);
    connect(m_columns, &ColumnRow::regionChosen, &m_audience, &Audience::setRegion);
    connect(m_chips, &FilterChips::currentChanged, this, [this](int id) { m_model->setFilter(VerdictFilter(id)); });
    connect(m_table, &PreviewTable::rowChosen, this, [this](int row) { emit rowChosen(m_model->position(row)); });
    connect(&m_audience, &Audience::changed, this, &AudienceSection::refresh);
    refresh();
}

void AudienceSection::build()
{
    m_pasteButton->setObjectName(QStringLiteral("pasteButton"));
    m_pasteButton->setCheckable(true);
    m_pasteButton->setControlSize(ControlSize::Tool);
    m_pastePanel->hide();
    auto* choose = new Button(tr("Choose file"));
    choose->setObjectName(QStringLiteral("chooseFileButton"));
    choose->setControlSize(ControlSize::Tool);
    connect(choose, &Button::clicked, this, &AudienceSection::chooseFile);
    m_zone->setObjectName(QStringLiteral("dropZone"));
    m_zone->setKeys(QKeySequence::Paste);

    const auto addVerdict = [this](VerdictFilter filter, const QString& word, RowVerdict verdict) {
        const StatusLook look = verdictLook(verdict);
        m_chips->addChip(int(filter), word, look.mark, look.family);
    };
    m_chips->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_chips->setObjectName(QStringLiteral("verdictChips"));
    m_chips->addChip(int(VerdictFilter::All), tr("All rows"));
    addVerdict(VerdictFilter::Accepted, tr("Accepted"), RowVerdict::Accepted);
    addVerdict(VerdictFilter::Warnings, tr("Warnings"), RowVerdict::Warning);
    addVerdict(VerdictFilter::Duplicates, tr("Duplicates"), RowVerdict::Duplicate);
    addVerdict(VerdictFilter::Rejected, tr("Rejected"), RowVerdict::Rejected);
    addVerdict(VerdictFilter::OptedOut, tr("Opted out"), RowVerdict::OptedOut);

    m_tableFrame->setPadding(0, 0);
    m_tableFrame->body()->addWidget(m_table);

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new TextLabel(tr("Audience"), TypeRole::Section), 1);
    title->addWidget(m_pasteButton);
    title->addWidget(choose);
    auto* taken = new QHBoxLayout;
    taken->setSpacing(12);
    taken->addWidget(m_card, 2);
    taken->addWidget(m_zone, 1);
    m_zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(title);
    column->addWidget(m_pastePanel);
    column->addLayout(taken, 1);
    column->addWidget(m_columns);
    column->addWidget(m_chips);
    column->addWidget(m_tableFrame, 1);
}

void AudienceSection::refresh()
{
    const Audience::State& state = m_audience.state();
    const bool somebody = state.preview != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_card, m_columns, m_chips, m_tableFrame})
        part->setVisible(somebody);
    m_zone->setMinimumHeight(somebody ? zoneHeight : emptyZoneHeight);
    m_zone->setMaximumHeight(somebody ? zoneHeight : QWIDGETSIZE_MAX);
    m_zone->setHint(somebody ? QString() : m_audience.isReading() ? tr("Reading …") : tr("CSV, 200 MB at most"));
    if (somebody && !m_audience.isReading())
        m_columns->show(*state.preview); // also takes back a choice that could not be followed
    if (state.preview == m_shown)
        return;
    m_shown = state.preview;
    m_model->setPreview(state.preview);
    if (!somebody)
        return;
    m_card->show(*state.preview, state.counts.rows);
    const PreviewCounts& counts = state.counts;
    m_chips->setCount(int(VerdictFilter::All), counts.rows);
    m_chips->setCount(int(VerdictFilter::Accepted), counts.accepted);
    m_chips->setCount(int(VerdictFilter::Warnings), counts.warnings);
    m_chips->setCount(int(VerdictFilter::Duplicates), counts.duplicates);
    m_chips->setCount(int(VerdictFilter::Rejected), counts.rejected);
    m_chips->setCount(int(VerdictFilter::OptedOut), counts.optedOut);
}

void AudienceSection::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a list"), m_folder, tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("chooseFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AudienceSection::fileChosen);
    dialog->open();
}

void AudienceSection::paste(const QString& text)
{
    m_pasteButton->setChecked(true);
    m_pastePanel->setText(text);
}

void AudienceSection::takeFile(const QString& path, const QString& region)
{
    m_folder = QFileInfo(path).path();
    m_chips->setCurrent(int(VerdictFilter::All));
    m_pasteButton->setChecked(false);
    m_pastePanel->clear();
    m_audience.take({path, {}}, region);
}

void AudienceSection::flush()
{
    m_pastePanel->flush();
}

void AudienceSection::remove()
{
    m_pasteButton->setChecked(false);
    m_pastePanel->clear();
    m_chips->setCurrent(int(VerdictFilter::All));
    m_audience.clear();
}

} // namespace outbound
