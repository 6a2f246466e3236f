#include "tests/ui/campaignpagefixture.h"

#include "tests/support/openengine.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>

namespace outbound
{

CampaignPageFixture::CampaignPageFixture()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    engine = openEngine(QFileInfo(store.database->path()).absolutePath());
}

CampaignPageFixture::~CampaignPageFixture() = default;

void CampaignPageFixture::show(const CampaignId& id)
{
    page = std::make_unique<CampaignPage>(*engine);
    page->resize(1072, 772);
    page->open(id);
    page->show();
    page->activateWindow();
}

void CampaignPageFixture::tell()
{
    emit engine->changed(store.takeChanges());
}

QString CampaignPageFixture::text(const char* label) const
{
    const auto* widget = part<QWidget>(label);
    if (!widget)
        return QStringLiteral("no such part");
    if (const auto* figure = qobject_cast<const FigureLabel*>(widget))
        return figure->text();
    return widget->property("text").toString();
}

static QString sentenceOf(const MessageBar& bar)
{
    return bar.isVisible() && bar.isOpen() ? bar.sentence() : QString();
}

QString CampaignPageFixture::notice() const
{
    return sentenceOf(*part<MessageBar>("campaignNotice"));
}

QString CampaignPageFixture::message() const
{
    return sentenceOf(*part<MessageBar>("campaignMessage"));
}

void CampaignPageFixture::click(const char* button) const
{
    auto* widget = part<QWidget>(button);
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), button);
    QTest::mouseClick(widget, Qt::LeftButton);
}

CampaignStatus CampaignPageFixture::statusOf(const CampaignId& id)
{
    const auto summary = store.reader->campaign(id);
    return summary ? summary->campaign.status : CampaignStatus::Draft;
}

} // namespace outbound
