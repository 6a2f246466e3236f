#pragma once

#include "engine/engine.h"

#include <QScrollArea>

#include <functional>

class QSpacerItem;

namespace outbound
{

class ConnectCard;
class MessageBar;
class SampleCard;
class SandboxCard;
struct Sample;

/// The first page: three ways in. Stands in the place of SMS Campaigns while there is no account.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(Engine& engine, QWidget* parent = nullptr);

    /// Starts the sandbox unless something is connected, then calls; what goes wrong is said here.
    void withEngine(std::function<void()> then);
    void complain(const Error& error); ///< says in the bar what went wrong
    void askForAWay();                 ///< a campaign was wanted, which needs one of the three
    void focusConnect();
    void focusStart();
    bool isBusy() const; ///< an outcome of this page is awaited or still to be read

signals:
    void entered();                                    ///< connected: on to the campaigns
    void sampleWanted(const outbound::Sample& sample); ///< connected, and to be opened

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QLayout* dropHint();

    Engine& m_engine;
    QWidget* m_column;
    QSpacerItem* m_top;
    MessageBar* m_bar;
    SandboxCard* m_sandbox;
    ConnectCard* m_connect;
    SampleCard* m_samples;
    bool m_starting = false;
};

} // namespace outbound
