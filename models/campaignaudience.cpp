#include "models/campaignaudience.h"

#include <QSet>

namespace outbound
{

/// Every cell is quoted, so that blanks, commas and line breaks stay.
static void addRow(QByteArray& csv, const QStringList& cells)
{
    for (const QString& cell : cells)
        csv += '"' + QString(cell).replace(u'"', QLatin1String("\"\"")).toUtf8() + "\",";
    csv.back() = '\n';
}

Result<CampaignAudience> readAudience(const QString& storePath, const Campaign& campaign, const QString& region)
{
    const auto reader = StoreReader::open(storePath);
    if (!reader)
        return reader.error();
    const auto people = (*reader)->recipientsPage(campaign.id, {}, maxRecipients);
    if (!people)
        return people.error();
    if (people->empty())
        return CampaignAudience();
    QSet<QString> known;
    for (const Recipient& person : *people)
        for (auto variable = person.variables.cbegin(); variable != person.variables.cend(); ++variable)
            known.insert(variable.key());
    QStringList names(known.cbegin(), known.cend());
    names.sort();

    CampaignAudience audience;
    ImportOptions& options = audience.options;
    options.region = region;
    options.encoding = QStringLiteral("UTF-8");
    options.delimiter = u',';
    options.hasHeader = true;
    options.skipRows = 0;
    options.roles.insert(0, ColumnRole::Phone);
    for (int column = 0; column < names.size(); ++column) {
        options.roles.insert(column + 1, ColumnRole::Variable);
        options.names.insert(column + 1, names[column]);
    }
    QByteArray csv;
    addRow(csv, QStringList{QStringLiteral("phone")} + names);
    for (const Recipient& person : *people) {
        QStringList cells{person.phone};
        for (const QString& name : names)
            cells << person.variables.value(name);
        addRow(csv, cells);
    }
    audience.source = ImportSource::pipe(csv, campaign.name);
    return audience;
}

} // namespace outbound
