#include "ui/audience/droppedfile.h"

#include <QFile>
#include <QMimeData>
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
            const auto taken = filesToTake({QUrl::fromLocalFile(path)});
            QVERIFY2(taken, name);
            QCOMPARE(*taken, QStringList{path});
        }
    }

    void takesSeveralTogether()
    {
        const QUrl one = QUrl::fromLocalFile(file(QStringLiteral("one.csv")));
        const QUrl two = QUrl::fromLocalFile(file(QStringLiteral("two.csv")));
        const auto taken = filesToTake({one, two, one});
        QVERIFY(taken);
        QCOMPARE(*taken, QStringList({one.toLocalFile(), two.toLocalFile()}));
        const auto refused = filesToTake({one, QUrl::fromLocalFile(file(QStringLiteral("three.ods"))), two});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("three.ods")));
    }

    void saysWhyNot()
    {
        const auto why = [](const QList<QUrl>& urls) {
            const auto taken = filesToTake(urls);
            return taken ? QString() : taken.error().message;
        };
        QVERIFY(why({QUrl::fromLocalFile(m_dir.path())}).contains(QStringLiteral("folder")));
        QVERIFY(why({QUrl::fromLocalFile(file(QStringLiteral("a.xlsx")))}).contains(QStringLiteral("CSV UTF-8")));
        QVERIFY(why({QUrl::fromLocalFile(file(QStringLiteral("a.PNG")))}).contains(QStringLiteral("a.PNG")));
        QVERIFY(!why({QUrl::fromLocalFile(m_dir.filePath(QStringLiteral("gone.csv")))}).isEmpty());
        QVERIFY(!why({QUrl(QStringLiteral("https://example.com/list.csv"))}).isEmpty());
        QVERIFY(!why({}).isEmpty());
        for (const char* name : {"a.XLS", "a.ods", "a.numbers", "a.pdf", "a.zip", "a.docx", "a.mp4", "a.jpeg"})
            QVERIFY2(!why({QUrl::fromLocalFile(file(QLatin1String(name)))}).isEmpty(), name);
        QVERIFY(why({QUrl::fromLocalFile(QStringLiteral("/dev/null"))}).contains(QStringLiteral("read")));
    }

    void refusesMoreThan200MegabytesTogether()
    {
        QList<QUrl> files;
        for (const char* name : {"left.csv", "right.csv"}) {
            QFile sparse(m_dir.filePath(QLatin1String(name)));
            QVERIFY(sparse.open(QIODevice::WriteOnly));
            QVERIFY(sparse.resize(101LL * 1024 * 1024));
            files << QUrl::fromLocalFile(sparse.fileName());
        }
        QVERIFY(filesToTake(files.mid(0, 1)));
        const auto together = filesToTake(files);
        QVERIFY(!together);
        QVERIFY(together.error().message.contains(QStringLiteral("together")));
    }

    void promisesWhatADropDoes()
    {
        QMimeData dragged;
        bool replaces = false;
        const auto promise = [&] {
            const auto sentence = dropPromise(dragged, replaces);
            return sentence ? *sentence : QStringLiteral("refused: ") + sentence.error().message;
        };
        QVERIFY(promise().startsWith(QStringLiteral("refused")));
        dragged.setImageData(1);
        QVERIFY(promise().startsWith(QStringLiteral("refused: A picture")));
        dragged.setText(QStringLiteral("+447700900001\tAnn")); // cells come with their picture
        QVERIFY(promise().contains(QStringLiteral("cells")));
        dragged.setUrls({QUrl::fromLocalFile(file(QStringLiteral("list.csv")))});
        QCOMPARE(promise(), QStringLiteral("Drop to add list.csv"));
        replaces = true;
        QCOMPARE(promise(), QStringLiteral("Drop to replace the list with list.csv"));
        dragged.setUrls({QUrl::fromLocalFile(file(QStringLiteral("list.csv"))),
                         QUrl::fromLocalFile(file(QStringLiteral("more.csv")))});
        QVERIFY(promise().startsWith(QStringLiteral("Drop to replace the list with 2")));
        dragged.setUrls({QUrl::fromLocalFile(file(QStringLiteral("list.xlsx")))});
        QVERIFY(promise().contains(QStringLiteral("CSV UTF-8")));
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
