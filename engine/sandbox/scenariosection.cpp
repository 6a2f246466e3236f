#include "engine/sandbox/scenariosection.h"

#include "engine/sandbox/createrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace outbound
{

using nlohmann::json;
using Milliseconds = std::chrono::milliseconds;

namespace
{

struct Scenario {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

constexpr double longestSeconds = 1'000'000;
constexpr double fastestPace = 1'000'000;

QString written(double number)
{
    return QLocale::c().toString(number, 'g', 10);
}

bool isBetween(const json& value, double least, double most)
{
    return value.is_number() && value.get<double>() >= least && value.get<double>() <= most;
}

bool isTime(const json& value)
{
    return isBetween(value, 0, longestSeconds);
}

Milliseconds fromSeconds(const json& value)
{
    return Milliseconds(qRound64(value.get<double>() * 1000));
}

template <typename Is>
bool isListOf(const json& value, Is is)
{
    return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), is);
}

bool isPhone(const json& value)
{
    return value.is_string() && isDialable(QString::fromStdString(value.get<std::string>()));
}

} // namespace

ScenarioSection::ScenarioSection(const ScenarioText& text, const json& object, QString path, Complaint& complaint)
    : m_text(text),
      m_object(object),
      m_path(std::move(path)),
      m_complaint(complaint)
{
}

QString ScenarioSection::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void ScenarioSection::complain(const QString& key, const QString& sentence)
{
    const QString path = pathOf(key);
    if (!m_complaint)
        m_complaint =
            Error{ErrorCode::InvalidRequest,
                  QStringLiteral("%1: %2").arg(m_text.placeOf(path), sentence.arg(QStringLiteral("“%1”").arg(path)))};
}

void ScenarioSection::refuse(const char* key, const QString& sentence)
{
    complain(QLatin1String(key), sentence);
}

const json* ScenarioSection::find(const char* key)
{
    m_known.append(QLatin1String(key));
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

bool ScenarioSection::has(const char* key) const
{
    return m_object.contains(key);
}

void ScenarioSection::number(const char* key, double& value, double least, double most)
{
    const json* found = find(key);
    if (found && isBetween(*found, least, most))
        value = found->get<double>();
    else if (found)
        refuse(
            key,
            Scenario::tr("%1 takes a number from %2 to %3.").arg(QStringLiteral("%1"), written(least), written(most)));
}

void ScenarioSection::whole(const char* key, int& value, int least, int most)
{
    const json* found = find(key);
    if (found && found->is_number_integer() && isBetween(*found, least, most))
        value = found->get<int>();
    else if (found)
        refuse(key, Scenario::tr("%1 takes a whole number from %2 to %3.")
                        .arg(QStringLiteral("%1"), QString::number(least), QString::number(most)));
}

void ScenarioSection::milliseconds(const char* key, Milliseconds& value)
{
    int count = static_cast<int>(value.count());
    whole(key, count, 0, 3'600'000);
    value = Milliseconds(count);
}

void ScenarioSection::seconds(const char* key, Milliseconds& value)
{
    const json* found = find(key);
    if (found && isTime(*found))
        value = fromSeconds(*found);
    else if (found)
        refuse(key, Scenario::tr("%1 takes seconds, from 0 to 1000000."));
}

void ScenarioSection::seconds(const char* key, TimeSpan& value)
{
    const json* found = find(key);
    if (!found)
        return;
    if (isTime(*found))
        value = {fromSeconds(*found), fromSeconds(*found)};
    else if (isListOf(*found, isTime) && found->size() == 2 && (*found)[0] <= (*found)[1])
        value = {fromSeconds((*found)[0]), fromSeconds((*found)[1])};
    else
        refuse(key, Scenario::tr("%1 takes seconds, or the least and the most of them, such as [1.5, 9]."));
}

void ScenarioSection::codes(const char* key, std::vector<int>& values)
{
    const json* found = find(key);
    const auto isCode = [](const json& value) { return value.is_number_integer() && isBetween(value, 10000, 99999); };
    if (found && isListOf(*found, isCode))
        values = found->get<std::vector<int>>();
    else if (found)
        refuse(key, Scenario::tr("%1 takes a list of Twilio's error codes, such as [30003, 30005]."));
}

void ScenarioSection::texts(const char* key, QStringList& values)
{
    const json* found = find(key);
    if (!found)
        return;
    if (!isListOf(*found, [](const json& value) { return value.is_string() && !value.get<std::string>().empty(); }))
        return refuse(key, Scenario::tr("%1 takes a list of texts."));
    values.clear();
    for (const json& text : *found)
        values.append(QString::fromStdString(text.get<std::string>()));
}

void ScenarioSection::phones(const char* key, QSet<QString>& values)
{
    const json* found = find(key);
    if (!found)
        return;
    if (!isListOf(*found, isPhone))
        return refuse(key, Scenario::tr("%1 takes a list of phone numbers, such as [\"+447700900301\"]."));
    values.clear();
    for (const json& phone : *found)
        values.insert(QString::fromStdString(phone.get<std::string>()));
}

void ScenarioSection::paces(const char* key, double& everybody, QHash<QString, double>& single)
{
    const json* found = find(key);
    const auto isPace = [](const json& value) { return isBetween(value, 0.01, fastestPace); };
    if (!found)
        return;
    if (isPace(*found)) {
        everybody = found->get<double>();
        return;
    }
    if (!found->is_object())
        return refuse(key, Scenario::tr("%1 takes segments a second, or an object with those of single senders."));
    for (const auto& [phone, pace] : found->items()) {
        const QString sender = QString::fromStdString(phone);
        const QString inside = QLatin1String(key) + QLatin1Char('.') + sender;
        if (!isDialable(sender))
            complain(inside, Scenario::tr("%1 is no phone number in international form."));
        else if (!isPace(pace))
            complain(inside, Scenario::tr("%1 takes segments a second, from 0.01 to 1000000."));
        else
            single.insert(sender, pace.get<double>());
    }
}

void ScenarioSection::section(const char* key, const std::function<void(ScenarioSection&)>& read)
{
    const json* found = find(key);
    if (!found)
        return;
    if (!found->is_object())
        return refuse(key, Scenario::tr("%1 takes an object."));
    ScenarioSection inside(m_text, *found, pathOf(QLatin1String(key)), m_complaint);
    read(inside);
    inside.close();
}

void ScenarioSection::close()
{
    for (const auto& item : m_object.items()) {
        const QString key = QString::fromStdString(item.key());
        if (!m_known.contains(key))
            complain(key, Scenario::tr("%1 is no key of a scenario. Here belong %2.")
                              .arg(QStringLiteral("%1"), m_known.join(QStringLiteral(", "))));
    }
}

} // namespace outbound
