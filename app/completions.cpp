#include "app/completions.h"

#include "app/commandtable.h"

#include <QHash>
#include <QRegularExpression>

namespace outbound
{

namespace
{

QString latin1(const char* text)
{
    return QString::fromLatin1(text);
}

/// First words, each once: `send`, `campaigns` …
QStringList firstWords()
{
    QStringList words;
    for (const CommandEntry& command : commandTable())
        if (*command.words)
            words << wordsOf(command).section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

QStringList optionsOf(const CommandEntry& command)
{
    QStringList names;
    for (const OptionEntry& option : optionTable())
        if (option.tasks.contains(command.task))
            names << QStringLiteral("--") + latin1(option.name);
    return names;
}

/// `--csv|--name`: every option that has a value.
QString valuedOptions()
{
    QStringList names;
    for (const OptionEntry& option : optionTable())
        if (option.value.name)
            names << QStringLiteral("--") + latin1(option.name);
    names.removeDuplicates();
    return names.join(u'|');
}

/// What follows an option: its name → a word for what completes it, alike in all commands.
struct Values {
    QStringList files;
    QStringList folders;
    QList<std::pair<QString, QString>> choices;
};

Values values()
{
    Values values;
    for (const OptionEntry& option : optionTable()) {
        const QString name = QStringLiteral("--") + latin1(option.name);
        if (option.value.choices)
            values.choices << std::pair(name, latin1(option.value.choices));
        else if (option.value.fill == Fill::File && !values.files.contains(name))
            values.files << name;
        else if (option.value.fill == Fill::Folder && !values.folders.contains(name))
            values.folders << name;
    }
    return values;
}

/// The first sentence of a help, without its period, as bare as a shell's description wants it.
QString brief(const QString& help)
{
    static const QRegularExpression rest(QStringLiteral("([.;:](\\s.*)?$)|( such as .*$)|( \\([^)]*\\)\\.?$)"));
    QString text = help;
    text.remove(QStringLiteral("Needed."));
    return text.trimmed().remove(rest);
}

/// In single quotes for bash and zsh; fish takes a backslash before a quote instead.
QString quoted(QString text, bool isFish = false)
{
    return u'\'' + text.replace(u'\'', isFish ? QStringLiteral("\\'") : QStringLiteral("'\\''")) + u'\'';
}

/// A branch of `case` for each first word that needs a second: the words known so far become both.
QString groupPattern()
{
    return groups().join(u'|');
}

const char* const bashScript = R"(# Completions of outbound for bash; "outbound completions bash" prints them.
_outbound() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local command= word i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        case $word in
            @VALUED@) ((++i)) ;;
            -*) ;;
            *)
                case $command in
                    '' | @GROUPS@) command="${command:+$command }$word" ;;
                esac
                ;;
        esac
    done
    COMPREPLY=()
    case $prev in
@VALUES@    esac
    local words= operands=
    case $command in
@COMMANDS@    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        return
    fi
    case $operands in
        FILES) compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur")) ;;
        FOLDERS) compopt -o filenames; COMPREPLY=($(compgen -d -- "$cur")) ;;
        *) COMPREPLY=($(compgen -W "$operands" -- "$cur")) ;;
    esac
}
complete -F _outbound outbound
)";

/// What an operand is completed with, as a word for the scripts above.
QString operandWord(const ValueEntry& operand)
{
    if (operand.choices)
        return latin1(operand.choices);
    return operand.fill == Fill::File     ? QStringLiteral("FILES")
           : operand.fill == Fill::Folder ? QStringLiteral("FOLDERS")
                                          : QString();
}

QString bash()
{
    QString branches;
    for (const QString& group : groups())
        branches +=
            QStringLiteral("        %1) operands=%2 ;;\n").arg(quoted(group), quoted(secondWords(group).join(u' ')));
    for (const CommandEntry& command : commandTable()) {
        const QString operands = *command.words ? operandWord(command.operands) : firstWords().join(u' ');
        branches += QStringLiteral("        %1) words=%2 operands=%3 ;;\n")
                        .arg(quoted(wordsOf(command)), quoted(optionsOf(command).join(u' ')), quoted(operands));
    }
    const Values all = values();
    QString following =
        QStringLiteral("        %1) compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n"
                       "        %2) compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\")); return ;;\n")
            .arg(all.files.join(u'|'), all.folders.join(u'|'));
    for (const auto& [name, words] : all.choices)
        following += QStringLiteral("        %1) COMPREPLY=($(compgen -W %2 -- \"$cur\")); return ;;\n")
                         .arg(name, quoted(words));
    following += QStringLiteral("        %1) return ;;\n").arg(valuedOptions());
    return QString::fromUtf8(bashScript)
        .replace(QStringLiteral("@VALUED@"), valuedOptions())
        .replace(QStringLiteral("@GROUPS@"), groupPattern())
        .replace(QStringLiteral("@VALUES@"), following)
        .replace(QStringLiteral("@COMMANDS@"), branches);
}

