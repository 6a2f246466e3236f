#include "ui/audience/audiencesection.h"

#include "ui/audience/audience.h"
#include "ui/audience/columnchoice.h"
#include "ui/audience/columnrow.h"
#include "ui/audience/droppedfile.h"
#include "ui/audience/filecard.h"
#include "ui/audience/pastepanel.h"
#include "ui/audience/readingpanel.h"
#include "ui/audience/rowspanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

using namespace std::chrono_literals;

namespace outbound
{

namespace
{

constexpr int zoneHeight = 48;
constexpr int emptyZoneHeight = 120;

/// Until the list itself says what it is called.
QString nameOf(const ImportSource& source)
{
    if (source.isPaste())
        return AudienceSection::tr("Pasted numbers");
    QStringList names{source.name};
    names.removeAll(QString());
    for (const QString& path : source.paths)
        names << QFileInfo(path).fileName();
    return names.join(QStringLiteral(", "));
}

bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

AudienceSection::AudienceSection(Audience& audience, QWidget* parent)
    : QWidget(parent),
      m_audience(audience),
      m_pasteButton(new Button(tr("Paste numbers"))),
      m_chooseButton(new Button(tr("Choose file"))),
      m_pastePanel(new PastePanel),
      m_card(new FileCard),
      m_zone(new DropZone(tr("Drop a file, or paste"))),
      m_reading(new ReadingPanel(audience)),
      m_columns(new ColumnRow),
      m_rows(new RowsPanel(audience))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    build();
    bind();
    addShortcuts();
    refresh();
}

AudienceSection::~AudienceSection()
{
    delete m_rows; // before an editor that is open loses the focus, and commits
}

void AudienceSection::build()
{
    m_pasteButton->setObjectName(QStringLiteral("pasteButton"));
    m_pasteButton->setCheckable(true);
    m_pasteButton->setControlSize(ControlSize::Tool);
    m_pastePanel->hide();
    m_chooseButton->setObjectName(QStringLiteral("chooseFileButton"));
    m_chooseButton->setControlSize(ControlSize::Tool);
    m_zone->setObjectName(QStringLiteral("dropZone"));
    m_zone->setKeys(QKeySequence::Paste);
    m_zone->setPromise(
        [this](const QMimeData& dragged) { return dropPromise(dragged, m_audience.preview() != nullptr); });
    m_zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new TextLabel(tr("Audience"), TypeRole::Section), 1);
    title->addWidget(m_pasteButton);
    title->addWidget(m_chooseButton);
    auto* taken = new QHBoxLayout;
    taken->setSpacing(12);
    taken->addWidget(m_card, 2);
    taken->addWidget(m_zone, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(title);
    column->addWidget(m_pastePanel);
    column->addLayout(taken, 1);
    column->addWidget(m_reading);
    column->addWidget(m_columns);
    column->addWidget(m_rows, 1);
}

void AudienceSection::bind()
{
    connect(m_zone, &DropZone::clicked, this, &AudienceSection::chooseFile);
    connect(m_zone, &DropZone::filesDropped, this, &AudienceSection::filesDropped);
    connect(m_zone, &DropZone::textDropped, this, &AudienceSection::textDropped);
    connect(m_chooseButton, &Button::clicked, this, &AudienceSection::chooseFile);
    connect(m_pasteButton, &Button::toggled, this, [this](bool on) {
        m_pastePanel->setVisible(on);
        if (on)
            m_pastePanel->setFocus();
    });
    connect(m_pastePanel, &PastePanel::typed, this, &AudienceSection::pasteTyped);
    connect(m_pastePanel, &PastePanel::edited, this, &AudienceSection::typed);
    connect(m_pastePanel, &PastePanel::filesPasted, this, &AudienceSection::filesDropped);
    connect(m_card->changeButton(), &Button::toggled, this, &AudienceSection::refresh);
    connect(m_card, &FileCard::cancelWanted, &m_audience, &Audience::cancelReading);
    connect(m_card, &FileCard::removeWanted, this, &AudienceSection::remove);
    connect(m_columns, &ColumnRow::phoneColumnChosen, this, [this](int column) {
        m_audience.change(withRole(m_audience.options(), *m_audience.preview(), column, ColumnRole::Phone),
                          tr("Phone column"));
    });
    connect(m_columns, &ColumnRow::regionChosen, &m_audience, &Audience::setRegion);
    connect(&m_audience, &Audience::changed, this, [this] {
        m_waiting = m_waiting && m_audience.isReading();
        if (!m_audience.isReading())
            m_patience.stop();
        else if (!m_waiting && !m_patience.isActive())
            m_patience.start();
        refresh();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting = true;
        refresh();
    });
}

/// A field that is written in has its own undo and keeps the keys.
void AudienceSection::addShortcuts()
{
    QUndoStack& steps = m_audience.undoStack();
    const auto add = [this, &steps](const QKeySequence& keys, void (QUndoStack::*step)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &steps, step);
        return shortcut;
    };
    auto* undo = add(QKeySequence::Undo, &QUndoStack::undo);
    undo->setEnabled(steps.canUndo()); // else these keys may have a meaning for the page
    connect(&steps, &QUndoStack::canUndoChanged, undo, &QShortcut::setEnabled);
    for (const QKeySequence& keys : QKeySequence::keyBindings(QKeySequence::Redo))
        add(keys, &QUndoStack::redo);
}

