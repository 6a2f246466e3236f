#pragma once

#include <QComboBox>
#include <QStringList>

namespace outbound
{

/// The languages the program has texts in, each by its own name, after "As the desktop". The data of an item is the
/// code of QLocale, empty for the desktop's.
class LanguageCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageCombo(QWidget* parent = nullptr);

    QString language() const { return currentData().toString(); }
    void setLanguage(const QString& language); ///< says nothing
};

/// Codes of the languages that texts are embedded of.
QStringList offeredLanguages();

QString languageName(const QString& code); ///< its own: "Polski"

} // namespace outbound
