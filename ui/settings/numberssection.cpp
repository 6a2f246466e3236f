#include "ui/settings/numberssection.h"

#include "engine/engine.h"
#include "models/figuretext.h"
#include "models/numberfilter.h"
#include "models/pacesmodel.h"
#include "models/statuswords.h"
#include "ui/settings/pacetable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

using namespace std::chrono_literals;

namespace
{

constexpr int manyNumbers = 10;

/// "Long code 1, Toll-free 3, Alphanumeric 10, Short code 100"
QString usualPaces()
{
    QStringList paces;
    for (const NumberKind kind :
         {NumberKind::LongCode, NumberKind::TollFree, NumberKind::Alphanumeric, NumberKind::ShortCode})
        paces << NumbersSection::tr("%1 %2", "kind of number, pace").arg(kindWord(kind), mpsText(defaultMps(kind)));
    return paces.join(QStringLiteral(", "));
}

} // namespace

NumbersSection::NumbersSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Numbers and pace"),
                      tr("Pace counts message segments per second. Ask Twilio before you raise it; what is over the "
                         "pace waits in their queue."),
                      parent),
      m_engine(engine),
      m_numbers(new PacesModel(engine.reader(), this)),
      m_found(new NumberFilter(this)),
      m_search(new SearchField(tr("Find a number"))),
      m_card(new Card),
      m_usual(new TextLabel(tr("Usual: %1. A new pace holds at once, also while sending.").arg(usualPaces()),
                            TypeRole::Caption, Tone::Muted)),
      m_complaintRow(new QWidget),
      m_complaint(new TextLabel({}, TypeRole::Caption, Tone::Refused)),
      m_empty(new EmptyState({}, {}))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &NumbersSection::read);
    connect(&engine, &Engine::connectionChanged, this, &NumbersSection::read);
    connect(&engine, &Engine::changed, this, [this](const StoreChanges& changes) {
        if (isVisible() && (changes.numbers || !changes.campaigns.isEmpty()) && !m_soon.isActive())
            m_soon.start();
    });
}

void NumbersSection::build()
{
    m_found->setSourceModel(m_numbers);
    m_search->setObjectName(QStringLiteral("findPaceEdit"));
    m_search->setControlSize(ControlSize::Tool);
    m_search->setFixedWidth(208);
    connect(m_search, &QLineEdit::textChanged, m_found, &NumberFilter::setNeedle);
    setAction(m_search);

    auto* table = new PaceTable(m_found);
    connect(table, &PaceTable::paceChosen, this, &NumbersSection::setPace);
    connect(table, &PaceTable::judged, this, [this](const QString& typed) {
        complain(typed.isEmpty()
                     ? QString()
                     : tr("“%1” is no pace, so the old one stays. A pace is from %2 to %3 segments a second.")
                           .arg(typed, mpsText(leastMps), mpsText(mostMps)));
    });
    m_card->setPadding(0, 0);
    m_card->body()->addWidget(table);
    m_usual->setWordWrap(true);
    m_complaint->setObjectName(QStringLiteral("paceComplaint"));
    m_complaint->setWordWrap(true);
    auto* complaint = new QHBoxLayout(m_complaintRow);
    complaint->setContentsMargins({});
    complaint->setSpacing(4);
    complaint->addWidget(new IconLabel(QStringLiteral("error"), StatusFamily::Refused, 14), 0, Qt::AlignTop);
    complaint->addWidget(m_complaint, 1);
    m_empty->setObjectName(QStringLiteral("noNumbers"));
    body()->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_card, m_complaintRow, m_usual, m_empty})
        body()->addWidget(part);
    complain({});
}

void NumbersSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    read();
}

void NumbersSection::read()
{
    const Connection& connection = m_engine.connection();
    m_numbers->read(connection.account);
    const int count = m_numbers->rowCount();
    m_search->setVisible(count > manyNumbers);
    if (count <= manyNumbers)
        m_search->clear();
    m_card->setVisible(count > 0);
    m_usual->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count > 0)
        return;
    if (connection.kind != Connection::Kind::None) {
        m_empty->setText(tr("No number yet"), tr("This account has no number that can send texts."));
        m_empty->setButton(nullptr);
        return;
    }
    m_empty->setText(tr("No account yet"), tr("Its numbers appear here once Twilio or the sandbox is connected."));
    auto* button = new Button(tr("Connect"));
    button->setObjectName(QStringLiteral("connectAccountButton"));
    connect(button, &Button::clicked, this, &NumbersSection::connectWanted);
    m_empty->setButton(button);
}

void NumbersSection::setPace(const QString& phone, double mps)
{
    complain({});
    m_engine.setPace(phone, mps).then(this, [this, phone, mps](const Result<void>& set) {
        if (!set)
            complain(set.error().message);
        else
            emit said(tr("%1 sends %2", "number, pace").arg(phoneText(phone), paceText(mps)));
    });
}

void NumbersSection::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaintRow->setVisible(!sentence.isEmpty());
}

} // namespace outbound
