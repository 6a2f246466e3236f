#pragma once

#include <QComboBox>

#include <chrono>

namespace outbound
{

/// How long campaigns that ended are kept; 0 days is for good.
class RetentionCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit RetentionCombo(QWidget* parent = nullptr);

    std::chrono::days retention() const { return std::chrono::days(currentData().toInt()); }
    void setRetention(std::chrono::days retention); ///< says nothing; another than those offered is added
};

} // namespace outbound
