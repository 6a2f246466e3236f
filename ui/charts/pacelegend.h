#pragma once

#include <QWidget>

namespace outbound
{

class ElidedLabel;

/// A dash and "Pace 60": what the dashed line of a ThroughputChart stands for.
class PaceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PaceLegend(QWidget* parent = nullptr);

    void setPace(double perMinute); ///< 0: unknown, so nothing is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_words;
};

} // namespace outbound
