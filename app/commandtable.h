#pragma once

#include "app/task.h"

#include <QString>
#include <QStringList>

#include <span>

namespace outbound
{

/// What a shell completes a value or an operand with.
enum class Fill { Nothing, File, Folder };

/// A value that is asked for: its name as the help shows it, and what it can be.
struct ValueEntry {
    const char* name = nullptr; ///< `FILE`, `[CAMPAIGN]`; null: none
    Fill fill = Fill::Nothing;
    const char* choices = nullptr; ///< the words it can be, with blanks between; null: any
};

/// One command of the program. From this table and that of the options come the parsing, the help, the completions and
/// the man page.
struct CommandEntry {
    Task task;
    const char* words; ///< `campaigns list`; empty: the program itself
    ValueEntry operands;
    int least;        ///< operands
    int most;         ///< operands; -1: any number
    const char* help; ///< a sentence
    const char* more; ///< paragraphs of its own, blank lines between them; null: none
};

/// An option for some of the commands. An option of the same name for others may do something else, but is of the same
/// shape: both have a value, or none has.
struct OptionEntry {
    const char* name;
    ValueEntry value; ///< without a name: a switch
    Tasks tasks;
    const char* help;     ///< a sentence
    bool repeats = false; ///< may be given several times
};

std::span<const CommandEntry> commandTable();
std::span<const OptionEntry> optionTable();

/// The command with these words at its beginning, the longest one; that of the program itself where none fits.
const CommandEntry& commandOf(const QStringList& words);
const OptionEntry* optionOf(Task task, const QString& name); ///< null when the command has none of that name

QString wordsOf(const CommandEntry& command);
QStringList groups();                          ///< first words that need a second: `campaigns`
QStringList secondWords(const QString& group); ///< `list show …`
QString helpOf(const CommandEntry& command);   ///< translated, as the next two
QString moreOf(const CommandEntry& command);
QString helpOf(const OptionEntry& option);
QString usageOf(const OptionEntry& option); ///< `--csv FILE`

} // namespace outbound
