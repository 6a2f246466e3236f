#include "tests/ui/newcampaignfixture.h"

#include "models/figuretext.h"
#include "ui/newcampaign/phonepreview.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace outbound;

/// The message of the new campaign: written, shown as it will arrive, measured.
class NewCampaignMessageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<NewCampaignFixture>(); }
    void cleanup() { m_on.reset(); }

    void showsTheMessageOfEachPerson()
    {
        QVERIFY(m_on->open("name,phone\nAnn,+447700900001\nRob,0770\nZoe,+447700900003\n"));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("Hi {{name}}"));
        auto* phone = m_on->find<PhonePreview>("phonePreview");
        QVERIFY(phone->accessibleDescription().startsWith(QStringLiteral("Hi Ann\n")));
        QTest::mouseClick(m_on->find<QAbstractButton>("nextRecipientButton"), Qt::LeftButton);
        QVERIFY(phone->accessibleDescription().startsWith(QStringLiteral("Hi Zoe\n")));
        QCOMPARE(m_on->find<QLabel>("placeLabel")->text(), QStringLiteral("2 of 2"));
        QCOMPARE(m_on->table()->currentIndex().row(), 2);
        QTest::keyClick(m_on->table(), Qt::Key_Up); // the row between them isn't sent
        QVERIFY(!phone->accessibleDescription().contains(QStringLiteral("Hi")));
        QCOMPARE(m_on->find<QLabel>("placeLabel")->text(), QStringLiteral("not sent"));
    }

    void flagsAPlaceholderNoColumnFills()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("Hi {{frist_name}}"));
        QVERIFY(m_on->saidSomewhere(QStringLiteral("frist_name")));
        message->setPlainText(QStringLiteral("Hi {{nmae}}, dear {{ nmae }}"));
        QVERIFY(m_on->saidSomewhere(QStringLiteral("Did you mean {{name}}?")));
        QCOMPARE(m_on->find<QAbstractButton>("cureButton")->text(), QStringLiteral("Use {{name}}"));
        QTest::mouseClick(m_on->find<QAbstractButton>("cureButton"), Qt::LeftButton);
        QCOMPARE(message->toPlainText(), QStringLiteral("Hi {{name}}, dear {{name}}"));
        message->setPlainText(QStringLiteral("“Hi” {{name}}"));
        auto* cure = m_on->find<QAbstractButton>("cureButton");
        QVERIFY(cure->isVisible());
        QTest::mouseClick(cure, Qt::LeftButton);
        QCOMPARE(message->toPlainText(), QStringLiteral("\"Hi\" {{name}}"));
    }

    void tellsOfEmptyValues()
    {
        QVERIFY(m_on->open("name,phone\nAnn,+447700900001\n,+447700900002\n"));
        m_on->find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("Hi {{name}}"));
        QTRY_VERIFY(m_on->saidSomewhere(QStringLiteral("no name; it stays empty")));
    }

    void offersTheVariables()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setFocus();
        QTest::keyClicks(message, QStringLiteral("Hi {{na"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(message->toPlainText(), QStringLiteral("Hi {{name}}"));
    }

    void refusesATextThatIsTooLong()
    {
        m_on->page().setUndoSeconds(60);
        QVERIFY(m_on->fill(3));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("{{name}}") + QString(1598, u'x'));
        m_on->send(); // before anything was counted
        QVERIFY(m_on->page().findChild<UndoBar*>()->isVisible());
        QTest::keyClick(&m_on->page(), Qt::Key_Escape);
        message->setPlainText(QStringLiteral("{{name}}") + QString(1599, u'x'));
        m_on->send();
        QVERIFY(!m_on->page().findChild<UndoBar*>()->isVisible());
        QVERIFY(!m_on->find<QPushButton>("sendButton")->isEnabled());
        QCOMPARE(m_on->whyNot(), QStringLiteral("For 3 people the text is too long: %1 characters, %2 at most.")
                                     .arg(countText(1601), countText(1600)));
    }

private:
    std::unique_ptr<NewCampaignFixture> m_on;
};

QTEST_MAIN(NewCampaignMessageTest)
#include "newcampaignmessage_test.moc"
