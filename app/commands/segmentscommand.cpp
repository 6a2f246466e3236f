#include "app/commands/segmentscommand.h"

#include "app/commands/standardoutput.h"
#include "app/console.h"
#include "engine/domain/segments.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <fstream>
#include <iostream>
#include <optional>
#include <string>

namespace outbound
{

static Error unreadable(const QString& sentence)
{
    return {ErrorCode::Unreadable, sentence};
}

/// Qt's parser, because it takes half a surrogate pair (`"\ud83d"`) for the one UTF-16 unit it is.
static std::optional<QString> jsonString(const QByteArray& line)
{
    const QJsonArray parsed = QJsonDocument::fromJson('[' + line + ']').array();
    if (parsed.size() != 1 || !parsed[0].isString())
        return std::nullopt;
    return parsed[0].toString();
}

int countSegments(const QString& path)
{
    std::ifstream file;
    if (!path.isEmpty())
        file.open(QFile::encodeName(path).toStdString());
    std::istream& input = path.isEmpty() ? std::cin : file;
    StandardOutput output;
    std::string text;
    for (int number = 1; output.isOpen() && std::getline(input, text); ++number) {
        QByteArray line = QByteArray::fromStdString(text).trimmed();
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.isEmpty())
            continue;
        const auto message = jsonString(line);
        if (!message)
            return fail(
                unreadable(QCoreApplication::translate("Segments", "Line %1 is not a JSON string, such as \"Hi Zoë\".")
                               .arg(number)));
        const Segmentation count = segmentsOf(*message);
        output.write(QStringLiteral("{\"encoding\":\"%1\",\"segments\":%2,\"units\":%3}\n")
                         .arg(toString(count.encoding))
                         .arg(count.segments)
                         .arg(count.units)
                         .toStdString());
        output.flush(); // whoever writes the lines may wait for each answer
    }
    if (input.bad() || (!path.isEmpty() && !file.is_open()))
        return fail(unreadable(
            path.isEmpty() ? QCoreApplication::translate("Segments", "Standard input can't be read.")
                           : QCoreApplication::translate("Segments", "“%1” can't be read.").arg(printable(path))));
    return output.close();
}

} // namespace outbound
