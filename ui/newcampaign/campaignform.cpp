#include "ui/newcampaign/campaignform.h"

#include "models/numbersmodel.h"
#include "ui/audience/audiencesection.h"
#include "ui/newcampaign/messagesection.h"
#include "ui/newcampaign/nameedit.h"
#include "ui/newcampaign/numberdelegate.h"
#include "ui/newcampaign/whensection.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/formfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int widest = 1120;
constexpr int countryPrefix = 2; ///< `+4`, `+1`: enough for a guess

} // namespace

CampaignForm::CampaignForm(Audience& audience, QWidget* parent)
    : QScrollArea(parent),
      m_numbers(new NumbersModel(this)),
      m_name(new NameEdit),
      m_from(new QComboBox),
      m_audience(new AudienceSection(audience)),
      m_message(new MessageSection),
      m_when(new WhenSection)
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &CampaignForm::changed);
    connect(m_from, &QComboBox::activated, this, [this] { m_numberChosen = true; });
    connect(m_from, &QComboBox::currentIndexChanged, this, &CampaignForm::changed);
    connect(m_message, &MessageSection::textChanged, this, &CampaignForm::changed);
    connect(m_when, &WhenSection::changed, this, &CampaignForm::changed);
}

void CampaignForm::build()
{
    m_name->setObjectName(QStringLiteral("campaignNameEdit"));
    m_from->setObjectName(QStringLiteral("fromNumberCombo"));
    m_from->setModel(m_numbers);
    m_from->setItemDelegate(new NumberDelegate(m_from));
    m_from->setPlaceholderText(tr("No number yet"));
    m_from->setMinimumWidth(200);

    auto* content = new QFrame;
    setStyleProperty(content, "fill", QStringLiteral("surface"));
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new FormField(tr("Campaign name"), m_name), 1);
    first->addWidget(new FormField(tr("From number"), m_from));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(10);
    column->addLayout(first);
    column->addWidget(m_audience, 1);
    column->addWidget(m_message);
    column->addWidget(m_when);
    auto* body = new QWidget;
    body->setLayout(column);
    body->setMaximumWidth(widest);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(body, 1);
    row->addStretch(0);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_name);
}

CampaignForm::Entries CampaignForm::entries() const
{
    return {m_name->text(), fromNumber(), m_message->text(), m_when->scheduledAt(), m_when->scheduleZone()};
}

void CampaignForm::setEntries(const Entries& entries)
{
    m_name->setText(entries.name);
    m_message->setText(entries.text);
    m_when->setSchedule(entries.scheduledAt, entries.scheduleZone);
    m_numberChosen = !entries.fromNumber.isEmpty();
    if (m_numberChosen)
        chooseNumber(entries.fromNumber);
}

QString CampaignForm::fromNumber() const
{
    return m_from->currentData(NumbersModel::PhoneRole).toString();
}

double CampaignForm::mps() const
{
    return m_from->currentData(NumbersModel::MpsRole).toDouble();
}

void CampaignForm::suggestNumberFor(const QString& phone)
{
    if (m_numberChosen)
        return;
    const auto inCountry = [&](const QString& number) {
        return number.left(countryPrefix) == phone.left(countryPrefix);
    };
    if (inCountry(fromNumber()))
        return;
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        const QString number = m_from->itemData(row, NumbersModel::PhoneRole).toString();
        if (inCountry(number)) {
            m_from->setCurrentIndex(row);
            return;
        }
    }
}

void CampaignForm::setNumbers(std::vector<SendingNumber> numbers)
{
    const QString chosen = fromNumber();
    {
        const QSignalBlocker quiet(m_from);
        m_numbers->setNumbers(std::move(numbers));
        m_from->setCurrentIndex(-1);
    }
    chooseNumber(chosen);
    m_from->view()->setMinimumWidth(std::max(m_from->width(), m_from->view()->sizeHintForColumn(0) + 4));
}

void CampaignForm::chooseNumber(const QString& phone)
{
    const int found = m_from->findData(phone, NumbersModel::PhoneRole);
    m_from->setCurrentIndex(found >= 0 || m_numbers->rowCount() == 0 ? found : 0);
    emit changed();
}

} // namespace outbound
