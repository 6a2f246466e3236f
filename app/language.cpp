#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace outbound
{

static void add(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* texts = new QTranslator(qApp);
    if (texts->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(texts);
    else
        delete texts;
}

static bool hasTexts(const QLocale& locale)
{
    return QTranslator().load(locale, QStringLiteral("outbound"), QStringLiteral("_"),
                              QStringLiteral(":/translations"));
}

/// Phones are dialled in these digits everywhere, so all figures are written in them.
static QLocale withLatinDigits(const QLocale& locale)
{
    return locale.zeroDigit() == QStringLiteral("0") ? locale : QLocale(locale.language(), QLocale::UnitedArabEmirates);
}

/// English without a country writes dates and times as most of its readers elsewhere do.
static QLocale waysOf(const QString& language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

Qt::LayoutDirection useLanguage(const QString& language)
{
    for (QTranslator* old : qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
        delete old; // which removes it
    // The system's own ways with numbers and dates, if it speaks the language.
    const QLocale desktop = QLocale::system();
    const bool isOfDesktop = language.isEmpty() || QLocale(language).language() == desktop.language();
    const QLocale chosen = withLatinDigits(isOfDesktop ? desktop : waysOf(language));
    QLocale::setDefault(chosen);
    const QLocale spoken = hasTexts(chosen) ? chosen : QLocale(QLocale::English);
    add(spoken, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(spoken, QStringLiteral("outbound"), QStringLiteral(":/translations"));
    return spoken.textDirection();
}

} // namespace outbound
