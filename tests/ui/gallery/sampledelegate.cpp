#include "tests/ui/gallery/sampledelegate.h"

#include "ui/widgets/stackedbar.h"
#include "ui/widgets/statusbadge.h"

#include <QStandardItemModel>

namespace outbound
{

namespace
{

struct Sample {
    const char* name;
    CampaignStatus status;
    CampaignCounts counts;
};

const Sample samples[] = {
    {"Rest", CampaignStatus::Done, {.pending = 2, .sent = 5, .delivered = 471, .failed = 8}},
    {"Hover", CampaignStatus::Paused, {.pending = 1128, .sent = 40, .delivered = 1118, .failed = 24}},
    {"Selected", CampaignStatus::Running, {.pending = 460, .sent = 23, .delivered = 702, .failed = 19}},
    {"Scheduled", CampaignStatus::Scheduled, {.pending = 842}},
    {"Selected and focus", CampaignStatus::Failed, {.failed = 40}},
};

} // namespace

QStandardItemModel* sampleRows(QObject* parent)
{
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Campaign"), QStringLiteral("Status"), QStringLiteral("Progress"),
                                      QStringLiteral("Delivered"), QStringLiteral("Total")});
    for (const int column : {3, 4})
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (const Sample& sample : samples) {
        QList<QStandardItem*> row;
        row << new QStandardItem(QString::fromLatin1(sample.name));
        for (int column = 1; column < 5; ++column)
            row << new QStandardItem;
        model->appendRow(row);
    }
    return model;
}

void SampleDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const Sample& sample = samples[index.row()];
    switch (index.column()) {
    case 1:
        paintBadge(painter, cell.rect, campaignLook(sample.status), cell.selected);
        break;
    case 2:
        paintStackedBar(painter, QRectF(cell.rect.left(), cell.rect.center().y() - 2, cell.rect.width(), 6),
                        sample.counts);
        break;
    case 3:
        paintNumber(painter, cell.rect, sample.counts.deliveredCount());
        break;
    case 4:
        paintNumber(painter, cell.rect, sample.counts.totalCount(), true);
        break;
    default:
        RowDelegate::paintCell(painter, cell, index);
    }
}

} // namespace outbound
