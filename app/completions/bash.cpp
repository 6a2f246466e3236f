#include "app/completions/shells.h"
#include "app/completions/vocabulary.h"

namespace outbound::completions
{

static const char* const bashScript = R"(# Completions of outbound for bash; "outbound completions bash" prints them.
_outbound() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local command= word i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
@WALK@    done
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
    return filled(bashScript, QStringLiteral("compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))"),
                  QStringLiteral("compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))"),
                  QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$cur\"))"), branches);
}

} // namespace outbound::completions
