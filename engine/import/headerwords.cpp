#include "engine/import/headerwords.h"

#include <algorithm>
#include <utility>

namespace outbound
{

QStringList headerWords(const QString& header)
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

QSet<QString> vocabulary(std::initializer_list<const char*> words)
{
    QSet<QString> set;
    for (const char* word : words)
        set.insert(QString::fromUtf8(word));
    return set;
}

double phonePromise(const QString& header)
{
    static const QSet<QString> mobile = vocabulary(
        {"mobile",    "mobilephone",  "mobilenumber", "mobileno",   "cell",          "cellphone",   "cellular",
         "mobil",     "movil",        "celular",      "handy",      "handynummer",   "mobilnummer", "mobiel",
         "mobiele",   "mobieler",     "mobiltelefon", "mobilfon",   "mobiltelefoon", "mobilfunk",   "mobilrufnummer",
         "mobilni",   "matkapuhelin", "mobiltel",     "telemobile", "mobieltje",     "komorka",     "komorkowy",
         "portable",  "cellulare",    "telemovel",    "gsm",        "sms",           "msisdn",      "whatsapp",
         "мобильный", "мобильныи",    "сотовый",      "сотовыи",    "κινητο",        "手机",        "手机号",
         "手机号码",  "手機",         "手機號碼",     "携帯",       "携帯電話",      "携帯番号",    "휴대폰",
         "휴대전화"});
    static const QSet<QString> phone =
        vocabulary({"phone",         "phonenumber",   "phoneno",   "telephone",   "tel",           "telno",
                    "telefon",       "telefonu",      "telefony",  "telefonszam", "telefonniczny", "telephonenumber",
                    "puhelin",       "puhelinnumero", "telefono",  "telefone",    "telefoon",      "telefoonnummer",
                    "telefonnummer", "rufnummer",     "telefonnr", "telnr",       "telf",          "tlf",
                    "fon",           "phones",        "телефон",   "τηλεφωνο",    "电话",          "电话号码",
                    "電話",          "電話番号",      "電話號碼",  "전화",        "전화번호"});
    static const QSet<QString> filler =
        vocabulary({"number", "no", "nr", "num", "numero", "nummer", "numer", "the", "your", "de", "di", "do"});
    static const QSet<QString> against = vocabulary({"fax", "landline"});

    bool saysMobile = false;
    bool saysPhone = false;
    bool saysNumber = false;
    bool saysMore = false;
    for (const QString& word : headerWords(header)) {
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

bool promisesName(const QString& header)
{
    static const QSet<QString> names = vocabulary(
        {"name",         "names", "firstname", "lastname",   "fullname", "surname",  "forename",  "vorname", "nachname",
         "familienname", "nom",   "prenom",    "nombre",     "nombres",  "apellido", "apellidos", "nome",    "cognome",
         "sobrenome",    "naam",  "voornaam",  "achternaam", "imie",     "nazwisko", "navn",      "fornavn", "namn"});
    static const QSet<QString> things = vocabulary({"company", "user", "file", "campaign", "product", "clinic", "store",
                                                    "street", "city", "school", "firma", "event", "list"});
    const QStringList words = headerWords(header);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return names.contains(word); }) &&
           std::none_of(words.begin(), words.end(), [](const QString& word) { return things.contains(word); });
}

} // namespace outbound
