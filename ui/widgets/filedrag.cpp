#include "ui/widgets/filedrag.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace outbound
{

FileDrag::FileDrag(QAbstractButton* handle, Source source)
    : QObject(handle),
      m_handle(handle),
      m_source(std::move(source))
{
    handle->installEventFilter(this);
}

bool FileDrag::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
        m_pressedAt = static_cast<QMouseEvent*>(event)->position().toPoint();
        break;
    case QEvent::MouseButtonRelease:
        m_pressed = false;
        break;
    case QEvent::MouseMove: {
        const QPoint way = static_cast<QMouseEvent*>(event)->position().toPoint() - m_pressedAt;
        if (!m_pressed || way.manhattanLength() < QApplication::startDragDistance())
            break;
        if (!m_fetching)
            fetch();
        return true; // else the button would be down again
    }
    default:
        break;
    }
    return false;
}

void FileDrag::fetch()
{
    const QString name = m_source.name().replace(u'/', u'-');
    const QString path = m_folder.filePath(name);
    m_fetching = true;
    m_handle->setDown(false); // where it is let go is no click
    m_source.write(path).then(this, [this, path](bool isThere) {
        m_fetching = false;
        if (isThere && m_pressed)
            carry(path);
    });
}

void FileDrag::carry(const QString& path)
{
    m_pressed = false;
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    auto* drag = new QDrag(m_handle);
    drag->setMimeData(data);
    emit carried(path);
    drag->exec(Qt::CopyAction);
}

} // namespace outbound
