#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QUrl>

namespace outbound
{

/// A dashed place for files: drop them on it, or click it to choose one. While something is dragged over it, it shows
/// the tint; the page may do so too for drops anywhere.
class DropZone : public QPushButton
{
    Q_OBJECT

public:
    explicit DropZone(const QString& text, QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys);                ///< shown as caps after the text
    void setHint(const QString& hint);                     ///< a second, muted line: "50 MB and 1,000,000 rows at most"
    void setTarget(bool target, const QString& text = {}); ///< shows the tint with its own text until taken away

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void filesDropped(const QList<QUrl>& files); ///< local files only

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QStringList m_keyNames;
    QString m_hint;
    QString m_targetText;
    bool m_target = false;
};

} // namespace outbound
