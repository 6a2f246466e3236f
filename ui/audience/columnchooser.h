#pragma once

#include "engine/import/importoptions.h"

#include <QObject>

class QMenu;

namespace outbound
{

class Audience;
class PreviewModel;
class PreviewTable;

/// Lets the operator say in the titles of the preview what each column is used for and what the message calls it. Each
/// choice is one step that can be undone.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    ColumnChooser(Audience& audience, const PreviewModel& model, PreviewTable& table);

private:
    QMenu* menuOf(int column);
    void openMenu(int section);
    void openHiddenMenu();
    void chooseRole(int column, ColumnRole role);
    void rename(int column);

    Audience& m_audience;
    const PreviewModel& m_model;
    PreviewTable& m_table;
};

} // namespace outbound
