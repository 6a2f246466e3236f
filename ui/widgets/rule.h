#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace outbound
{

/// A hairline of one logical pixel on whole device pixels, horizontal or vertical.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace outbound
