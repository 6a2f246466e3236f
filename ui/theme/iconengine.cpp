#include "ui/theme/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>

static void loadIcons()
{
    Q_INIT_RESOURCE(icons); // a static library's resources don't register themselves
}

namespace outbound
{

namespace
{

QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> read;
    const auto found = read.constFind(name);
    if (found != read.constEnd())
        return *found;
    [[maybe_unused]] static const bool loaded = (loadIcons(), true);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    Q_ASSERT_X(!content.isEmpty(), "icon", qPrintable(name));
    read.insert(name, content);
    return content;
}

bool pointsSomewhere(const QString& name)
{
    return name == u"back" || name == u"chevron-left" || name == u"chevron-right" || name == u"send";
}

} // namespace

IconEngine::IconEngine(const QString& name, ColourToken colour) : m_name(name), m_colour(colour) {}

IconEngine::IconEngine(const QString& name, StatusFamily family) : m_name(name), m_family(family) {}

QPixmap IconEngine::drawn(const QString& name, const QSize& size, const QColor& colour)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const int side = std::min(size.width(), size.height());
    painter.translate((size.width() - side) / 2, (size.height() - side) / 2);
    if (mirrored && pointsSomewhere(name)) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

QColor IconEngine::colourOf(QIcon::Mode mode) const
{
    const Tokens& now = tokens();
    if (mode == QIcon::Disabled)
        return now.textDisabled;
    return m_family ? now.status(*m_family).text : now.*m_colour;
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const qint64 palette = QGuiApplication::palette().cacheKey();
    if (palette != m_palette)
        m_drawn.clear();
    m_palette = palette;
    const QColor colour = colourOf(mode);
    QPixmap& kept = m_drawn[QStringLiteral("%1x%2%3").arg(size.width()).arg(size.height()).arg(colour.name())];
    if (kept.isNull())
        kept = drawn(m_name, size, colour);
    QPixmap result = kept;
    result.setDevicePixelRatio(scale);
    return result;
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace outbound
