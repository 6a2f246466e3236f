#pragma once

#include <QWidget>

class QComboBox;

namespace outbound
{

struct ImportPreview;
class ElidedLabel;
class RegionCombo;
class TextLabel;

/// Which column is the phone, and why; and, where there is room, the country national numbers are read in.
class ColumnRow : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnRow(QWidget* parent = nullptr);

    void show(const ImportPreview& preview);
    void setRegionWanted(bool wanted); ///< shown where there is room

signals:
    void phoneColumnChosen(int column);
    void regionChosen(const QString& region);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeRegion();

    QComboBox* m_column;
    ElidedLabel* m_reason;
    TextLabel* m_regionLabel;
    RegionCombo* m_region;
    bool m_regionWanted = true;
};

/// The header of a column in one line; "Column 3" without one.
QString columnTitle(const ImportPreview& preview, int column);

} // namespace outbound
