#include "ui/settings/optoutssection.h"

#include "models/figuretext.h"
#include "models/optoutlist.h"
#include "models/optoutsmodel.h"
#include "ui/settings/optoutadder.h"
#include "ui/settings/optoutstable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr int undoSeconds = 10;

OptOutsSection::OptOutsSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Opt-outs"), tr("Numbers that Outbound never texts, whatever list they come in."), parent),
      m_engine(engine),
      m_optOuts(new OptOutsModel(engine.reader(), this)),
      m_import(addDeed(QStringLiteral("upload"), tr("Import"), tr("Import opt-outs"))),
      m_export(addDeed(QStringLiteral("download"), tr("Export"), tr("Export opt-outs"))),
      m_add(addDeed(QStringLiteral("plus"), tr("Add numbers"), tr("Add opt-outs"))),
      m_search(new SearchField(tr("Find a number or reason"))),
      m_count(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_bar(new MessageBar),
      m_adder(new OptOutAdder),
      m_undo(new UndoBar),
      m_card(new Card),
      m_table(new OptOutsTable(m_optOuts)),
      m_empty(new EmptyState({}, {}))
{
    build();
    connect(m_import, &QAction::triggered, this, &OptOutsSection::chooseImport);
    connect(m_export, &QAction::triggered, this, &OptOutsSection::chooseExport);
    connect(m_add, &QAction::triggered, m_adder, &OptOutAdder::open);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_optOuts->setNeedle(needle);
        tell();
    });
    connect(m_adder, &OptOutAdder::entered, this, [this](const QString& text) {
        judge(ImportSource::paste(text), [this](const QString& sentence) { m_adder->complain(sentence); });
    });
    connect(m_adder, &OptOutAdder::filesGiven, this, &OptOutsSection::importFiles);
    connect(m_table, &OptOutsTable::removeWanted, this, &OptOutsSection::remove);
    connect(m_undo, &UndoBar::expired, this, &OptOutsSection::settle);
    connect(m_undo, &UndoBar::undone, this, [this] {
        m_leaving.clear();
        m_optOuts->withhold({});
        if (const QStringList fresh = std::exchange(m_fresh, {}); !fresh.isEmpty())
            m_engine.removeOptOuts(fresh).then(this, [this](const Result<int>& removed) {
                if (!removed)
                    complain(removed.error().message);
                read();
            });
        tell();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &OptOutsSection::read);
    connect(&engine, &Engine::connectionChanged, this, [this] {
        forget(); // those were of another account
        read();
    });
    connect(&engine, &Engine::changed, this, [this](const StoreChanges& changes) {
        if (isVisible() && changes.optOuts && !m_soon.isActive())
            m_soon.start();
    });
}

void OptOutsSection::build()
{
    m_search->setObjectName(QStringLiteral("findOptOutEdit"));
    m_search->setControlSize(ControlSize::Tool);
    m_search->setFixedWidth(240);
    m_count->setObjectName(QStringLiteral("optOutCount"));
    m_bar->setObjectName(QStringLiteral("optOutBar"));
    m_bar->addCloseButton();
    m_bar->close();
    m_undo->setObjectName(QStringLiteral("optOutUndoBar"));
    m_empty->setObjectName(QStringLiteral("noOptOuts"));
    m_card->setPadding(0, 0);
    m_card->body()->addWidget(m_table);
    addAction(m_table->removal());
    auto* found = new QHBoxLayout;
    found->setSpacing(12);
    found->addWidget(m_search);
    found->addWidget(m_count, 1);
    body()->setSpacing(8);
    body()->addWidget(m_bar);
    body()->addWidget(m_adder);
    body()->addLayout(found);
    for (QWidget* part : std::initializer_list<QWidget*>{m_card, m_empty, m_undo})
        body()->addWidget(part);
}

void OptOutsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    read();
}

void OptOutsSection::hideEvent(QHideEvent* event)
{
    SettingsSection::hideEvent(event);
    settle();
}

void OptOutsSection::read()
{
    m_optOuts->read(m_engine.connection().account);
    tell();
}

