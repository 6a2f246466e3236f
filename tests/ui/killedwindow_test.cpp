#include "engine/draft/draftfile.h"
#include "tests/support/openengine.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace outbound;

namespace
{

constexpr int kills = 8;
constexpr quint32 seed = 20'261'121;
constexpr int people = 40;

const QString name = QStringLiteral("Spring recall");

QString wholeText()
{
    QString text = QStringLiteral("Hi {{name}}");
    for (int i = 0; text.size() < 1200; ++i)
        text += QStringLiteral(" and %1 more words").arg(i);
    return text;
}

void tell(const QString& line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The window as the desktop has it, on its page, with somebody at the keys.
class Typist : public QObject
{
public:
    explicit Typist(const QString& folder) : m_engine(openEngine(folder)), m_window(*m_engine), m_folder(folder)
    {
        m_engine->connectSandbox().then(this, [this](const Result<Connection>&) { begin(); });
    }

private:
    template <typename T>
    T* find(const char* object)
    {
        return m_window.newCampaignPage().findChild<T*>(QLatin1String(object));
    }

    void begin()
    {
        m_window.showPage(MainWindow::Page::NewCampaign);
        m_window.show();
        auto* nameEdit = find<QLineEdit>("campaignNameEdit");
        auto* message = find<QPlainTextEdit>("messageEdit");
        tell(QStringLiteral("found %1 in %2").arg(message->toPlainText().size()).arg(nameEdit->text()));
        const QAbstractItemModel* rows = find<QTableView>("previewTable")->model();
        if (nameEdit->text().isEmpty()) {
            QTest::keyClicks(nameEdit, name);
            m_window.newCampaignPage().openFiles({m_folder + QStringLiteral("/list.csv")});
        }
        if (!QTest::qWaitFor([&] { return rows->rowCount() == people; }))
            qFatal("no list");
        tell(QStringLiteral("read"));
        message->moveCursor(QTextCursor::End);
        connect(&m_keys, &QTimer::timeout, this, [this, message] {
            const QString all = wholeText();
            const int typed = int(message->toPlainText().size());
            if (typed == all.size())
                return m_keys.stop();
            QTest::keyClick(message, all[typed].toLatin1());
            tell(QStringLiteral("typed %1").arg(typed + 1));
        });
        m_keys.start(1);
    }

    std::unique_ptr<Engine> m_engine;
    MainWindow m_window;
    const QString m_folder;
    QTimer m_keys;
};

} // namespace

/// A real process with the real window is killed again and again while somebody types in it.
class KilledWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingThatWasSaved();

private:
    static bool waitForLine(QProcess& process, const char* begin, QByteArray& line);
    static OpenDraft keptIn(const QTemporaryDir& dir);
};

OpenDraft KilledWindowTest::keptIn(const QTemporaryDir& dir)
{
    const auto kept = DraftFile(dir.path()).read();
    return kept && *kept ? (*kept)->draft : OpenDraft();
}

bool KilledWindowTest::waitForLine(QProcess& process, const char* begin, QByteArray& line)
{
    while (process.canReadLine() || process.waitForReadyRead()) {
        line = process.readLine().trimmed();
        if (line.startsWith(begin))
            return true;
    }
    return false;
}

void KilledWindowTest::losesNothingThatWasSaved()
{
    const QTemporaryDir dir;
    QFile list(dir.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,phone\n");
    for (int i = 0; i < people; ++i)
        list.write("Ann,+4477009001" + QByteArray::number(i + 10) + '\n');
    list.close();

    const QString text = wholeText();
    QRandomGenerator random(seed);
    qsizetype saved = 0;
    qsizetype mostLost = 0;
    for (int kill = 0; saved < text.size(); ++kill) {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), dir.path()});
        QByteArray line;
        QVERIFY(waitForLine(window, "found ", line));
        QCOMPARE(line,
                 QStringLiteral("found %1 in %2").arg(saved).arg(kill == 0 ? QString() : name).trimmed().toUtf8());
        QVERIFY(waitForLine(window, "read", line)); // the people came back too
        QTRY_COMPARE(keptIn(dir).name, name);       // the first time it is saved soon
        QTRY_COMPARE(keptIn(dir).files.size(), size_t(1));
        qsizetype typed = saved;
        if (kill < kills) {
            const qsizetype until = std::min(saved + random.bounded(1, 80), text.size());
            while (typed < until) {
                QVERIFY(waitForLine(window, "typed ", line));
                typed = line.mid(6).toInt();
            }
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(keptIn(dir).text, text, 60'000);
        }
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);

        QVERIFY(DraftFile(dir.path()).read());
        const OpenDraft draft = keptIn(dir);
        QCOMPARE(draft.name, name);
        QCOMPARE(draft.files.size(), size_t(1));
        QVERIFY2(text.startsWith(draft.text), qPrintable(draft.text));
        QVERIFY(draft.text.size() >= saved);
        mostLost = std::max(mostLost, typed - draft.text.size());
        saved = draft.text.size();
    }
    qInfo("%d kills, at most %d keys after the last save", kills, int(mostLost));
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && QLatin1String(argv[1]) == QLatin1String("--write")) {
        Theme theme(ThemeMode::Light);
        Typist typist(QString::fromLocal8Bit(argv[2]));
        return QApplication::exec();
    }
    KilledWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedwindow_test.moc"
