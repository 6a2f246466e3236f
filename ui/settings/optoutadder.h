#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

namespace outbound
{

class Button;
class FormField;
class PasteEdit;

/// Takes numbers to opt out, one or many, typed or pasted.
class OptOutAdder : public Card
{
    Q_OBJECT

public:
    explicit OptOutAdder(QWidget* parent = nullptr);

    void open();
    void complain(const QString& sentence); ///< the words stay, to be put right
    void close();                           ///< the focus goes back to where it was

signals:
    void entered(const QString& text);
    void filesGiven(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Ctrl+Enter adds, Escape closes

private:
    void add();

    PasteEdit* m_edit;
    FormField* m_field;
    Button* m_add;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace outbound
