#include "app/manual.h"

#include "app/commandtable.h"

#include <QRegularExpression>

namespace outbound
{

namespace
{

const char* const beginning = R"(outbound(1)

# NAME

outbound - SMS campaigns over your own Twilio account

# SYNOPSIS

*outbound* [_OPTION_...]++
*outbound* _COMMAND_ [_OPTION_...] [_OPERAND_...]

# DESCRIPTION

Outbound sends SMS campaigns over an operator's own Twilio account. The data stay in one folder on this computer. Without
a command the window opens. What was in force in an earlier run is in force again: the account that was connected last,
and every campaign where it stood.

Every command says with *--help* what it does. With *--json* a command prints JSON for scripts; errors stay sentences on
standard error.
)";

const char* const end = R"(
# EXIT STATUS

*0*
	Everything is as it was asked for. With *--wait*: every text was handed over and none failed. Receipts are waited for
	until all are in, a minute at most; what is not confirmed by then counts as failed.

*1*
	It failed, or was declined. With *--wait*: the campaign has ended, and some texts failed or it was cancelled.

*2*
	Wrong use: the command was not understood, or lacks something, and nothing was done. Also: nobody could be asked, so
	*--yes* is needed.

*3*
	With *--wait*: a campaign is paused, for a reason that is printed.

*4*
	With *--wait*: the waiting was ended by a signal. The campaign is as it was.

*outbound prove* ends with 0, 1 and 2 as it says above.

# ENVIRONMENT

*TWILIO_ACCOUNT_SID*, *TWILIO_AUTH_TOKEN*
	The account to send through and its token, instead of the one that was connected last.

*TWILIO_API_KEY*, *TWILIO_API_SECRET*
	An API key of that account and its secret, instead of the token.

*XDG_DATA_HOME*
	Where the data folder _outbound_ lies unless *--data-dir* names one; _~/.local/share_ by default.

*XDG_CONFIG_HOME*
	Where *outbound service install* puts the unit, below _systemd/user_; _~/.config_ by default.

# FILES

_outbound.db_
	Campaigns, recipients, the ledger of what was handed over, numbers, opt-outs and agents.

_settings.ini_
	The settings. They hold no secret; credentials are in the keychain of the desktop.

_sandbox.db_
	What the built-in sandbox accepted.

_engine.lock_
	Held by the engine that runs on the folder.

# EXAMPLES

Look at a list before anything is texted, then text it and wait for the end:

```
outbound send --csv people.csv --from +447700900123 --template 'Hi {{first_name}}' --dry-run
outbound send --csv people.csv --from +447700900123 --template 'Hi {{first_name}}' --now --wait
```

From a program, tomorrow at nine in London:

```
make_list | outbound send --csv - --from +447700900123 --template "$TEXT" \
    --at 2027-03-01T09:00 --zone Europe/London --yes --json
```

Everybody of a campaign who was not reached:

```
outbound campaigns export Recall | grep -v ,delivered,
```
)";

QString escaped(QString text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\*_#`~])"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

/// The value of an option and the operands of a command: `_FILE_...`.
QString valueText(const ValueEntry& value)
{
    static const QRegularExpression name(QStringLiteral("^(\\[?)([A-Z_]+)(\\.*)(\\]?)$"));
    const auto parts = name.match(QString::fromLatin1(value.name));
    return parts.captured(1) + u'_' + escaped(parts.captured(2)) + u'_' + parts.captured(3) + parts.captured(4);
}

QString choicesText(const ValueEntry& value)
{
    return value.choices ? QStringLiteral(" One of: ") +
                               QString::fromLatin1(value.choices).split(u' ').join(QStringLiteral(", ")) + u'.'
                         : QString();
}

QString commandText(const CommandEntry& command)
{
    QString text = QStringLiteral("\n## outbound");
    if (*command.words)
        text += u' ' + wordsOf(command);
    if (command.operands.name)
        text += u' ' + valueText(command.operands);
    text += QStringLiteral("\n\n") + escaped(helpOf(command)) + choicesText(command.operands) + u'\n';
    for (const QString& more : moreOf(command).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        text += u'\n' + escaped(more) + u'\n';
    for (const OptionEntry& option : optionTable()) {
        if (!option.tasks.contains(command.task))
            continue;
        text += QStringLiteral("\n*--%1*").arg(QLatin1String(option.name));
        if (option.value.name)
            text += u' ' + valueText(option.value);
        text += QStringLiteral("\n\t") + escaped(helpOf(option)) + u'\n';
    }
    return text;
}

} // namespace

QString manualSource()
{
    QString text = QString::fromUtf8(beginning) + QStringLiteral("\n# COMMANDS\n");
    for (const CommandEntry& command : commandTable())
        text += commandText(command);
    return text + QString::fromUtf8(end);
}

} // namespace outbound
