#pragma once

#include "ui/welcome/welcomecard.h"

namespace outbound
{

/// Try the sandbox: its numbers with their pace.
class SandboxCard : public WelcomeCard
{
    Q_OBJECT

public:
    explicit SandboxCard(QWidget* parent = nullptr);
};

} // namespace outbound
