#pragma once

#include <QUrl>
#include <QWidget>

#include <memory>

namespace outbound
{

struct ImportPreview;
class Audience;
class Button;
class Card;
class ColumnRow;
class DropZone;
class FileCard;
class FilterChips;
class PastePanel;
class PreviewModel;
class PreviewTable;

/// Who: the file that was taken or the numbers pasted, which column is the phone and why, the counts as filters, and
/// the rows.
class AudienceSection : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceSection(Audience& audience, QWidget* parent = nullptr);

    PreviewTable* table() const { return m_table; }
    PreviewModel* model() const { return m_model; }
    void chooseFile(); ///< asks with a file dialog; returns at once
    void takeFile(const QString& path, const QString& region = {});
    void paste(const QString& text); ///< opens the panel with it
    void flush();                    ///< takes what was typed a moment ago
    void remove();

signals:
    void fileChosen(const QString& path); ///< in the dialog
    void filesDropped(const QList<QUrl>& files);
    void rowChosen(int position); ///< in ImportPreview::rows

private:
    void build();
    void refresh();

    Audience& m_audience;
    std::shared_ptr<const ImportPreview> m_shown;
    QString m_folder; ///< where the dialog opens
    PreviewModel* m_model;
    Button* m_pasteButton;
    PastePanel* m_pastePanel;
    FileCard* m_card;
    DropZone* m_zone;
    ColumnRow* m_columns;
    FilterChips* m_chips;
    PreviewTable* m_table;
    Card* m_tableFrame;
};

} // namespace outbound
