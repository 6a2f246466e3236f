// outbound_gallery OUT.png [--dark] [--scale 1.5]: paints the sheet of parts into a picture.

#include "tests/ui/gallery/partssheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHoverEvent>
#include <QTimer>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(QStringLiteral("file"), QStringLiteral("PNG to write"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption scale(QStringLiteral("scale"), QString(), QStringLiteral("factor"), QStringLiteral("1"));
    arguments.addOptions({dark, scale});
    arguments.process(app);
    if (arguments.positionalArguments().isEmpty())
        arguments.showHelp(1);

    outbound::Theme theme(arguments.isSet(dark) ? outbound::ThemeMode::Dark : outbound::ThemeMode::Light);
    outbound::PartsSheet sheet;
    sheet.resize(1280, 1434);
    sheet.show();

    int status = 0;
    QTimer::singleShot(400, &app, [&] {
        sheet.activateWindow();
        auto* rows = sheet.findChild<outbound::TableView*>(QStringLiteral("rows"));
        rows->setFocus(Qt::TabFocusReason);
        const QPointF second(60, 60);
        QHoverEvent hover(QEvent::HoverMove, second, second, second);
        QCoreApplication::sendEvent(rows->viewport(), &hover);
        for (QWidget* hovered : sheet.findChildren<QWidget*>(QStringLiteral("hovered")))
            hovered->setAttribute(Qt::WA_UnderMouse);
        const qreal factor = arguments.value(scale).toDouble();
        QPixmap picture(sheet.size() * factor);
        picture.setDevicePixelRatio(factor);
        sheet.render(&picture);
        status = picture.save(arguments.positionalArguments().constFirst()) ? 0 : 1;
        app.quit();
    });
    QApplication::exec();
    return status;
}
