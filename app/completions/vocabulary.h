#pragma once

#include "app/commandtable.h"

#include <QStringList>

namespace outbound::completions
{

QString latin1(const char* text);
QStringList firstWords(); ///< each once: `send`, `campaigns` …
QStringList optionsOf(const CommandEntry& command);
QString valuedOptions(); ///< `--csv|--name`: every option that has a value

/// Options by what follows them, alike in all commands.
struct Values {
    QStringList files;
    QStringList folders;
    QList<std::pair<QString, QString>> choices; ///< and the words to choose from
};
Values values();

/// The first sentence of a help, without its period, as bare as a shell's description wants it.
QString brief(const QString& help);
/// In single quotes for bash and zsh; fish takes a backslash before a quote instead.
QString quoted(QString text, bool isFish = false);
/// What an operand is completed with: its words, or FILES, or FOLDERS.
QString operandWord(const ValueEntry& operand);

/// The script of bash or zsh with its places filled.
/// @param files, folders what a shell runs to complete one
/// @param choice the same for a word out of %1
/// @param branches of its `case` over the command
QString filled(const char* script, const QString& files, const QString& folders, const QString& choice,
               const QString& branches);

} // namespace outbound::completions
