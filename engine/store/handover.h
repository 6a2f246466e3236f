#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QString>

namespace outbound
{

/// Campaigns on their way from a window or shell to the engine it is attached to: files beside the store, as a list may
/// be larger than what a request may carry, and several campaigns are created all or none. Readable for their owner
/// alone.
class Handover
{
public:
    explicit Handover(const QString& storePath);

    Result<void> write(const QString& name, const QByteArray& bytes) const;
    /// Reads a file and removes it. NotFound, also for a name that is none.
    Result<QByteArray> take(const QString& name) const;
    void remove(const QString& name) const;
    void clear() const; ///< what was left behind

private:
    QString pathOf(const QString& name) const;

    const QString m_folder;
};

} // namespace outbound
