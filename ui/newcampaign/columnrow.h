#pragma once

#include <QWidget>

class QComboBox;

namespace outbound
{

struct ImportPreview;
class ElidedLabel;
class RegionCombo;

/// Which column is the phone, and why; and the country national numbers are read in.
class ColumnRow : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnRow(QWidget* parent = nullptr);

    void show(const ImportPreview& preview);

signals:
    void phoneColumnChosen(int column);
    void regionChosen(const QString& region);

private:
    QComboBox* m_column;
    ElidedLabel* m_reason;
    RegionCombo* m_region;
};

} // namespace outbound
