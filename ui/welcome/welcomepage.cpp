#include "ui/welcome/welcomepage.h"

#include "ui/theme/stylesheet.h"
#include "ui/welcome/connectcard.h"
#include "ui/welcome/samplecard.h"
#include "ui/welcome/sandboxcard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int columnWidth = 960;
constexpr int cardGap = 16;
constexpr int cardHeight = 316;
constexpr double topShare = 0.17;

} // namespace

WelcomePage::WelcomePage(Engine& engine, QWidget* parent)
    : QScrollArea(parent),
      m_engine(engine),
      m_column(new QWidget),
      m_top(new QSpacerItem(0, 0)),
      m_bar(new MessageBar),
      m_sandbox(new SandboxCard),
      m_connect(new ConnectCard(engine)),
      m_samples(new SampleCard)
{
    build();
    connect(m_sandbox->button(), &Button::clicked, this, [this] { withEngine([this] { emit entered(); }); });
    connect(m_connect, &ConnectCard::finished, this, &WelcomePage::entered);
    connect(m_samples, &SampleCard::sampleWanted, this,
            [this](const Sample& sample) { withEngine([this, sample] { emit sampleWanted(sample); }); });
}

void WelcomePage::build()
{
    m_bar->close();
    auto* title = new TextLabel(tr("Text people from your own Twilio account"), TypeRole::Display);
    title->setWordWrap(true);
    auto* sentence = new TextLabel(
        tr("Your lists and messages stay in one file on this computer. Pick a way in; you can change it later."),
        TypeRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(cardGap);
    for (WelcomeCard* card : std::initializer_list<WelcomeCard*>{m_sandbox, m_connect, m_samples}) {
        card->setMinimumHeight(cardHeight);
        cards->addWidget(card, 1);
    }
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(title);
    column->addSpacing(6);
    column->addWidget(sentence);
    column->addSpacing(16);
    column->addWidget(m_bar);
    column->addSpacing(16);
    column->addLayout(cards);
    column->addSpacing(24);
    column->addLayout(dropHint());

    auto* content = new QFrame;
    setStyleProperty(content, "fill", QStringLiteral("surface"));
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(24, 0, 24, 24);
    outer->setSpacing(0);
    outer->addItem(m_top);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_column);
    centred->addStretch(1);
    outer->addLayout(centred);
    outer->addStretch(1);
    setWidget(content);
    QWidget* before = nullptr; // card by card, each with its button last
    for (const char* name : {"startSandboxButton", "accountSidEdit", "authTokenEdit", "connectButton", "sampleRadio0",
                             "sampleRadio1", "sampleRadio2", "openSampleButton"}) {
        auto* next = content->findChild<QWidget*>(QLatin1String(name));
        if (before && next)
            setTabOrder(before, next);
        before = next;
    }
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QLayout* WelcomePage::dropHint()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("upload")));
    row->addWidget(
        new TextLabel(tr("Or drop a CSV anywhere in this window, or open one with"), TypeRole::Body, Tone::Muted));
    row->addWidget(new KeyCap(QKeySequence(QKeySequence::Open)));
    row->addStretch(1);
    return row;
}

void WelcomePage::withEngine(std::function<void()> then)
{
    if (m_engine.connection().kind != Connection::Kind::None) {
        then();
        return;
    }
    if (m_starting)
        return;
    m_starting = true;
    m_bar->close();
    m_engine.connectSandbox().then(this, [this, then = std::move(then)](const Result<Connection>& result) {
        m_starting = false;
        if (result) {
            then();
            return;
        }
        complain(result.error());
    });
}

void WelcomePage::complain(const Error& error)
{
    m_bar->setMessage(MessageKind::Error, error.message);
    m_bar->open();
}

void WelcomePage::askForAWay()
{
    m_bar->setMessage(MessageKind::Info, tr("A campaign needs a number to send from: pick a way in first."));
    m_bar->open();
    focusStart();
}

void WelcomePage::focusConnect()
{
    m_connect->focusAccount();
}

void WelcomePage::focusStart()
{
    m_sandbox->button()->setFocus(Qt::TabFocusReason);
}

bool WelcomePage::isBusy() const
{
    return m_starting || m_connect->isBusy();
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_column->setFixedWidth(std::min(columnWidth, viewport()->width() - 48));
    m_top->changeSize(0, int(viewport()->height() * topShare), QSizePolicy::Minimum, QSizePolicy::Fixed);
    widget()->layout()->invalidate();
}

} // namespace outbound
