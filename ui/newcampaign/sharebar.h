#pragma once

#include <QWidget>

namespace outbound
{

/// One row of a histogram: a bar of 8 px that takes its share of the room.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setShare(double share); ///< 0 … 1; a share that isn't nothing is at least 2 px wide

    QSize sizeHint() const override { return {40, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace outbound
