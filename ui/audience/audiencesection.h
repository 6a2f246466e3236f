#pragma once

#include "engine/draft/filestamp.h"
#include "engine/import/importjob.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace outbound
{

class Audience;
class Button;
class ColumnRow;
class DropZone;
class FileCard;
class PastePanel;
class ReadingPanel;
class RowsPanel;

/// Who: the list that was taken or pasted, how it is read, which column is the phone and why, and the judged rows.
class AudienceSection : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceSection(Audience& audience, QWidget* parent = nullptr);

    ~AudienceSection() override;

    RowsPanel* rows() const { return m_rows; }
    void chooseFile(); ///< asks with a file dialog; returns at once
    void takeFiles(const QStringList& paths, const QString& region = {});
    void paste(const QString& text);      ///< opens the panel with it
    void flush();                         ///< takes what was typed a moment ago
    QString pasted() const;               ///< the numbers as they were pasted or typed last; empty: none
    void showPasted(const QString& text); ///< without reading it
    void resume(const ImportSource& source, const ImportOptions& options, const FileStamps& files);
    void remove();

signals:
    void filesChosen(const QStringList& paths); ///< in the dialog
    void filesDropped(const QList<QUrl>& files);
    void textDropped(const QString& text);
    void pasteTyped();

private:
    void build();
    void bind();
    void addShortcuts();
    void take(const ImportSource& source, const QString& region = {});
    void typed(const QString& text);
    void refresh();
    void followSource();

    Audience& m_audience;
    ImportSource m_source; ///< of what is shown
    QString m_folder;      ///< where the dialog opens
    QTimer m_patience;     ///< while it runs, reading may end before anybody sees it begin
    bool m_waiting = false;
    Button* m_pasteButton;
    Button* m_chooseButton;
    PastePanel* m_pastePanel;
    FileCard* m_card;
    DropZone* m_zone;
    ReadingPanel* m_reading;
    ColumnRow* m_columns;
    RowsPanel* m_rows;
};

} // namespace outbound
