#include "models/reasontext.h"

#include <QTest>
#include <QTranslator>

using namespace outbound;

/// A reason that is kept in English is said in the language of the moment.
class ReasonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLanguage()
    {
        const QString kept = QStringLiteral("Phone off or unreachable");
        const QString foreign = QStringLiteral("Numéro suspendu <b>");
        QCOMPARE(reasonText(kept), kept);
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(OUTBOUND_GERMAN)));
        QCoreApplication::installTranslator(&german);
        QVERIFY(reasonText(kept) != kept);
        QCOMPARE(reasonText(foreign), foreign);
        QCOMPARE(reasonText({}), QString());
    }
};

QTEST_GUILESS_MAIN(ReasonTextTest)
#include "reasontext_test.moc"
