#pragma once

#include <QList>
#include <QWidget>

class QScrollArea;

namespace outbound
{

class ElidedLabel;
class Engine;
class SectionList;
class SettingsSection;

/// Settings: the list of sections beside one scrolling page of them. Nothing has a Save button.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Engine& engine, QWidget* parent = nullptr);

    void focusSections();

signals:
    void connectWanted(); ///< an account

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* header();
    void build();
    void goTo(int section);
    void followScrolling();

    QList<SettingsSection*> m_sections; ///< in the order of the page
    ElidedLabel* m_note;
    SectionList* m_list;
    QWidget* m_listColumn;
    QScrollArea* m_page;
    bool m_going = false; ///< to a section that was chosen
};

} // namespace outbound
