#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedrag.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFuture>
#include <QSignalSpy>
#include <QtTest>

using namespace outbound;

class FileDragTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTheFileWhenItIsDraggedAndClicksNothing()
    {
        Button save(QStringLiteral("Save as CSV…"));
        save.show();
        auto* drag = new FileDrag(&save, source());
        QSignalSpy carried(drag, &FileDrag::carried);
        QSignalSpy clicked(&save, &QAbstractButton::clicked);
        QString content;
        connect(drag, &FileDrag::carried, &save, [&](const QString& path) {
            QFile file(path);
            content = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
            QTimer::singleShot(0, &save, [&save] { QTest::keyClick(&save, Qt::Key_Escape); }); // ends the drag
            QTimer::singleShot(0, &save, [&save] { QTest::mouseRelease(save.windowHandle(), Qt::LeftButton); });
        });
        QTest::mousePress(&save, Qt::LeftButton, {}, {5, 5});
        move(save, {60, 30});
        QTRY_COMPARE(carried.count(), 1);
        QCOMPARE(content, QStringLiteral("phone\n"));
        QVERIFY(carried[0][0].toString().endsWith(QStringLiteral("/Spring - people.csv")));
        QVERIFY(!save.isDown());
        QCOMPARE(clicked.count(), 0);
    }

    void staysAButton()
    {
        Button save(QStringLiteral("Save as CSV…"));
        save.show();
        auto* drag = new FileDrag(&save, source());
        QSignalSpy carried(drag, &FileDrag::carried);
        QSignalSpy clicked(&save, &QAbstractButton::clicked);
        QTest::mouseClick(&save, Qt::LeftButton);
        move(save, {60, 30}); // no button is held
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(m_written, 0);
    }

    void init() { m_written = 0; }

private:
    FileDrag::Source source()
    {
        return {[] { return QStringLiteral("Spring / people.csv"); },
                [this](const QString& path) {
                    ++m_written;
                    QFile file(path);
                    const bool written = file.open(QIODevice::WriteOnly) && file.write("phone\n") > 0;
                    return QtFuture::makeReadyFuture(written);
                }};
    }

    static void move(QWidget& widget, const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }

    Theme m_theme{ThemeMode::Light};
    int m_written = 0;
};

QTEST_MAIN(FileDragTest)
#include "filedrag_test.moc"
