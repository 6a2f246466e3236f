#include "engine/twilio/twilioclient.h"

#include "engine/client/directroute.h"
#include "engine/client/exchange.h"
#include "engine/client/oneshotbody.h"
#include "engine/twilio/created.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace outbound
{

static constexpr int connectionsOfManager = 6;
static constexpr size_t mostManagers = 10; // what the doorway lets out, and a few that read beside it
static constexpr int pageSize = 1000;
static constexpr int mostNumberPages = 100;
static constexpr qint64 longestCreated = 256 * 1024;
static constexpr qint64 longestPage = 16 * 1024 * 1024; // a thousand messages of 1,600 characters, all escaped

TwilioClient::TwilioClient(Options options) : m_options(std::move(options)) {}

TwilioClient::~TwilioClient()
{
    for (const auto& line : m_lines)
        for (QNetworkReply* reply : line->manager->findChildren<QNetworkReply*>())
            reply->disconnect(this); // no callback once we are gone
}

QUrl TwilioClient::resource(const QString& path, const Form& query) const
{
    QUrl url = m_options.url;
    url.setPath(QStringLiteral("/2010-04-01/Accounts/%1%2").arg(m_options.credentials.account, path));
    if (!query.empty())
        url.setQuery(QString::fromLatin1(encoded(query)), QUrl::StrictMode);
    return url;
}

QUrl TwilioClient::page(const QString& relative) const
{
    QUrl url = m_options.url;
    const QUrl next = url.resolved(QUrl::fromEncoded(relative.toUtf8()));
    url.setPath(next.path(QUrl::FullyEncoded), QUrl::TolerantMode);
    url.setQuery(next.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

QNetworkRequest TwilioClient::request(const QUrl& url) const
{
    QNetworkRequest request = plainRequest(url);
    const QByteArray basic =
        (m_options.credentials.user + QLatin1Char(':') + m_options.credentials.secret).toUtf8().toBase64();
    request.setRawHeader("Authorization", "Basic " + basic);
    request.setRawHeader("Accept", "application/json");
    return request;
}

TwilioClient::Line& TwilioClient::freeLine()
{
    for (auto& line : m_lines)
        if (line->isSpoilt && line->inFlight == 0)
            line->manager.release()->deleteLater(); // one of its replies may be speaking right now
    std::erase_if(m_lines, [](const auto& line) { return !line->manager; });
    const auto free = std::min_element(m_lines.begin(), m_lines.end(), [](const auto& one, const auto& other) {
        return std::pair(one->isSpoilt, one->inFlight) < std::pair(other->isSpoilt, other->inFlight);
    });
    if (free != m_lines.end() && !(*free)->isSpoilt &&
        ((*free)->inFlight < connectionsOfManager || m_lines.size() >= mostManagers))
        return **free;
    m_lines.push_back(std::make_unique<Line>(Line{std::make_unique<QNetworkAccessManager>()}));
    m_lines.back()->manager->setProxyFactory(new DirectRoute); // the manager's own from now on
    return *m_lines.back();
}

void TwilioClient::submit(const OutgoingMessage& message, std::function<void(SubmitOutcome)> done)
{
    const QByteArray form = encoded({{"To", message.to},
                                     {"From", message.from},
                                     {"Body", message.body},
                                     {"ValidityPeriod", QString::number(m_validity.count())}});
    QNetworkRequest post = request(resource(QStringLiteral("/Messages.json")));
    post.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    Line& line = freeLine();
    auto* body = sentOnce(form, post);
    QNetworkReply* reply = line.manager->post(post, body);
    body->setParent(reply);
    follow(
        reply, line,
        [&line, to = message.to, done = std::move(done)](const HttpAnswer& answer) {
            const SubmitOutcome outcome = readCreated(answer, to);
            line.isSpoilt = line.isSpoilt || (outcome.kind == SubmitOutcome::Kind::InDoubt && answer.status / 100 == 2);
            done(outcome);
        },
        body);
}

void TwilioClient::list(const MessageQuery& query, std::function<void(Result<MessagePage>)> done)
{
    Form filters;
    if (!query.to.isEmpty())
        filters.push_back({"To", query.to});
    if (!query.from.isEmpty())
        filters.push_back({"From", query.from});
    if (!query.sentSince.isNull())
        filters.push_back({"DateSent>", query.sentSince.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))});
    filters.push_back({"PageSize", QString::number(pageSize)});
    const QUrl url =
        query.nextPage.isEmpty() ? resource(QStringLiteral("/Messages.json"), filters) : page(query.nextPage);
    get(url, [this, url, done = std::move(done)](const HttpAnswer& answer) {
        const auto read = readPage(answer);
        if (read && !read->nextPage.isEmpty() && page(read->nextPage) == url)
            done(endlessList());
        else
            done(read);
    });
}

void TwilioClient::fetch(const QString& sid, std::function<void(Result<ProviderMessage>)> done)
{
    get(resource(QStringLiteral("/Messages/%1.json").arg(sid)),
        [done = std::move(done)](const HttpAnswer& answer) { done(readMessage(answer)); });
}

void TwilioClient::account(std::function<void(Result<TwilioAccount>)> done)
{
    get(resource(QStringLiteral(".json")),
        [done = std::move(done)](const HttpAnswer& answer) { done(readAccount(answer)); });
}

void TwilioClient::numbers(std::function<void(Result<std::vector<SendingNumber>>)> done)
{
    numbersFrom(resource(QStringLiteral("/IncomingPhoneNumbers.json"), {{"PageSize", QString::number(pageSize)}}), {},
                {}, std::move(done));
}

/// Twilio has a host for prices; whoever else speaks its dialect has one for all.
static QUrl pricingHost(const QUrl& api)
{
    QUrl url = api;
    if (api.host().endsWith(QLatin1String(".twilio.com")))
        url.setHost(QStringLiteral("pricing.twilio.com"));
    return url;
}

void TwilioClient::prices(const QString& region, std::function<void(Result<CountryPrices>)> done)
{
    QUrl url = pricingHost(m_options.url);
    url.setPath(QStringLiteral("/v1/Messaging/Countries/") + region);
    get(url, [region, done = std::move(done)](const HttpAnswer& answer) { done(readPrices(answer, region)); });
}

void TwilioClient::numbersFrom(const QUrl& url, QSet<QUrl> pages, std::vector<SendingNumber> known,
                               std::function<void(Result<std::vector<SendingNumber>>)> done)
{
    pages.insert(url);
    get(url, [this, pages = std::move(pages), known = std::move(known),
              done = std::move(done)](const HttpAnswer& answer) mutable {
        auto read = readNumbers(answer);
        if (!read) {
            done(read.error());
            return;
        }
        known.insert(known.end(), read->numbers.begin(), read->numbers.end());
        const QUrl next = page(read->nextPage);
        if (read->nextPage.isEmpty())
            done(std::move(known));
        else if (pages.contains(next) || pages.size() == mostNumberPages)
            done(endlessList());
        else
            numbersFrom(next, std::move(pages), std::move(known), std::move(done));
    });
}

void TwilioClient::get(const QUrl& url, Answered answered)
{
    Line& line = freeLine();
    follow(line.manager->get(request(url)), line, std::move(answered));
}

void TwilioClient::follow(QNetworkReply* reply, Line& line, Answered answered, const OneShotBody* body)
{
    ++line.inFlight;
    QTimer::singleShot(m_options.timeout, reply, &QNetworkReply::abort);
    const qint64 longest = body ? longestCreated : longestPage;
    reply->setReadBufferSize(longest + 1);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, longest] {
        if (reply->bytesAvailable() > longest)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, &line, answered = std::move(answered), body] {
        --line.inFlight;
        reply->deleteLater();
        HttpAnswer answer;
        answer.failure = reply->error();
        answer.bodyWasRead = !body || body->wasRead();
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.date = reply->rawHeader("Date");
        const int status = statusOf(*reply);
        if (isWhole(*reply)) {
            answer.status = status;
            answer.body = reply->readAll();
        }
        // Qt takes an interim answer for the last one: the real one is left over for the next request.
        line.isSpoilt = line.isSpoilt || status / 100 == 1;
        answered(answer);
    });
}

} // namespace outbound
