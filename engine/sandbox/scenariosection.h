#pragma once

#include "engine/sandbox/sandboxscenario.h"
#include "engine/sandbox/scenariotext.h"

#include <functional>
#include <optional>

namespace outbound
{

/// An object of a scenario, asked for key by key. Keys that are not there leave what they are read into as it is. The
/// first complaint is kept; it is shared with the sections inside.
class ScenarioSection
{
public:
    using Complaint = std::optional<Error>;

    /// @param path of the object, empty for the whole
    ScenarioSection(const ScenarioText& text, const nlohmann::json& object, QString path, Complaint& complaint);

    bool has(const char* key) const;
    void number(const char* key, double& value, double least, double most);
    void whole(const char* key, int& value, int least, int most);
    void seconds(const char* key, std::chrono::milliseconds& value);
    void milliseconds(const char* key, std::chrono::milliseconds& value);
    void seconds(const char* key, TimeSpan& value); ///< a number, or the least and the most
    void codes(const char* key, std::vector<int>& values);
    void texts(const char* key, QStringList& values);
    void phones(const char* key, QSet<QString>& values);
    void paces(const char* key, double& everybody, QHash<QString, double>& single); ///< a number, or one for each phone

    void section(const char* key, const std::function<void(ScenarioSection&)>& read);

    void refuse(const char* key, const QString& sentence); ///< @param sentence with %1 for the key
    void close();                                          ///< refuses the keys nobody asked for

private:
    const nlohmann::json* find(const char* key);
    QString pathOf(const QString& key) const;
    void complain(const QString& key, const QString& sentence);

    const ScenarioText& m_text;
    const nlohmann::json& m_object;
    const QString m_path;
    Complaint& m_complaint;
    QStringList m_known; ///< in the order they were asked for
};

} // namespace outbound
