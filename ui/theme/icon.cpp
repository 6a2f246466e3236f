#include "ui/theme/icon.h"

#include "ui/theme/hairline.h"
#include "ui/theme/iconengine.h"

#include <QPainter>
#include <QPixmapCache>

namespace outbound
{

QIcon icon(const QString& name, ColourToken colour)
{
    return QIcon(new IconEngine(name, colour));
}

QIcon icon(const QString& name, StatusFamily family)
{
    return QIcon(new IconEngine(name, family));
}

QIcon applicationIcon()
{
    QIcon program;
    for (const int side : {16, 20, 24, 32, 48, 64, 128, 256})
        program.addPixmap(IconEngine::drawn(QStringLiteral("outbound"), {side, side}, Qt::white));
    return program;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * scale).toSize();
    const QString key = QStringLiteral("outbound/%1/%2/%3").arg(name).arg(size.height()).arg(colour.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = IconEngine::drawn(name, size, colour);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    painter.drawPixmap(snapped(painter, rect).topLeft(), pixmap);
}

} // namespace outbound
