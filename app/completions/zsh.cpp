#include "app/completions/shells.h"
#include "app/completions/vocabulary.h"

namespace outbound::completions
{

static const char* const zshScript = R"(#compdef outbound
# Completions of outbound for zsh; "outbound completions zsh" prints them.
_outbound() {
    local command= word i
    for ((i = 2; i < CURRENT; ++i)); do
        word=${words[i]}
@WALK@    done
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
static QString described(const QString& word, const QString& help)
{
    return quoted(QString(word).replace(u':', QStringLiteral("\\:")) + u':' +
                  brief(help).replace(u':', QStringLiteral("\\:")));
}

/// The words that may come next, after a first one or at the beginning.
static QStringList commandsAfter(const QString& group)
{
    QStringList next;
    for (const CommandEntry& command : commandTable()) {
        const QString words = wordsOf(command);
        if (group.isEmpty() ? !words.isEmpty() && !words.contains(u' ') : words.startsWith(group + u' '))
            next << described(words.section(u' ', -1), helpOf(command));
    }
    if (group.isEmpty())
        for (const QString& name : groups())
            next << described(name, secondWords(name).join(QStringLiteral(", ")));
    return next;
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
    return filled(zshScript, QStringLiteral("_files"), QStringLiteral("_files -/"), QStringLiteral("compadd %1"),
                  branches);
}

} // namespace outbound::completions
