#include "engine/import/phoneheader.h"

#include <QTest>

using namespace outbound;

class PhoneHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheProductsNamesAndTheirKin();
    void takesWholeWordsOnly();
    void putsExactBeforePartialAndMobileFirst();
};

void PhoneHeaderTest::knowsTheProductsNamesAndTheirKin()
{
    for (const char* header :
         {"phone", "number", "mobile", "tel", "telephone", "Phone Number", "MOBILE NO.", "phone_number", "phoneNumber",
          "Cell", "cell phone", "Mobile (UK)", "Tel.", "Phone 1", "Your mobile number", "Contact number", "Handy"})
        QVERIFY2(phonePromise(QString::fromLatin1(header)) > 0, header);
    QVERIFY(phonePromise(QStringLiteral("Téléphone")) > 0);
    QVERIFY(phonePromise(QStringLiteral("N° de téléphone")) > 0);
    QVERIFY(phonePromise(QStringLiteral("Móvil")) > 0);
}

void PhoneHeaderTest::takesWholeWordsOnly()
{
    for (const char* header : {"", "Hotel", "Total", "telling", "Microphone", "numbers", "Motel", "to", "No", "No.",
                               "name", "excellent", "Fax number", "Landline", "automobile"})
        QVERIFY2(phonePromise(QString::fromLatin1(header)) == 0, header);
}

void PhoneHeaderTest::putsExactBeforePartialAndMobileFirst()
{
    const QStringList fallingPromise{QStringLiteral("Mobile"),       QStringLiteral("Phone"),
                                     QStringLiteral("Number"),       QStringLiteral("Parent mobile"),
                                     QStringLiteral("Parent phone"), QStringLiteral("Order number"),
                                     QStringLiteral("Order")};
    for (int i = 1; i < fallingPromise.size(); ++i)
        QVERIFY2(phonePromise(fallingPromise[i - 1]) > phonePromise(fallingPromise[i]), qPrintable(fallingPromise[i]));
    QCOMPARE(phonePromise(QStringLiteral("phone number")), phonePromise(QStringLiteral("phone")));
}

QTEST_GUILESS_MAIN(PhoneHeaderTest)
#include "phoneheader_test.moc"
