#pragma once

#include <QComboBox>

namespace outbound
{

/// The countries national numbers can be read in, by name; the data of an item is its ISO 3166 code.
class RegionCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit RegionCombo(QWidget* parent = nullptr);

    QString region() const { return currentData().toString(); }
    void setRegion(const QString& region); ///< says nothing
};

} // namespace outbound
