#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace outbound
{

class Button;

/// "Insert" and a chip for each variable, as many as have room; the others stand in a menu behind the last one.
class VariableChips : public QWidget
{
    Q_OBJECT

public:
    explicit VariableChips(QWidget* parent = nullptr);

    void setNames(const QStringList& names);

    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();

    QHBoxLayout* m_row;
    QList<QWidget*> m_chips; ///< in order
    QStringList m_names;
    QWidget* m_label;
    Button* m_more;
};

} // namespace outbound
