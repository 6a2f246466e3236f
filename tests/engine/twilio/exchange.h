#pragma once

#include "engine/twilio/twilioclient.h"
#include "tests/engine/twilio/rawserver.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

/// Submissions of the real client to a raw server that accepts everything but the one that meets a fault.
class Exchange
{
public:
    /// What a row of a test's table says: which fault, on which kind of connection.
    struct Case {
        RawServer::Point point;
        RawServer::Act act;
        RawServer::Scheme scheme = RawServer::Scheme::Http;
        bool isReused = false; ///< a first submission went well on the same connection
    };
    using Kinds = std::vector<SubmitOutcome::Kind>; ///< those that are right

    /// Runs events until it happened; ends the test when it doesn't.
    static void waitFor(const char* what, const std::function<bool()>& happened);
    static TwilioClient::Options options(const QUrl& url,
                                         std::chrono::milliseconds patience = std::chrono::seconds(10));
    static OutgoingMessage message(const QString& to = QStringLiteral("+447700900001"));
    static QByteArray accepted(const QByteArray& to = "+447700900001"); ///< a whole answer
    static QByteArray created(const QByteArray& to = "+447700900001");  ///< its body

    /// The columns `fault` and `kinds`, and for each row its four ways: http and https, fresh and reused.
    static void columns();
    static void row(const char* name, RawServer::Point point, const RawServer::Act& act, const Kinds& kinds);
    static void row(const char* name, const QByteArray& answer, const Kinds& kinds); ///< to the whole request

    explicit Exchange(RawServer::Scheme scheme, std::chrono::milliseconds patience = std::chrono::seconds(10));

    struct Result {
        SubmitOutcome outcome;
        int arrivals; ///< of the request, whole
    };
    /// Plays a row: fails the test unless the outcome is one of the kinds and the request arrived at most once.
    static Result play(const Case& one, const Kinds& kinds);

    RawServer& server() { return m_server; }
    TwilioClient& client() { return *m_client; }
    void begin(const OutgoingMessage& sent = message());
    SubmitOutcome outcome();                                       ///< waits for that of what began
    SubmitOutcome submit(const OutgoingMessage& sent = message()); ///< both
    /// How many requests arrived whole until the client was gone and everything it sent was read.
    int arrivalsInTheEnd();

    static std::vector<RawServer::Scheme> schemes() { return {RawServer::Scheme::Http, RawServer::Scheme::Https}; }

private:
    RawServer m_server;
    std::unique_ptr<TwilioClient> m_client;
    std::optional<SubmitOutcome> m_outcome;
};

const char* toString(SubmitOutcome::Kind kind);

} // namespace outbound
