#pragma once

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace outbound
{

class Engine;
class EngineFoot;
class FindButton;
class NavDelegate;
class TextLabel;

/// The house at a glance: name, places to go, the engine's state. Folds to icons.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    enum class Place { Campaigns, Settings };

    explicit Sidebar(Engine& engine, QWidget* parent = nullptr);

    void setPlace(Place place); ///< marks where the operator is

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    void setFindKeys(const QKeySequence& keys); ///< shown in the button that opens the palette

signals:
    void findWanted();
    void placeWanted(outbound::Sidebar::Place place);

private:
    void addGroup(const QString& name);
    void addPlace(Place place, const QString& name, const QString& iconName);
    void want(const QModelIndex& index);

    TextLabel* m_name;
    FindButton* m_find;
    QListView* m_list;
    QStandardItemModel* m_places;
    NavDelegate* m_delegate;
    EngineFoot* m_foot;
    Place m_place = Place::Campaigns; ///< where the operator is
    bool m_folded = false;
};

} // namespace outbound