const char* const zshScript = R"(#compdef outbound
# Completions of outbound for zsh; "outbound completions zsh" prints them.
_outbound() {
    local command= word i
    for ((i = 2; i < CURRENT; ++i)); do
        word=${words[i]}
        case $word in
            @VALUED@) ((++i)) ;;
            -*) ;;
            *)
                case $command in
                    '' | @GROUPS@) command="${command:+$command }$word" ;;
                esac
                ;;
        esac
    done
    case ${words[CURRENT - 1]} in
@VALUES@    esac
    local -a options operands
    local files=
    case $command in
@COMMANDS@    esac
    if [[ ${words[CURRENT]} == -* ]]; then
        _describe -o option options
    elif [[ $files == FILES ]]; then
        _files
    elif [[ $files == FOLDERS ]]; then
        _files -/
    else
        _describe command operands
    fi
}
if [[ $funcstack[1] == _outbound ]]; then
    _outbound "$@"
else
    compdef _outbound outbound
fi
)";

/// `'--csv:The list to text'`, as _describe takes it.
QString described(const QString& word, const QString& help)
{
    return quoted(QString(word).replace(u':', QStringLiteral("\\:")) + u':' +
                  brief(help).replace(u':', QStringLiteral("\\:")));
}

QString zsh()
{
    QString branches;
    const auto branch = [&](const QString& words, const QStringList& options, const QStringList& operands,
                            const QString& files) {
        branches += QStringLiteral("        %1)\n            options=(%2)\n            operands=(%3)\n            "
                                   "files=%4\n            ;;\n")
                        .arg(quoted(words), options.join(u' '), operands.join(u' '), files);
    };
    const auto commandsAfter = [](const QString& group) {
        QStringList described_;
        for (const CommandEntry& command : commandTable()) {
            const QString words = wordsOf(command);
            const bool isNext =
                group.isEmpty() ? !words.isEmpty() && !words.contains(u' ') : words.startsWith(group + u' ');
            if (isNext)
                described_ << described(words.section(u' ', -1), helpOf(command));
        }
        if (group.isEmpty())
            for (const QString& name : groups())
                described_ << described(name, secondWords(name).join(QStringLiteral(", ")));
        return described_;
    };
    for (const QString& group : groups())
        branch(group, {}, commandsAfter(group), {});
    for (const CommandEntry& command : commandTable()) {
        QStringList options;
        for (const OptionEntry& option : optionTable())
            if (option.tasks.contains(command.task))
                options << described(QStringLiteral("--") + latin1(option.name), helpOf(option));
        const QStringList operands = !*command.words            ? commandsAfter({})
                                     : command.operands.choices ? latin1(command.operands.choices).split(u' ')
                                                                : QStringList();
        branch(wordsOf(command), options, operands,
               command.operands.choices ? QString() : operandWord(command.operands));
    }
    const Values all = values();
    QString following = QStringLiteral("        %1) _files; return ;;\n        %2) _files -/; return ;;\n")
                            .arg(all.files.join(u'|'), all.folders.join(u'|'));
    for (const auto& [name, words] : all.choices)
        following += QStringLiteral("        %1) compadd %2; return ;;\n").arg(name, words);
    following += QStringLiteral("        %1) return ;;\n").arg(valuedOptions());
    return QString::fromUtf8(zshScript)
        .replace(QStringLiteral("@VALUED@"), valuedOptions())
        .replace(QStringLiteral("@GROUPS@"), groupPattern())
        .replace(QStringLiteral("@VALUES@"), following)
        .replace(QStringLiteral("@COMMANDS@"), branches);
}

const char* const fishScript = R"(# Completions of outbound for fish; "outbound completions fish" prints them.
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

} // namespace

QString completionsFor(const QString& shell)
{
    return shell == QLatin1String("bash") ? bash() : shell == QLatin1String("zsh") ? zsh() : fish();
}

} // namespace outbound
