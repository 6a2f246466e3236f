#include "engine/draft/draftjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace outbound
{

namespace
{

using Json = QJsonObject;

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeIn(const Json& json, const char* key)
{
    const QDateTime time = QDateTime::fromString(json[QLatin1String(key)].toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString textIn(const Json& json, const char* key)
{
    return json[QLatin1String(key)].toString();
}

QJsonArray filesJson(const FileStamps& files)
{
    QJsonArray array;
    for (const FileStamp& file : files)
        array << Json{{QStringLiteral("path"), file.path},
                      {QStringLiteral("size"), file.size},
                      {QStringLiteral("modified"), timeText(file.modified)}};
    return array;
}

FileStamps filesIn(const QJsonArray& array)
{
    FileStamps files;
    for (const QJsonValue& value : array) {
        const Json file = value.toObject();
        files.push_back({textIn(file, "path"), file[QLatin1String("size")].toInteger(-1), timeIn(file, "modified")});
    }
    return files;
}

Json fixesJson(const Fixes& fixes)
{
    QJsonArray cells;
    for (auto cell = fixes.cells.cbegin(); cell != fixes.cells.cend(); ++cell)
        cells << QJsonArray{cell.key().first, cell.key().second, cell.value()};
    QJsonArray choices;
    for (auto choice = fixes.choices.cbegin(); choice != fixes.choices.cend(); ++choice)
        choices << QJsonArray{choice.key(), choice.value()};
    return {{QStringLiteral("cells"), cells}, {QStringLiteral("choices"), choices}};
}

Fixes fixesIn(const Json& json)
{
    Fixes fixes;
    for (const QJsonValue& value : json[QLatin1String("cells")].toArray())
        fixes.cells.insert({value[0].toInt(-1), value[1].toInt(-1)}, value[2].toString());
    for (const QJsonValue& value : json[QLatin1String("choices")].toArray())
        fixes.choices.insert(value[0].toInt(-1), value[1].toBool());
    return fixes;
}

Json optionsJson(const ImportOptions& options)
{
    Json json{{QStringLiteral("region"), options.region},
              {QStringLiteral("encoding"), options.encoding},
              {QStringLiteral("fixes"), fixesJson(options.fixes)}};
    if (!options.delimiter.isNull())
        json[QLatin1String("delimiter")] = QString(options.delimiter);
    if (options.hasHeader)
        json[QLatin1String("has_header")] = *options.hasHeader;
    if (options.skipRows)
        json[QLatin1String("skip_rows")] = *options.skipRows;
    Json roles;
    for (auto role = options.roles.cbegin(); role != options.roles.cend(); ++role)
        roles[QString::number(role.key())] = toString(role.value());
    json[QLatin1String("roles")] = roles;
    Json names;
    for (auto name = options.names.cbegin(); name != options.names.cend(); ++name)
        names[QString::number(name.key())] = name.value();
    json[QLatin1String("names")] = names;
    return json;
}

std::optional<ColumnRole> roleNamed(const QString& word)
{
    for (const ColumnRole role :
         {ColumnRole::Variable, ColumnRole::Phone, ColumnRole::SecondPhone, ColumnRole::Ignored})
        if (toString(role) == word)
            return role;
    return {};
}

ImportOptions optionsIn(const Json& json)
{
    ImportOptions options;
    options.region = textIn(json, "region");
    options.encoding = textIn(json, "encoding");
    options.delimiter = textIn(json, "delimiter").isEmpty() ? QChar() : textIn(json, "delimiter")[0];
    if (const QJsonValue header = json[QLatin1String("has_header")]; header.isBool())
        options.hasHeader = header.toBool();
    if (const QJsonValue rows = json[QLatin1String("skip_rows")]; rows.isDouble())
        options.skipRows = rows.toInt();
    const Json roles = json[QLatin1String("roles")].toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        if (const auto known = roleNamed(role.value().toString()))
            options.roles.insert(role.key().toInt(), *known);
    const Json names = json[QLatin1String("names")].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        options.names.insert(name.key().toInt(), name.value().toString());
    options.fixes = fixesIn(json[QLatin1String("fixes")].toObject());
    return options;
}

} // namespace

QByteArray toJson(const SavedDraft& saved)
{
    const OpenDraft& draft = saved.draft;
    const Json json{{QStringLiteral("saved_at"), timeText(saved.savedAt)},
                    {QStringLiteral("name"), draft.name},
                    {QStringLiteral("from_number"), draft.fromNumber},
                    {QStringLiteral("more_numbers"), QJsonArray::fromStringList(draft.moreNumbers)},
                    {QStringLiteral("message"), draft.text},
                    {QStringLiteral("scheduled_at"), timeText(draft.scheduledAt)},
                    {QStringLiteral("schedule_zone"), draft.scheduleZone},
                    {QStringLiteral("split"), draft.split},
                    {QStringLiteral("files"), filesJson(draft.files)},
                    {QStringLiteral("is_pasted"), draft.isPasted},
                    {QStringLiteral("has_bytes"), saved.hasBytes},
                    {QStringLiteral("bytes_name"), draft.bytesName},
                    {QStringLiteral("beside_sha256"), QString::fromLatin1(saved.besideHash.toHex())},
                    {QStringLiteral("options"), optionsJson(draft.options)},
                    {QStringLiteral("handed_over_at"), timeText(draft.handedOverAt)},
                    {QStringLiteral("handed_over_to"), draft.handedOverTo}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Result<SavedDraft> draftFromJson(const QByteArray& text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate("OpenDraft", "The draft of last time can’t be read."),
                     problem.errorString()};
    const Json json = document.object();
    SavedDraft saved;
    saved.savedAt = timeIn(json, "saved_at");
    saved.hasBytes = json[QLatin1String("has_bytes")].toBool();
    saved.besideHash = QByteArray::fromHex(textIn(json, "beside_sha256").toLatin1());
    OpenDraft& draft = saved.draft;
    draft.name = textIn(json, "name");
    draft.fromNumber = textIn(json, "from_number");
    for (const QJsonValue& number : json[QLatin1String("more_numbers")].toArray())
        draft.moreNumbers << number.toString();
    draft.text = textIn(json, "message");
    draft.scheduledAt = timeIn(json, "scheduled_at");
    draft.scheduleZone = textIn(json, "schedule_zone");
    draft.split = json[QLatin1String("split")].toBool();
    draft.files = filesIn(json[QLatin1String("files")].toArray());
    draft.bytesName = textIn(json, "bytes_name");
    draft.isPasted = json[QLatin1String("is_pasted")].toBool();
    draft.options = optionsIn(json[QLatin1String("options")].toObject());
    draft.handedOverAt = timeIn(json, "handed_over_at");
    draft.handedOverTo = textIn(json, "handed_over_to");
    return saved;
}

QByteArray fingerprint(const QByteArray& beside)
{
    return beside.isEmpty() ? QByteArray() : QCryptographicHash::hash(beside, QCryptographicHash::Sha256);
}

} // namespace outbound
