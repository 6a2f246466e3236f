#pragma once

#include <QWidget>

namespace outbound
{

/// The sign of the program, 20 × 20.
class AppMark : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {20, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace outbound
