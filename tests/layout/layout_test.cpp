#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The plan of the house, held against every include: a room knows only what lies below it.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void roomsIncludeOnlyWhatLiesBelowThem();
    void theEngineKnowsNoDisplay();
    void eachDoorIsInOneRoom();
    void aBreachIsFound();
};

namespace
{

struct Include {
    QString file; ///< relative to the root
    int line = 0;
    QString target;
};

/// Which rooms each room may include besides itself.
const QHash<QString, QSet<QString>>& plan()
{
    static const auto words = [](const char* list) {
        const QStringList rooms = QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return QSet<QString>(rooms.cbegin(), rooms.cend());
    };
    static const QHash<QString, QSet<QString>> rooms{
        {QStringLiteral("engine"),
         words("engine/phone engine/domain engine/commands engine/settings engine/import engine/store engine/send "
               "engine/client engine/twilio engine/http engine/sandbox engine/power engine/api engine/remote "
               "engine/webhook")},
        {QStringLiteral("engine/commands"), words("base engine/domain")},
        {QStringLiteral("engine/api"),
         words("base engine/phone engine/domain engine/commands engine/settings engine/store engine/http")},
        {QStringLiteral("engine/remote"),
         words("base engine/client engine/domain engine/commands engine/settings engine/store")},
        {QStringLiteral("engine/webhook"), words("base engine/client engine/domain engine/store")},
        {QStringLiteral("engine/phone"), words("base")},
        {QStringLiteral("engine/domain"), words("base engine/phone")},
        {QStringLiteral("engine/settings"), words("base engine/domain")},
        {QStringLiteral("engine/import"), words("base engine/phone engine/domain")},
        {QStringLiteral("engine/draft"), words("base engine/domain engine/import")},
        {QStringLiteral("engine/store"), words("base engine/domain")},
        {QStringLiteral("engine/send"), words("base engine/phone engine/domain engine/store")},
        {QStringLiteral("engine/twilio"), words("base engine/client engine/domain engine/send engine/settings")},
        {QStringLiteral("engine/client"), words("base")},
        {QStringLiteral("engine/http"), words("base")},
        {QStringLiteral("engine/sandbox"), words("base engine/domain engine/http")},
        {QStringLiteral("engine/power"), words("base")},
        {QStringLiteral("models"),
         words("base engine engine/phone engine/domain engine/commands engine/import engine/store")},
        {QStringLiteral("ui"),
         words("base engine engine/phone engine/domain engine/import engine/draft engine/settings "
               "engine/store engine/sandbox engine/power engine/commands models")},
        {QStringLiteral("app"), words("base engine engine/phone engine/domain engine/import engine/settings "
                                      "engine/store engine/sandbox engine/power engine/commands engine/api models ui")},
    };
    return rooms;
}

/// Headers right under engine/ that every room may use.
const QSet<QString> base{QStringLiteral("engine/result.h"), QStringLiteral("engine/ids.h"),
                         QStringLiteral("engine/clock.h"), QStringLiteral("engine/logging.h")};

QString roomOf(const QString& path)
{
    if (base.contains(path) || (path.startsWith(QStringLiteral("engine/")) &&
                                base.contains(QString(path).replace(QStringLiteral(".cpp"), QStringLiteral(".h")))))
        return QStringLiteral("base");
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() != QLatin1String("engine"))
        return parts.first();
    return parts.size() > 2 ? QStringLiteral("engine/") + parts[1] : QStringLiteral("engine");
}

bool isAllowed(const Include& include)
{
    const QString from = roomOf(include.file);
    const QString to = roomOf(include.target);
    return from == to || to == QLatin1String("base") || plan().value(from).contains(to);
}

std::vector<Include> includesOf(const QStringList& folders)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"));
    const QString root = QStringLiteral(OUTBOUND_SOURCE_DIR "/");
    std::vector<Include> includes;
    for (const QString& folder : folders) {
        QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("unreadable");
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            for (int number = 0; number < lines.size(); ++number)
                if (const auto match = pattern.match(lines[number]); match.hasMatch())
                    includes.push_back({file.fileName().mid(root.size()), number + 1, match.captured(1)});
        }
    }
    return includes;
}

