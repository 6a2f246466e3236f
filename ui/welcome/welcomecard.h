#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace outbound
{

/// One way in: a title, two lines on what one gets, the thing itself, and its button at the foot.
class WelcomeCard : public Card
{
    Q_OBJECT

public:
    WelcomeCard(const QString& title, const QString& sentence, Button* button, QWidget* parent = nullptr);

    Button* button() const { return m_button; }
    QVBoxLayout* content() const { return m_content; }

    /// A row of the card: what stands at its two ends, and a line below.
    void addRow(QWidget* leading, QWidget* trailing);

private:
    Button* m_button;
    QVBoxLayout* m_content;
};

} // namespace outbound
