#pragma once

#include <QImage>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QStackedLayout;

namespace outbound
{

class ChartTwin;
class ChartView;
class IconButton;
class TextLabel;

/// A chart with all that can be done with it: shown as a table instead, its values copied or saved, its picture saved.
/// A sentence stands in its place while there is nothing to show.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    /// @param face what shows the chart, when that is more than the chart itself
    ChartPane(const QString& title, ChartView* chart, QWidget* legend = nullptr, QWidget* face = nullptr,
              QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    QWidget* tools() const { return m_tools; } ///< legend and menu, for the row of the title

    void setSubject(const QString& subject) { m_subject = subject; } ///< the campaign, in the names of files
    void setEmpty(bool empty, const QString& sentence = {});

    bool eventFilter(QObject* watched, QEvent* event) override;
    QImage picture() const; ///< title, legend and chart, two pixels to each of the screen

signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addDeeds();
    QAction* addDeed(const char* objectName, const QString& text, void (ChartPane::*deed)());
    void toggleTable();
    void copyValues();
    void askForPicture();
    void askForValues();
    void ask(const QString& title, const QString& filter, const QString& suffix, std::function<QByteArray()> content);
    void save(const QString& path, const QByteArray& content);
    void showPlace();

    const QString m_title;
    QString m_subject;
    QString m_folder; ///< where the dialog opens
    ChartView* m_chart;
    QWidget* m_legend;
    QWidget* m_face;
    ChartTwin* m_table;
    TextLabel* m_nothing;
    QStackedLayout* m_places;
    QWidget* m_tools;
    IconButton* m_more;
    QMenu* m_menu;
    QAction* m_tableDeed = nullptr;
    bool m_isEmpty = false;
    bool m_asTable = false;
};

} // namespace outbound
