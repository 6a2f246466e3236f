#include "ui/audience/rowspanel.h"

#include "models/previewmodel.h"
#include "ui/audience/audience.h"
#include "ui/audience/columnchooser.h"
#include "ui/audience/previewheader.h"
#include "ui/audience/previewtable.h"
#include "ui/audience/rejectedexport.h"
#include "ui/audience/rowfixes.h"
#include "ui/audience/rowmenu.h"
#include "ui/audience/rowsfoot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuslook.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr qsizetype longestEcho = 40;

QString nothingSentence(VerdictFilter filter)
{
    switch (filter) {
    case VerdictFilter::All:
        return RowsPanel::tr("The list has no rows.");
    case VerdictFilter::Accepted:
        return RowsPanel::tr("No row is accepted.");
    case VerdictFilter::Warnings:
        return RowsPanel::tr("No row has a warning.");
    case VerdictFilter::Duplicates:
        return RowsPanel::tr("No number is there twice.");
    case VerdictFilter::Rejected:
        return RowsPanel::tr("No row is rejected.");
    case VerdictFilter::OptedOut:
        break;
    }
    return RowsPanel::tr("Nobody opted out.");
}

} // namespace

RowsPanel::RowsPanel(Audience& audience, QWidget* parent)
    : QWidget(parent),
      m_audience(audience),
      m_fixes(new RowFixes(audience, this)),
      m_export(new RejectedExport(this)),
      m_model(new PreviewModel(this)),
      m_chips(new FilterChips),
      m_table(new PreviewTable(m_model)),
      m_nothing(new EmptyState({}, {})),
      m_wayBack(new Button({})),
      m_card(new Card),
      m_places(new QStackedLayout),
      m_foot(new RowsFoot(audience.undoStack())),
      m_find(new QAction(tr("Search rows"), this)),
      m_save(new QAction(tr("Save rejected rows…"), this))
{
    new ColumnChooser(audience, *m_model, *m_table);
    build();
    bind();
    addDeeds();
    refresh();
}

RowsPanel::~RowsPanel()
{
    // An editor that is open commits as it goes, when there is nobody left to judge the row again.
    disconnect(m_model, &PreviewModel::cellEdited, m_fixes, nullptr);
}

void RowsPanel::build()
{
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

    m_nothing->setObjectName(QStringLiteral("noRows"));
    m_wayBack->setObjectName(QStringLiteral("showAllRowsButton"));
    m_nothing->setButton(m_wayBack);
    m_card->body()->addLayout(m_places, 1); // before there is anything in it that would show itself
    m_places->addWidget(m_table);
    m_places->addWidget(m_nothing);
    m_card->setPadding(0, 0);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_foot);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_chips);
    column->addWidget(m_card, 1);
    setTabOrder(m_table->previewHeader(), m_table->previewHeader()->hiddenButton());
    setTabOrder(m_table->previewHeader()->hiddenButton(), m_table);
}

void RowsPanel::bind()
{
    connect(m_chips, &FilterChips::currentChanged, this, &RowsPanel::search);
    connect(m_foot, &RowsFoot::searchChanged, this, &RowsPanel::search);
    connect(m_wayBack, &Button::clicked, this, [this] {
        if (m_model->search().text.isEmpty())
            showAll();
        else
            m_foot->search()->clear();
    });
    connect(m_foot, &RowsFoot::saveWanted, m_save, &QAction::trigger);
    connect(m_export, &RejectedExport::busyChanged, m_foot, &RowsFoot::setSaving);
    connect(m_export, &RejectedExport::busyChanged, m_save, &QAction::setDisabled);
    connect(m_export, &RejectedExport::said, this, &RowsPanel::said);
    connect(m_export, &RejectedExport::failed, this, &RowsPanel::failed);
    connect(m_fixes, &RowFixes::failed, m_foot, &RowsFoot::setNote);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_foot, [this] { m_foot->setNote({}); });
    connect(&m_audience, &Audience::changed, m_foot, [this] { m_foot->setNote({}); });
    connect(m_model, &PreviewModel::cellEdited, m_fixes, &RowFixes::changeCell);
    connect(m_model, &PreviewModel::searched, this, &RowsPanel::showPlace);
    connect(m_table, &PreviewTable::rowChosen, this, [this](int row) { emit rowChosen(m_model->position(row)); });
    connect(m_table, &PreviewTable::leaveOutWanted, this, [this] {
        if (m_audience.preview() && !m_audience.preview()->partial)
            m_fixes->leaveOut(m_table->chosenPositions(RowFixes::mostAtOnce + 1));
    });
    connect(m_table, &PreviewTable::copyWanted, this, &RowsPanel::copyNumbers);
    connect(m_table, &PreviewTable::menuWanted, this, &RowsPanel::openRowMenu);
    connect(&m_audience, &Audience::changed, this, &RowsPanel::refresh);
}

