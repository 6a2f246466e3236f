#pragma once

#include "engine/domain/campaign.h"

#include <QObject>

#include <stop_token>
#include <vector>

class QWidget;

namespace outbound
{

/// Asks where the proof of campaigns goes and writes it there in another thread.
class ProofExport : public QObject
{
    Q_OBJECT

public:
    ProofExport(const QString& storePath, QWidget* page);
    ~ProofExport() override;

    void ask(const std::vector<Campaign>& campaigns); ///< returns at once

signals:
    void busyChanged(bool busy);
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void save(const std::vector<CampaignId>& ids, const QString& path);

    const QString m_storePath;
    QWidget* m_page;
    QString m_folder; ///< where the dialog opens
    std::stop_source m_stop;
};

} // namespace outbound
