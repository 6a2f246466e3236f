#pragma once

#include "ui/widgets/messagebar.h"

namespace outbound
{

struct CampaignFacts;

/// Says what the program lacks before any campaign could be sent, with the one way to it: an account, a number.
class NeedBar : public MessageBar
{
    Q_OBJECT

public:
    explicit NeedBar(QWidget* parent = nullptr);

    void show(const CampaignFacts& facts);
    void setAsking(bool asking); ///< for the numbers, just now

signals:
    void connectWanted();
    void numbersWanted(); ///< the account is to be asked again

private:
    enum class Need { Nothing, Account, Number };

    Need m_need = Need::Nothing;
    Button* m_button = nullptr;
};

} // namespace outbound
