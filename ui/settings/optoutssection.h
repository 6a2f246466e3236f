#pragma once

#include "engine/engine.h"
#include "ui/settings/settingssection.h"

#include <QTimer>

#include <functional>

class QAction;

namespace outbound
{

class Card;
class EmptyState;
class MessageBar;
class OptOutAdder;
class OptOutsModel;
class OptOutsTable;
class SearchField;
class TextLabel;
class UndoBar;

/// Opt-outs: who is never texted from the account in use. Numbers are added, imported, exported and, with a way back,
/// removed: until that has gone by they stay in the store.
class OptOutsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit OptOutsSection(Engine& engine, QWidget* parent = nullptr);

    void importFiles(const QStringList& paths);
    void exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override; ///< what is about to be removed is removed

private:
    void build();
    void read();
    void tell();
    void chooseImport();
    void chooseExport();
    void judge(const ImportSource& source, std::function<void(const QString&)> refuse);
    void add(const SharedPreview& list);
    void remove(const QStringList& phones);
    void settle(); ///< what waits behind the undo bar
    void forget(); ///< nothing of it is done
    void complain(const QString& sentence);

    Engine& m_engine;
    OptOutsModel* m_optOuts;
    QAction* m_import;
    QAction* m_export;
    QAction* m_add;
    SearchField* m_search;
    TextLabel* m_count;
    MessageBar* m_bar;
    OptOutAdder* m_adder;
    UndoBar* m_undo;
    Card* m_card;
    OptOutsTable* m_table;
    EmptyState* m_empty;
    QString m_folder;      ///< where dialogs open
    QStringList m_leaving; ///< removed once the undo bar has gone by
    QStringList m_fresh;   ///< added; removed when that is undone
    QTimer m_soon;         ///< replies come many a second
};

} // namespace outbound
