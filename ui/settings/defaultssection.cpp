#include "ui/settings/defaultssection.h"

#include "engine/engine.h"
#include "models/timetext.h"
#include "ui/audience/regioncombo.h"
#include "ui/settings/languagecombo.h"
#include "ui/settings/retentioncombo.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>

namespace outbound
{

using Closing = Settings::Closing;
using Theme = Settings::Theme;

static constexpr int choiceWidth = 280;

DefaultsSection::DefaultsSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Defaults"), tr("What new campaigns begin with, and how Outbound looks and behaves."), parent),
      m_engine(engine),
      m_region(new RegionCombo),
      m_language(new LanguageCombo),
      m_theme(new QButtonGroup(this)),
      m_closing(new QComboBox),
      m_notify(new QCheckBox(tr("Tell the desktop when a campaign is done or pauses by itself"))),
      m_retention(new RetentionCombo)
{
    body()->setSpacing(16);
    m_closing->addItem(tr("Asks while campaigns are sending"), int(Closing::Ask));
    m_closing->addItem(tr("Keeps sending"), int(Closing::KeepSending));
    m_closing->addItem(tr("Pauses what is sending"), int(Closing::Pause));
    addChoice(tr("Region"), m_region, "defaultRegionCombo",
              tr("National numbers such as 07700 900123 are read as numbers of this country."));
    addChoice(tr("Language"), m_language, "languageCombo", tr("Numbers, dates and times follow it."));
    addTheme();
    addChoice(tr("Closing the window"), m_closing, "closingCombo",
              tr("Paused campaigns go on when they are told to, others by themselves."));
    addNotify();
    addChoice(
        tr("Keep campaigns that ended"), m_retention, "retentionCombo",
        tr("After that their people, texts and history are erased. Opt-outs stay, and so does the campaign that sent "
           "last and whatever is in doubt or awaits receipts."));
    connect(m_region, &QComboBox::activated, this,
            [this] { save([this](Settings& settings) { settings.region = m_region->region(); }); });
    connect(m_language, &QComboBox::activated, this,
            [this] { save([this](Settings& settings) { settings.language = m_language->language(); }); });
    connect(m_closing, &QComboBox::activated, this, [this] {
        save([this](Settings& settings) { settings.closing = Closing(m_closing->currentData().toInt()); });
    });
    connect(m_retention, &QComboBox::activated, this, &DefaultsSection::chooseRetention);
    connect(&engine, &Engine::settingsChanged, this, &DefaultsSection::read);
}

void DefaultsSection::addChoice(const QString& label, QComboBox* choice, const char* objectName,
                                const QString& explanation)
{
    choice->setObjectName(QLatin1String(objectName));
    choice->setMinimumWidth(choiceWidth);
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    new WheelGuard(choice);
    auto* line = new TextLabel(explanation, TypeRole::Caption, Tone::Muted);
    line->setWordWrap(true);
    auto* together = new QVBoxLayout;
    together->setSpacing(4);
    together->addWidget(new FormField(label, choice));
    together->addWidget(line);
    choice->setAccessibleDescription(explanation);
    body()->addLayout(together);
}

void DefaultsSection::addTheme()
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("themeRow"));
    auto* beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 4, 0, 4);
    beside->setSpacing(20);
    for (const auto& [theme, word] : {std::pair{Theme::Auto, tr("Auto")}, std::pair{Theme::Light, tr("Light")},
                                      std::pair{Theme::Dark, tr("Dark")}}) {
        auto* radio = new QRadioButton(word);
        m_theme->addButton(radio, int(theme));
        beside->addWidget(radio);
    }
    beside->addStretch(1);
    row->setFocusProxy(m_theme->button(int(Theme::Auto)));
    auto* line = new TextLabel(tr("Auto follows the desktop."), TypeRole::Caption, Tone::Muted);
    auto* together = new QVBoxLayout;
    together->setSpacing(0);
    together->addWidget(new FormField(tr("Theme"), row));
    together->addWidget(line);
    body()->addLayout(together);
    connect(m_theme, &QButtonGroup::idClicked, this,
            [this](int theme) { save([theme](Settings& settings) { settings.theme = Theme(theme); }); });
}

void DefaultsSection::addNotify()
{
    const QString explanation = tr("Without the text of any message.");
    m_notify->setObjectName(QStringLiteral("notifyCheck"));
    m_notify->setAccessibleDescription(explanation);
    auto* together = new QVBoxLayout;
    together->setSpacing(0);
    together->addWidget(m_notify);
    together->addWidget(new TextLabel(explanation, TypeRole::Caption, Tone::Muted));
    body()->addLayout(together);
    connect(m_notify, &QCheckBox::clicked, this,
            [this](bool checked) { save([checked](Settings& settings) { settings.notify = checked; }); });
}

void DefaultsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    read();
}

void DefaultsSection::read()
{
    const Settings& now = m_engine.settings();
    m_region->setRegion(now.region);
    m_language->setLanguage(now.language);
    m_theme->button(int(now.theme))->setChecked(true);
    m_closing->setCurrentIndex(m_closing->findData(int(now.closing)));
    m_notify->setChecked(now.notify);
    m_retention->setRetention(now.retention);
}

/// Asks before a shorter time erases something at once.
void DefaultsSection::chooseRetention()
{
    const std::chrono::days wanted = m_retention->retention();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto outlived = m_engine.reader().outlived(now.addDays(-wanted.count()), now);
    const int count = outlived && wanted.count() > 0 ? int(outlived->size()) : 0;
    const auto keep = [this, wanted] { save([wanted](Settings& settings) { settings.retention = wanted; }); };
    if (count == 0 || wanted == m_engine.settings().retention) {
        keep();
        return;
    }
    auto* dialog =
        new ConfirmDialog(tr("Erase %Ln campaign(s) now?", nullptr, count),
                          tr("They ended longer ago than that. Their people, texts and history are erased for good; "
                             "who opted out stays so."),
                          tr("Keep them"), tr("Erase %Ln campaign(s)", nullptr, count), this);
    dialog->setObjectName(QStringLiteral("retentionDialog"));
    connect(dialog, &QDialog::accepted, this, keep);
    connect(dialog, &QDialog::rejected, this, &DefaultsSection::read);
    dialog->open();
}

void DefaultsSection::save(const std::function<void(Settings&)>& change)
{
    Settings settings = m_engine.settings();
    change(settings);
    emit said(tr("Saved %1").arg(clockText(QDateTime::currentDateTimeUtc())));
    m_engine.saveSettings(settings); // another language may end this page
}

} // namespace outbound
