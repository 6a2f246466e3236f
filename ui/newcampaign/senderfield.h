#pragma once

#include "engine/domain/sendingnumber.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;

namespace outbound
{

class FurtherNumbers;
class LinkButton;
class NumbersModel;
class NumbersPopup;

/// What a campaign is sent from: the From number, and beside its label the way to further ones.
class SenderField : public QWidget
{
    Q_OBJECT

public:
    explicit SenderField(QWidget* parent = nullptr);

    void setNumbers(std::vector<SendingNumber> numbers);           ///< keeps the chosen ones that are still there
    void choose(const QString& first, const QStringList& further); ///< without a first the one in use stays
    /// Chooses a number of the country that this one is in, unless the operator chose one.
    void suggestFor(const QString& phone);

    QString first() const;       ///< E.164; empty: none
    QStringList further() const; ///< none of them twice, nor the first
    double mps() const;          ///< of all together; 0: unknown

    /// What the operator chose by hand, also numbers that the account doesn't have at present; empty: nothing.
    QString wantedFirst() const { return m_wanted; }
    QStringList wantedFurther() const;

signals:
    void changed();

private:
    void build();
    void chooseFirst(const QString& phone);
    void refresh();

    NumbersModel* m_numbers;
    FurtherNumbers* m_further;
    QComboBox* m_from;
    LinkButton* m_add;
    NumbersPopup* m_popup;
    QString m_wanted; ///< E.164, by the operator; empty: none
};

} // namespace outbound