void OptOutsSection::tell()
{
    const bool isConnected = !m_engine.connection().account.isEmpty();
    const int all = m_optOuts->count();
    const int shown = m_optOuts->rowCount();
    for (QAction* action : {m_import, m_add})
        action->setEnabled(isConnected);
    m_export->setEnabled(all > 0);
    m_search->setVisible(all > 0);
    m_count->setVisible(all > 0);
    m_count->setText(shown == all ? tr("%Ln number(s)", nullptr, all)
                                  : tr("%1 of %Ln number(s)", nullptr, all).arg(countText(shown)));
    m_card->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setButton(nullptr);
    if (!isConnected)
        m_empty->setText(tr("No account yet"), tr("Each account has its own. Connect Twilio or use the sandbox."));
    else if (all == 0)
        m_empty->setText(tr("Nobody has opted out"), tr("Who answers STOP enters by itself; others can be added."));
    else if (shown == 0) {
        m_empty->setText(tr("No number found"), tr("The search hides %Ln number(s).", nullptr, all));
        auto* button = new Button(tr("Show all"));
        button->setObjectName(QStringLiteral("showAllOptOutsButton"));
        connect(button, &Button::clicked, m_search, &QLineEdit::clear);
        m_empty->setButton(button);
    }
}

void OptOutsSection::chooseImport()
{
    auto* dialog =
        new QFileDialog(this, tr("Import opt-outs"), m_folder, tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importOptOutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &OptOutsSection::importFiles);
    dialog->open();
}

void OptOutsSection::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export opt-outs"), m_folder, tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportOptOutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("opt-outs.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &OptOutsSection::exportTo);
    dialog->open();
}

void OptOutsSection::importFiles(const QStringList& paths)
{
    m_folder = QFileInfo(paths.front()).path();
    judge({paths, {}, {}}, [this](const QString& sentence) { complain(sentence); });
}

void OptOutsSection::exportTo(const QString& path)
{
    m_folder = QFileInfo(path).path();
    QSaveFile file(path);
    const QByteArray csv = optOutsCsv(m_optOuts->all());
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        emit said(tr("%Ln opt-out(s) saved", nullptr, int(m_optOuts->all().size())));
    else
        complain(tr("“%1” could not be saved: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
}

/// The opt-outs of the account are known to the list already, so whoever it accepts is new.
void OptOutsSection::judge(const ImportSource& source, std::function<void(const QString&)> refuse)
{
    m_bar->close();
    for (QAction* action : {m_import, m_add})
        action->setEnabled(false); // one list at a time
    ImportOptions options;
    options.region = m_engine.settings().region;
    m_engine.previewAudience(source, options)
        .then(this, [this, refuse = std::move(refuse)](const Result<SharedPreview>& list) {
            tell();
            if (!list)
                refuse(list.error().message);
            else if ((*list)->counts.accepted > 0)
                add(*list);
            else if ((*list)->counts.optedOut > 0)
                refuse(tr("All of these numbers have opted out already."));
            else
                refuse(tr("No phone number was found in it. Write them as +44 7700 900123."));
        });
}

void OptOutsSection::add(const SharedPreview& list)
{
    settle();
    const QStringList phones = phonesOf(*list);
    m_engine.addOptOuts(phones, QStringLiteral("manual")).then(this, [this, list, phones](const Result<int>& added) {
        if (!added)
            return complain(added.error().message);
        m_adder->close();
        m_fresh = phones;
        m_undo->start(tr("%Ln number(s) will not be texted any more.", nullptr, *added), undoSeconds);
        if (const int rejected = list->counts.rejected; rejected > 0) {
            m_bar->setMessage(
                MessageKind::Warning,
                tr("%Ln row(s) had no phone number that can be dialled and were left out.", nullptr, rejected));
            m_bar->open();
        }
        read();
    });
}

void OptOutsSection::remove(const QStringList& phones)
{
    if (phones.isEmpty())
        return;
    settle();
    m_leaving = phones;
    m_optOuts->withhold(phones);
    m_undo->start(tr("%Ln number(s) may be texted again.", nullptr, int(phones.size())), undoSeconds);
    tell();
    if (m_table->isVisible())
        m_table->setFocus();
}

void OptOutsSection::settle()
{
    m_undo->stop();
    m_fresh.clear();
    const QStringList leaving = std::exchange(m_leaving, {});
    if (leaving.isEmpty())
        return;
    m_engine.removeOptOuts(leaving).then(this, [this](const Result<int>& removed) {
        m_optOuts->withhold({});
        read();
        if (removed)
            emit said(tr("%Ln opt-out(s) removed", nullptr, *removed));
        else
            complain(removed.error().message);
    });
}

void OptOutsSection::forget()
{
    m_undo->stop();
    m_fresh.clear();
    m_leaving.clear();
    m_optOuts->withhold({});
}

void OptOutsSection::complain(const QString& sentence)
{
    m_bar->setMessage(MessageKind::Error, sentence);
    m_bar->open();
}

} // namespace outbound
