#include "ui/newcampaign/previewpane.h"

#include "ui/newcampaign/phonepreview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace outbound;

class PreviewPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pane = std::make_unique<PreviewPane>();
        m_pane->setText(QStringLiteral("Hi {{name}}"));
    }

    void beginsWithTheFirstAccepted()
    {
        m_pane->setAudience(list("RRAWD"));
        QCOMPARE(m_pane->position(), 2);
        QCOMPARE(place(), QStringLiteral("1 of 2"));
        QVERIFY(said().startsWith(QStringLiteral("Hi P2\n")));
        m_pane->setAudience(list("RR"));
        QCOMPARE(m_pane->position(), 0);
        QCOMPARE(place(), QStringLiteral("not sent"));
        m_pane->setAudience({});
        QCOMPARE(m_pane->position(), -1);
        QCOMPARE(place(), QString());
    }

    void stepsThroughTheAccepted()
    {
        m_pane->setAudience(list("ARRAA"));
        QSignalSpy wanted(m_pane.get(), &PreviewPane::positionWanted);
        QVERIFY(!button("previousRecipientButton")->isEnabled());
        QTest::mouseClick(button("nextRecipientButton"), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().first().toInt(), 3);
        m_pane->setPosition(2);
        QVERIFY(button("nextRecipientButton")->isEnabled());
        QTest::mouseClick(button("previousRecipientButton"), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().first().toInt(), 0);
        m_pane->setPosition(4);
        QVERIFY(!button("nextRecipientButton")->isEnabled());
        QCOMPARE(place(), QStringLiteral("3 of 3"));
    }

    void doesNotCountABeginning()
    {
        const auto beginning = list("AAA");
        beginning->partial = true;
        m_pane->setAudience(beginning);
        m_pane->setPosition(1);
        QCOMPARE(place(), QStringLiteral("2 of …"));
        m_pane->setAudience(list("AAAA")); // the rest follows
        QCOMPARE(m_pane->position(), 1);
        QCOMPARE(place(), QStringLiteral("2 of 4"));
    }

    void keepsThePersonWhoseRowIsPutRight()
    {
        const auto before = list("AAAA");
        m_pane->setAudience(before);
        m_pane->setPosition(2);
        auto fixed = std::make_shared<ImportPreview>(*before);
        fixed->options.fixes.choices = {{2, false}};
        fixed->rows[2].verdict = RowVerdict::Rejected;
        m_pane->setAudience(fixed);
        QCOMPARE(m_pane->position(), 2);
        QCOMPARE(place(), QStringLiteral("not sent"));

        auto read = std::make_shared<ImportPreview>(*before); // otherwise, by which the row is refused
        read->rows[2].verdict = read->rows[0].verdict = RowVerdict::Rejected;
        m_pane->setAudience(before);
        m_pane->setPosition(2);
        m_pane->setAudience(read);
        QCOMPARE(m_pane->position(), 1);
        m_pane->setAudience(list("AAAA")); // another list
        QCOMPARE(m_pane->position(), 0);
    }

    void keepsALongNameInsideThePhone()
    {
        PhonePreview phone;
        phone.setSender(QStringLiteral("+44 7700 900123"), QStringLiteral("Replies go to Ann"));
        phone.resize(240, phone.heightForWidth(240));
        const auto footWith = [&](const QString& to) {
            phone.setMessage(QStringLiteral("Hi"), to);
            const QImage image = phone.grab().toImage();
            return image.copy(0, image.height() - 50, image.width(), 50);
        };
        const QImage quiet = footWith(QStringLiteral("to Ann"));
        for (const QString& name : {QStringLiteral("Ann ").repeated(200), QString(900, u'x')}) {
            QCOMPARE(footWith(QStringLiteral("to ") + name), quiet);
            QVERIFY(phone.accessibleDescription().endsWith(name));
        }
    }

private:
    /// A list of people with these verdicts: accepted, warning, duplicate, rejected.
    static std::shared_ptr<ImportPreview> list(const char* verdicts)
    {
        auto list = std::make_shared<ImportPreview>();
        auto sheet = std::make_shared<Sheet>();
        list->phoneColumn = 0;
        list->columns = {{QStringLiteral("phone"), QStringLiteral("phone"), ColumnRole::Phone},
                         {QStringLiteral("name"), QStringLiteral("name")}};
        list->nameColumns = {1};
        for (const char* letter = verdicts; *letter; ++letter) {
            const int row = sheet->rowCount();
            const auto verdict = RowVerdict(QByteArray("AWDR").indexOf(*letter));
            sheet->addRow(row + 1, {QStringLiteral("x"), QStringLiteral("P%1").arg(row)});
            list->rows.push_back({447700900000 + quint64(row), 0, verdict});
            list->counts.accepted += isAccepted(verdict);
        }
        list->sheet = sheet;
        return list;
    }

    QString place() { return m_pane->findChild<QLabel*>(QStringLiteral("placeLabel"))->text(); }
    QString said() { return m_pane->phone()->accessibleDescription(); }
    QAbstractButton* button(const char* name) { return m_pane->findChild<QAbstractButton*>(QLatin1String(name)); }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<PreviewPane> m_pane;
};

QTEST_MAIN(PreviewPaneTest)
#include "previewpane_test.moc"
