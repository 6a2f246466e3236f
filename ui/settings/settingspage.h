#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QScrollArea;

namespace outbound
{

class ElidedLabel;
class EmptyState;
class Engine;
class Rule;
class SearchField;
class SectionList;
class SettingsSection;

/// Settings: the list of sections beside one scrolling page of them, or above it where there is little room. Nothing
/// has a Save button.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Engine& engine, QWidget* parent = nullptr);

    void focusSections();
    void focusLanguage(); ///< as it is after it was changed and the page built anew

    /// What was typed into the search and what it found: in another language it would find something else.
    struct Search {
        QString words;
        QList<int> found; ///< places of sections
    };
    Search search() const;
    void setSearch(const Search& search);

signals:
    void connectWanted(); ///< an account

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* header();
    QWidget* column();
    void build();
    void bind();
    void find(const QString& words);
    void showFound();
    void enterFound();
    void goTo(int place);
    void mark(int place);
    void followScrolling();

    /// A section and the line above it.
    struct Place {
        SettingsSection* section;
        QWidget* whole;
    };
    QList<Place> m_places; ///< in the order of the page
    QList<int> m_found;    ///< of them, those that are shown
    ElidedLabel* m_note;
    SearchField* m_search;
    SectionList* m_list;
    QWidget* m_listColumn;
    QComboBox* m_combo; ///< in the place of the list
    QWidget* m_comboRow;
    QScrollArea* m_page;
    EmptyState* m_nothing;
    bool m_going = false; ///< to a section that was chosen
};

} // namespace outbound
