#include "engine/import/phonefinder.h"

#include "engine/phone/phonetext.h"

#include <QRegularExpression>

namespace outbound
{

namespace
{

bool isDate(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})\\b"));
    return shape.match(text).hasMatch();
}

bool isPhone(const QString& text, const PhoneJudge& judge)
{
    const QByteArray utf8 = text.toUtf8();
    return judge.judge({utf8.constData(), size_t(utf8.size())}).verdict != PhoneJudgement::Verdict::Invalid;
}

/// Splits digits and blanks into the numbers that they are, each as long as it takes to be one.
QStringList phonesIn(const QString& run, const PhoneJudge& judge)
{
    const auto isWhole = [&judge](const QString& text) { return isPhone(text, judge); };
    if (isWhole(run))
        return {run};
    QStringList phones;
    QString current;
    for (const QString& word : QString(run).replace(u'/', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = current.isEmpty() ? word : current + u' ' + word;
        const bool startsAnew = word.startsWith(u'+') || (word.startsWith(u'0') && isWhole(current));
        if (!current.isEmpty() && (startsAnew || (isWhole(current) && !isWhole(longer)))) {
            phones.append(current);
            current = word;
        } else {
            current = longer;
        }
    }
    phones.append(current);
    return phones;
}

QString trimmedWords(QString words)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s,;|:<>=–-]+|[\\s,;|:<>=–-]+$"));
    return words.remove(edges);
}

} // namespace

bool isPhoneShaped(const QString& text)
{
    constexpr qsizetype fewestDigits = 9;
    constexpr qsizetype fewestAfterPlus = 5;
    if (hasLetters(text))
        return isScientific(text);
    const qsizetype digits = digitsOf(cleanedPhone(text)).size();
    return !isDate(text) && digits >= (text.startsWith(u'+') ? fewestAfterPlus : fewestDigits);
}

QStringList piecesOf(const QString& cell, const PhoneJudge& judge)
{
    if (isPhoneShaped(cell) && isPhone(cell, judge))
        return {cell.simplified()};
    static const QRegularExpression run(
        QStringLiteral("(?:(?<![\\w.])|(?=[+＋]))[+＋(]{0,2}\\d[\\d\\s().+/–-]*\\d(?![\\w])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList pieces;
    qsizetype done = 0;
    const auto addText = [&pieces](const QString& text) {
        if (const QString words = trimmedWords(text); !words.isEmpty())
            pieces.append(words);
    };
    for (auto matches = run.globalMatch(cell); matches.hasNext();) {
        const auto match = matches.next();
        if (!isPhoneShaped(match.captured()))
            continue;
        addText(cell.mid(done, match.capturedStart() - done));
        pieces += phonesIn(match.captured().simplified(), judge);
        done = match.capturedEnd();
    }
    addText(cell.mid(done));
    return pieces;
}

} // namespace outbound
