#include "ui/settings/languagecombo.h"

#include <QDir>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace outbound
{

QString languageName(const QString& language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English"); // not that of one country
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? language : name;
}

QStringList offeredLanguages()
{
    const QString before = QStringLiteral("outbound_");
    const QString after = QStringLiteral(".qm");
    QStringList languages{QStringLiteral("en")};
    for (const QString& file : QDir(QStringLiteral(":/translations")).entryList({before + u'*' + after}))
        languages << file.mid(before.size(), file.size() - before.size() - after.size());
    languages.removeDuplicates();
    std::sort(languages.begin(), languages.end(), [](const QString& one, const QString& other) {
        return QString::localeAwareCompare(languageName(one), languageName(other)) < 0;
    });
    return languages;
}

LanguageCombo::LanguageCombo(QWidget* parent) : QComboBox(parent)
{
    addItem(tr("As the desktop"), QString());
    for (const QString& language : offeredLanguages())
        addItem(languageName(language), language);
}

void LanguageCombo::setLanguage(const QString& language)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(language)));
}

} // namespace outbound
