#pragma once

#include "ui/widgets/button.h"

#include <QKeySequence>
#include <QLineEdit>

namespace outbound
{

/// A line edit with a magnifier, and the keys that lead to it as caps while it is empty. Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys); ///< only shown; the page owns the shortcut
    void setControlSize(ControlSize size);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keepFree(int atTheEnd); ///< px, besides the place of the icon

    QStringList m_keyNames;
};

} // namespace outbound
