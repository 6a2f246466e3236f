#pragma once

#include <QWidget>

class QListView;

namespace outbound
{

class FurtherNumbers;
class SearchField;

/// The list below the From number in which further numbers are ticked; with a search where they are many. Esc and a
/// click elsewhere close it.
class NumbersPopup : public QWidget
{
    Q_OBJECT

public:
    NumbersPopup(FurtherNumbers* numbers, QWidget* parent);

    void openBelow(QWidget* field);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FurtherNumbers* m_numbers;
    SearchField* m_search;
    QListView* m_list;
};

} // namespace outbound
