#include "app/completions/shells.h"
#include "app/completions/vocabulary.h"

namespace outbound::completions
{

static const char* const fishScript = R"(# Completions of outbound for fish; "outbound completions fish" prints them.
function __outbound_is
    set -l words
    set -l valued @VALUED@
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word $valued
            set skip 1
        else if not string match -q -- '-*' $word
            switch "$words"
                case '' @GROUPS@
                    set -a words $word
            end
        end
    end
    test "$words" = "$argv[1]"
end
complete -c outbound -f
)";

QString fish()
{
    QString text = QString::fromUtf8(fishScript)
                       .replace(QStringLiteral("@VALUED@"), valuedOptions().replace(u'|', u' '))
                       .replace(QStringLiteral("@GROUPS@"), groups().join(u' '));
    const auto line = [&](const QString& words, const QString& rest) {
        text += QStringLiteral("complete -c outbound -n \"__outbound_is '%1'\" %2\n").arg(words, rest);
    };
    for (const QString& group : groups())
        line({}, QStringLiteral("-a %1 -d %2").arg(group, quoted(secondWords(group).join(QStringLiteral(", ")), true)));
    for (const CommandEntry& command : commandTable()) {
        const QString words = wordsOf(command);
        if (!words.isEmpty())
            line(words.contains(u' ') ? words.section(u' ', 0, 0) : QString(),
                 QStringLiteral("-a %1 -d %2").arg(words.section(u' ', -1), quoted(brief(helpOf(command)), true)));
        if (command.operands.choices)
            line(words, QStringLiteral("-a %1").arg(quoted(latin1(command.operands.choices), true)));
        else if (command.operands.fill != Fill::Nothing)
            line(words, QStringLiteral("-F"));
        for (const OptionEntry& option : optionTable()) {
            if (!option.tasks.contains(command.task))
                continue;
            QString rest = QStringLiteral("-l %1").arg(latin1(option.name));
            if (option.value.choices)
                rest += QStringLiteral(" -x -a ") + quoted(latin1(option.value.choices), true);
            else if (option.value.fill != Fill::Nothing)
                rest += QStringLiteral(" -r -F");
            else if (option.value.name)
                rest += QStringLiteral(" -x");
            line(words, rest + QStringLiteral(" -d ") + quoted(brief(helpOf(option)), true));
        }
    }
    return text;
}

} // namespace outbound::completions
