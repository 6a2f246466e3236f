#pragma once

#include <QWidget>

class QUndoStack;

namespace outbound
{

class ElidedLabel;
class IconButton;
class LinkButton;
class SearchField;

/// Below the rows: search, the rejected rows to save, undo and redo.
class RowsFoot : public QWidget
{
    Q_OBJECT

public:
    explicit RowsFoot(QUndoStack& steps, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    void setRejected(int rows); ///< 0: nothing to save
    void setSaving(bool saving);
    void setNote(const QString& why); ///< nothing was done; empty takes it away

signals:
    void searchChanged(const QString& text);
    void saveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followSteps();

    QUndoStack& m_steps;
    SearchField* m_search;
    ElidedLabel* m_note;
    LinkButton* m_save;
    IconButton* m_undo;
    IconButton* m_redo;
};

} // namespace outbound
