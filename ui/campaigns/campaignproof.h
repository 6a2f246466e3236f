#pragma once

#include "models/outlook.h"
#include "models/proofwatch.h"

#include <QObject>

#include <optional>

class QWidget;

namespace outbound
{

class ProofCard;
class ProofExport;
struct StatusLook;

/// The proof on the campaign page: keeps its card fresh, saves it and copies it.
class CampaignProof : public QObject
{
    Q_OBJECT

public:
    CampaignProof(const QString& storePath, Clock& clock, QWidget* page);

    QWidget* card() const;

    void open(const Campaign& campaign);
    ProofWatch& watch() { return m_watch; }

    /// What the rest of the page shows now.
    /// @param openLook of those whose request went out without an answer yet
    void setShown(const CampaignSummary& summary, const Outlook& outlook, const StatusLook& openLook);
    void showTime(const QDateTime& now);
    void exportFailedBy(const FailureCause& cause); ///< asks where to

signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void take(const Proof& proof, const QDateTime& asOf);
    void copy() const;

    Clock& m_clock;
    ProofWatch m_watch;
    ProofExport* m_export;
    ProofCard* m_card;
    std::optional<Proof> m_proof;
    QDateTime m_asOf;
    CampaignSummary m_summary;
    Outlook m_outlook;
};

} // namespace outbound
