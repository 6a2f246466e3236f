#pragma once

#include "engine/engine.h"
#include "ui/settings/settingssection.h"

class QAction;

namespace outbound
{

class AccountFields;
class MessageBar;
class TextLabel;
enum class MessageKind;

/// Twilio account: its two fields, below them how things stand, with what can be done about it.
class AccountSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AccountSection(Engine& engine, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void test();
    void signIn(const Credentials& credentials);
    void useSaved();
    void take(const Result<Connection>& answer);
    void askToDisconnect();
    void disconnectAccount();
    void say(MessageKind kind, const QString& sentence, const QList<QAction*>& deeds);

    Engine& m_engine;
    AccountFields* m_fields;
    MessageBar* m_bar;
    TextLabel* m_note; ///< what can't be done here, and why
    QAction* m_connect;
    QAction* m_test;
    QAction* m_tryAgain;
    QAction* m_use;
    QAction* m_disconnect;
    bool m_isBusy = false;
    bool m_barHadFocus = false; ///< before its buttons left
    QDateTime m_testedAt;       ///< the account in use; null: not since it is
    QString m_notKept;          ///< why the token is asked for again at the next start
};

} // namespace outbound
