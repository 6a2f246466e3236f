#include "ui/newcampaign/senderfield.h"

#include "models/figuretext.h"
#include "models/numbersmodel.h"
#include "ui/newcampaign/furthernumbers.h"
#include "ui/newcampaign/numberdelegate.h"
#include "ui/newcampaign/numberspopup.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int countryPrefix = 2; ///< `+4`, `+1`: enough for a guess

} // namespace

SenderField::SenderField(QWidget* parent)
    : QWidget(parent),
      m_numbers(new NumbersModel(this)),
      m_further(new FurtherNumbers(this)),
      m_from(new QComboBox),
      m_add(new LinkButton({})),
      m_popup(new NumbersPopup(m_further, this))
{
    m_further->setSourceModel(m_numbers);
    build();
    connect(m_from, &QComboBox::activated, this, [this] { m_wanted = first(); });
    connect(m_from, &QComboBox::currentIndexChanged, this, &SenderField::refresh);
    connect(m_further, &FurtherNumbers::chosenChanged, this, &SenderField::refresh);
    connect(m_add, &LinkButton::clicked, this, [this] { m_popup->openBelow(m_from); });
    refresh();
}

void SenderField::build()
{
    m_from->setObjectName(QStringLiteral("fromNumberCombo"));
    m_from->setModel(m_numbers);
    m_from->setItemDelegate(new NumberDelegate(m_from));
    m_from->setPlaceholderText(tr("No number yet"));
    m_from->setMinimumWidth(200);
    m_add->setObjectName(QStringLiteral("addNumbersLink"));
    m_add->setTypeRole(TypeRole::Caption);
    QSizePolicy policy = m_add->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_add->setSizePolicy(policy);
    auto* label = new TextLabel(tr("From number"), TypeRole::CaptionMedium);
    label->setBuddy(m_from);
    m_from->setAccessibleName(label->text());

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0); // the link is higher than a label
    column->addLayout(head);
    column->addWidget(m_from);
    setFocusProxy(m_from);
    setTabOrder(m_from, m_add);
}

QString SenderField::first() const
{
    return m_from->currentData(NumbersModel::PhoneRole).toString();
}

QStringList SenderField::further() const
{
    return m_further->chosen();
}

QStringList SenderField::wantedFurther() const
{
    return m_further->wanted();
}

double SenderField::mps() const
{
    const QStringList senders = QStringList{first()} + further();
    double together = 0;
    for (int row = 0; row < m_numbers->rowCount(); ++row)
        if (const QModelIndex number = m_numbers->index(row);
            senders.contains(number.data(NumbersModel::PhoneRole).toString()))
            together += number.data(NumbersModel::MpsRole).toDouble();
    return together;
}

void SenderField::setNumbers(std::vector<SendingNumber> numbers)
{
    const QString chosen = first();
    const QStringList further = m_further->wanted();
    {
        const QSignalBlocker quiet(m_from);
        m_numbers->setNumbers(std::move(numbers));
        m_from->setCurrentIndex(-1);
    }
    chooseFirst(m_from->findData(m_wanted, NumbersModel::PhoneRole) >= 0 ? m_wanted : chosen);
    m_further->choose(further);
    m_from->view()->setMinimumWidth(std::max(m_from->width(), m_from->view()->sizeHintForColumn(0) + 4));
}

void SenderField::choose(const QString& first, const QStringList& further)
{
    m_wanted = first;
    if (!first.isEmpty())
        chooseFirst(first);
    m_further->choose(further);
}

void SenderField::chooseFirst(const QString& phone)
{
    const int found = m_from->findData(phone, NumbersModel::PhoneRole);
    m_from->setCurrentIndex(found >= 0 || m_numbers->rowCount() == 0 ? found : 0);
    refresh();
}

void SenderField::suggestFor(const QString& phone)
{
    if (!m_wanted.isEmpty())
        return;
    const auto inCountry = [&](const QString& number) {
        return number.left(countryPrefix) == phone.left(countryPrefix);
    };
    if (inCountry(first()))
        return;
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        if (inCountry(m_from->itemData(row, NumbersModel::PhoneRole).toString())) {
            m_from->setCurrentIndex(row);
            return;
        }
    }
}

void SenderField::refresh()
{
    m_further->setFirst(first());
    const QStringList more = further();
    m_add->setVisible(m_further->available() > 0);
    m_add->setText(more.isEmpty() ? tr("Add numbers") : tr("+%Ln more", nullptr, int(more.size())));
    QStringList spoken;
    for (const QString& phone : more)
        spoken << phoneText(phone);
    m_add->setToolTip(more.isEmpty() ? QString() : plainToolTip(spoken.join(u'\n')));
    m_add->setAccessibleDescription(spoken.join(u'\n'));
    m_add->setAccessibleName(more.isEmpty() ? tr("Add numbers to send from")
                                            : tr("Also sent from %1").arg(spoken.join(QStringLiteral(", "))));
    emit changed();
}

} // namespace outbound
