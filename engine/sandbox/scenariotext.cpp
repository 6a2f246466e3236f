#include "engine/sandbox/scenariotext.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>

namespace outbound
{

using nlohmann::json;

namespace
{

/// Runs over the text and tells how far it came.
class Cursor
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char*& reached) : m_at(at), m_reached(&reached) {}

    reference operator*() const { return *m_at; }
    Cursor& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    bool operator==(const Cursor& other) const { return m_at == other.m_at; }
    bool operator!=(const Cursor& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

Error complaint(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

} // namespace

Result<ScenarioText> ScenarioText::parse(const QByteArray& text)
{
    ScenarioText parsed;
    parsed.m_text = text;
    const char* reached = text.cbegin();
    const auto offset = [&] { return static_cast<qsizetype>(reached - text.cbegin()); };
    QStringList path;
    QString twice;
    const auto note = [&](int depth, json::parse_event_t event, json& value) {
        if (event != json::parse_event_t::key)
            return true;
        path.resize(depth - 1);
        path.append(QString::fromStdString(value.get<std::string>()));
        const QString key = path.join(QLatin1Char('.'));
        if (parsed.m_keys.contains(key) && twice.isEmpty())
            twice = key;
        parsed.m_keys.insert(key, text.lastIndexOf('"', offset() - 2));
        return true;
    };
    parsed.m_root = json::parse(Cursor(text.cbegin(), reached), Cursor(text.cend(), reached), note, false);
    if (parsed.m_root.is_discarded())
        return complaint(QCoreApplication::translate("Scenario", "%1: this is not JSON.")
                             .arg(parsed.placeAt(std::max<qsizetype>(offset() - 1, 0))));
    if (!twice.isEmpty())
        return complaint(
            QCoreApplication::translate("Scenario", "%1: “%2” is there twice.").arg(parsed.placeOf(twice), twice));
    return parsed;
}

QString ScenarioText::placeOf(const QString& path) const
{
    return placeAt(m_keys.value(path, 0));
}

QString ScenarioText::placeAt(qsizetype offset) const
{
    const QByteArray before = m_text.left(offset);
    const QString line = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1));
    return QCoreApplication::translate("Scenario", "Line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(line.size() + 1);
}

} // namespace outbound
