#include "ui/campaigns/proofexport.h"

#include "models/prooffile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace outbound
{

/// A campaign's name without what a file's name may not have.
static QString fileNameOf(const Campaign& campaign)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\p{Cc}]+"));
    const QString name = QString(campaign.name).replace(forbidden, QStringLiteral("-")).simplified().left(80);
    return name.isEmpty() ? campaign.id : name;
}

ProofExport::ProofExport(const QString& storePath, QWidget* page) : QObject(page), m_storePath(storePath), m_page(page)
{
}

ProofExport::~ProofExport()
{
    m_stop.request_stop();
}

void ProofExport::ask(const Campaign& campaign)
{
    auto* dialog = new QFileDialog(m_page, tr("Save everybody"), m_folder, tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveProofDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: name of a file: the campaign's name, then what of it
    dialog->selectFile(tr("%1-people.csv").arg(fileNameOf(campaign)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = campaign.id](const QString& path) { save(id, path); });
    dialog->open();
}

void ProofExport::save(const CampaignId& id, const QString& path)
{
    m_folder = QFileInfo(path).path();
    emit busyChanged(true);
    QtConcurrent::run([store = m_storePath, id, path, stop = m_stop.get_token()] {
        return saveProof(store, id, path, stop);
    }).then(this, [this, path](const Result<int>& saved) {
        emit busyChanged(false);
        if (saved)
            emit said(tr("%Ln people saved to “%1”.", nullptr, *saved).arg(QFileInfo(path).fileName()));
        else
            emit failed(saved.error().message);
    });
}

} // namespace outbound
