#include "ui/settings/sendingsection.h"

#include "engine/engine.h"
#include "models/timetext.h"
#include "ui/settings/durationfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace outbound
{

SendingSection::SendingSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Sending"), tr("Rules that every campaign follows, those that are sending now as well."),
                      parent),
      m_engine(engine)
{
    body()->setSpacing(16);
    m_validity = addDuration("validityField", tr("Stop trying to deliver a text after"),
                             tr("Twilio keeps trying for this long when a phone is off; then the text expires instead "
                                "of arriving at night."),
                             Settings::validityRange, &Settings::validity);
    m_mostLate =
        addDuration("mostLateField", tr("A scheduled campaign waits as a draft when it was missed by more than"),
                    tr("The program was off or the computer asleep at its time. Up to this late it is still "
                       "sent."),
                    Settings::mostLateRange, &Settings::mostLate);
    m_inDoubtWait = addDuration("inDoubtField", tr("When an answer from Twilio got lost, look the text up for"),
                                tr("Only a text that Twilio doesn’t list after this wait is sent again, so nobody gets "
                                   "it twice."),
                                Settings::inDoubtRange, &Settings::inDoubtWait);
    addKeepAwake();
}

DurationField* SendingSection::addDuration(const char* objectName, const QString& label, const QString& explanation,
                                           const Settings::Range& range, std::chrono::seconds Settings::*part)
{
    auto* field = new DurationField(label, explanation, range);
    field->setObjectName(QLatin1String(objectName));
    connect(field, &DurationField::chosen, this, [this, part](std::chrono::seconds value) {
        save([part, value](Settings& settings) { settings.*part = value; });
    });
    body()->addWidget(field);
    return field;
}

void SendingSection::addKeepAwake()
{
    const QString explanation =
        tr("A computer that falls asleep stops sending and goes on when it wakes. The screen may still turn off.");
    m_keepAwake = new QCheckBox(tr("Keep the computer awake while campaigns send"));
    m_keepAwake->setObjectName(QStringLiteral("keepAwakeCheck"));
    m_keepAwake->setAccessibleDescription(explanation);
    connect(m_keepAwake, &QCheckBox::clicked, this,
            [this](bool checked) { save([checked](Settings& settings) { settings.keepAwake = checked; }); });
    auto* line = new TextLabel(explanation, TypeRole::Caption, Tone::Muted);
    line->setWordWrap(true);
    auto* together = new QVBoxLayout;
    together->setSpacing(0);
    together->addWidget(m_keepAwake);
    together->addWidget(line);
    body()->addLayout(together);
}

void SendingSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    const Settings& now = m_engine.settings();
    m_validity->setValue(now.validity);
    m_mostLate->setValue(now.mostLate);
    m_inDoubtWait->setValue(now.inDoubtWait);
    m_keepAwake->setChecked(now.keepAwake);
}

void SendingSection::save(const std::function<void(Settings&)>& change)
{
    Settings settings = m_engine.settings();
    change(settings);
    m_engine.saveSettings(settings);
    emit said(tr("Saved %1").arg(clockText(QDateTime::currentDateTimeUtc())));
}

} // namespace outbound
