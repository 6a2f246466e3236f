#pragma once

#include "engine/domain/campaign.h"

#include <QWidget>

class QPainter;

namespace outbound
{

/// The outlined tag, at the leading edge of `rect` and centred in its height.
void paintTag(QPainter& painter, const QRectF& rect, const QString& text);
QSize tagSize(const QString& text); ///< 20 high

/// Where a campaign came from.
class SourceBadge : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBadge(CampaignSource source = CampaignSource::Dashboard, QWidget* parent = nullptr);

    void setSource(CampaignSource source);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CampaignSource m_source;
};

} // namespace outbound
