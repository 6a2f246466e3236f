#pragma once

#include "engine/domain/campaign.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;

namespace outbound
{

class ActionButton;
class Button;
class CampaignDeeds;
class ElidedLabel;
class IconButton;
class SourceBadge;
class StatusBadge;
class TextLabel;

/// Head of the campaign page: name, status, source, sender, start, how many replied, ID, how fresh the receipts are,
/// and what can be done.
class CampaignHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignHeader(CampaignDeeds& deeds, QWidget* parent = nullptr);

    void setCampaign(const Campaign& campaign, int replied, const QDateTime& now);

    /// @param asOf null before the receipts were first asked for
    /// @param awaited whether any receipt is still to come; otherwise nothing is said
    void setReceipts(const QDateTime& asOf, bool awaited, const QDateTime& now);

    void editName(); ///< in place of the title

    /// @param asked the receipts are being asked for
    void setReceiptsAsked(bool asked);

signals:
    void backWanted();
    void receiptsWanted();
    void renamed(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Escape leaves the name as it was
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTitleRow();
    void addDeeds(QHBoxLayout& row);
    void followPause();
    void endNameEdit(bool keep);
    void addFactsRow();

    CampaignDeeds& m_deeds;
    ElidedLabel* m_title;
    QLineEdit* m_name; ///< in place of the title while it is edited
    Button* m_retry;
    Button* m_pause;                      ///< reads Resume when paused, in the same place and width
    std::vector<ActionButton*> m_folding; ///< on a narrow page they are in the menu alone
    StatusBadge* m_status;
    SourceBadge* m_source;
    ElidedLabel* m_facts;
    TextLabel* m_id;
    IconButton* m_refresh;
    TextLabel* m_receipts;
};

} // namespace outbound
