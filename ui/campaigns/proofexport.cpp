#include "ui/campaigns/proofexport.h"

#include "models/filename.h"
#include "models/prooffile.h"
#include "ui/campaigns/failureadvice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace outbound
{

/// What a file of these is called.
static QString nameOf(const std::vector<Campaign>& campaigns)
{
    return campaigns.size() > 1 ? ProofExport::tr("%Ln-campaigns", "name of a file", int(campaigns.size()))
                                : fileNameOf(campaigns.front().name, campaigns.front().id);
}

ProofExport::ProofExport(const QString& storePath, QWidget* page) : QObject(page), m_storePath(storePath), m_page(page)
{
}

ProofExport::~ProofExport()
{
    m_stop.request_stop();
}

void ProofExport::ask(const std::vector<Campaign>& campaigns, const std::optional<FailureCause>& cause)
{
    if (campaigns.empty())
        return;
    auto* dialog = new QFileDialog(m_page, cause ? tr("Save these people") : tr("Save everybody"), m_folder,
                                   tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveProofDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: name of a file: the campaign's name, then what of it
    dialog->selectFile((cause ? tr("%1-failed.csv") : tr("%1-people.csv")).arg(nameOf(campaigns)));
    std::vector<CampaignId> ids;
    for (const Campaign& campaign : campaigns)
        ids.push_back(campaign.id);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids, cause](const QString& path) { save(ids, path, cause); });
    dialog->open();
}

void ProofExport::save(const std::vector<CampaignId>& ids, const QString& path,
                       const std::optional<FailureCause>& cause)
{
    std::function<bool(const Recipient&)> isWanted;
    if (cause)
        isWanted = [cause = *cause](const Recipient& one) { return hasFailedBy(one, cause); };
    m_folder = QFileInfo(path).path();
    emit busyChanged(true);
    QtConcurrent::run([store = m_storePath, ids, path, stop = m_stop.get_token(), isWanted] {
        return saveProof(store, ids, path, stop, isWanted);
    }).then(this, [this, path](const Result<int>& saved) {
        emit busyChanged(false);
        if (saved)
            emit said(tr("%Ln people saved to “%1”.", nullptr, *saved).arg(QFileInfo(path).fileName()));
        else
            emit failed(saved.error().message);
    });
}

} // namespace outbound
