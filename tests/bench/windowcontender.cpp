// One of those whom ui_bench lets open a window: `bare` one of Qt's that shows a word, `list` Outbound's on the
// campaigns of DIR, `tables` the same with the CAMPAIGN that runs in DIR and with LIST. Says when the window was
// painted and free to be used; `tables` then measures itself for a while and prints what it found.

#include "app/desktop.h"
#include "ui/audience/previewtable.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPaintEvent>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

using namespace outbound;
using namespace std::chrono_literals;

namespace
{

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Tells of a widget that was painted, and how long each turn of the event loop is.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;

    /// Once such a widget was painted and all that stood waiting was done, `then` is called, once.
    void await(std::function<bool(const QWidget&)> isMeant, std::function<void()> then)
    {
        m_isMeant = std::move(isMeant);
        m_then = std::move(then);
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const bool isOutermost = m_depth++ == 0;
        const double begun = isOutermost ? wallMs() : 0;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (isOutermost && m_counts)
            m_turns.push_back(wallMs() - begun);
        if (event->type() == QEvent::Paint && m_isMeant && receiver->isWidgetType() &&
            m_isMeant(*static_cast<QWidget*>(receiver))) {
            m_isMeant = {};
            QTimer::singleShot(0, this, std::exchange(m_then, {}));
        }
        return taken;
    }

    void count(bool counts) { m_counts = counts; }
    std::vector<double> takeTurns() { return std::exchange(m_turns, {}); } ///< ms, by the clock on the wall

    double wallMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    std::function<bool(const QWidget&)> m_isMeant;
    std::function<void()> m_then;
    std::vector<double> m_turns;
    int m_depth = 0;
    bool m_counts = false;
};

bool showsRows(const QWidget& viewport)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(viewport.parentWidget());
    return view && view->viewport() == &viewport && view->model() && view->model()->rowCount() > 0;
}

int openBare()
{
    QLabel window(QStringLiteral("Outbound"));
    window.resize(1264, 752);
    window.show();
    return QApplication::exec();
}

int openOutbound(const QString& dataDir)
{
    CommandLine line;
    line.engine.dataDir = dataDir;
    line.sandbox = true;
    return runDesktop(line);
}

double megabytes(const char* figure)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(figure))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

/// Switches pages as a person does, one after the other, and measures until each is painted.
class Walk
{
public:
    Walk(Watch& watch, MainWindow& window, CampaignId id) : m_watch(watch), m_window(window), m_id(std::move(id)) {}

    void go(int step = 0)
    {
        if (step == 40)
            return end();
        const double begun = m_watch.wallMs();
        m_watch.await([](const QWidget& widget) { return widget.parentWidget() != nullptr; },
                      [this, begun, step] {
                          m_switches.push_back(m_watch.wallMs() - begun);
                          QTimer::singleShot(150ms, &m_watch, [this, step] { go(step + 1); });
                      });
        switch (step % 4) {
        case 0:
            return m_window.showPage(MainWindow::Page::Campaigns);
        case 1:
            return m_window.showPage(MainWindow::Page::NewCampaign);
        case 2:
            return m_window.showPage(MainWindow::Page::Settings);
        default:
            return m_window.showCampaign(m_id);
        }
    }

private:
    void end()
    {
        std::sort(m_switches.begin(), m_switches.end());
        say(QStringLiteral("switch %1 %2").arg(m_switches[m_switches.size() / 2]).arg(m_switches.back()));
        QApplication::exit(0);
    }

    Watch& m_watch;
    MainWindow& m_window;
    const CampaignId m_id;
    std::vector<double> m_switches;
};

MainWindow& mainWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            return *window;
    qFatal("no window");
}

/// The tables of a program that has been open for a while, one after the other.
class Measurement
{
public:
    Measurement(Watch& watch, CampaignId id, const QString& list)
        : m_watch(watch),
          m_window(mainWindow()),
          m_id(std::move(id)),
          m_walk(watch, m_window, m_id)
    {
        m_window.showPage(MainWindow::Page::NewCampaign);
        m_window.newCampaignPage().takeFiles({QUrl::fromLocalFile(list)});
        awaitRows();
    }

private:
    void awaitRows()
    {
        const auto* table = m_window.findChild<PreviewTable*>();
        if (!table || !table->isVisible() || table->model()->rowCount() != 1'000'000)
            return QTimer::singleShot(100ms, &m_watch, [this] { awaitRows(); });
        watch("list", [this] {
            say(QStringLiteral("memory %1 %2").arg(megabytes("VmRSS:")).arg(megabytes("RssAnon:")));
            m_window.showCampaign(m_id);
            watch("campaign", [this] { m_walk.go(); });
        });
    }

    void watch(const char* what, const std::function<void()>& then)
    {
        QTimer::singleShot(3s, &m_watch, [this] { m_watch.count(true); });
        QTimer::singleShot(18s, &m_watch, [this, what, then] {
            m_watch.count(false);
            std::vector<double> turns = m_watch.takeTurns();
            std::sort(turns.begin(), turns.end());
            say(QStringLiteral("%1 %2 %3 %4")
                    .arg(QLatin1String(what))
                    .arg(turns.size())
                    .arg(turns[turns.size() - 1 - turns.size() / 1000])
                    .arg(turns.back()));
            then();
        });
    }

    Watch& m_watch;
    MainWindow& m_window;
    const CampaignId m_id;
    Walk m_walk;
};

} // namespace

int main(int argc, char** argv)
{
    Watch watch(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    const bool isBare = what == QLatin1String("bare");
    std::optional<Measurement> measurement;
    watch.await([isBare](const QWidget& widget) { return isBare || showsRows(widget); },
                [&] {
                    say(QStringLiteral("painted"));
                    if (what == QLatin1String("tables"))
                        measurement.emplace(watch, arguments.value(3), arguments.value(4));
                    else
                        QApplication::exit(0);
                });
    return isBare ? openBare() : openOutbound(arguments.value(2));
}
