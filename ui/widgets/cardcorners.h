#pragma once

#include <QWidget>

namespace outbound
{

/// Lies over a card whose content reaches its frame and gives it the round corners and the border back.
class CardCorners : public QWidget
{
    Q_OBJECT

public:
    explicit CardCorners(QWidget* card);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace outbound
