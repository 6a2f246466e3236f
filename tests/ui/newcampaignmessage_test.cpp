#include "tests/ui/newcampaignfixture.h"

#include "models/figuretext.h"
#include "ui/newcampaign/phonepreview.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

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

    void offersTheVariables_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("Enter") << int(Qt::Key_Enter) << QStringLiteral("Hi {{first}}");
        QTest::newRow("Return") << int(Qt::Key_Return) << QStringLiteral("Hi {{first}}");
        QTest::newRow("Tab") << int(Qt::Key_Tab) << QStringLiteral("Hi {{first}}");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << QStringLiteral("Hi {{");
    }

    void offersTheVariables()
    {
        QFETCH(int, key);
        QVERIFY(m_on->open("name,first,phone\nLi,Ann,+447700900001\n"));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setFocus();
        QTest::keyClicks(message, QStringLiteral("Hi {{"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key(key));
        QTEST(message->toPlainText(), "text");
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(message->hasFocus());
    }

    void insertsAChipIntoWhatWasBegun()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("Hi {{na"));
        message->moveCursor(QTextCursor::End);
        for (auto* chip : m_on->page().findChildren<QAbstractButton*>())
            if (chip->accessibleName() == QStringLiteral("Insert name"))
                QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(message->toPlainText(), QStringLiteral("Hi {{name}}"));
    }

    void marksTheGuiltyLetters()
    {
        QVERIFY(m_on->open(NewCampaignFixture::people(2)));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        message->setPlainText(QStringLiteral("Café – {{name}} “é”"));
        QString marked;
        const auto formats = message->document()->firstBlock().layout()->formats();
        for (const QTextLayout::FormatRange& range : formats)
            if (range.format.underlineStyle() == QTextCharFormat::SingleUnderline)
                marked += message->toPlainText().mid(range.start, range.length);
        QCOMPARE(marked, QStringLiteral("–“”"));
    }

    void writesPeoplesValuesInPlainLetters()
    {
        QVERIFY(m_on->open("name,town,phone\nZoë,Brasília,+447700900001\n李,x,+447700900002\n"
                           "Ann,x,+447700900003\nZoë,x,0770\n"));
        m_on->find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("Hi {{name}}"));
        QTRY_VERIFY(m_on->saidSomewhere(QStringLiteral("2 people need UCS-2: “ë” and others in name")));
        auto* cure = m_on->find<QAbstractButton>("cureButton");
        QCOMPARE(cure->text(), QStringLiteral("Use plain letters"));
        QTest::mouseClick(cure, Qt::LeftButton);
        QTRY_VERIFY(m_on->saidSomewhere(QStringLiteral("1 people need UCS-2: “李” in name")));
        QVERIFY(!cure->isVisible()); // there is no plain form of it
        auto* phone = m_on->find<PhonePreview>("phonePreview");
        QVERIFY(phone->accessibleDescription().startsWith(QStringLiteral("Hi Zoe\n")));
        QTest::mouseClick(m_on->find<QAbstractButton>("undoRowsButton"), Qt::LeftButton);
        QTRY_VERIFY(phone->accessibleDescription().startsWith(QStringLiteral("Hi Zoë\n")));
    }

    void undoesPlainLettersWhereOneWrites()
    {
        QVERIFY(m_on->open("name,phone\nZoë,+447700900001\nBrasília,+447700900002\n"));
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        auto* cure = m_on->find<QAbstractButton>("cureButton");
        auto* phone = m_on->find<PhonePreview>("phonePreview");
        message->setPlainText(QStringLiteral("“Hi” {{name}}"));
        const auto cureByKey = [&] {
            QTRY_COMPARE(cure->text(), QStringLiteral("Use plain letters"));
            cure->setFocus();
            QTest::keyClick(cure, Qt::Key_Space);
        };
        cureByKey();
        QCOMPARE(message->toPlainText(), QStringLiteral("\"Hi\" {{name}}"));
        QVERIFY(message->hasFocus());
        QTRY_VERIFY(m_on->saidSomewhere(QStringLiteral("in name")));
        cureByKey(); // now the values
        QTRY_VERIFY(phone->accessibleDescription().startsWith(QStringLiteral("\"Hi\" Zoe\n")));
        QTRY_VERIFY(!cure->isVisible());
        QVERIFY(message->hasFocus());
        QTest::keyClick(message, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(phone->accessibleDescription().startsWith(QStringLiteral("\"Hi\" Zoë\n")));
        QCOMPARE(message->toPlainText(), QStringLiteral("\"Hi\" {{name}}"));
        QVERIFY(message->hasFocus());
        QTest::keyClick(message, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(message->toPlainText(), QStringLiteral("“Hi” {{name}}"));
    }

    void tellsTheCountries()
    {
        QVERIFY(m_on->open("phone\n+447700900001\n+447700900002\n+12015550100\n"));
        QTRY_VERIFY(m_on->saidSomewhere(QStringLiteral("UK")));
        QVERIFY(m_on->saidSomewhere(QStringLiteral("US")));
        QVERIFY(!m_on->saidSomewhere(QStringLiteral("Elsewhere")));
    }

    void tellsWhatItCosts()
    {
        QVERIFY(m_on->open("phone\n+447700900001\n+447700900002\n+12015550100\n"));
        const auto costs = [&] { return m_on->find<QLabel>("costLabel")->text(); };
        const auto costIn = [&](const QString& country) {
            for (const auto* cost : m_on->page().findChildren<FigureLabel*>(QStringLiteral("countryCost")))
                if (cost->isVisible() && cost->accessibleName().startsWith(country))
                    return cost->accessibleName();
            return QString();
        };
        QTRY_VERIFY(!costIn(QStringLiteral("US")).isEmpty());
        QCOMPARE(costs(), QStringLiteral("–")); // nothing is written yet
        auto* message = m_on->find<QPlainTextEdit>("messageEdit");
        QTest::keyClicks(message, QStringLiteral("Hi"));
        QTRY_COMPARE(costs(), QStringLiteral("about $0.09"));
        QVERIFY(m_on->saidSomewhere(QStringLiteral("Would cost")));
        QVERIFY2(m_on->summary().contains(QStringLiteral(", would cost about $0.09, under 1 min from")),
                 qPrintable(m_on->summary()));
        QVERIFY(costIn(QStringLiteral("UK")).endsWith(QStringLiteral(": $0.08")));
        QVERIFY(costIn(QStringLiteral("US")).endsWith(QStringLiteral(": $0.0079–$0.0083")));
        message->setPlainText(QString(161, u'x')); // two segments
        QTRY_COMPARE(costs(), QStringLiteral("about $0.18"));
        QVERIFY(costIn(QStringLiteral("UK")).endsWith(QStringLiteral(": $0.16")));
    }

    void doesNotGuessACost()
    {
        m_on->find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("Hi"));
        QVERIFY(m_on->open("phone\n+447700900001\n+17875550100\n")); // no price for Puerto Rico
        QTRY_COMPARE(m_on->find<QLabel>("costLabel")->text(), QStringLiteral("over $0.04"));
        QVERIFY(m_on->summary().contains(QStringLiteral("would cost over $0.04")));
        m_on->engine().actFor(QStringLiteral("AC00000000000000000000000000000001"));
        QTRY_COMPARE(m_on->find<QLabel>("costLabel")->text(), QStringLiteral("–"));
        QVERIFY(!m_on->summary().contains(u'$'));
        QVERIFY(!m_on->bar(MessageKind::Error)); // nobody asked for them
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
