#pragma once

#include <QKeySequence>
#include <QRectF>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace outbound
{

QStringList keyNames(const QKeySequence& keys); ///< "Ctrl", "K"
qreal keyCapsWidth(const QStringList& names);

/// Paints the caps right-aligned (`Qt::AlignLeading`: from the leading edge), centred in the height of `rect`.
void paintKeyCaps(QPainter& painter, const QRectF& rect, const QStringList& names, const QColor& text,
                  const QColor& border, Qt::Alignment alignment = Qt::AlignTrailing);

/// The keys of a shortcut as small caps.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QKeySequence& keys, QWidget* parent = nullptr);
    explicit KeyCap(const QStringList& names, QWidget* parent = nullptr);

    void setOnDark(bool onDark); ///< on the tooltip colour of the undo bar

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
    bool m_onDark = false;
};

} // namespace outbound
