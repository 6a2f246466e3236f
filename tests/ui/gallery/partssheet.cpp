#include "tests/ui/gallery/partssheet.h"

#include "tests/ui/gallery/sampledelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/stackedbar.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFocusFrame>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int gap = 16;

Card* addCard(QVBoxLayout* column, const QString& title, const QString& remark)
{
    auto* card = new Card(title);
    card->setPadding(16, 12);
    card->titleRow()->setContentsMargins(16, 12, 16, 0);
    card->titleRow()->insertWidget(1, new TextLabel(remark, TypeRole::Body, Tone::Muted));
    column->addWidget(card);
    return card;
}

TextLabel* caption(const QString& text)
{
    return new TextLabel(text, TypeRole::Caption, Tone::Muted);
}

void ring(QWidget* widget)
{
    auto* frame = new QFocusFrame(widget);
    frame->setWidget(widget);
}

QHBoxLayout* rowOf(const QList<QWidget*>& widgets, int spacing)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

PartsSheet::PartsSheet(QWidget* parent) : QWidget(parent)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 24, 24, 16);
    columns->setSpacing(24);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(gap);
        columns->addLayout(column, 1);
    }
    addButtons(left);
    addInputs(left);
    addStatus(left);
    addTable(left);
    addBars(left);
    addType(left);
    left->addStretch(1);
    addMessages(right);
    addEmpty(right);
    addDialog(right);
    addIcons(right);
    addDrop(right);
    right->addStretch(1);
}

void PartsSheet::addButtons(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Buttons"), QStringLiteral("32 px, one primary a screen"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 78);
    card->body()->addLayout(grid);
    const QStringList states{QStringLiteral("Rest"), QStringLiteral("Hover"), QStringLiteral("Pressed"),
                             QStringLiteral("Focus"), QStringLiteral("Disabled")};
    const QList<std::pair<ButtonKind, QString>> kinds{{ButtonKind::Primary, QStringLiteral("Send now")},
                                                      {ButtonKind::Secondary, QStringLiteral("Export")},
                                                      {ButtonKind::Quiet, QStringLiteral("Discard")},
                                                      {ButtonKind::Danger, QStringLiteral("Delete")},
                                                      {ButtonKind::Ending, QStringLiteral("Cancel")}};
    const QStringList names{QStringLiteral("Primary"), QStringLiteral("Secondary"), QStringLiteral("Quiet"),
                            QStringLiteral("Danger"), QStringLiteral("Ending")};
    for (int state = 0; state < states.size(); ++state)
        grid->addWidget(caption(states[state]), 0, state + 1);
    for (int kind = 0; kind < kinds.size(); ++kind) {
        for (int state = 0; state < states.size(); ++state) {
            auto* button = new Button(kinds[kind].second, kinds[kind].first);
            if (kind == 1)
                button->setIconName(QStringLiteral("download"));
            if (kind == 4)
                button->setIconName(QStringLiteral("stop"));
            button->setObjectName(state == 1 ? QStringLiteral("hovered") : QString());
            button->setDown(state == 2);
            button->setEnabled(state != 4);
            grid->addWidget(button, kind + 1, state + 1, Qt::AlignLeft);
            if (state == 3)
                ring(button);
        }
        grid->addWidget(caption(names[kind]), kind + 1, 0);
    }
    grid->setColumnStretch(6, 1);
}

