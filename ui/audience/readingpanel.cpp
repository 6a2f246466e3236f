#include "ui/audience/readingpanel.h"

#include "engine/import/textdecoder.h"
#include "models/statuswords.h"
#include "ui/audience/audience.h"
#include "ui/audience/columnchoice.h"
#include "ui/audience/columnlist.h"
#include "ui/audience/columnrow.h"
#include "ui/audience/columnsmodel.h"
#include "ui/audience/foundcombo.h"
#include "ui/audience/regioncombo.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>

namespace outbound
{

namespace
{

constexpr int mostSkipped = 20;
constexpr int leastChoice = 110; ///< width

/// Nothing was chosen but the region, which is never found out.
bool isAsFound(const ImportOptions& options)
{
    return options.encoding.isEmpty() && options.delimiter.isNull() && !options.hasHeader && !options.skipRows &&
           options.roles.isEmpty() && options.names.isEmpty();
}

QString capitalised(QString word)
{
    return word.replace(0, 1, word.left(1).toUpper());
}

} // namespace

ReadingPanel::ReadingPanel(Audience& audience, QWidget* parent)
    : Card(parent),
      m_audience(audience),
      m_encoding(new FoundCombo),
      m_encodingField(new FormField(tr("Encoding"), m_encoding)),
      m_separator(new FoundCombo),
      m_region(new RegionCombo),
      m_skip(new QSpinBox),
      m_header(new QCheckBox(tr("First row holds the names"))),
      m_back(new LinkButton(tr("Back to what was found"))),
      m_columns(new ColumnsModel(this)),
      m_list(new ColumnList(m_columns)),
      m_complaintRow(new QWidget),
      m_complaint(new TextLabel({}, TypeRole::Caption, Tone::Refused))
{
    setObjectName(QStringLiteral("readingPanel"));
    setAccessibleName(tr("How it is read"));
    build();
    bind();
    refresh();
}

void ReadingPanel::build()
{
    m_encoding->setObjectName(QStringLiteral("encodingCombo"));
    for (const QString& encoding : knownEncodings())
        m_encoding->addChoice(encoding, encoding);
    m_separator->setObjectName(QStringLiteral("separatorCombo"));
    for (const char16_t separator : {u',', u';', u'\t', u'|'})
        m_separator->addChoice(capitalised(delimiterWord(separator)), QString(separator));
    m_region->setObjectName(QStringLiteral("readingRegionCombo"));
    m_skip->setObjectName(QStringLiteral("skipRowsSpin"));
    m_skip->setRange(0, mostSkipped);
    m_skip->setKeyboardTracking(false);
    new WheelGuard(m_skip);
    m_skip->installEventFilter(this);
    m_header->setObjectName(QStringLiteral("headerCheck"));
    m_back->setObjectName(QStringLiteral("backToFoundLink"));
    m_complaint->setObjectName(QStringLiteral("nameComplaintLabel"));
    for (QWidget* control : std::initializer_list<QWidget*>{m_region, m_skip})
        setStyleProperty(control, "controlHeight", 28);
    for (QComboBox* combo : std::initializer_list<QComboBox*>{m_encoding, m_separator, m_region}) {
        combo->setMinimumWidth(leastChoice);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        new WheelGuard(combo);
    }

    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_encodingField, 3);
    choices->addWidget(new FormField(tr("Separator"), m_separator), 3);
    choices->addWidget(new FormField(tr("Region"), m_region), 3);
    choices->addWidget(new FormField(tr("Skip rows"), m_skip));
    auto* names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_header);
    names->addStretch(1);
    names->addWidget(m_back);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(14, 10, 14, 10);
    above->setSpacing(8);
    above->addLayout(choices);
    above->addLayout(names);
    auto* complaint = new QHBoxLayout(m_complaintRow);
    complaint->setContentsMargins(14, 6, 14, 6);
    complaint->setSpacing(4);
    complaint->addWidget(new IconLabel(QStringLiteral("error"), StatusFamily::Refused, 14), 0, Qt::AlignTop);
    complaint->addWidget(m_complaint, 1);
    m_complaint->setWordWrap(true);
    m_complaintRow->hide();

    setPadding(0, 0);
    body()->setSpacing(0);
    body()->addLayout(above);
    body()->addWidget(m_list);
    body()->addWidget(m_complaintRow);
}

