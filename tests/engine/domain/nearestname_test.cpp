#include "engine/domain/nearestname.h"

#include <QTest>

using namespace outbound;

class NearestNameTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
    void survivesAnything();
};

void NearestNameTest::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("candidates");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("letter missing") << "fist_name"
                                    << "phone|first_name|town"
                                    << "first_name";
    QTest::newRow("letters swapped") << "frist_name"
                                     << "last_name|first_name"
                                     << "first_name";
    QTest::newRow("case") << "FIRST_NAME"
                          << "first_name"
                          << "first_name";
    QTest::newRow("blank, dash, nothing") << "first-Name"
                                          << "last name|First name"
                                          << "First name";
    QTest::newRow("exact before near") << "name1"
                                       << "name2|Name 1"
                                       << "Name 1";
    QTest::newRow("nearest of several") << "frist_nam"
                                        << "last_name|first_names|first_name"
                                        << "first_name";
    QTest::newRow("first of equals") << "nme"
                                     << "name|nmee"
                                     << "name";
    QTest::newRow("other script") << "Имя_"
                                  << "Телефон|Имя"
                                  << "Имя";
    QTest::newRow("too far") << "day"
                             << "first_name|clinic"
                             << "";
    QTest::newRow("too far for its length") << "ab"
                                            << "ad|a"
                                            << "";
    QTest::newRow("a third") << "abc"
                             << "abd"
                             << "abd";
    QTest::newRow("one of its words") << "name"
                                      << "phone|First Name"
                                      << "First Name";
    QTest::newRow("some of its words") << "last_visit"
                                       << "date of last visit|town"
                                       << "date of last visit";
    QTest::newRow("a word of several") << "name"
                                       << "first_name|last_name"
                                       << "";
    QTest::newRow("only a part of a word") << "name"
                                           << "username_of_staff"
                                           << "";
    QTest::newRow("nobody") << "name"
                            << ""
                            << "";
}

void NearestNameTest::findsWhatWasMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, candidates);
    QTEST(nearestName(name, candidates.split(u'|', Qt::SkipEmptyParts)), "nearest");
}

void NearestNameTest::survivesAnything()
{
    QVERIFY(nearestName({}, {QStringLiteral("name")}).isEmpty());
    QVERIFY(nearestName(QStringLiteral("__"), {QStringLiteral("name")}).isEmpty());
    const QString endless(100'000, u'x');
    QCOMPARE(nearestName(endless, {QStringLiteral("y"), endless}), endless);
}

QTEST_GUILESS_MAIN(NearestNameTest)
#include "nearestname_test.moc"
