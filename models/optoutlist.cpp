#include "models/optoutlist.h"

#include "engine/import/csvwriter.h"

#include <QBuffer>

namespace outbound
{

QByteArray optOutsCsv(const std::vector<OptOut>& optOuts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.writeRow({QStringLiteral("phone"), QStringLiteral("reason"), QStringLiteral("created_at")});
    for (const OptOut& optOut : optOuts)
        writer.writeRow({optOut.phone, optOut.reason, optOut.createdAt.toUTC().toString(Qt::ISODate)});
    return buffer.buffer();
}

QStringList phonesOf(const ImportPreview& list)
{
    QStringList phones;
    for (const Addressee& person : list.addressees())
        phones << person.phone;
    return phones;
}

} // namespace outbound
