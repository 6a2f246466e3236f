#pragma once

#include <QWidget>

namespace outbound
{

class TextLabel;

/// A label above its input and, when it is wrong, the reason below it, which is also the input's accessible
/// description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* input, QWidget* parent = nullptr);

    QWidget* input() const { return m_input; }

    void setError(const QString& sentence); ///< empty: all is well
    QString error() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    TextLabel* m_label;
    QWidget* m_input;
    QWidget* m_errorRow;
    TextLabel* m_error;
};

} // namespace outbound
