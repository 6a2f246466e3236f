#pragma once

#include "engine/domain/proof.h"

#include <QDialog>

class QTextEdit;

namespace outbound
{

class StatusBadge;
class TextLabel;

/// The history of one recipient: the text, each attempt with its outcome, and the receipt. All of it can be selected
/// and is read by screen readers. Deletes itself when closed.
class RecipientDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecipientDialog(QWidget* parent);

    RecipientId recipient() const { return m_person.recipient.id; }
    void setPerson(const ProvenRecipient& person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    ProvenRecipient m_person;
    TextLabel* m_phone;
    StatusBadge* m_status;
    QTextEdit* m_history;
};

} // namespace outbound
