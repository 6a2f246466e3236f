#include "ui/welcome/samplecard.h"

#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace outbound
{

SampleCard::SampleCard(QWidget* parent)
    : WelcomeCard(tr("Open a sample"), tr("Real-looking lists, opened in the sandbox with a message ready."),
                  new Button(tr("Open sample")), parent),
      m_samples(samples()),
      m_choice(new QButtonGroup(this))
{
    button()->setObjectName(QStringLiteral("openSampleButton"));
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const Sample& sample = m_samples[i];
        auto* radio = new QRadioButton(sample.title);
        radio->setObjectName(QStringLiteral("sampleRadio%1").arg(i));
        radio->setChecked(i == 0);
        m_choice->addButton(radio, int(i));
        //: how many rows a list has
        addRow(radio, new TextLabel(tr("%Ln row(s)", nullptr, sample.rows), TypeRole::Caption, Tone::Muted));
    }
    connect(button(), &Button::clicked, this, [this] { emit sampleWanted(m_samples[size_t(m_choice->checkedId())]); });
}

} // namespace outbound