void ReadingPanel::bind()
{
    connect(&m_audience, &Audience::changed, this, &ReadingPanel::refresh);
    connect(m_encoding, &FoundCombo::chosen, this, [this](const QString& encoding) {
        change(tr("Encoding"), [&](ImportOptions& options) { options.encoding = encoding; });
    });
    connect(m_separator, &FoundCombo::chosen, this,
            [this](const QString& separator) { changeSeparator(separator.isEmpty() ? QChar() : separator.front()); });
    connect(m_region, &QComboBox::activated, this, [this] { m_audience.setRegion(m_region->region()); });
    connect(m_skip, &QSpinBox::valueChanged, this, [this](int rows) {
        change(tr("Skipped rows"), [rows](ImportOptions& options) { options.skipRows = rows; });
    });
    connect(m_header, &QCheckBox::clicked, this,
            [this](bool on) { change(tr("Header row"), [on](ImportOptions& options) { options.hasHeader = on; }); });
    connect(m_back, &LinkButton::clicked, this, &ReadingPanel::goBack);
    connect(m_list, &ColumnList::roleChosen, this, [this](int column, ColumnRole role) {
        if (column >= int(m_shown->columns.size()))
            return; // another list came while the menu was open
        change(tr("%1: %2", "a column, its role").arg(columnTitle(*m_shown, column), roleName(role)),
               [&](ImportOptions& options) { options = withRole(options, *m_shown, column, role); });
    });
    connect(m_columns, &ColumnsModel::nameGiven, this, [this](int column, const QString& name) {
        change(tr("Rename %1").arg(name), [&](ImportOptions& options) { options.names.insert(column, name); });
    });
    connect(m_columns, &ColumnsModel::complaintChanged, this, &ReadingPanel::showComplaint);
}

/// The field of a number would keep the keys of undo even where nothing is being written in it.
bool ReadingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_skip || event->type() != QEvent::ShortcutOverride)
        return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool steps = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    const bool passing = steps && m_skip->cleanText() == m_skip->locale().toString(m_skip->value());
    if (passing)
        event->ignore();
    return passing;
}

template <typename Edit>
void ReadingPanel::change(const QString& what, Edit edit)
{
    ImportOptions options = m_audience.options();
    edit(options);
    m_audience.change(options, what);
}

void ReadingPanel::changeSeparator(QChar separator)
{
    change(tr("Separator"), [&](ImportOptions& options) {
        const QChar before = options.delimiter.isNull() ? m_foundSeparator : options.delimiter;
        const QChar after = separator.isNull() ? m_foundSeparator : separator;
        options.delimiter = separator;
        if (before == after && !after.isNull())
            return;
        options.roles.clear(); // the columns are others
        options.names.clear();
        options.fixes.cells.clear();
    });
}

void ReadingPanel::goBack()
{
    change(tr("Back to what was found"), [this](ImportOptions& options) {
        ImportOptions found;
        found.region = options.region;
        found.optedOut = options.optedOut;
        found.fixes = options.fixes;
        if (!options.delimiter.isNull() && options.delimiter != m_foundSeparator)
            found.fixes.cells.clear(); // the columns are others
        options = found;
    });
}

void ReadingPanel::refresh()
{
    const Audience::State& state = m_audience.state();
    if (!state.preview || (m_audience.isReading() && state.preview == m_shown))
        return; // what was chosen a moment ago stays on screen until it is answered
    m_shown = state.preview;
    showWhatWasFound();
    const QSignalBlocker quiet(m_skip);
    m_encodingField->setVisible(!state.source.isPaste());
    m_region->setRegion(m_shown->options.region);
    m_skip->setValue(m_shown->skippedRows);
    m_header->setChecked(m_shown->hasHeader);
    m_back->setVisible(!isAsFound(state.options));
    m_columns->setPreview(m_shown);
}

void ReadingPanel::showWhatWasFound()
{
    const Audience::State& state = m_audience.state();
    if (state.source != m_source) {
        m_source = state.source;
        m_foundEncoding.clear();
        m_foundSeparator = {};
    }
    if (state.options.encoding.isEmpty())
        m_foundEncoding = m_shown->encoding;
    if (state.options.delimiter.isNull())
        m_foundSeparator = m_shown->delimiter;
    const bool separated =
        !m_foundSeparator.isNull() && (!state.options.delimiter.isNull() || m_shown->columns.size() > 1);
    m_encoding->show(m_foundEncoding, state.options.encoding);
    m_separator->show(separated ? delimiterWord(m_foundSeparator) : QString(),
                      state.options.delimiter.isNull() ? QString() : QString(state.options.delimiter));
}

void ReadingPanel::showComplaint()
{
    m_complaint->setText(m_columns->complaint());
    m_complaintRow->setVisible(!m_columns->complaint().isEmpty());
}

} // namespace outbound
