#include "models/campaignaudience.h"

#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;

/// The people of a campaign as a list: what comes out of its import is who was in the campaign.
class CampaignAudienceTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void whoOptedOutSinceIsKnown();
    void nobodyIsNoList();

private:
    static SharedPreview imported(TemporaryStore& store, const CampaignId& id, const QSet<QString>& optedOut = {});
};

SharedPreview CampaignAudienceTest::imported(TemporaryStore& store, const CampaignId& id, const QSet<QString>& optedOut)
{
    auto audience = readAudience(store.database->path(), store.reader->campaign(id)->campaign, QStringLiteral("GB"));
    if (!audience)
        return {};
    audience->options.optedOut = optedOut;
    const auto preview = runImport(audience->source, audience->options);
    return preview ? *preview : SharedPreview();
}

void CampaignAudienceTest::comesBackAsItWas()
{
    TemporaryStore store;
    auto draft = store.draft(QStringLiteral("Recall"), 300);
    const QStringList awkward{QStringLiteral("=1+2"),          QStringLiteral("O’Brien, \"Pat\""),
                              QStringLiteral("two\nlines"),    QStringLiteral("-"),
                              QStringLiteral("07700 900123"),  QStringLiteral("李雷 🙂"),
                              QStringLiteral("'quoted'"),      QStringLiteral("a;b\tc|d"),
                              QStringLiteral("+447700900999"), QString()};
    for (int i = 0; i < awkward.size(); ++i) {
        Variables& variables = draft.recipients[size_t(i)].variables;
        variables.insert(QStringLiteral("first_name"), awkward[i]);
        variables.insert(QStringLiteral("Phone number"), QStringLiteral("+44770090011%1").arg(i)); // a decoy
        if (i % 2 == 0)
            variables.insert(QStringLiteral("place"), QStringLiteral("Leeds"));
    }
    const SharedPreview preview = imported(store, store.create(draft));
    QVERIFY(preview);
    QCOMPARE(preview->sourceName, QStringLiteral("Recall"));
    QCOMPARE(preview->counts.accepted, 300);
    const std::vector<Addressee> people = preview->addressees();
    QCOMPARE(people.size(), draft.recipients.size());
    for (size_t i = 0; i < people.size(); ++i) {
        QCOMPARE(people[i].phone, draft.recipients[i].phone);
        const Variables& before = draft.recipients[i].variables;
        for (auto variable = before.cbegin(); variable != before.cend(); ++variable)
            QCOMPARE(people[i].variables.value(variable.key()), variable.value());
    }
}

void CampaignAudienceTest::whoOptedOutSinceIsKnown()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 5));
    const SharedPreview preview = imported(store, id, {TemporaryStore::phone(2)});
    QVERIFY(preview);
    QCOMPARE(preview->counts.accepted, 4);
    QCOMPARE(preview->counts.optedOut, 1);
}

void CampaignAudienceTest::nobodyIsNoList()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 0, ScheduleType::Draft));
    const auto audience =
        readAudience(store.database->path(), store.reader->campaign(id)->campaign, QStringLiteral("GB"));
    QVERIFY(audience);
    QVERIFY(audience->source.bytes.isEmpty());
    QVERIFY(!readAudience(QStringLiteral("/nowhere/outbound.db"), {}, QStringLiteral("GB")));
}

QTEST_GUILESS_MAIN(CampaignAudienceTest)
#include "campaignaudience_test.moc"
