#include "engine/remote/answers.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace outbound
{

using nlohmann::json;

static QString says(const char* sentence)
{
    return QCoreApplication::translate("Remote", sentence);
}

QString textIn(const json& object, const char* name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    return member != object.end() && member->is_string() ? QString::fromStdString(member->get_ref<const std::string&>())
                                                         : QString();
}

qint64 numberIn(const json& object, const char* name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    return member != object.end() && member->is_number_integer() ? member->get<qint64>() : 0;
}

Connection connectionIn(const json& object)
{
    const QString word = textIn(object, "kind");
    Connection connection{Connection::Kind::None, textIn(object, "account_sid"), textIn(object, "account_name")};
    for (const auto kind : {Connection::Kind::Sandbox, Connection::Kind::Twilio})
        if (toString(kind) == word)
            connection.kind = kind;
    return connection;
}

Result<json> readAnswer(const ApiAnswer& answer)
{
    if (answer.wasRefused)
        return Error{ErrorCode::Network, says(QT_TRANSLATE_NOOP("Remote", "The engine that sends has stopped, so "
                                                                          "nothing was done."))};
    if (answer.status == 0)
        return Error{ErrorCode::Network,
                     says(QT_TRANSLATE_NOOP("Remote", "The engine that sends did not answer. See "
                                                      "whether it was done before you try again."))};
    if (answer.status == 401)
        return Error{ErrorCode::Network, says(QT_TRANSLATE_NOOP("Remote", "The engine that sends was started anew, so "
                                                                          "nothing was done. Try again."))};
    if (answer.isGood() && answer.body.isEmpty())
        return json::object();
    const json body =
        json::parse(answer.body.constData(), answer.body.constData() + answer.body.size(), nullptr, false);
    if (answer.isGood() && body.is_object())
        return body;
    const auto error = body.is_object() ? body.find("error") : body.end();
    if (error == body.end() || textIn(*error, "message").isEmpty())
        return Error{ErrorCode::Network,
                     says(QT_TRANSLATE_NOOP("Remote", "What answers in the engine's place is not "
                                                      "Outbound.")),
                     QString::number(answer.status)};
    return Error{errorCodeFrom(textIn(*error, "code")).value_or(ErrorCode::InvalidRequest), textIn(*error, "message"),
                 textIn(*error, "field")};
}

} // namespace outbound
