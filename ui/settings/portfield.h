#pragma once

#include <QWidget>

class QLineEdit;

namespace outbound
{

class FormField;

/// A TCP port to type. What is none is said below it, and the old one stays.
class PortField : public QWidget
{
    Q_OBJECT

public:
    explicit PortField(const QString& label, QWidget* parent = nullptr);

    void setValue(quint16 port);

signals:
    void chosen(quint16 port);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Escape brings the old one back

private:
    void take();

    QLineEdit* m_number;
    FormField* m_field;
    quint16 m_value = 0;
};

} // namespace outbound
