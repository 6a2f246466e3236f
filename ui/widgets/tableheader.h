#pragma once

#include <QHeaderView>

namespace outbound
{

/// Column titles painted from the tokens: window fill, hairlines, the arrow of the sorted column. Alignment comes from
/// the model's header data, margins from the TableView it belongs to.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    void setRowHeight(int height);      ///< 32; 28 in cards
    void setWrapping(bool wraps);       ///< titles break between words rather than shorten
    void setTopLine(bool topLine);      ///< a hairline above too, where the table runs from edge to edge
    void setMargins(int edge, int gap); ///< see TableView::setMargins()

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rowHeight = 32;
    bool m_wraps = false;
    bool m_topLine = false;
    int m_edge = 24;
    int m_gap = 16;
};

} // namespace outbound
