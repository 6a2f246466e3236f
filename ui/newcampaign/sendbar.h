#pragma once

#include <QFrame>

namespace outbound
{

class Button;
class ElidedLabel;
struct CampaignFacts;

/// The sticky footer: the campaign in facts, the proof of the sum, and the button. While it can't be sent the bar says
/// why.
class SendBar : public QFrame
{
    Q_OBJECT

public:
    explicit SendBar(QWidget* parent = nullptr);

    /// @param doing what takes a moment just now; empty: nothing
    void show(const CampaignFacts& facts, bool sending, const QString& doing = {});

signals:
    void sendWanted();

private:
    ElidedLabel* m_summary;
    ElidedLabel* m_proof;
    ElidedLabel* m_whyNot;
    Button* m_send;
};

} // namespace outbound