void PartsSheet::addInputs(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Inputs"), QStringLiteral("label above, 32 px, 28 px in tool rows"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    card->body()->addLayout(grid);
    auto* name = new FormField(QStringLiteral("Campaign name"), new QLineEdit(QStringLiteral("June promotion")));
    auto* focused = new FormField(QStringLiteral("Focused"), new QLineEdit(QStringLiteral("June promotion")));
    auto* disabled = new FormField(QStringLiteral("Disabled"), new QLineEdit(QStringLiteral("Not for a draft")));
    disabled->setEnabled(false);
    auto* token = new FormField(QStringLiteral("Auth token"), new QLineEdit(QStringLiteral("9f27c1")));
    token->setError(QStringLiteral("Too short: 32 letters and digits"));
    auto* numbers = new QComboBox;
    numbers->addItems({QStringLiteral("+44 7700 900123"), QStringLiteral("+44 7700 900456")});
    auto* search = new SearchField(QStringLiteral("Search campaigns"));
    search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_F));
    grid->addWidget(name, 0, 0);
    grid->addWidget(focused, 0, 1);
    grid->addWidget(disabled, 0, 2);
    grid->addWidget(token, 1, 0);
    grid->addWidget(new FormField(QStringLiteral("From number"), numbers), 1, 1, Qt::AlignTop);
    grid->addWidget(new FormField(QStringLiteral("Search"), search), 1, 2, Qt::AlignTop);
    ring(focused->input());

    auto* checked = new QCheckBox(QStringLiteral("Checked"));
    checked->setChecked(true);
    auto* now = new QRadioButton(QStringLiteral("Now"));
    now->setChecked(true);
    auto* pace = new QSpinBox;
    pace->setRange(1, 99);
    auto* off = new QCheckBox(QStringLiteral("Disabled"));
    off->setChecked(true);
    off->setEnabled(false);
    card->body()->addSpacing(4);
    card->body()->addLayout(
        rowOf({checked, new QCheckBox(QStringLiteral("Not checked")), now, new QRadioButton(QStringLiteral("Later")),
               pace, new TextLabel(QStringLiteral("Pace"), TypeRole::Body, Tone::Muted)},
              16));
    auto* message =
        new QPlainTextEdit(QStringLiteral("Hi {{first_name}}, see you on Tuesday.\nSTOP to opt out.\n\n\n"));
    message->setFixedHeight(60);
    card->body()->addWidget(message);
}

void PartsSheet::addStatus(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Status"), QStringLiteral("mark and word, never colour alone"));
    QList<QWidget*> campaigns;
    for (const auto status :
         {CampaignStatus::Draft, CampaignStatus::Scheduled, CampaignStatus::Running, CampaignStatus::Paused,
          CampaignStatus::Done, CampaignStatus::Failed, CampaignStatus::Cancelled}) {
        auto* badge = new StatusBadge;
        badge->setLook(campaignLook(status));
        campaigns << badge;
    }
    card->body()->addLayout(rowOf(campaigns, 6));
    QList<QWidget*> recipients;
    for (const auto status :
         {MessageStatus::Pending, MessageStatus::Delivered, MessageStatus::Sent, MessageStatus::Failed}) {
        auto* badge = new StatusBadge(StatusBadge::Kind::Plain);
        badge->setLook(messageLook(status));
        recipients << badge;
    }
    card->body()->addLayout(rowOf(recipients, 16));
    QList<QWidget*> verdicts;
    for (const auto verdict : {RowVerdict::Accepted, RowVerdict::Warning, RowVerdict::Duplicate, RowVerdict::Rejected,
                               RowVerdict::OptedOut}) {
        auto* badge = new StatusBadge(StatusBadge::Kind::Plain);
        badge->setLook(verdictLook(verdict));
        verdicts << badge;
    }
    card->body()->addLayout(rowOf(verdicts, 16));
    card->body()->addLayout(
        rowOf({new SourceBadge(CampaignSource::Dashboard), new SourceBadge(CampaignSource::Api)}, 8));
    auto* chips = new FilterChips;
    chips->addChip(0, QStringLiteral("All rows"));
    chips->setCount(0, 1248);
    const QList<std::pair<QString, StatusLook>> filters{
        {QStringLiteral("Warnings"), verdictLook(RowVerdict::Warning)},
        {QStringLiteral("Duplicates"), verdictLook(RowVerdict::Duplicate)},
        {QStringLiteral("Rejected"), verdictLook(RowVerdict::Rejected)}};
    for (int id = 0; id < filters.size(); ++id) {
        chips->addChip(id + 1, filters[id].first, filters[id].second.mark, filters[id].second.family);
        chips->setCount(id + 1, 15 - id);
    }
    card->body()->addWidget(chips);
}

