#pragma once

#include "engine/engine.h"
#include "tests/support/temporarystore.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>
#include <optional>

namespace outbound
{

/// The campaign page, light and in British English, over a real store that the test writes and an engine that has no
/// account: nothing moves unless the test or a click moves it.
class CampaignPageFixture
{
public:
    CampaignPageFixture();
    ~CampaignPageFixture();

    const Theme theme{ThemeMode::Light};
    TemporaryStore store;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<CampaignPage> page;

    void show(const CampaignId& id); ///< opens the page on it, 1072 × 772
    void tell();                     ///< what the test has written since

    template <typename T = QPushButton>
    T* part(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    QString text(const char* label) const; ///< of a label, a figure or a button
    QString notice() const;                ///< empty when the bar is closed
    QString message() const;               ///< the same for what was just done
    void click(const char* button) const;
    CampaignStatus statusOf(const CampaignId& id);
};

} // namespace outbound
