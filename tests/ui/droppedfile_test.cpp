#include "ui/newcampaign/droppedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace outbound;

class DroppedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAList()
    {
        for (const char* name : {"list.csv", "list.TXT", "list.tsv", "list"}) {
            const QString path = file(QLatin1String(name));
            const auto taken = fileToTake({QUrl::fromLocalFile(path)});
            QVERIFY2(taken, name);
            QCOMPARE(*taken, path);
        }
    }

    void saysWhyNot()
    {
        const auto why = [](const QList<QUrl>& urls) {
            const auto taken = fileToTake(urls);
            return taken ? QString() : taken.error().message;
        };
        QVERIFY(why({QUrl::fromLocalFile(m_dir.path())}).contains(QStringLiteral("folder")));
        QVERIFY(why({QUrl::fromLocalFile(file(QStringLiteral("a.xlsx")))}).contains(QStringLiteral("CSV UTF-8")));
        QVERIFY(why({QUrl::fromLocalFile(file(QStringLiteral("a.PNG")))}).contains(QStringLiteral("a.PNG")));
        QVERIFY(!why({QUrl::fromLocalFile(m_dir.filePath(QStringLiteral("gone.csv")))}).isEmpty());
        QVERIFY(!why({QUrl(QStringLiteral("https://example.com/list.csv"))}).isEmpty());
        QVERIFY(!why({}).isEmpty());
        const QUrl one = QUrl::fromLocalFile(file(QStringLiteral("one.csv")));
        QVERIFY(!why({one, one}).isEmpty());
    }

private:
    QString file(const QString& name)
    {
        const QString path = m_dir.filePath(name);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write("phone\n") > 0 ? path : QString();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(DroppedFileTest)
#include "droppedfile_test.moc"
