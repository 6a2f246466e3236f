#include "engine/import/headerwords.h"

#include <QTest>

using namespace outbound;

class HeaderWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheProductsNamesAndTheirKin();
    void takesWholeWordsOnly();
    void putsExactBeforePartialAndMobileFirst();
    void splitsWords();
    void knowsNames();
};

void HeaderWordsTest::knowsTheProductsNamesAndTheirKin()
{
    for (const char* header :
         {"phone", "number", "mobile", "tel", "telephone", "Phone Number", "MOBILE NO.", "phone_number", "phoneNumber",
          "Cell", "cell phone", "Mobile (UK)", "Tel.", "Phone 1", "Your mobile number", "Contact number", "Handy"})
        QVERIFY2(phonePromise(QString::fromLatin1(header)) > 0, header);
    QVERIFY(phonePromise(QStringLiteral("Téléphone")) > 0);
    QVERIFY(phonePromise(QStringLiteral("N° de téléphone")) > 0);
    QVERIFY(phonePromise(QStringLiteral("Móvil")) > 0);
}

void HeaderWordsTest::takesWholeWordsOnly()
{
    for (const char* header : {"", "Hotel", "Total", "telling", "Microphone", "numbers", "Motel", "to", "No", "No.",
                               "name", "excellent", "Fax number", "Landline", "automobile"})
        QVERIFY2(phonePromise(QString::fromLatin1(header)) <= 0, header);
}

void HeaderWordsTest::putsExactBeforePartialAndMobileFirst()
{
    const QStringList fallingPromise{QStringLiteral("Mobile"),       QStringLiteral("Phone"),
                                     QStringLiteral("Number"),       QStringLiteral("Parent mobile"),
                                     QStringLiteral("Parent phone"), QStringLiteral("Room number"),
                                     QStringLiteral("Town"),         QStringLiteral("Order number")};
    for (int i = 1; i < fallingPromise.size(); ++i)
        QVERIFY2(phonePromise(fallingPromise[i - 1]) > phonePromise(fallingPromise[i]), qPrintable(fallingPromise[i]));
    QCOMPARE(phonePromise(QStringLiteral("phone number")), phonePromise(QStringLiteral("phone")));
}

void HeaderWordsTest::splitsWords()
{
    QCOMPARE(headerWords(QStringLiteral("mobilePhone_no.")).join(u'|'), QStringLiteral("mobile|phone|no"));
    QCOMPARE(headerWords(QStringLiteral("Téléphone")).join(u'|'), QStringLiteral("telephone"));
}

void HeaderWordsTest::knowsNames()
{
    for (const char* header : {"Name", "First name", "first_name", "Nachname", "Surname"})
        QVERIFY2(promisesName(QString::fromLatin1(header)), header);
    for (const char* header : {"", "Phone", "Namely", "Town"})
        QVERIFY2(!promisesName(QString::fromLatin1(header)), header);
}

QTEST_GUILESS_MAIN(HeaderWordsTest)
#include "headerwords_test.moc"
