#pragma once

#include "engine/send/smsprovider.h"
#include "engine/settings/credentials.h"
#include "engine/twilio/form.h"
#include "engine/twilio/reply.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace outbound
{

class OneShotBody;

/// Speaks Twilio's REST API of 2010-04-01 and its Pricing API over HTTPS (or loopback HTTP to the sandbox). The only
/// HTTP client of the program. Lives in the thread it is created in.
class TwilioClient final : public QObject, public SmsProvider
{
    Q_OBJECT

public:
    struct Options {
        QUrl url; ///< scheme, host and port
        Credentials credentials;
        std::chrono::milliseconds timeout{30'000}; ///< for a whole request
    };

    explicit TwilioClient(Options options);
    ~TwilioClient() override;

    const Options& options() const { return m_options; }

    void submit(const OutgoingMessage& message, std::function<void(SubmitOutcome)> done) override;
    void list(const MessageQuery& query, std::function<void(Result<MessagePage>)> done) override;
    void fetch(const QString& sid, std::function<void(Result<ProviderMessage>)> done) override;

    void setValidity(std::chrono::seconds validity) { m_validity = validity; } ///< of messages submitted from now on

    void account(std::function<void(Result<TwilioAccount>)> done);
    /// Every number of the account that can send texts, over all pages.
    void numbers(std::function<void(Result<std::vector<SendingNumber>>)> done);
    /// What texts to a country cost at present; InvalidRequest when Twilio has no prices for it.
    /// @param region ISO 3166
    void prices(const QString& region, std::function<void(Result<CountryPrices>)> done);

private:
    struct Line {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
        bool isSpoilt = false; ///< an answer may wait in it that belongs to no request
    };
    using Answered = std::function<void(const HttpAnswer&)>;

    QNetworkRequest request(const QUrl& url) const;
    QUrl resource(const QString& path, const Form& query = {}) const;
    QUrl page(const QString& relative) const;
    Line& freeLine();
    void get(const QUrl& url, Answered answered);
    void follow(QNetworkReply* reply, Line& line, Answered answered, const OneShotBody* body = nullptr);
    void numbersFrom(const QUrl& url, QSet<QUrl> pages, std::vector<SendingNumber> known,
                     std::function<void(Result<std::vector<SendingNumber>>)> done);

    const Options m_options;
    std::chrono::seconds m_validity{std::chrono::hours(4)}; ///< a text stuck on its way expires then
    std::vector<std::unique_ptr<Line>> m_lines; ///< a manager opens six connections to a host, so there are several
};

} // namespace outbound
