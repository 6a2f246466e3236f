#pragma once

#include <nlohmann/json.hpp>

#include <QString>

namespace outbound
{

/// Holds values against the schemas of an OpenAPI document: the words of JSON Schema that ours uses. A field of the
/// value that the schema doesn't know is a mismatch.
class SchemaCheck
{
public:
    explicit SchemaCheck(const nlohmann::json& document) : m_document(document) {}

    /// Where the value isn't what the schema says; empty when it is.
    QString mismatch(const nlohmann::json& schema, const nlohmann::json& value, const QString& place = {}) const;
    const nlohmann::json& resolved(const nlohmann::json& schema) const; ///< behind its references
    QString brokenReference(const nlohmann::json& within) const;        ///< the first; empty when there is none

private:
    const nlohmann::json& m_document;
};

} // namespace outbound
