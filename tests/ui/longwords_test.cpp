#include "app/samplestore.h"
#include "app/scenes.h"
#include "tests/support/openengine.h"
#include "tests/support/openwindow.h"
#include "ui/shell/findbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <utility>

using namespace outbound;

namespace
{

/// A language of words two fifths longer than those of English: each vowel is sung.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* text, const char*, int) const override
    {
        QString longer;
        int braces = 0;
        for (const QChar letter : QString::fromUtf8(text)) {
            braces += letter == u'{' ? 1 : letter == u'}' ? -1 : 0;
            longer += letter;
            if (braces == 0 && QStringView(u"aeiouAEIOU").contains(letter))
                longer += letter.toLower();
        }
        return longer;
    }
};

/// Whether words are cut, without the dots that say so.
bool isCut(const QWidget& widget)
{
    if (qobject_cast<const ElidedLabel*>(&widget) || qobject_cast<const FindButton*>(&widget))
        return false; // they set the dots
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                 : label->sizeHint().width() > label->width();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->text().isEmpty() && button->sizeHint().width() > button->width();
}

QStringList cutWords(const MainWindow& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && isCut(*widget))
            cut << QStringLiteral("%1 %2 \"%3\"")
                       .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                            widget->property("text").toString());
    return cut;
}

} // namespace

/// A language with longer words than English finds room for them on every page.
class LongWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void cutNothing_data();
    void cutNothing();
};

void LongWordsTest::cutNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(960, 600);
    QTest::newRow("usual") << QSize(1280, 800);
}

void LongWordsTest::cutNothing()
{
    QFETCH(QSize, size);
    LongWords longWords;
    QCoreApplication::installTranslator(&longWords);
    const Theme theme(ThemeMode::Light);
    const QTemporaryDir folder;
    QVERIFY(furnishSampleStore(folder.path()));
    const auto engine = openEngine(folder.path());
    const auto window = openWindow(*engine, size);
    QStringList cut;
    const auto look = [&](const QList<Scene>& scenes) {
        for (const Scene& scene : scenes) {
            scene.open(*window, *engine);
            QStringList here;
            const bool isWhole = QTest::qWaitFor([&] { return (here = cutWords(*window)).isEmpty(); }, 600);
            for (const QString& words : std::as_const(here))
                if (!isWhole)
                    cut << scene.name + QStringLiteral(": ") + words;
            for (QDialog* dialog : window->findChildren<QDialog*>())
                dialog->close();
        }
    };
    look(scenesWithoutAccount());
    auto connected = engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    look(scenesOfUse());
    QCoreApplication::removeTranslator(&longWords);
    for (const QString& words : std::as_const(cut))
        qWarning("%s", qPrintable(words));
    QVERIFY(cut.isEmpty());
}

QTEST_MAIN(LongWordsTest)
#include "longwords_test.moc"
