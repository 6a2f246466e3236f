#include "ui/charts/chartpane.h"

#include "models/charttable.h"
#include "models/filename.h"
#include "ui/charts/charttwin.h"
#include "ui/charts/chartview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QStackedLayout>

namespace outbound
{

ChartPane::ChartPane(const QString& title, ChartView* chart, QWidget* legend, QWidget* face, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_chart(chart),
      m_legend(legend),
      m_face(face ? face : chart),
      m_table(new ChartTwin(chart->table())),
      m_nothing(new TextLabel({}, TypeRole::Body, Tone::Muted)),
      m_places(new QStackedLayout(this)),
      m_tools(new QWidget),
      m_more(new IconButton(QStringLiteral("more"), tr("More about %1").arg(title))),
      m_menu(new QMenu(this))
{
    m_table->setAccessibleName(title);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_chart->installEventFilter(this);
    m_table->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    for (QWidget* place : std::initializer_list<QWidget*>{m_face, m_table, m_nothing})
        m_places->addWidget(place);

    m_more->setObjectName(QStringLiteral("chartMenuButton"));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (m_legend)
        row->addWidget(m_legend);
    row->addWidget(m_more);
    addDeeds();
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
}

void ChartPane::addDeeds()
{
    m_tableDeed = addDeed("chartAsTable", tr("Show as table"), &ChartPane::toggleTable);
    m_menu->addSeparator();
    addDeed("chartCopy", tr("Copy values"), &ChartPane::copyValues);
    addDeed("chartPng", tr("Export PNG…"), &ChartPane::askForPicture);
    addDeed("chartCsv", tr("Export CSV…"), &ChartPane::askForValues);
}

QAction* ChartPane::addDeed(const char* objectName, const QString& text, void (ChartPane::*deed)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setProperty("about", m_title);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, deed);
    addAction(action);
    m_menu->addAction(action);
    return action;
}

void ChartPane::setEmpty(bool empty, const QString& sentence)
{
    m_isEmpty = empty;
    m_nothing->setText(sentence);
    m_more->setDisabled(empty);
    for (QAction* deed : actions())
        deed->setDisabled(empty);
    showPlace();
}

void ChartPane::showPlace()
{
    QWidget* place = m_isEmpty ? m_nothing : m_asTable ? static_cast<QWidget*>(m_table) : m_face;
    if (m_places->currentWidget() != place)
        m_places->setCurrentWidget(place);
}

void ChartPane::toggleTable()
{
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_asTable = !m_asTable;
    m_tableDeed->setText(m_asTable ? tr("Show as chart") : tr("Show as table"));
    showPlace();
    if (hadFocus)
        (m_asTable ? static_cast<QWidget*>(m_table) : m_chart)->setFocus(Qt::ShortcutFocusReason);
}

void ChartPane::copyValues()
{
    QGuiApplication::clipboard()->setText(m_chart->table().text());
}

void ChartPane::askForPicture()
{
    ask(tr("Export PNG"), tr("PNG pictures (*.png)"), QStringLiteral("png"), [this] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture().save(&buffer, "PNG");
        return bytes;
    });
}

void ChartPane::askForValues()
{
    ask(tr("Export CSV"), tr("CSV files (*.csv)"), QStringLiteral("csv"), [this] { return m_chart->table().csv(); });
}

void ChartPane::ask(const QString& title, const QString& filter, const QString& suffix,
                    std::function<QByteArray()> content)
{
    auto* dialog = new QFileDialog(this, title, m_folder, filter);
    dialog->setObjectName(QStringLiteral("chartSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const QString name = m_subject.isEmpty() ? m_title : tr("%1, %2", "campaign, chart").arg(m_subject, m_title);
    dialog->selectFile(fileNameOf(name, QStringLiteral("chart")) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content = std::move(content)](const QString& path) { save(path, content()); });
    dialog->open();
}

void ChartPane::save(const QString& path, const QByteArray& content)
{
    const QFileInfo place(path);
    m_folder = place.path();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        emit said(tr("“%1” was saved.").arg(place.fileName()));
    else
        emit failed(tr("“%1” could not be saved: %2.").arg(place.fileName(), file.errorString()));
}

/// The page has Ctrl+C for its recipients; within the chart it is about the chart.
bool ChartPane::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) || m_isEmpty)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copyValues();
    event->accept();
    return true;
}

QImage ChartPane::picture() const
{
    constexpr int scale = 2;
    constexpr int margin = 16;
    constexpr int below = 8; // the row of the title
    if (!m_face->isVisible())
        m_face->setGeometry(m_places->geometry());
    const QSize legend = m_legend ? m_legend->size() : QSize();
    const int head = std::max(lineHeight(TypeRole::Strong), legend.height());
    const QSize size(m_face->width() + 2 * margin, m_face->height() + head + below + 2 * margin);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(tokens().surface);
    QPainter painter(&image);
    painter.setFont(typeface(TypeRole::Strong));
    painter.setPen(tokens().text);
    const QRect title(margin, margin, size.width() - 2 * margin, head);
    painter.drawText(title, int(Qt::AlignLeading | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, title.width() - legend.width() - 12));
    if (m_legend)
        m_legend->render(&painter, QPoint(size.width() - margin - m_legend->width(), margin), QRegion(),
                         QWidget::DrawChildren);
    m_face->render(&painter, QPoint(margin, margin + head + below), QRegion(), QWidget::DrawChildren);
    return image;
}

void ChartPane::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_isEmpty)
        m_menu->popup(event->globalPos());
}

} // namespace outbound
