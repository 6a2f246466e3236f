#pragma once

#include "engine/domain/apikey.h"
#include "engine/result.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace outbound
{

class Button;
class Card;
class Engine;
class NewKeyPanel;
class TextLabel;

/// The keys of the API: a new one by its name, which is shown once, and those there are, to be revoked.
class KeysCard : public QWidget
{
    Q_OBJECT

public:
    explicit KeysCard(Engine& engine, QWidget* parent = nullptr);

    void read();

signals:
    void said(const QString& sentence); ///< what was done

private:
    void build();
    void create();
    void list(const std::vector<ApiKey>& keys);
    void askToRevoke(const ApiKey& key);
    void revoke(const ApiKey& key);
    void complain(const Error& error);

    Engine& m_engine;
    QLineEdit* m_name;
    Button* m_create;
    TextLabel* m_complaint;
    NewKeyPanel* m_new;
    TextLabel* m_none;
    Card* m_card;
};

} // namespace outbound
