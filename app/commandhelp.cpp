#include "app/commandhelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int width = 80;       ///< columns of the terminal
constexpr int optionWidth = 26; ///< the options' own, before what they do

struct Help {
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)
};

/// Pieces with a blank between them, on as few lines as there is room for.
QString wrapped(const QStringList& pieces, int indent)
{
    QString text;
    QString line;
    for (const QString& piece : pieces) {
        if (!line.isEmpty() && indent + line.size() + 1 + piece.size() > width) {
            text += QString(indent, u' ') + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + piece;
    }
    return text + (line.isEmpty() ? QString() : QString(indent, u' ') + line + u'\n');
}

QString paragraph(const QString& sentence, int indent)
{
    return wrapped(sentence.split(u' '), indent);
}

QString calling(const CommandEntry& command)
{
    QString text = QStringLiteral("outbound");
    if (*command.words)
        text += u' ' + wordsOf(command);
    if (command.operands.name)
        text += u' ' + QLatin1String(command.operands.name);
    return text;
}

QString entry(const CommandEntry& command)
{
    QStringList options;
    for (const OptionEntry& option : optionTable())
        if (option.tasks.contains(command.task) && QLatin1String(option.name) != QLatin1String("help"))
            options << u'[' + usageOf(option) + u']';
    return QStringLiteral("  ") + calling(command) + u'\n' + paragraph(helpOf(command), 6) + wrapped(options, 10);
}

QString described(const OptionEntry& option)
{
    const QString usage = QStringLiteral("  ") + usageOf(option);
    const QString help = paragraph(helpOf(option), optionWidth);
    return usage.size() + 2 > optionWidth ? usage + u'\n' + help
                                          : usage + help.mid(usage.size()); // the help begins beside it
}

} // namespace

QString generalHelp()
{
    QString text = Help::tr("SMS campaigns over your own Twilio account.") + QStringLiteral("\n\n") +
                   Help::tr("'outbound COMMAND --help' says what a command and its options do.") +
                   QStringLiteral("\n\n");
    for (const CommandEntry& command : commandTable())
        text += entry(command);
    return text;
}

QString commandHelp(const CommandEntry& command)
{
    QString text = Help::tr("Usage: %1").arg(calling(command) + QStringLiteral(" [OPTION...]")) +
                   QStringLiteral("\n\n") + paragraph(helpOf(command), 0);
    for (const QString& more : moreOf(command).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        text += u'\n' + paragraph(more, 0);
    if (command.operands.choices)
        text += u'\n' +
                Help::tr("%1 is one of: %2")
                    .arg(QLatin1String(command.operands.name),
                         QString::fromLatin1(command.operands.choices).split(u' ').join(QStringLiteral(", "))) +
                u'\n';
    text += u'\n' + Help::tr("Options:") + u'\n';
    for (const OptionEntry& option : optionTable())
        if (option.tasks.contains(command.task))
            text += described(option);
    return text;
}

QString groupHelp(const QString& group)
{
    QString text = Help::tr("Commands of 'outbound %1':").arg(group) + u'\n';
    for (const CommandEntry& command : commandTable())
        if (wordsOf(command).startsWith(group + u' '))
            text += entry(command);
    return text;
}

} // namespace outbound
