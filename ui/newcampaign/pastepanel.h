#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace outbound
{

/// A place to paste or type numbers; what is understood of them shows in the preview below while one types.
class PastePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text); ///< tells at once
    void clear();                      ///< says nothing
    void flush();                      ///< tells what was typed in the pause

signals:
    void edited(const QString& text); ///< after a short pause

private:
    QPlainTextEdit* m_edit;
    QTimer m_pause;
};

} // namespace outbound
