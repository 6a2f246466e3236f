#include "ui/shell/mainwindow.h"

#include "engine/import/samples.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/shortcutspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/droptarget.h"
#include "ui/shell/partwalk.h"
#include "ui/shell/sandboxstrip.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rule.h"

#include <QApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int foldBelow = 1120;

} // namespace

MainWindow::MainWindow(Engine& engine) : m_engine(engine)
{
    planPages();
    furnish();
    qApp->installEventFilter(this);
}

void MainWindow::furnish()
{
    m_strip = new SandboxStrip;
    m_trouble = new MessageBar;
    m_sidebar = new Sidebar(m_engine);
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("pages"));
    build();
    m_palette = new CommandPalette(this);
    m_dropTarget = new DropTarget(this);
    bind();
    addActions();
    followConnection();
}

void MainWindow::build()
{
    setWindowTitle(tr("Outbound"));
    setWindowIcon(applicationIcon());
    setMinimumSize(960, 600);
    const QSize frame(16, 48); // what a window manager puts round it
    if (!isVisible())
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frame));
    setAcceptDrops(true);
    auto* paper = new QFrame;
    setStyleProperty(paper, "fill", QStringLiteral("surface"));
    m_trouble->setObjectName(QStringLiteral("storeTrouble"));
    m_trouble->hide();
    auto* onPaper = new QVBoxLayout(paper);
    onPaper->setContentsMargins({});
    onPaper->setSpacing(0);
    auto* trouble = new QWidget; // takes room only while there is trouble
    auto* inTrouble = new QVBoxLayout(trouble);
    inTrouble->setContentsMargins(24, 10, 24, 0);
    inTrouble->addWidget(m_trouble);
    trouble->hide();
    connect(m_trouble, &MessageBar::closed, trouble, &QWidget::hide);
    onPaper->addWidget(trouble);
    onPaper->addWidget(m_pages);

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(paper, 1);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(row, 1);
    setCentralWidget(central);
}

void MainWindow::bind()
{
    connect(&m_engine, &Engine::connectionChanged, this, &MainWindow::followConnection);
    connect(&m_engine, &Engine::credentialsNotKept, this, [this](const Error& error) { m_welcome->complain(error); });
    connect(&m_engine, &Engine::storeTroubled, this, [this](const QString& sentence) {
        if (sentence.isEmpty())
            return m_trouble->close();
        showTrouble(tr("%1 Nothing is sent until then.").arg(sentence));
    });
    connect(m_strip, &SandboxStrip::connectWanted, this, [this] {
        showPage(Page::Welcome);
        m_welcome->focusConnect();
    });
    connect(m_sidebar, &Sidebar::placeWanted, this, [this](Sidebar::Place place) {
        showPage(place == Sidebar::Place::Settings ? Page::Settings : Page::Campaigns);
    });
    connect(m_sidebar, &Sidebar::findWanted, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::campaignWanted, this, &MainWindow::showCampaign);
}

void MainWindow::showTrouble(const QString& sentence)
{
    m_trouble->setMessage(MessageKind::Error, sentence);
    m_trouble->parentWidget()->show();
    m_trouble->open();
}

/// The focus comes along, unless it is in the sidebar, whose arrows lead from page to page. Where there is none yet,
/// the page has it.
void MainWindow::bring(QWidget* page)
{
    const QWidget* focused = focusWidget();
    const bool comes = m_pages->currentWidget() != page && focused && !m_sidebar->isAncestorOf(focused);
    m_pages->setCurrentWidget(page);
    if (comes || !focused)
        focusPart(*page);
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Shortcuts && m_wanted != page)
        m_before = m_wanted;
    m_wanted = page;
    m_sidebar->setPlace(page == Page::Settings ? Sidebar::Place::Settings : Sidebar::Place::Campaigns);
    switch (page) {
    case Page::Campaigns:
        if (m_engine.connection().kind != Connection::Kind::None) {
            bring(&*m_campaigns);
            break;
        }
        [[fallthrough]];
    case Page::Welcome:
        m_pages->setCurrentWidget(&*m_welcome);
        m_welcome->focusStart();
        break;
    case Page::NewCampaign:
        m_pages->setCurrentWidget(&*m_newCampaign);
        m_newCampaign->focusName();
        break;
    case Page::Campaign:
        bring(&*m_campaign);
        break;
    case Page::Settings:
        bring(&*m_settings);
        break;
    case Page::Shortcuts:
        showShortcuts();
        break;
    }
    emit pageShown();
}

void MainWindow::showCampaign(const CampaignId& id)
{
    m_campaign->open(id);
    showPage(Page::Campaign);
}

void MainWindow::duplicate(const CampaignId& id)
{
    const auto summary = m_engine.reader().campaign(id);
    if (!summary)
        return;
    withNewCampaign([campaign = summary->campaign](NewCampaignPage& page) { page.openCopy(campaign); });
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showError(const Error& error)
{
    showPage(Page::Welcome);
    m_welcome->complain(error);
}

void MainWindow::followConnection()
{
    const auto kind = m_engine.connection().kind;
    m_strip->setVisible(kind == Connection::Kind::Sandbox);
    if (kind == Connection::Kind::None && !isVisible())
        return; // there may be one before it is shown
    if (m_wanted == Page::Campaigns && !(m_welcome.isBuilt() && m_welcome->isBusy()))
        showPage(Page::Campaigns);
}

void MainWindow::withNewCampaign(std::function<void(NewCampaignPage&)> call)
{
    m_welcome->withEngine([this, call = std::move(call)] {
        showPage(Page::NewCampaign);
        call(*m_newCampaign);
    });
}

/// Without a connection the operator chooses one; it is nothing that a key should do.
void MainWindow::writeCampaign()
{
    if (m_engine.connection().kind != Connection::Kind::None)
        return showPage(Page::NewCampaign);
    showPage(Page::Welcome);
    m_welcome->askForAWay();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!copies(*event))
        return;
    m_dropTarget->setGeometry(rect().adjusted(0, m_strip->isVisible() ? m_strip->height() : 0, 0, 0));
    m_dropTarget->show(m_newCampaign->promise(*event->mimeData()));
    event->accept(); // also to refuse: what is not accepted is never told that it left
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropTarget->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropTarget->hide();
    const QMimeData& dropped = *event->mimeData();
    if (!copies(*event) || (!dropped.hasUrls() && !dropped.hasText()))
        return;
    event->accept();
    withNewCampaign([files = dropped.urls(), text = dropped.text()](NewCampaignPage& page) {
        if (files.isEmpty())
            page.setPastedText(text);
        else
            page.takeFiles(files);
    });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (event->oldSize().isValid() && (event->oldSize().width() < foldBelow) != (width() < foldBelow))
        m_foldedByHand.reset();
    foldSidebar();
}

void MainWindow::foldSidebar()
{
    const bool folded = m_foldedByHand.value_or(width() < foldBelow);
    if (folded != m_sidebar->isFolded())
        m_sidebar->setFolded(folded);
}

} // namespace outbound
