#pragma once

#include "ui/widgets/tableheader.h"

namespace outbound
{

class LinkButton;
class PreviewModel;

/// The titles of the preview. A column of the list shows under the pointer, or with the keyboard on it, that it opens
/// a menu. One Tab stop; arrows lead from title to title, Enter or Alt+Down opens. At the end it counts the columns
/// there is no room for.
class PreviewHeader : public TableHeader
{
    Q_OBJECT

public:
    explicit PreviewHeader(const PreviewModel* model, QWidget* parent = nullptr);

    void setHiddenCount(int columns);
    QPoint menuPlace(int section) const; ///< below its title, on the screen
    QPoint hiddenMenuPlace() const;
    QWidget* hiddenButton() const;                   ///< the next Tab stop
    int currentSection() const { return m_current; } ///< of the keyboard

signals:
    void menuWanted(int section);
    void hiddenWanted(); ///< the menu of the columns there is no room for

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool hasMenu(int section) const;
    void setHovered(int section);
    void setCurrent(int section);
    void step(int direction);
    void placeHidden();

    const PreviewModel* m_model;
    LinkButton* m_hidden;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace outbound
