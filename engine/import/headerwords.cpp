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
    constexpr double anotherNumber = -0.6;
    static const QSet<QString> mobile = vocabulary({"mobile",        "mobilephone",  "mobilenumber",
                                                    "mobileno",      "cell",         "cellphone",
                                                    "cellular",      "mobil",        "movil",
                                                    "celular",       "handy",        "handynummer",
                                                    "mobilnummer",   "mobiel",       "mobiele",
                                                    "mobieler",      "mobiltelefon", "mobilfon",
                                                    "mobiltelefoon", "mobilfunk",    "mobilrufnummer",
                                                    "mobilni",       "matkapuhelin", "mobiltel",
                                                    "telemobile",    "mobieltje",    "komorka",
                                                    "komorkowy",     "portable",     "cellulare",
                                                    "telemovel",     "gsm",          "sms",
                                                    "msisdn",        "whatsapp",     "mobiltelefonnummer",
                                                    "mobilnr",       "mobilnumer",   "kom",
                                                    "kommunikator",  "hp",           "handphone",
                                                    "handynr",       "мобильный",    "мобильныи",
                                                    "сотовый",       "сотовыи",      "κινητο",
                                                    "手机",          "手机号",       "手机号码",
                                                    "手機",          "手機號碼",     "携帯",
                                                    "携帯電話",      "携帯番号",     "휴대폰",
                                                    "휴대전화"});
    static const QSet<QString> phone =
        vocabulary({"phone",         "phonenumber", "phoneno",       "telephone",       "tel",
                    "telno",         "telefon",     "telefonu",      "telefonni",       "телефона",
                    "телефоны",      "联系电话",    "聯絡電話",      "연락처",          "fone",
                    "telefony",      "telefonszam", "telefonniczny", "telephonenumber", "puhelin",
                    "puhelinnumero", "telefono",    "telefone",      "telefoon",        "telefoonnummer",
                    "telefonnummer", "rufnummer",   "telefonnr",     "telnr",           "telf",
                    "tlf",           "fon",         "phones",        "телефон",         "τηλεφωνο",
                    "电话",          "电话号码",    "電話",          "電話番号",        "電話號碼",
                    "전화",          "전화번호"});
    static const QSet<QString> filler = vocabulary(
        {"number", "no", "nr", "num", "numero", "nummer", "numer", "cislo", "номер", "the", "your", "de", "di", "do"});
    static const QSet<QString> against =
        vocabulary({"fax", "telefax", "landline", "festnetz", "festnetznummer", "fixe", "fijo", "fisso", "fixo"});

    // What is counted, dated or filed has digits too.
    static const QSet<QString> others =
        vocabulary({"account",  "order",   "invoice",  "customer",     "membership",   "member",      "reference",
                    "ref",      "id",      "ids",      "amount",       "total",        "price",       "date",
                    "datum",    "birth",   "dob",      "birthday",     "geburtsdatum", "fodselsdato", "plz",
                    "postcode", "zip",     "kundennr", "kundennummer", "rechnung",     "blz",         "iban",
                    "lat",      "lon",     "lng",      "latitude",     "longitude",    "bestellung",  "bestellnummer",
                    "sku",      "card",    "nhs",      "ssn",          "tax",          "vat",         "fecha",
                    "importe",  "facture", "commande"});
    bool saysMobile = false;
    bool saysPhone = false;
    bool saysNumber = false;
    bool saysOther = false;
    bool saysMore = false;
    for (const QString& word : headerWords(header)) {
        if (against.contains(word))
            return 0;
        saysMobile |= mobile.contains(word);
        saysPhone |= phone.contains(word);
        saysNumber |= word == u"number" || word == u"nummer";
        saysOther |= others.contains(word);
        saysMore |= !mobile.contains(word) && !phone.contains(word) && !filler.contains(word);
    }
    if (saysMobile)
        return saysMore ? 0.45 : 0.65;
    if (saysPhone)
        return saysMore ? 0.4 : 0.6;
    if (saysOther)
        return anotherNumber;
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

bool isColumnTitle(const QString& text)
{
    static const QSet<QString> titles = vocabulary(
        {"email",   "mail",     "id",       "city",     "town",    "ort",      "stadt",    "ville",       "ciudad",
         "citta",   "cidade",   "miasto",   "plaats",   "address", "adresse",  "street",   "strasse",     "company",
         "firma",   "date",     "datum",    "fecha",    "birth",   "dob",      "notes",    "note",        "notizen",
         "comment", "comments", "contact",  "contacts", "kontakt", "contacto", "contatto", "customer",    "kunde",
         "client",  "cliente",  "patient",  "title",    "anrede",  "gender",   "country",  "land",        "pays",
         "pais",    "zip",      "postcode", "plz",      "status",  "group",    "tag",      "tags",        "points",
         "amount",  "order",    "number",   "member",   "store",   "clinic",   "campaign", "list",        "segment",
         "age",     "language", "hotel",    "total",    "type",    "source",   "code",     "ref",         "reference",
         "first",   "last",     "vip",      "guests",   "day",     "time",     "month",    "appointment", "termin",
         "doctor",  "fax",      "landline", "product",  "price",   "url",      "tel",      "kwota",       "uwagi",
         "имя",     "фамилия",  "город",    "ονομα",    "πολη",    "姓名",     "氏名",     "名前",        "城市",
         "都市",    "市",       "名",       "姓",       "이름",    "성명",     "도시",     "地址",        "住所"});
    if (phonePromise(text) != 0 || promisesName(text) || text.contains(u'_'))
        return true;
    const QStringList words = headerWords(text);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return titles.contains(word); });
}

bool isPlaceholder(const QString& text)
{
    static const QSet<QString> words =
        vocabulary({"n/a",   "n.a.", "na",   "none",   "nil",     "null",     "nan",         "x",
                    "xx",    "xxx",  "tbc",  "tba",    "tbd",     "unknown",  "missing",     "ask",
                    "keine", "kein", "nein", "nobody", "private", "withheld", "ex directory"});
    const QString plain = text.simplified().toLower();
    if (std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); }))
        return true;
    for (const QStringView negation :
         {QStringView(u"no "), QStringView(u"not "), QStringView(u"wrong "), QStringView(u"call ")})
        if (plain.startsWith(negation))
            return true;
    return words.contains(plain);
}

} // namespace outbound
