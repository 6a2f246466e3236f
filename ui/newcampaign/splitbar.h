#pragma once

#include "ui/widgets/messagebar.h"

namespace outbound
{

struct CampaignFacts;

/// Says when a list has more people than a campaign reaches, and offers to make several campaigns of it.
class SplitBar : public MessageBar
{
    Q_OBJECT

public:
    explicit SplitBar(QWidget* parent = nullptr);

    void show(const CampaignFacts& facts);

signals:
    void splitWanted(bool split); ///< false: not any more

private:
    Button* m_button;
    bool m_splits = false; ///< there are several campaigns already
};

} // namespace outbound
