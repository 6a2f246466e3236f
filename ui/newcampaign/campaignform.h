#pragma once

#include "engine/domain/sendingnumber.h"

#include <QDateTime>
#include <QScrollArea>

#include <vector>

class QComboBox;
class QLineEdit;

namespace outbound
{

class Audience;
class AudienceSection;
class MessageSection;
class NumbersModel;
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
        QString text;
        QDateTime scheduledAt;     ///< UTC; null: now
        QString scheduleZone = {}; ///< IANA name of the zone it was entered in; empty: now

        bool isEmpty() const { return name.isEmpty() && text.isEmpty() && scheduledAt.isNull(); }
    };

    explicit CampaignForm(Audience& audience, QWidget* parent = nullptr);

    Entries entries() const;
    void setEntries(const Entries& entries);             ///< without a number the one in use stays
    double mps() const;                                  ///< of the number; 0: unknown
    void setNumbers(std::vector<SendingNumber> numbers); ///< keeps the chosen one where it is still there

    /// Chooses a number of the country that this one is in, unless the operator chose one.
    void suggestNumberFor(const QString& phone);

    AudienceSection* audience() const { return m_audience; }
    MessageSection* message() const { return m_message; }

signals:
    void changed(); ///< name, number, message or time

private:
    void build();
    QString fromNumber() const;
    void chooseNumber(const QString& phone);

    NumbersModel* m_numbers;
    QLineEdit* m_name;
    QComboBox* m_from;
    AudienceSection* m_audience;
    MessageSection* m_message;
    WhenSection* m_when;
    bool m_numberChosen = false; ///< by the operator
};

} // namespace outbound
