#pragma once

#include "engine/import/samples.h"
#include "ui/welcome/welcomecard.h"

class QButtonGroup;

namespace outbound
{

/// Open a sample: the lists with their rows, one of them chosen.
class SampleCard : public WelcomeCard
{
    Q_OBJECT

public:
    explicit SampleCard(QWidget* parent = nullptr);

signals:
    void sampleWanted(const outbound::Sample& sample);

private:
    std::vector<Sample> m_samples;
    QButtonGroup* m_choice;
};

} // namespace outbound