void PartsSheet::addTable(QVBoxLayout* column)
{
    Card* card =
        addCard(column, QStringLiteral("Table rows"), QStringLiteral("the focused row keeps its ring when selected"));
    card->setPadding(0, 0);
    auto* table = new TableView;
    table->setObjectName(QStringLiteral("rows"));
    table->setModel(sampleRows(table));
    table->setItemDelegate(new SampleDelegate(table));
    table->setRowHeight(40);
    table->setMargins(12, 16);
    table->header()->setRowHeight(28);
    table->header()->setTopLine(true);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setStretchLastSection(false);
    const int widths[] = {0, 106, 108, 72, 64};
    for (int section = 1; section < 5; ++section)
        table->setColumnWidth(section, widths[section]);
    table->setSortingEnabled(false);
    table->header()->setSortIndicatorShown(true);
    table->header()->setSortIndicator(4, Qt::DescendingOrder);
    table->setFixedHeight(28 + 5 * 40);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->setSpacing(0);
    card->titleRow()->setContentsMargins(16, 12, 16, 10);
    card->body()->addWidget(table);
    auto* skeleton = new SkeletonRows(table);
    skeleton->setFixedHeight(40);
    card->body()->addWidget(skeleton);
    for (const int row : {2, 4})
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->setCurrentIndex(table->model()->index(4, 0), QItemSelectionModel::NoUpdate);
}

void PartsSheet::addBars(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Stacked progress"),
                         QStringLiteral("delivered, no confirmation, refused, pending"));
    const CampaignCounts running{.pending = 460, .sent = 23, .delivered = 702, .failed = 19};
    const QList<std::pair<QString, CampaignCounts>> bars{
        {QStringLiteral("Not started"), {.pending = 842}},
        {QStringLiteral("Running, 63 %"), running},
        {QStringLiteral("One failure in 10,000"), {.pending = 0, .sent = 1, .delivered = 9998, .failed = 1}},
        {QStringLiteral("All refused"), {.failed = 40}},
        {QStringLiteral("Page header, 8 px"), running}};
    for (int i = 0; i < bars.size(); ++i) {
        auto* row = new QHBoxLayout;
        TextLabel* label = caption(bars[i].first);
        label->setFixedWidth(156);
        auto* bar = new StackedBar(i == 4 ? 8 : 6);
        bar->setCounts(bars[i].second);
        row->addWidget(label);
        row->addWidget(bar, 1);
        card->body()->addLayout(row);
    }
}

void PartsSheet::addType(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Type"), QStringLiteral("figures keep one width"));
    auto* figure = new FigureLabel;
    figure->reserve(QStringLiteral("10,000"));
    figure->setNumber(1204);
    card->body()->addLayout(rowOf({figure, new TextLabel(QStringLiteral("SMS Campaigns"), TypeRole::Title)}, 24));
    card->body()->addLayout(rowOf({new TextLabel(QStringLiteral("Numbers and pace"), TypeRole::Section),
                                   new TextLabel(QStringLiteral("Body 13 px, and"), TypeRole::Body),
                                   new TextLabel(QStringLiteral("medium for names"), TypeRole::Medium),
                                   caption(QStringLiteral("Caption 12 px")),
                                   new TextLabel(QStringLiteral("Axis 11 px"), TypeRole::Axis, Tone::Muted)},
                                  12));
    auto* elided = new ElidedLabel(QStringLiteral("SM7c1e40a5b2d94e6c8f10aa23b5c7b09f"), TypeRole::Body, Tone::Muted);
    elided->setElideMode(Qt::ElideMiddle);
    elided->setFixedWidth(110);
    card->body()->addLayout(rowOf({elided, new LinkButton(QStringLiteral("Use plain letters"))}, 24));
}

void PartsSheet::addMessages(QVBoxLayout* column)
{
    Card* card =
        addCard(column, QStringLiteral("Message bar"), QStringLiteral("in the page, one sentence, one button"));
    auto* info = new MessageBar(MessageKind::Info, QStringLiteral("A draft from 09:58 was found."));
    info->addButton(QStringLiteral("Open draft"));
    auto* success =
        new MessageBar(MessageKind::Success, QStringLiteral("Connected to Harbour Dental Group, 4 numbers."));
    success->addCloseButton();
    auto* warning =
        new MessageBar(MessageKind::Warning, QStringLiteral("Paused at 09:12: the Twilio balance is too low."));
    warning->addButton(QStringLiteral("Open Twilio"));
    warning->addButton(QStringLiteral("Resume"));
    auto* error =
        new MessageBar(MessageKind::Error, QStringLiteral("Twilio did not accept this token. Nothing was sent."));
    error->addButton(QStringLiteral("Check settings"));
    auto* offline =
        new MessageBar(MessageKind::Offline, QStringLiteral("Offline. 2 campaigns wait and go on by themselves."));
    offline->addButton(QStringLiteral("Try now"));
    auto* undo = new UndoBar;
    for (QWidget* bar : QList<QWidget*>{info, success, warning, error, offline, undo})
        card->body()->addWidget(bar);
    undo->start(QStringLiteral("Sending to 1,204 people in"), 8);
}

