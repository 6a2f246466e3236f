#pragma once

#include <QFuture>
#include <QObject>
#include <QPoint>
#include <QTemporaryDir>

#include <functional>

class QAbstractButton;

namespace outbound
{

/// Makes a button that saves a file also a handle to drag that file by, into a folder or a mail: it is written when the
/// drag begins, in a private folder that goes with the program.
class FileDrag : public QObject
{
    Q_OBJECT

public:
    struct Source {
        std::function<QString()> name;                           ///< of the file, as people call it
        std::function<QFuture<bool>(const QString& path)> write; ///< in another thread; whether it is there
    };

    FileDrag(QAbstractButton* handle, Source source);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void carried(const QString& path); ///< a drag with it begins

private:
    void fetch();
    void carry(const QString& path);

    QAbstractButton* m_handle;
    const Source m_source;
    QTemporaryDir m_folder;
    QPoint m_pressedAt;
    bool m_pressed = false;
    bool m_fetching = false;
};

} // namespace outbound
