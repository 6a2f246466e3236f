#pragma once

#include "engine/result.h"

#include <nlohmann/json.hpp>

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace outbound
{

/// The fields of an object as a handler asks for them. The first that is missing or isn't what it has to be is kept
/// with its place ("recipients[17].phone"), and so is a field nobody asked for: a misspelt one changes what happens.
class JsonFields
{
public:
    enum class Need { Required, Optional };

    /// @param path of the object; empty for the body itself
    explicit JsonFields(const nlohmann::json& object, const QString& path = {});

    /// Its text; null when it isn't there, or null in the JSON.
    QString text(const char* name, Need need = Need::Required, int longest = 1'000'000);
    std::optional<bool> boolean(const char* name);
    std::optional<double> number(const char* name, Need need = Need::Required);
    QStringList texts(const char* name, int most, Need need = Need::Optional);
    const nlohmann::json* array(const char* name);  ///< required; null pointer when it is missing
    const nlohmann::json* object(const char* name); ///< optional; null pointer when it isn't there

    void refuse(const QString& name, const QString& sentence); ///< for a rule of the handler's own
    QString place(const QString& name) const;                  ///< as errors name it

    /// What is wrong with the fields asked for, or with one that wasn't.
    Result<void> finish();

private:
    const nlohmann::json* find(const char* name, Need need);

    const nlohmann::json& m_object;
    QString m_path;
    QSet<QByteArray> m_asked;
    std::optional<Error> m_error;
};

} // namespace outbound
