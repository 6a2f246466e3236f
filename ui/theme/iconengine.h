#pragma once

#include "ui/theme/tokens.h"

#include <QHash>
#include <QIconEngine>
#include <QPixmap>

#include <optional>

namespace outbound
{

/// Renders one SVG of resources/icons at the scale of the screen, in the colour its token has at that moment. Pixmaps
/// are kept until the palette changes.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString& name, ColourToken colour);
    IconEngine(const QString& name, StatusFamily family);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString iconName() override { return m_name; }

    /// The drawing in one colour; `size` in device pixels.
    static QPixmap drawn(const QString& name, const QSize& size, const QColor& colour);

private:
    QColor colourOf(QIcon::Mode mode) const;

    QString m_name;
    ColourToken m_colour = nullptr;
    std::optional<StatusFamily> m_family; ///< instead of m_colour
    QHash<QString, QPixmap> m_drawn;
    qint64 m_palette = 0; ///< the one they were drawn for
};

} // namespace outbound
