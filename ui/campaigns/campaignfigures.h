#pragma once

#include "engine/store/storereader.h"
#include "ui/widgets/statuslook.h"

#include <QWidget>

namespace outbound
{

class StatCard;

/// The four figures of a campaign with what they are made of. They stand over two columns of the page, so they come as
/// two rows: total and delivered, failed and pending.
class CampaignFigures : public QObject
{
    Q_OBJECT

public:
    explicit CampaignFigures(QWidget* page);

    QWidget* leading() const { return m_leading; }
    QWidget* trailing() const { return m_trailing; }

    /// @param open of the pending: a request went out whose answer is not known
    /// @param openLook how they are shown: see CampaignPage
    void setCounts(const CampaignCounts& counts, int open, const StatusLook& openLook, bool isOver);

signals:
    void chosen(outbound::CountFilter filter); ///< show these recipients

private:
    QWidget* row(std::initializer_list<StatCard*> cards);

    StatCard* m_total;
    StatCard* m_delivered;
    StatCard* m_failed;
    StatCard* m_pending;
    QWidget* m_leading;
    QWidget* m_trailing;
};

} // namespace outbound