QByteArray complaint(const Include& include)
{
    return QStringLiteral("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.target).toUtf8();
}

bool isOurs(const QString& target)
{
    static const QRegularExpression ours(QStringLiteral("^(app|ui|models|engine|tests)/"));
    return ours.match(target).hasMatch();
}

} // namespace

void LayoutTest::roomsIncludeOnlyWhatLiesBelowThem()
{
    const auto includes =
        includesOf({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"), QStringLiteral("engine")});
    QVERIFY(includes.size() > 300);
    for (const Include& include : includes)
        if (isOurs(include.target))
            QVERIFY2(isAllowed(include), complaint(include).constData());
}

void LayoutTest::theEngineKnowsNoDisplay()
{
    static const QRegularExpression display(QStringLiteral(
        "^(QtWidgets|QtGui|QtCharts|QtSvg|QApplication|QGuiApplication|QWidget|QWindow|QPainter|QPalette|QColor|QFont|"
        "QIcon|"
        "QPixmap|QImage|QBrush|QPen|QStyle|QDialog|QLabel|QStandardItemModel|QUndoStack|QAction|QValidator)(/|$)"));
    for (const Include& include : includesOf({QStringLiteral("engine"), QStringLiteral("models")}))
        QVERIFY2(!display.match(include.target).hasMatch(), complaint(include).constData());
}

/// SQL only in the store (and the sandbox's own ledger), client HTTP only in client and who speaks it, QSettings only
/// in settings, D-Bus in power, in settings for the keychain, and in the window.
void LayoutTest::eachDoorIsInOneRoom()
{
    const QHash<QString, QSet<QString>> doors{
        {QStringLiteral("QSql"), {QStringLiteral("engine/store"), QStringLiteral("engine/sandbox")}},
        {QStringLiteral("QNetworkAccessManager"),
         {QStringLiteral("engine/twilio"), QStringLiteral("engine/remote"), QStringLiteral("engine/webhook")}},
        {QStringLiteral("QNetworkRe"),
         {QStringLiteral("engine/client"), QStringLiteral("engine/twilio"), QStringLiteral("engine/remote"),
          QStringLiteral("engine/webhook")}},
        {QStringLiteral("sodium.h"),
         {QStringLiteral("engine/store"), QStringLiteral("engine/api"), QStringLiteral("engine/webhook")}},
        {QStringLiteral("QSettings"), {QStringLiteral("engine/settings")}},
        {QStringLiteral("microhttpd.h"), {QStringLiteral("engine/http")}},
        {QStringLiteral("qt6keychain"), {QStringLiteral("engine/settings")}},
        {QStringLiteral("phonenumbers/"), {QStringLiteral("engine/phone")}},
        {QStringLiteral("QDBus"),
         {QStringLiteral("engine/power"), QStringLiteral("engine/settings"), QStringLiteral("ui")}},
        {QStringLiteral("QtDBus"),
         {QStringLiteral("engine/power"), QStringLiteral("engine/settings"), QStringLiteral("ui")}},
        {QStringLiteral("csv.h"), {QStringLiteral("engine/import")}},
    };
    const auto includes =
        includesOf({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"), QStringLiteral("engine")});
    for (auto door = doors.cbegin(); door != doors.cend(); ++door)
        for (const Include& include : includes)
            if (include.target.startsWith(door.key()))
                QVERIFY2(door.value().contains(roomOf(include.file)), complaint(include).constData());
}

void LayoutTest::aBreachIsFound()
{
    QVERIFY(!isAllowed({QStringLiteral("engine/domain/campaign.h"), 1, QStringLiteral("engine/store/rows.h")}));
    QVERIFY(!isAllowed({QStringLiteral("engine/store/outbox.h"), 1, QStringLiteral("engine/send/pacer.h")}));
    QVERIFY(!isAllowed({QStringLiteral("models/campaignsmodel.h"), 1, QStringLiteral("ui/theme/theme.h")}));
    QVERIFY(!isAllowed({QStringLiteral("ui/shell/mainwindow.h"), 1, QStringLiteral("app/paths.h")}));
    QVERIFY(!isAllowed({QStringLiteral("engine/engine.h"), 1, QStringLiteral("ui/shell/mainwindow.h")}));
    QVERIFY(isAllowed({QStringLiteral("engine/store/outbox.h"), 1, QStringLiteral("engine/clock.h")}));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "layout_test.moc"
