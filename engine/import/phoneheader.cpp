#include "engine/import/phoneheader.h"

#include <QSet>
#include <QStringList>

#include <utility>

namespace outbound
{

namespace
{

QSet<QString> words(std::initializer_list<const char*> list)
{
    QSet<QString> set;
    for (const char* word : list)
        set.insert(QString::fromLatin1(word));
    return set;
}

/// The words of a header in lower case and without accents: `mobilePhone_no.` → mobile, phone, no.
QStringList wordsOf(const QString& header)
{
    QStringList found;
    QString word;
    QChar previous;
    for (QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        const bool newWord = !c.isLetter() || (c.isUpper() && previous.isLower());
        if (newWord && !word.isEmpty())
            found.append(std::exchange(word, QString()));
        if (c.isLetter())
            word += c.toLower();
        previous = c;
    }
    if (!word.isEmpty())
        found.append(word);
    return found;
}

} // namespace

double phonePromise(const QString& header)
{
    static const QSet<QString> mobile =
        words({"mobile", "mobilephone", "mobilenumber", "mobileno", "cell", "cellphone", "cellular", "mobil", "movil",
               "celular", "handy", "gsm", "sms", "msisdn"});
    static const QSet<QString> phone =
        words({"phone", "phonenumber", "phoneno", "telephone", "tel", "telno", "telefon", "telefono", "telefone"});
    static const QSet<QString> filler = words({"number", "no", "nr", "num", "numero", "nummer", "the", "your"});
    static const QSet<QString> against = words({"fax", "landline"});

    bool saysMobile = false;
    bool saysPhone = false;
    bool saysNumber = false;
    bool saysMore = false;
    for (const QString& word : wordsOf(header)) {
        if (against.contains(word))
            return 0;
        saysMobile |= mobile.contains(word);
        saysPhone |= phone.contains(word);
        saysNumber |= word == u"number";
        saysMore |= !mobile.contains(word) && !phone.contains(word) && !filler.contains(word);
    }
    if (saysMobile)
        return saysMore ? 0.45 : 0.65;
    if (saysPhone)
        return saysMore ? 0.4 : 0.6;
    if (saysNumber)
        return saysMore ? 0.1 : 0.5;
    return 0;
}

} // namespace outbound
