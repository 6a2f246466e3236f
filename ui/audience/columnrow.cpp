#include "ui/audience/columnrow.h"

#include "engine/import/importpreview.h"
#include "ui/audience/regioncombo.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int widestColumn = 180;
constexpr int roomForRegion = 700;

} // namespace

ColumnRow::ColumnRow(QWidget* parent)
    : QWidget(parent),
      m_column(new QComboBox),
      m_reason(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_regionLabel(new TextLabel(tr("Region"), TypeRole::Medium)),
      m_region(new RegionCombo)
{
    m_column->setObjectName(QStringLiteral("phoneColumnCombo"));
    m_column->setAccessibleName(tr("Phone column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_column->setMinimumContentsLength(6);
    m_column->setMaximumWidth(widestColumn);
    m_column->setPlaceholderText(tr("Choose"));
    setStyleProperty(m_column, "controlHeight", 28);
    m_region->setObjectName(QStringLiteral("regionCombo"));
    m_region->setAccessibleName(tr("Region"));
    setStyleProperty(m_region, "controlHeight", 28);
    new WheelGuard(m_column);
    new WheelGuard(m_region);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Phone column"), TypeRole::Medium));
    row->addWidget(m_column);
    row->addWidget(m_reason, 1);
    row->addWidget(m_regionLabel);
    row->addWidget(m_region);

    connect(m_column, &QComboBox::activated, this, &ColumnRow::phoneColumnChosen);
    connect(m_region, &QComboBox::activated, this, [this] { emit regionChosen(m_region->region()); });
}

void ColumnRow::show(const ImportPreview& preview)
{
    const QSignalBlocker quiet(m_column);
    m_column->clear();
    for (int column = 0; column < int(preview.columns.size()); ++column) {
        m_column->addItem(columnTitle(preview, column));
        m_column->setItemData(column, plainToolTip(columnTitle(preview, column)), Qt::ToolTipRole);
    }
    m_column->setCurrentIndex(preview.phoneColumn);
    m_column->setToolTip(plainToolTip(m_column->currentText()));
    // Fractional advances may need the next pixel.
    m_column->setMinimumWidth(std::min(widestColumn, m_column->sizeHint().width() + 1));
    m_reason->setText(preview.phoneReason);
    m_reason->setTone(preview.phoneColumn < 0 ? Tone::NoConfirmation : Tone::Muted);
    m_region->setRegion(preview.options.region);
}

void ColumnRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeRegion();
}

void ColumnRow::setRegionWanted(bool wanted)
{
    m_regionWanted = wanted;
    placeRegion();
}

void ColumnRow::placeRegion()
{
    const bool seen = m_regionWanted && width() >= roomForRegion;
    m_regionLabel->setVisible(seen);
    m_region->setVisible(seen);
}

QString columnTitle(const ImportPreview& preview, int column)
{
    const QString header = preview.columns[size_t(column)].header.simplified();
    return header.isEmpty() ? ColumnRow::tr("Column %1").arg(column + 1) : header;
}

} // namespace outbound
