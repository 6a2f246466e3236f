#pragma once

#include "ui/settings/settingssection.h"

#include <QTimer>

namespace outbound
{

class Card;
class EmptyState;
class Engine;
class NumberFilter;
class PacesModel;
class SearchField;
class TextLabel;

/// Numbers and pace: what the account can send from, how fast, and what is sending now.
class NumbersSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit NumbersSection(Engine& engine, QWidget* parent = nullptr);

signals:
    void connectWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void setPace(const QString& phone, double mps);
    void complain(const QString& sentence);

    Engine& m_engine;
    PacesModel* m_numbers;
    NumberFilter* m_found;
    SearchField* m_search;
    Card* m_card;
    TextLabel* m_usual;
    QWidget* m_complaintRow;
    TextLabel* m_complaint;
    EmptyState* m_empty;
    QTimer m_soon; ///< changes come ten times a second; names of campaigns aren't read that often
};

} // namespace outbound
