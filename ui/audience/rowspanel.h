#pragma once

#include "engine/import/importjob.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace outbound
{

class Audience;
class Button;
class Card;
class EmptyState;
class FilterChips;
class PreviewModel;
class PreviewTable;
class RejectedExport;
class RowFixes;
class RowsFoot;

/// The judged rows of an audience and all that is done with them: the counts as filters, the table in which cells and
/// columns are put right, search, undo, the rejected rows to save.
class RowsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RowsPanel(Audience& audience, QWidget* parent = nullptr);
    ~RowsPanel() override;

    PreviewTable* table() const { return m_table; }
    PreviewModel* model() const { return m_model; }
    void showAll(); ///< without filter and search

signals:
    void rowChosen(int position); ///< in ImportPreview::rows
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void build();
    void bind();
    void addDeeds();
    void refresh();
    void showCounts();
    void showPlace();
    void search();
    void copyNumbers();
    void openRowMenu(const QPoint& place);

    Audience& m_audience;
    ImportSource m_source; ///< of the rows that are shown
    RowFixes* m_fixes;
    RejectedExport* m_export;
    PreviewModel* m_model;
    FilterChips* m_chips;
    PreviewTable* m_table;
    EmptyState* m_nothing;
    Button* m_wayBack; ///< of it
    Card* m_card;
    QStackedLayout* m_places;
    RowsFoot* m_foot;
    QAction* m_find;
    QAction* m_save;
};

} // namespace outbound
