#include "ui/settings/apisection.h"

#include "engine/engine.h"
#include "models/timetext.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/portfield.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace outbound
{

ApiSection::ApiSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("API"),
                      tr("Other programs on this computer create and follow campaigns over REST. Nobody outside this "
                         "computer can reach it."),
                      parent),
      m_engine(engine),
      m_keys(new KeysCard(engine))
{
    body()->setSpacing(16);
    addSwitch();
    addAddress();
    body()->addWidget(m_keys);
    connect(&engine, &Engine::apiUrlChanged, this, &ApiSection::read);
    connect(m_keys, &KeysCard::said, this, &ApiSection::said);
}

void ApiSection::addSwitch()
{
    m_serve = new QCheckBox(tr("Let other programs on this computer use the API"));
    m_serve->setObjectName(QStringLiteral("apiCheck"));
    connect(m_serve, &QCheckBox::clicked, this,
            [this](bool checked) { save([checked](Settings& settings) { settings.api = checked; }); });
    auto* together = new QVBoxLayout;
    together->setSpacing(0);
    together->addWidget(m_serve);
    if (m_engine.isAttached()) { // it would close the door that this window came through
        m_serve->setEnabled(false);
        auto* why = new TextLabel(tr("This window itself reaches the engine in the background by it."),
                                  TypeRole::Caption, Tone::Muted);
        why->setWordWrap(true);
        m_serve->setAccessibleDescription(why->text());
        together->addWidget(why);
    }
    body()->addLayout(together);
}

void ApiSection::addAddress()
{
    m_address = new TextLabel({});
    m_address->setObjectName(QStringLiteral("apiUrl"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy the address"));
    copy->setObjectName(QStringLiteral("copyUrlButton"));
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        emit said(tr("The address was copied"));
    });
    m_addressRow = new QWidget;
    auto* row = new QHBoxLayout(m_addressRow);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(new TextLabel(tr("Address"), TypeRole::Medium));
    row->addSpacing(8);
    row->addWidget(m_address);
    row->addWidget(copy);
    row->addStretch(1);
    m_elsewhere = new TextLabel({}, TypeRole::Caption, Tone::Muted);
    m_elsewhere->setObjectName(QStringLiteral("apiElsewhere"));
    m_elsewhere->setWordWrap(true);
    m_port = new PortField(tr("Port"));
    m_port->setObjectName(QStringLiteral("apiPortField"));
    connect(m_port, &PortField::chosen, this,
            [this](quint16 port) { save([port](Settings& settings) { settings.apiPort = port; }); });
    auto* together = new QVBoxLayout;
    together->setSpacing(8);
    together->addWidget(m_addressRow);
    together->addWidget(m_port);
    together->addWidget(m_elsewhere);
    body()->addLayout(together);
}

void ApiSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    m_port->setValue(m_engine.settings().apiPort);
    read();
    m_keys->read();
}

void ApiSection::read()
{
    const Settings& settings = m_engine.settings();
    const QUrl url = m_engine.apiUrl();
    m_serve->setChecked(settings.api);
    m_address->setText(url.toString());
    m_addressRow->setVisible(!url.isEmpty());
    const bool isElsewhere = !url.isEmpty() && settings.api && url.port() != settings.apiPort;
    m_elsewhere->setText(isElsewhere ? tr("Port %1 is not free, or another one was asked for at the start.")
                                           .arg(QString::number(settings.apiPort))
                                     : QString());
    m_elsewhere->setVisible(isElsewhere);
}

void ApiSection::save(const std::function<void(Settings&)>& change)
{
    Settings settings = m_engine.settings();
    change(settings);
    m_engine.saveSettings(settings);
    read();
    emit said(tr("Saved %1").arg(clockText(QDateTime::currentDateTimeUtc())));
}

} // namespace outbound