void AudienceSection::refresh()
{
    const Audience::State& state = m_audience.state();
    const ImportPreview* preview = state.preview.get();
    const bool partial = preview && preview->partial;
    const bool another = state.source != m_audience.source(); // whose name comes before its rows
    const bool card = preview || m_waiting;
    m_card->setVisible(card);
    if (card)
        m_card->show(preview && !another ? preview->sourceName : nameOf(m_audience.source()),
                     another ? nullptr : preview, partial || m_waiting);
    const bool reading = preview && m_card->changeButton()->isChecked();
    m_reading->setVisible(reading);
    m_columns->setRegionWanted(!reading); // it is asked for there
    m_columns->setVisible(preview);
    m_rows->setVisible(preview);
    m_zone->setMinimumHeight(card ? zoneHeight : emptyZoneHeight);
    m_zone->setMaximumHeight(card ? zoneHeight : QWIDGETSIZE_MAX);
    m_zone->setHint(card ? QString() : tr("CSV, 200 MB and 1,000,000 rows at most"));
    if (preview && (partial || !m_audience.isReading()))
        m_columns->show(*preview); // also takes back a choice that could not be followed
    if (!m_audience.isReading())
        followSource();
}

/// What was pasted stays in its panel as long as it is what is shown.
void AudienceSection::followSource()
{
    const ImportSource& now = m_audience.state().source;
    if (now == m_source)
        return;
    m_source = now;
    if (!now.isPaste())
        m_pasteButton->setChecked(false);
    if (m_pastePanel->told() != now.text)
        m_pastePanel->show(now.text);
}

void AudienceSection::take(const ImportSource& source, const QString& region)
{
    m_rows->showAll();
    m_audience.take(source, region);
}

void AudienceSection::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a list"), m_folder, tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("chooseFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AudienceSection::filesChosen);
    dialog->open();
}

void AudienceSection::takeFiles(const QStringList& paths, const QString& region)
{
    m_folder = QFileInfo(paths.value(0)).path();
    m_pastePanel->hold();
    take({paths, {}, {}}, region);
}

void AudienceSection::paste(const QString& text)
{
    if (isBlank(text))
        return m_audience.take(ImportSource::paste(text)); // which says so and changes nothing
    m_pasteButton->setChecked(true);
    m_pastePanel->setText(text);
}

void AudienceSection::typed(const QString& text)
{
    if (!isBlank(text))
        take(ImportSource::paste(text));
    else if (m_audience.source().isPaste())
        m_audience.clear();
}

void AudienceSection::flush()
{
    m_pastePanel->flush();
}

QString AudienceSection::pasted() const
{
    const QString shown = m_pastePanel->text();
    return isBlank(shown) ? m_audience.source().text : shown;
}

void AudienceSection::showPasted(const QString& text)
{
    m_pastePanel->show(text);
    m_pasteButton->setChecked(!text.isEmpty());
}

void AudienceSection::resume(const ImportSource& source, const ImportOptions& options, const FileStamps& files)
{
    m_folder = QFileInfo(source.paths.value(0)).path();
    m_source = source; // what stands in the panel stays there
    m_rows->showAll();
    m_audience.resume(source, options, files);
}

void AudienceSection::remove()
{
    m_pasteButton->setChecked(false);
    m_card->changeButton()->setChecked(false);
    m_pastePanel->show({});
    m_rows->showAll();
    m_audience.clear();
}

} // namespace outbound
