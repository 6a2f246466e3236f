#pragma once

#include "engine/store/storereader.h"

#include <QObject>

#include <optional>
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

    /// Returns at once.
    /// @param cause only of those who failed by it
    void ask(const std::vector<Campaign>& campaigns, const std::optional<FailureCause>& cause = {});

signals:
    void busyChanged(bool busy);
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void save(const std::vector<CampaignId>& ids, const QString& path, const std::optional<FailureCause>& cause);

    const QString m_storePath;
    QWidget* m_page;
    QString m_folder; ///< where the dialog opens
    std::stop_source m_stop;
};

} // namespace outbound