void RowsPanel::addDeeds()
{
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QAction::triggered, this, [this] {
        m_foot->search()->setFocus(Qt::ShortcutFocusReason);
        m_foot->search()->selectAll();
    });
    connect(m_save, &QAction::triggered, this, [this] { m_export->ask(m_audience.preview()); });
    addActions({m_find, m_save});
}

void RowsPanel::showAll()
{
    m_foot->search()->clear();
    m_chips->setCurrent(int(VerdictFilter::All));
}

void RowsPanel::search()
{
    m_foot->setNote({});
    m_model->setSearch({VerdictFilter(m_chips->current()), m_foot->search()->text().trimmed()});
}

void RowsPanel::refresh()
{
    const SharedPreview& preview = m_audience.preview();
    m_model->setFixes(m_audience.options().fixes);
    if (m_model->preview() == preview)
        return;
    const bool another = !(m_audience.state().source == m_source);
    m_source = m_audience.state().source;
    if (another)
        showAll();
    m_model->setPreview(preview);
    if (another)
        m_table->startOver();
    showCounts();
}

void RowsPanel::showCounts()
{
    const SharedPreview& preview = m_audience.preview();
    const bool known = preview && !preview->partial;
    const PreviewCounts counts = m_audience.counts();
    const auto show = [&](VerdictFilter filter, int count) { m_chips->setCount(int(filter), known ? count : -1); };
    show(VerdictFilter::All, counts.rows);
    show(VerdictFilter::Accepted, counts.accepted);
    show(VerdictFilter::Warnings, counts.warnings);
    show(VerdictFilter::Duplicates, counts.duplicates);
    show(VerdictFilter::Rejected, counts.rejected);
    show(VerdictFilter::OptedOut, counts.optedOut);
    m_foot->setRejected(known ? counts.rejected : 0);
    m_find->setEnabled(preview != nullptr);
    m_save->setVisible(known && counts.rejected > 0);
}

void RowsPanel::showPlace()
{
    const SharedPreview& preview = m_model->preview();
    const bool nothing = preview && m_model->rowCount() == 0;
    m_wayBack->setVisible(nothing && !preview->rows.empty());
    if (nothing && preview->rows.empty()) {
        m_nothing->setText(
            preview->hasHeader ? tr("The list has no rows below its header.") : tr("The list has no rows."), {});
    } else if (nothing) {
        const QString text = m_model->search().text;
        const int hidden = int(preview->rows.size());
        m_nothing->setText(text.isEmpty() ? nothingSentence(m_model->search().filter)
                                          : tr("No row matches “%1”.").arg(text.left(longestEcho)),
                           text.isEmpty() ? tr("The filter hides %Ln row(s).", nullptr, hidden)
                                          : tr("The search hides %Ln row(s).", nullptr, hidden));
        m_wayBack->setText(text.isEmpty() ? tr("Show all") : tr("Clear search"));
    }
    m_places->setCurrentWidget(nothing ? static_cast<QWidget*>(m_nothing) : m_table);
}

void RowsPanel::copyNumbers()
{
    QStringList numbers;
    for (const int position : m_table->chosenPositions(RowFixes::mostAtOnce))
        if (const QString phone = m_model->preview()->phone(position); !phone.isEmpty())
            numbers << phone;
    if (!numbers.isEmpty())
        QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
}

void RowsPanel::openRowMenu(const QPoint& place)
{
    auto* menu = new RowMenu(*m_table, *m_model, *m_fixes, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &RowMenu::numberWanted, this, [this](const QString& phone) {
        m_chips->setCurrent(int(VerdictFilter::All));
        m_foot->search()->setText(spacedPhone(phone));
    });
    menu->popup(place);
}

} // namespace outbound
