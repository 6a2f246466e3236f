#include "tests/engine/sandbox/dialectfixture.h"

#include <QUrl>

namespace outbound
{

DialectFixture::DialectFixture(const SandboxScenario& scenario)
{
    auto opened = SandboxLedger::open(directory.filePath(QStringLiteral("ledger.db")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    ledger = std::move(*opened);
    dialect = std::make_unique<SandboxDialect>(*ledger, clock, scenario);
}

DialectFixture::Answer DialectFixture::get(const QString& resource, const Query& query)
{
    return send({.method = "GET", .path = accountUri() + u'/' + resource, .query = query});
}

DialectFixture::Answer DialectFixture::getUri(const nlohmann::json& relativeUri)
{
    const QByteArray uri = QByteArray::fromStdString(relativeUri.get<std::string>());
    HttpRequest request{.method = "GET", .path = {}};
    const qsizetype mark = uri.indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? uri : uri.left(mark));
    if (mark >= 0) {
        for (const QByteArray& pair : uri.mid(mark + 1).split('&'))
            request.query.insert(QUrl::fromPercentEncoding(pair.left(pair.indexOf('='))),
                                 QUrl::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1)));
    }
    return send(std::move(request));
}

DialectFixture::Answer DialectFixture::post(const QString& resource, const QMap<QString, QString>& fields)
{
    HttpRequest request{.method = "POST",
                        .path = accountUri() + u'/' + resource,
                        .headers = {{"content-type", "application/x-www-form-urlencoded"}}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        request.body += (request.body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(field.key()) + '=' +
                        QUrl::toPercentEncoding(field.value());
    return send(std::move(request));
}

DialectFixture::Answer DialectFixture::postMessage(const QString& to, const QString& body)
{
    return post(QStringLiteral("Messages.json"), {{QStringLiteral("To"), to},
                                                  {QStringLiteral("From"), QStringLiteral("+447700900123")},
                                                  {QStringLiteral("Body"), body}});
}

QString DialectFixture::send(int recipient)
{
    const Answer answer = postMessage(QStringLiteral("+447700900%1").arg(recipient, 3, 10, QLatin1Char('0')));
    const int code = answer.status >= 400 && answer.json.is_object() ? answer.json.value("code", 0) : 0;
    return code == 0 ? QString::number(answer.status) : QStringLiteral("%1 %2").arg(answer.status).arg(code);
}

int DialectFixture::accepted()
{
    return static_cast<int>(ledger->list({.account = sandboxAccountSid(), .limit = 10'000})->size());
}

DialectFixture::Answer DialectFixture::send(HttpRequest request)
{
    if (!request.headers.contains("authorization"))
        request.headers.insert("authorization", basic(sandboxAccountSid(), sandboxAuthToken()));
    HttpResponse response = dialect->answer(request);
    return {response.status, nlohmann::json::parse(response.body.toStdString(), nullptr, false), response};
}

QString DialectFixture::accountUri()
{
    return QStringLiteral("/2010-04-01/Accounts/") + sandboxAccountSid();
}

QByteArray DialectFixture::basic(const QString& user, const QString& secret)
{
    return "Basic " + (user + u':' + secret).toUtf8().toBase64();
}

} // namespace outbound
