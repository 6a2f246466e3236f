#pragma once

#include "engine/domain/campaign.h"
#include "models/outlook.h"

#include <QWidget>

namespace outbound
{

class ElidedLabel;
class FigureLabel;
class StackedBar;

/// The bar across the campaign page and the two facts below it: how far it is, and when it will be or was done.
class ProgressBand : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBand(QWidget* parent = nullptr);

    void setProgress(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now);

private:
    StackedBar* m_bar;
    FigureLabel* m_submitted;
    ElidedLabel* m_pace;
    FigureLabel* m_left;
    FigureLabel* m_end;
};

} // namespace outbound
