#pragma once

#include "engine/domain/proof.h"

#include <QFrame>

namespace outbound
{

class StatusBadge;
class TextLabel;
class TimelineView;

/// The timeline of one message: each attempt with its outcome, the receipt and the text. A panel over the right side of
/// the page; Esc closes it.
class RecipientHistory : public QFrame
{
    Q_OBJECT

public:
    /// @param ground what it stands over
    explicit RecipientHistory(QWidget* ground);

    RecipientId recipient() const { return m_recipient; } ///< 0 while it is closed
    void setPerson(const ProvenRecipient& person);        ///< opens it
    void takeFocus(Qt::FocusReason reason);
    void close();
    QAction* closeAction() const { return m_close; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QWidget* m_ground;
    RecipientId m_recipient = 0;
    TextLabel* m_phone;
    StatusBadge* m_status;
    TimelineView* m_timeline;
    QAction* m_close;
};

} // namespace outbound
