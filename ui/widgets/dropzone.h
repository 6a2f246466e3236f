#pragma once

#include "engine/result.h"

#include <QKeySequence>
#include <QPushButton>
#include <QUrl>

#include <functional>

class QMimeData;

namespace outbound
{

/// A dashed place for files and cells: drop them on it, or click it to choose files. While something it takes is
/// dragged over it, it shows the tint; what it refuses, and what is dragged within the program, goes on to its parents.
class DropZone : public QPushButton
{
    Q_OBJECT

public:
    explicit DropZone(const QString& text, QWidget* parent = nullptr);

    /// What will become of a drop as a sentence, or that it is refused; unless set, local files are taken.
    using Promise = std::function<Result<QString>(const QMimeData& dragged)>;
    void setPromise(Promise promise) { m_promise = std::move(promise); }

    void setKeys(const QKeySequence& keys);                ///< shown as caps after the text
    void setHint(const QString& hint);                     ///< a second, muted line: "50 MB and 1,000,000 rows at most"
    void setTarget(bool target, const QString& text = {}); ///< shows the tint with its own text until taken away

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void filesDropped(const QList<QUrl>& files);
    void textDropped(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Promise m_promise;
    QStringList m_keyNames;
    QString m_hint;
    QString m_targetText;
    bool m_target = false;
};

/// Whether what is dragged comes from outside and stays where it was: a list is copied, never moved.
bool copies(QDropEvent& event);

} // namespace outbound
