#include "app/completions/vocabulary.h"

#include <QRegularExpression>

namespace outbound::completions
{

QString latin1(const char* text)
{
    return QString::fromLatin1(text);
}

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

QString valuedOptions()
{
    QStringList names;
    for (const OptionEntry& option : optionTable())
        if (option.value.name)
            names << QStringLiteral("--") + latin1(option.name);
    names.removeDuplicates();
    return names.join(u'|');
}

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

QString brief(const QString& help)
{
    static const QRegularExpression rest(QStringLiteral("([.;:](\\s.*)?$)|( such as .*$)|( \\([^)]*\\)\\.?$)"));
    QString text = help;
    text.remove(QStringLiteral("Needed."));
    return text.trimmed().remove(rest);
}

QString quoted(QString text, bool isFish)
{
    return u'\'' + text.replace(u'\'', isFish ? QStringLiteral("\\'") : QStringLiteral("'\\''")) + u'\'';
}

QString operandWord(const ValueEntry& operand)
{
    if (operand.choices)
        return latin1(operand.choices);
    return operand.fill == Fill::File     ? QStringLiteral("FILES")
           : operand.fill == Fill::Folder ? QStringLiteral("FOLDERS")
                                          : QString();
}

/// One word before the cursor, in the loop over them: what has a value skips that, others become the command.
static const char* const walk = R"(        case $word in
            @VALUED@) ((++i)) ;;
            -*) ;;
            *)
                case $command in
                    '' | @GROUPS@) command="${command:+$command }$word" ;;
                esac
                ;;
        esac
)";

QString filled(const char* script, const QString& files, const QString& folders, const QString& choice,
               const QString& branches)
{
    const Values all = values();
    QString following = QStringLiteral("        %1) %2; return ;;\n        %3) %4; return ;;\n")
                            .arg(all.files.join(u'|'), files, all.folders.join(u'|'), folders);
    for (const auto& [name, words] : all.choices)
        following += QStringLiteral("        %1) %2; return ;;\n").arg(name, choice.arg(words));
    following += QStringLiteral("        %1) return ;;\n").arg(valuedOptions());
    return QString::fromUtf8(script)
        .replace(QStringLiteral("@WALK@"), QString::fromUtf8(walk))
        .replace(QStringLiteral("@VALUED@"), valuedOptions())
        .replace(QStringLiteral("@GROUPS@"), groups().join(u'|'))
        .replace(QStringLiteral("@VALUES@"), following)
        .replace(QStringLiteral("@COMMANDS@"), branches);
}

} // namespace outbound::completions
