#include "ui/newcampaign/campaignfacts.h"

#include "models/figuretext.h"

#include <QTest>

using namespace outbound;

class CampaignFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatOneCampaignIs();
    void saysWhatSeveralAre();
    void namesTheNumbers();
    void saysWhatItCosts();
    void saysNothingFalseWhileItReads();
    void waitsForTheCount();

private:
    static CampaignFacts facts(int people)
    {
        CampaignFacts facts;
        facts.connection = Connection::Kind::Sandbox;
        facts.name = QStringLiteral("Recall");
        facts.fromNumber = QStringLiteral("+447700900123");
        facts.mps = 1;
        facts.hasAudience = true;
        facts.counts.rows = facts.counts.accepted = people;
        facts.text = QStringLiteral("Hi");
        facts.figures.people = facts.figures.segments = people;
        facts.now = QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC);
        return facts;
    }
    /// Without the marks round a phone number, which are for the screen.
    static QString plain(QString text) { return text.remove(u'\u2066').remove(u'\u2069'); }
};

void CampaignFactsTest::saysWhatOneCampaignIs()
{
    const CampaignFacts one = facts(maxRecipients);
    QVERIFY(one.whyNot().isEmpty());
    QVERIFY(one.campaignsSentence().isEmpty());
    QCOMPARE(one.campaigns(), 1);
    QVERIFY(!one.summary().contains(QStringLiteral(" in ")));
}

void CampaignFactsTest::saysWhatSeveralAre()
{
    CampaignFacts many = facts(24'310);
    QVERIFY(many.tooMany());
    QCOMPARE(
        many.whyNot(),
        QStringLiteral("A campaign reaches up to %1 people; these are %2.").arg(countText(10'000), countText(24'310)));
    many.split = true;
    QVERIFY(!many.tooMany());
    QVERIFY(many.whyNot().isEmpty());
    QCOMPARE(many.campaigns(), 3);
    QVERIFY(many.summary().contains(QStringLiteral(" in 3 ")));
    // They share the number: 24,310 segments at one a second, one after the other.
    QVERIFY2(plain(many.summary()).endsWith(QStringLiteral("about 6 h 46 min from +44 7700 900123")),
             qPrintable(many.summary()));
    QVERIFY(many.costSentence().startsWith(QStringLiteral("3 ")));
    QVERIFY(many.campaignsSentence().contains(QStringLiteral("named 1/3 to 3/3")));
}

void CampaignFactsTest::namesTheNumbers()
{
    CampaignFacts several = facts(1200);
    several.moreNumbers = {QStringLiteral("+447700900124"), QStringLiteral("+447700900125")};
    several.mps = 12;
    QVERIFY2(plain(several.summary()).endsWith(QStringLiteral("about 2 min from +44 7700 900123 and 2 more")),
             qPrintable(several.summary()));
    QVERIFY(plain(several.costSentence()).endsWith(QStringLiteral("from +44 7700 900123 and 2 more.")));
    several = facts(24'310);
    several.split = true;
    several.moreNumbers = {QStringLiteral("+447700900124")};
    QVERIFY(several.campaignsSentence().contains(QStringLiteral("share the numbers")));
}

void CampaignFactsTest::saysWhatItCosts()
{
    CampaignFacts priced = facts(1'310);
    QVERIFY(priced.costText().isEmpty());
    priced.cost = {QStringLiteral("USD"), {{QStringLiteral("GB"), {}}}, {52'400'000, 52'400'000}, true};
    QVERIFY(priced.summary().contains(QStringLiteral("segment(s), would cost about $52.40, about 22 min from")));
    QVERIFY(priced.costSentence().contains(QStringLiteral("segment(s), would cost about $52.40, about 22 min from")));
    priced.connection = Connection::Kind::Twilio;
    QVERIFY(priced.summary().contains(QStringLiteral("segment(s), about $52.40, about 22 min from")));
    priced.cost.isWhole = false;
    priced.cost.total.most = 90'000'000;
    QVERIFY(priced.costSentence().contains(QStringLiteral("segment(s), over $52.40, about 22 min from")));
    priced.figures = {};
    QVERIFY(!priced.summary().contains(u'$'));
}

void CampaignFactsTest::saysNothingFalseWhileItReads()
{
    CampaignFacts beginning = facts(200);
    beginning.reading = true;
    beginning.hasAudience = false;
    QCOMPARE(beginning.summary(), QStringLiteral("Reading the list …"));
    QVERIFY(beginning.proof().isEmpty());
    QCOMPARE(beginning.whyNot(), QStringLiteral("The list is being read."));
}

void CampaignFactsTest::waitsForTheCount()
{
    CampaignFacts counting = facts(24'310);
    counting.split = true;
    counting.counting = true;
    counting.figures = {};
    QCOMPARE(counting.whyNot(), QStringLiteral("The segments are being counted."));
    QVERIFY(!counting.summary().contains(QStringLiteral("segment")));
}

QTEST_GUILESS_MAIN(CampaignFactsTest)
#include "campaignfacts_test.moc"
