#pragma once

#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// Paints the rows of the campaign list: name over sender, badge, tag, bar over its caption, figures, date over time.
class CampaignDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setOneLine(bool oneLine) { m_oneLine = oneLine; }                 ///< the sender has a column of its own
    void setNamesSource(bool namesSource) { m_namesSource = namesSource; } ///< the source has no column

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const Cell& cell, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const Cell& cell, const QModelIndex& index) const;

    bool m_oneLine = false;
    bool m_namesSource = false;
};

} // namespace outbound
