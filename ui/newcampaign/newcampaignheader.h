#pragma once

#include <QFrame>

namespace outbound
{

class Button;
class TextLabel;

/// Back, title, what is kept, Discard.
class NewCampaignHeader : public QFrame
{
    Q_OBJECT

public:
    explicit NewCampaignHeader(QWidget* parent = nullptr);

    void setNote(const QString& note); ///< what is kept
    void setCanDiscard(bool can);

signals:
    void backWanted();
    void discardWanted();

private:
    TextLabel* m_note;
    Button* m_discard;
};

} // namespace outbound
