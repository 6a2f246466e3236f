#pragma once

#include "engine/domain/proof.h"

#include <QTextEdit>

namespace outbound
{

/// What happened to one message, as text that can be selected and is read by screen readers, along a line with the mark
/// of each step.
class TimelineView : public QTextEdit
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setPerson(const ProvenRecipient& person); ///< writes anew only what differs

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    void addBlock(QTextCursor& cursor, const QString& text, const QTextCharFormat& format, qreal above);
    void addFacts(QTextCursor& cursor);

    ProvenRecipient m_person;
};

} // namespace outbound
