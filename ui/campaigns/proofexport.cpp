#include "ui/campaigns/proofexport.h"

#include "models/prooffile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace outbound
{

/// What a file of these is called: a campaign's name without what a file's name may not have.
static QString fileNameOf(const std::vector<Campaign>& campaigns)
{
    if (campaigns.size() > 1)
        return ProofExport::tr("%Ln-campaigns", "name of a file", int(campaigns.size()));
    const Campaign& campaign = campaigns.front();
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

void ProofExport::ask(const std::vector<Campaign>& campaigns)
{
    if (campaigns.empty())
        return;
    auto* dialog = new QFileDialog(m_page, tr("Save everybody"), m_folder, tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveProofDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: name of a file: the campaign's name, then what of it
    dialog->selectFile(tr("%1-people.csv").arg(fileNameOf(campaigns)));
    std::vector<CampaignId> ids;
    for (const Campaign& campaign : campaigns)
        ids.push_back(campaign.id);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString& path) { save(ids, path); });
    dialog->open();
}

void ProofExport::save(const std::vector<CampaignId>& ids, const QString& path)
{
    m_folder = QFileInfo(path).path();
    emit busyChanged(true);
    QtConcurrent::run([store = m_storePath, ids, path, stop = m_stop.get_token()] {
        return saveProof(store, ids, path, stop);
    }).then(this, [this, path](const Result<int>& saved) {
        emit busyChanged(false);
        if (saved)
            emit said(tr("%Ln people saved to “%1”.", nullptr, *saved).arg(QFileInfo(path).fileName()));
        else
            emit failed(saved.error().message);
    });
}

} // namespace outbound
