#pragma once

#include "engine/clock.h"
#include "engine/store/storechanges.h"
#include "engine/store/storereader.h"
#include "models/outlook.h"
#include "models/todayfigures.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QQueue>
#include <QSet>

#include <optional>
#include <vector>

namespace outbound
{

/// The campaigns of one account with their counts, newest first. Shows what the store says: a change is an id, and its
/// row is read again. Counting is work, so what is much is read a part at a time: a row comes when it has been counted.
class CampaignsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Sender, Status, Source, Progress, Rate, TimeLeft, Delivered, Failed, Pending, Total, Created };
    static constexpr int columns = Created + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< comparable value of the cell
        IdRole,                  ///< CampaignId of the row
        StatusRole,              ///< CampaignStatus as int
        SourceRole,              ///< CampaignSource as int
        CountsRole,              ///< CampaignCounts of the row
        SecondLineRole,          ///< second line of Name and Created
        LeadRole,                ///< the part of the Progress caption that is set in bold, its beginning
    };

    CampaignsModel(StoreReader& reader, Clock& clock, QObject* parent = nullptr);

    /// How many recipients are counted in one go (some milliseconds); the rest is read after a pause.
    /// What stands in place of the day of creation of what is scheduled: "Starts 22 Nov".
    /// @param zone IANA name; empty: this computer's
    static QString startText(const QDateTime& at, const QString& zone = {});

    static constexpr int recipientsAtOnce = 15'000;
    static constexpr std::chrono::milliseconds pause{10};

    void setAccount(const AccountSid& account); ///< reads everything
    void refresh(const StoreChanges& changes);  ///< reads the changed campaigns only
    void refreshOutlooks();                     ///< reads rate and time left of what runs; once a second is enough

    bool isRead() const { return m_isRead; }                          ///< all were, once
    const std::optional<Error>& trouble() const { return m_trouble; } ///< why there are none
    bool isComplete() const { return m_awaited.isEmpty(); }           ///< nothing is waiting to be read
    const CampaignSummary* at(int row) const;                         ///< null outside
    const CampaignSummary* find(const CampaignId& id) const;
    int countOf(CampaignStatus status) const;
    TodayFigures today() const;                              ///< since midnight of this machine's zone
    std::optional<std::chrono::seconds> longestLeft() const; ///< until the last running campaign is through

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags
    flags(const QModelIndex& index) const override; ///< a name may be edited; the view writes nothing here
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        CampaignSummary summary;
        int messagesToday = 0;
        CampaignCounts acceptedToday; ///< where these people stand now
        double segmentsPerMessage = 1;
        Outlook outlook;
    };

    /// What was sent today of what is deleted by now: it counts on.
    void readDeleted();
    void await(const CampaignId& id);
    void readAwaited();                         ///< as many as may be read at once
    bool refreshCampaign(const CampaignId& id); ///< @return whether it came, or moved to another status
    void readPaces();
    void beginDay();
    int recipientsOf(const CampaignId& id) const;
    static int pendingSegments(const Row& row);
    int rowOf(const CampaignId& id) const;
    int placeOf(const Campaign& campaign) const;
    void told(int row);

    QString text(const Row& row, int column) const;
    QString caption(const Row& row) const;
    QString lead(const Row& row) const;
    QVariant sortValue(const Row& row, int column) const;

    StoreReader& m_reader;
    Clock& m_clock;
    AccountSid m_account;
    QDateTime m_midnight; ///< since when messages are today's
    std::vector<Row> m_rows;
    int m_deletedMessagesToday = 0;
    CampaignCounts m_deletedAcceptedToday;
    bool m_deletedChanged = false;
    QQueue<CampaignId> m_awaited; ///< each once; changed, or not read at all yet
    QSet<CampaignId> m_isAwaited;
    bool m_isRead = false;
    std::optional<Error> m_trouble;
    bool m_moved = false; ///< since the outlooks were told last, a campaign came or moved to another status
    Alarm m_readOn;
    QHash<QString, double> m_paces; ///< sender → message segments a second
};

} // namespace outbound
