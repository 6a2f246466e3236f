#pragma once

#include "engine/clock.h"
#include "engine/send/smsprovider.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <vector>

namespace outbound
{

/// A provider that accepts, refuses or keeps silent as the test says, and remembers what reached it and when.
class FakeProvider final : public QObject, public SmsProvider
{
public:
    explicit FakeProvider(Clock& clock) : m_clock(clock) {}

    void submit(const OutgoingMessage& message, std::function<void(SubmitOutcome)> done) override;
    void list(const MessageQuery& query, std::function<void(Result<MessagePage>)> done) override;
    void fetch(const QString& sid, std::function<void(Result<ProviderMessage>)> done) override;

    struct Arrival {
        OutgoingMessage message;
        std::chrono::microseconds at;
    };
    std::vector<Arrival> arrivals;         ///< every submission, accepted or not
    std::vector<ProviderMessage> messages; ///< what it accepted, the oldest first
    std::vector<MessageQuery> queries;
    std::vector<QString> fetches;

    /// What becomes of the nth submission (from 0); by default all are accepted. An InDoubt outcome leaves the message
    /// accepted when `acceptsInDoubt` is set.
    std::function<SubmitOutcome(int)> decide = [](int) { return SubmitOutcome{SubmitOutcome::Kind::Accepted}; };
    bool acceptsInDoubt = true;
    bool listFails = false;
    std::function<void(const MessageQuery&, Result<MessagePage>&)> spoil; ///< may change the answer to a list
    size_t pageSize = 1000;
    QSet<QString> neverSent; ///< SIDs that no list by date of sending shows; nor does it what is still queued
    std::chrono::milliseconds listLag{0};      ///< accepted messages are listed only after that
    std::chrono::milliseconds latency{20};     ///< of a submission
    std::chrono::milliseconds readLatency{20}; ///< of a list or fetch

    static SubmitOutcome refusal(SubmitOutcome::Refusal refusal, int code, const QString& sentence);
    static SubmitOutcome notProcessed(const QString& sentence);

private:
    Clock& m_clock;
};

} // namespace outbound
