#include "ui/campaigns/proofexport.h"

#include "models/filename.h"
#include "models/prooffile.h"
#include "ui/campaigns/failureadvice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace outbound
{

ProofExport::ProofExport(const QString& storePath, QWidget* page) : QObject(page), m_storePath(storePath), m_page(page)
{
}

ProofExport::~ProofExport()
{
    m_stop.request_stop();
}

void ProofExport::ask(const Campaign& campaign, const std::optional<FailureCause>& cause)
{
    auto* dialog = new QFileDialog(m_page, cause ? tr("Save these people") : tr("Save everybody"), m_folder,
                                   tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveProofDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: name of a file: the campaign's name, then what of it
    dialog->selectFile((cause ? tr("%1-failed.csv") : tr("%1-people.csv")).arg(fileNameOf(campaign.name, campaign.id)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = campaign.id, cause](const QString& path) { save(id, path, cause); });
    dialog->open();
}

void ProofExport::save(const CampaignId& id, const QString& path, const std::optional<FailureCause>& cause)
{
    std::function<bool(const Recipient&)> isWanted;
    if (cause)
        isWanted = [cause = *cause](const Recipient& one) { return hasFailedBy(one, cause); };
    m_folder = QFileInfo(path).path();
    emit busyChanged(true);
    QtConcurrent::run([store = m_storePath, id, path, stop = m_stop.get_token(), isWanted] {
        return saveProof(store, id, path, stop, isWanted);
    }).then(this, [this, path](const Result<int>& saved) {
        emit busyChanged(false);
        if (saved)
            emit said(tr("%Ln people saved to “%1”.", nullptr, *saved).arg(QFileInfo(path).fileName()));
        else
            emit failed(saved.error().message);
    });
}

} // namespace outbound
