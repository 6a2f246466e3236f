#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace outbound
{

/// The words of a header in lower case and without accents: `mobilePhone_no.` → mobile, phone, no.
QStringList headerWords(const QString& header);

/// A vocabulary, spelt as headerWords() spells.
QSet<QString> vocabulary(std::initializer_list<const char*> words);

/// How much a header promises phone numbers, from 0 for nothing to 0.65; below 0 it promises other digits: an order, a
/// date. It knows the names of the product text (phone,
/// number, mobile, tel, telephone) and their kin as whole words only, so `hotel` and `total` promise nothing. Exact
/// beats partial, and a mobile beats any other phone.
double phonePromise(const QString& header);

/// Whether a header promises what people are called: name, first name, Nachname.
bool promisesName(const QString& header);

/// Whether a text reads as the title of a column, not as what stands in one: `E-mail`, `due_month`, `Ort`.
bool isColumnTitle(const QString& text);

/// Whether a text stands for a value that somebody lacks: `n/a`, `-`, `no mobile`, nothing.
bool isPlaceholder(const QString& text);

} // namespace outbound
