#pragma once

#include "engine/engine.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace outbound
{

class FilterChip;

/// The page on a real engine and its sandbox, with the moves that its tests share: works it as a person does.
class NewCampaignFixture
{
public:
    explicit NewCampaignFixture(QSize size = {1072, 772});
    ~NewCampaignFixture();

    Engine& engine() { return *m_engine; }
    NewCampaignPage& page() { return *m_page; }
    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    QString file(const QByteArray& csv, const char* name = "list.csv"); ///< writes it; its path
    std::vector<CampaignSummary> campaigns();

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() { return find<QTableView>("previewTable"); }
    FilterChip* chip(const QString& word);
    MessageBar* bar(MessageKind kind); ///< that is open; null: none
    bool saidSomewhere(const QString& words);
    QString whyNot();
    QString summary(); ///< in the footer

    void reopen();                    ///< ends the page and makes it again, as a restart or another language does
    bool open(const QByteArray& csv); ///< and waits until it was read
    bool fill(int people);            ///< everything a campaign needs, with that many people
    void send();                      ///< by the keys
    static void choose(QComboBox* combo, const QString& text);
    static QByteArray people(int count); ///< a list with `name` and `phone`

private:
    void show();

    Theme m_theme{ThemeMode::Light};
    QTemporaryDir m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<NewCampaignPage> m_page;
    QSize m_size;
};

} // namespace outbound
