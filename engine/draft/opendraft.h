#pragma once

#include "engine/draft/filestamp.h"
#include "engine/ids.h"
#include "engine/import/importoptions.h"

#include <QByteArray>
#include <QStringList>

namespace outbound
{

/// A campaign that is being written: all an operator put into it, enough to go on where a crash ended it.
struct OpenDraft {
    QString name;
    QString fromNumber; ///< E.164; empty: none chosen
    QStringList moreNumbers;
    QString text;
    QDateTime scheduledAt; ///< UTC; null: now
    QString scheduleZone;  ///< IANA name; empty: now
    bool split = false;    ///< into several campaigns, if they are too many for one

    FileStamps files;      ///< whom it goes to, as they were read; not with `isPasted`
    bool isPasted = false; ///< it goes to what was pasted
    QString pasted;        ///< kept itself; also while it is not what the list is read from
    QByteArray bytes;      ///< the list itself, where it is neither: people copied from another campaign
    QString bytesName;     ///< what that is called
    ImportOptions options; ///< how the list is read and what was put right in it

    QDateTime handedOverAt; ///< UTC; set just before campaigns are created of it, so that nobody sends it twice
    AccountSid handedOverTo;

    bool hasList() const { return isPasted || !files.empty() || !bytes.isEmpty(); }
    QStringList paths() const;
    void readAnew();      ///< how the list is read is guessed again; of the options only the region stays
    bool isEmpty() const; ///< nothing that would be missed
    bool operator==(const OpenDraft&) const = default;
};

} // namespace outbound
