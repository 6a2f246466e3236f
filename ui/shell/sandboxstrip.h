#pragma once

#include <QFrame>

namespace outbound
{

/// Says over the whole window that nothing is real: shown while the sandbox is in use.
class SandboxStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SandboxStrip(QWidget* parent = nullptr);

signals:
    void connectWanted(); ///< to Twilio
};

} // namespace outbound
