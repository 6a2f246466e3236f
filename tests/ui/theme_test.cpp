#include "ui/theme/figurepainter.h"
#include "ui/theme/icon.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace outbound;

namespace
{

/// Relative luminance and contrast as WCAG 2 defines them.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() > ink.alpha())
                ink = here;
        }
    }
    return ink;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        const auto atLeast = [](const QColor& text, const QColor& ground, double ratio) {
            const double found = contrast(text, ground);
            if (found < ratio)
                qWarning() << text.name() << "on" << ground.name() << found;
            return found >= ratio;
        };
        for (const QColor& ground : {t.window, t.surface, t.sunken, t.hover, t.accentTint, t.raised}) {
            QVERIFY(atLeast(t.text, ground, 4.5));
            QVERIFY(atLeast(t.textMuted, ground, 4.5));
        }
        for (const QColor& ground : {t.window, t.surface, t.hover, t.accentTint, t.raised})
            QVERIFY(atLeast(t.link, ground, 4.5));
        for (const QColor& ground : {t.accent, t.accentHover, t.accentPressed, t.danger, t.dangerHover})
            QVERIFY(atLeast(t.accentText, ground, 4.5));
        QVERIFY(atLeast(t.sandboxText, t.sandbox, 4.5));
        QVERIFY(atLeast(t.tooltipText, t.tooltip, 4.5));
        QVERIFY(atLeast(t.text, t.bubble, 4.5));
        QVERIFY(atLeast(t.borderControl, t.surface, 3));
        QVERIFY(atLeast(t.borderControl, t.window, 3));
        for (const QColor& ground : {t.surface, t.window, t.accentTint})
            QVERIFY(atLeast(t.focus, ground, 3));
        for (const StatusColours& family : t.families) {
            QVERIFY(atLeast(family.text, family.tint, 4.5));
            QVERIFY(atLeast(family.text, t.surface, 4.5));
            QVERIFY(atLeast(family.text, t.accentTint, 4.5));
            QVERIFY(atLeast(family.solid, t.surface, 3));
        }
    }

    void chartMixesAreTheMixes()
    {
        for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
            QCOMPARE(t->deliveredArea, mixed(t->status(StatusFamily::Delivered).solid, t->surface, 0.3));
            const QColor pending = mixed(t->track, t->surface, 0.5);
            // Half a channel may be rounded either way.
            QVERIFY(std::abs(pending.red() - t->pendingArea.red()) <= 1);
            QVERIFY(std::abs(pending.green() - t->pendingArea.green()) <= 1);
            QVERIFY(std::abs(pending.blue() - t->pendingArea.blue()) <= 1);
        }
    }

    void figuresKeepOneWidth()
    {
        const QFont font = typeface(TypeRole::Figure);
        const qreal ones = figureWidth(font, QStringLiteral("1,111"));
        for (const char* number : {"1,204", "4,444", "7,070", "9,999"})
            QVERIFY(std::abs(figureWidth(font, QLatin1String(number)) - ones) < 0.001);
    }

    void figuresEndAtTheRightEdge()
    {
        const auto inkRight = [](const QString& text) {
            QImage image(120, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(typeface(TypeRole::Figure));
            drawFigure(painter, image.rect(), text);
            painter.end();
            for (int x = image.width() - 1; x >= 0; --x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (qGray(image.pixel(x, y)) < 128)
                        return x;
                }
            }
            return -1;
        };
        QCOMPARE(inkRight(QStringLiteral("4")), inkRight(QStringLiteral("1,114")));
        QVERIFY(inkRight(QStringLiteral("4")) > 110);
    }

    void typeRolesAreTheScale()
    {
        QCOMPARE(typeface(TypeRole::Title).pixelSize(), static_cast<int>(std::lround(20 * textScale())));
        QCOMPARE(typeface(TypeRole::Title).weight(), QFont::DemiBold);
        QCOMPARE(typeface(TypeRole::Body).weight(), QFont::Normal);
        QVERIFY(typeface(TypeRole::Display).letterSpacing() < 0);
        QVERIFY(lineHeight(TypeRole::Body) > typeface(TypeRole::Body).pixelSize());
    }

    void marksDiffer()
    {
        QList<QImage> seen;
        for (int mark = 0; mark <= static_cast<int>(Mark::Struck); ++mark) {
            QImage image(markSize, markSize, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintMark(painter, {0, 0}, static_cast<Mark>(mark), Qt::black);
            painter.end();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void themeDressesTheApplication()
    {
        Theme theme(ThemeMode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
        QCOMPARE(tokens().surface, lightTokens().surface);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
        QCOMPARE(tokens().surface, darkTokens().surface);
        QVERIFY(qApp->styleSheet().contains(darkTokens().accent.name()));
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void iconsFollowTheTheme()
    {
        Theme theme(ThemeMode::Light);
        const QIcon search = outbound::icon(QStringLiteral("stop"));
        const QIcon failed = outbound::icon(QStringLiteral("stop"), StatusFamily::Refused);
        QCOMPARE(inkOf(search.pixmap(16, 16)), lightTokens().text);
        QCOMPARE(inkOf(search.pixmap(16, 16, QIcon::Disabled)), lightTokens().textDisabled);
        QCOMPARE(inkOf(failed.pixmap(16, 16)), lightTokens().status(StatusFamily::Refused).text);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(inkOf(search.pixmap(16, 16)), darkTokens().text);
        QCOMPARE(inkOf(search.pixmap(16, 16, QIcon::Disabled)), darkTokens().textDisabled);
        QCOMPARE(inkOf(failed.pixmap(16, 16)), darkTokens().status(StatusFamily::Refused).text);
    }

    void iconsAreDrawnAtTheScaleOfTheScreen()
    {
        const QPixmap sharp = outbound::icon(QStringLiteral("search")).pixmap(QSize(16, 16), 1.5);
        QCOMPARE(sharp.size(), QSize(24, 24));
        QCOMPARE(sharp.devicePixelRatio(), 1.5);
        QVERIFY(!applicationIcon().isNull());
    }

    void theRingShowsForTheKeyboardOnly()
    {
        Theme theme(ThemeMode::Light);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* field = new QLineEdit;
        auto* button = new QPushButton(QStringLiteral("Send now"));
        column->addWidget(field);
        column->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus(Qt::MouseFocusReason);
        const auto ring = [&window]() -> QWidget* {
            const auto* frame = window.findChild<QFocusFrame*>();
            return frame && frame->isVisible() ? frame->widget() : nullptr;
        };
        QCOMPARE(ring(), nullptr);
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        QCOMPARE(ring(), button);
        QTest::mouseClick(field, Qt::LeftButton);
        QCOMPARE(ring(), nullptr);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
