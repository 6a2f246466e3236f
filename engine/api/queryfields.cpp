#include "engine/api/queryfields.h"

#include "engine/api/apierror.h"
#include "engine/api/apiwords.h"

namespace outbound
{

QueryFields::QueryFields(const QMultiMap<QString, QString>& query) : m_query(query) {}

void QueryFields::refuse(const QString& name, const QString& sentence)
{
    if (!m_error)
        m_error = invalidField(name, sentence);
}

QString QueryFields::text(const QString& name)
{
    m_asked.insert(name);
    if (m_query.count(name) > 1)
        refuse(name, ApiWords::tr("\"%1\" is there twice.").arg(name));
    return m_query.value(name);
}

std::optional<qint64> QueryFields::number(const QString& name, qint64 least, qint64 most)
{
    const QString given = text(name);
    if (given.isNull())
        return {};
    bool isNumber = false;
    const qint64 value = given.toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    refuse(name, ApiWords::tr("\"%1\" has to be a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return {};
}

Result<void> QueryFields::finish()
{
    for (auto field = m_query.begin(); field != m_query.end() && !m_error; ++field)
        if (!m_asked.contains(field.key()))
            refuse(field.key().left(64), ApiWords::tr("There is no parameter \"%1\" here.").arg(field.key().left(64)));
    return m_error ? Result<void>(*m_error) : Result<void>();
}

} // namespace outbound