void PartsSheet::addEmpty(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Empty"), QStringLiteral("after filters, and before the first"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* filtered =
        new EmptyState(QStringLiteral("No campaign is paused"), QStringLiteral("The filter hides 10 campaigns."));
    filtered->setButton(new Button(QStringLiteral("Show all")));
    auto* first =
        new EmptyState(QStringLiteral("No campaign yet"), QStringLiteral("A list and a sentence are enough."));
    first->setButton(new Button(QStringLiteral("plus"), QStringLiteral("New Campaign"), ButtonKind::Primary));
    for (EmptyState* state : {filtered, first}) {
        auto* frame = new Card;
        frame->setPadding(0, 0);
        frame->body()->addWidget(state);
        row->addWidget(frame, 1);
    }
    card->body()->addLayout(row);
}

void PartsSheet::addDialog(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Dialog"), QStringLiteral("only before what can’t be undone"));
    auto* dialog = new QFrame;
    dialog->setProperty("fill", QStringLiteral("raised"));
    auto* content = new QVBoxLayout(dialog);
    content->setContentsMargins(20, 20, 20, 20);
    content->setSpacing(8);
    content->addWidget(new TextLabel(QStringLiteral("Send to 1,204 people?"), TypeRole::Section));
    auto* words =
        new TextLabel(QStringLiteral("1,310 segments, about 22 minutes from +44 7700 900123. Messages that were "
                                     "sent can’t be called back."),
                      TypeRole::Body, Tone::Muted);
    words->setWordWrap(true);
    content->addWidget(words);
    auto* typed = new QLineEdit(QStringLiteral("1204"));
    typed->setFixedWidth(160);
    content->addWidget(new FormField(QStringLiteral("Type 1204 to go on"), typed));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(new Button(QStringLiteral("Keep editing")));
    row->addWidget(new Button(QStringLiteral("Send now"), ButtonKind::Primary));
    content->addLayout(row);
    card->body()->addWidget(dialog);
}

void PartsSheet::addIcons(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Icons"), QStringLiteral("16 px and 20 px, key caps, icon buttons"));
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    int at = 0;
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        grid->addWidget(new IconLabel(name, &Tokens::text, 16), at / 20 * 2, at % 20);
        grid->addWidget(new IconLabel(name, &Tokens::textMuted, 20), at / 20 * 2 + 1, at % 20);
        ++at;
    }
    card->body()->addLayout(grid);
    card->body()->addLayout(
        rowOf({new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_K)), new KeyCap(QStringList{QStringLiteral("Enter")}),
               new IconButton(QStringLiteral("back"), QStringLiteral("Back")),
               new IconButton(QStringLiteral("more"), QStringLiteral("More"))},
              8));
    card->body()->addWidget(new Rule);
}

void PartsSheet::addDrop(QVBoxLayout* column)
{
    Card* card = addCard(column, QStringLiteral("Drop target"), QString());
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* rest = new DropZone(QStringLiteral("Drop a file, or paste"));
    rest->setKeys(QKeySequence(QKeySequence::Paste));
    rest->setFixedHeight(48);
    auto* target = new DropZone(QStringLiteral("Drop a file"));
    target->setHint(QStringLiteral("50 MB and 1,000,000 rows at most"));
    target->setTarget(true, QStringLiteral("Drop to add clinic-recall-may.csv"));
    target->setFixedHeight(100);
    row->addWidget(rest, 1, Qt::AlignTop);
    row->addWidget(target, 1);
    card->body()->addLayout(row);
}

} // namespace outbound
