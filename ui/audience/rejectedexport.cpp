#include "ui/audience/rejectedexport.h"

#include "engine/import/rejectedrows.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace outbound
{

RejectedExport::RejectedExport(QWidget* page) : QObject(page), m_page(page) {}

RejectedExport::~RejectedExport()
{
    m_stop.request_stop();
}

void RejectedExport::ask(const SharedPreview& preview)
{
    auto* dialog = new QFileDialog(m_page, tr("Save rejected rows"), m_folder, tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveRejectedDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: name of a file: the list's name, then what of it
    dialog->selectFile(tr("%1-rejected.csv").arg(QFileInfo(preview->sourceName).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, preview](const QString& path) { save(preview, path); });
    dialog->open();
}

void RejectedExport::save(const SharedPreview& preview, const QString& path)
{
    m_folder = QFileInfo(path).path();
    emit busyChanged(true);
    QtConcurrent::run([preview, path, stop = m_stop.get_token()] {
        return saveRejectedRows(*preview, path, stop);
    }).then(this, [this, path](const Result<int>& saved) {
        emit busyChanged(false);
        if (saved)
            emit said(tr("%Ln row(s) saved to “%1”.", nullptr, *saved).arg(QFileInfo(path).fileName()));
        else
            emit failed(saved.error().message);
    });
}

} // namespace outbound
