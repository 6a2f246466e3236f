#pragma once

#include <QDateTime>
#include <QScrollArea>
#include <QStringList>

class QLineEdit;

namespace outbound
{

class Audience;
class AudienceSection;
class MessageSection;
class SenderField;
class WhenSection;

/// The left part of the page in the order of thought: name and sender, audience, message, when.
class CampaignForm : public QScrollArea
{
    Q_OBJECT

public:
    /// What the operator wrote and chose, the audience aside.
    struct Entries {
        QString name;
        QString fromNumber; ///< E.164; empty: none
        QStringList moreNumbers;
        QString text;
        QDateTime scheduledAt;     ///< UTC; null: now
        QString scheduleZone = {}; ///< IANA name of the zone it was entered in; empty: now

        bool isEmpty() const { return name.isEmpty() && text.isEmpty() && scheduledAt.isNull(); }
    };

    explicit CampaignForm(Audience& audience, QWidget* parent = nullptr);

    Entries entries() const;
    void setEntries(const Entries& entries); ///< without a number the one in use stays

    WhenSection* when() const { return m_when; }
    SenderField* sender() const { return m_sender; }
    AudienceSection* audience() const { return m_audience; }
    MessageSection* message() const { return m_message; }

signals:
    void changed(); ///< name, numbers, message or time

private:
    void build();
    void showWhen(); ///< all of it, with what its sentence says, while it is being set

    QLineEdit* m_name;
    SenderField* m_sender;
    AudienceSection* m_audience;
    MessageSection* m_message;
    WhenSection* m_when;
};

} // namespace outbound
