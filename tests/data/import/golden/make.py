#!/usr/bin/env python3
"""Writes the golden lists: files as people have them, and what a careful operator expects of each. The expectations come
from how a list was made, never from what the program says about it."""

import csv
import sys
import zlib

sys.dont_write_bytecode = True

import people
from goldenlist import (GoldenList, accepted, duplicate, gb, kept, national, opted_out, refusal, rejected, start, store,
                        us, warning, written)

FRIENDS = [["Anna", "Bristol"], ["Ben", "Leeds"], ["Chloe", "York"], ["Dan", "Bath"], ["Ella", "Truro"],
           ["Finn", "Derby"]]
SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
NEWLINES = {"lf": "\n", "crlf": "\r\n", "cr": "\r", "mixed": ["\r\n", "\n", "\r"]}


def friends(golden, rows=FRIENDS, first=100):
    for index, cells in enumerate(rows):
        golden.row([cells[0], national(first + index), *cells[1:]], accepted(gb(first + index)))
    return golden


def contacts(name, about, **more):
    """Six people who are all well."""
    return GoldenList(name, about, ["Name", "Mobile", "Town"], 1, **more)


# --- encodings -----------------------------------------------------------------------------------------------------

def natives(name, tongue, codec, encoding, *, bom=b"", delimiter=";", newline="\r\n", count=48, options=None):
    golden = GoldenList(name, f"People in {codec}, separated by {delimiter!r}.", tongue.header, 4, delimiter=delimiter,
                        newline=newline, codec=codec, bom=bom, encoding=encoding, options=options)
    for index, cells in enumerate(tongue.people(count)):
        golden.row([*cells, national(index)], accepted(gb(index)))
    golden.write()


def encodings():
    eight_bit = [
        ("german", people.GERMAN, "cp1252", ["Windows-1252"]),
        ("french", people.FRENCH, "cp1252", ["Windows-1252"]),
        ("spanish", people.SPANISH, "cp1252", ["Windows-1252"]),
        ("portuguese", people.PORTUGUESE, "cp1252", ["Windows-1252"]),
        ("german", people.GERMAN, "iso8859_1", ["Windows-1252"]),
        ("spanish", people.SPANISH, "iso8859_1", ["Windows-1252"]),
        ("french", people.FRENCH, "iso8859_15", ["Windows-1252", "ISO-8859-15"]),
        ("polish", people.POLISH, "cp1250", ["Windows-1250"]),
        ("czech", people.CZECH, "cp1250", ["Windows-1250"]),
        ("hungarian", people.HUNGARIAN, "cp1250", ["Windows-1250", "ISO-8859-2"]),
        ("polish", people.POLISH, "iso8859_2", ["ISO-8859-2"]),
        ("czech", people.CZECH, "iso8859_2", ["ISO-8859-2"]),
        ("russian", people.RUSSIAN, "cp1251", ["Windows-1251"]),
        ("ukrainian", people.UKRAINIAN, "cp1251", ["Windows-1251"]),
        ("russian", people.RUSSIAN, "koi8_r", ["KOI8-R", "KOI8-U"]),
        ("russian", people.RUSSIAN, "iso8859_5", ["ISO-8859-5"]),
        ("greek", people.GREEK, "cp1253", ["Windows-1253", "ISO-8859-7"]),
        ("greek", people.GREEK, "iso8859_7", ["ISO-8859-7", "Windows-1253"]),
        ("turkish", people.TURKISH, "cp1254", ["Windows-1254", "ISO-8859-9"]),
        ("hebrew", people.HEBREW, "cp1255", ["Windows-1255", "ISO-8859-8"]),
        ("arabic", people.ARABIC, "cp1256", ["Windows-1256"]),
        ("lithuanian", people.LITHUANIAN, "cp1257", ["Windows-1257", "ISO-8859-13"]),
        ("thai", people.THAI, "cp874", ["TIS-620", "Windows-874", "ISO-8859-11"]),
        ("japanese", people.JAPANESE, "shift_jis", ["Shift_JIS", "Windows-31J", "CP932"]),
        ("japanese", people.JAPANESE, "euc_jp", ["EUC-JP"]),
        ("chinese", people.CHINESE, "gb18030", ["GB18030", "GBK", "GB2312"]),
        ("taiwanese", people.TAIWANESE, "big5", ["Big5", "Big5-HKSCS"]),
        ("korean", people.KOREAN, "euc_kr", ["EUC-KR", "UHC", "Windows-949"]),
    ]
    for language, tongue, codec, encoding in eight_bit:
        natives(f"encoding-{codec.replace('_', '-')}-{language}", tongue, codec, encoding)
    for language, tongue, codec, encoding in eight_bit:
        if language in ("german", "polish", "russian", "japanese", "korean") and codec.startswith(("cp125", "shift", "euc_k")):
            natives(f"encoding-{codec.replace('_', '-')}-{language}-comma-lf", tongue, codec, encoding, delimiter=",",
                    newline="\n")
            natives(f"encoding-{codec.replace('_', '-')}-{language}-tab-cr", tongue, codec, encoding, delimiter="\t",
                    newline="\r")
    everybody = [people.GERMAN, people.GREEK, people.HEBREW, people.ARABIC, people.JAPANESE, people.KOREAN, people.THAI]
    unicode = [("utf-8", b"", "UTF-8"), ("utf-8", b"\xef\xbb\xbf", "UTF-8"),
               ("utf-16-le", b"", "UTF-16 LE"), ("utf-16-le", b"\xff\xfe", "UTF-16 LE"),
               ("utf-16-be", b"", "UTF-16 BE"), ("utf-16-be", b"\xfe\xff", "UTF-16 BE")]
    for codec, bom, encoding in unicode:
        for (separator, delimiter), newline in zip(SEPARATORS.items(), NEWLINES.values()):
            name = f"unicode-{codec}{'-bom' if bom else ''}-{separator}"
            golden = contacts(name, "Everybody's letters.", codec=codec, bom=bom, encoding=encoding,
                              delimiter=delimiter, newline=newline)
            golden.row(["Mia 🦊", national(99), "Zürich, Genf"], accepted(gb(99)))
            friends(golden, [[t.given[i], t.towns[i]] for t in everybody for i in range(2)]).write()
    # Few letters tell no detector anything: the operator chooses.
    for name, tongue, codec, encoding in [
            ("cp1250", people.POLISH, "cp1250", "Windows-1250"), ("cp1251", people.RUSSIAN, "cp1251", "Windows-1251"),
            ("cp1253", people.GREEK, "cp1253", "Windows-1253"), ("cp1254", people.TURKISH, "cp1254", "Windows-1254"),
            ("shift-jis", people.JAPANESE, "shift_jis", "Shift_JIS"), ("utf-16-le", people.JAPANESE, "utf-16-le", "UTF-16 LE"),
            ("gb18030", people.CHINESE, "gb18030", "GB18030")]:
        natives(f"encoding-chosen-{name}", tongue, codec, encoding, count=2, options={"encoding": encoding})
    golden = contacts("encoding-short-western", "Six names of which two have an accent.", codec="cp1252",
                      encoding=["Windows-1252"])
    friends(golden, [["Zoë", "Bristol"], ["Ben", "Leeds"], ["Chloé", "York"], ["Dan O’Neill", "Bath"]]).write()


# --- separators, newlines, quotes ----------------------------------------------------------------------------------

def punctuation():
    for separator, delimiter in SEPARATORS.items():
        for ending, newline in NEWLINES.items():
            breaks = newline if isinstance(newline, str) else "\r\n"
            kinds = {
                "plain": (csv.QUOTE_MINIMAL, FRIENDS),
                "all": (csv.QUOTE_ALL, [["Anna", ""], *FRIENDS[1:]]),
                "delimiters": (csv.QUOTE_MINIMAL, [[f"Smith{delimiter} Anna", f"{delimiter}{delimiter}"], ["Ben", "a,b;c|d\te"],
                                                   *FRIENDS[2:]]),
                "newlines": (csv.QUOTE_MINIMAL, [["Anna", f"1 High Street{breaks}Bristol"],
                                                 ["Ben", f"Mill Lane{breaks}{breaks}Leeds"], *FRIENDS[2:]]),
                "quotes": (csv.QUOTE_ALL, [['Anna "Annie" Smith', '"'], ["Ben", '""twice""'], ['"Chloe"', "York"],
                                           *FRIENDS[3:]]),
            }
            for kind, (quoting, rows) in kinds.items():
                golden = contacts(f"table-{separator}-{ending}-{kind}", f"{separator}, {ending}, {kind}.",
                                  delimiter=delimiter, newline=newline, quoting=quoting)
                friends(golden, rows).write()

    golden = contacts("quotes-inside-words", "Quotes that stand inside a cell without quoting it.")
    golden.row(["Anna", national(1), '5" pipe'], accepted(gb(1)), raw=f'Anna,{national(1)},5" pipe')
    golden.row(['O"Brien', national(2), 'a "b" c'], accepted(gb(2)), raw=f'O"Brien,{national(2)},a "b" c').write()

    golden = contacts("blanks-round-cells", "A blank after each comma.")
    golden.row(["Anna", national(1), "Bristol"], accepted(gb(1)), raw=f"Anna , {national(1)} , Bristol")
    golden.row(["Ben", national(2), "Leeds"], accepted(gb(2)), raw=f"  Ben, {national(2)},Leeds  ").write()

    golden = contacts("quoted-phones-only", "Only the numbers are quoted.")
    for index, (name, town) in enumerate(FRIENDS):
        golden.row([name, gb(index), town], accepted(gb(index)), raw=f'{name},"{gb(index)}",{town}')
    golden.write()

    golden = contacts("decimal-commas", "Semicolons between cells, commas in amounts.", delimiter=";")
    friends(golden, [[name, f"{index},50"] for index, (name, _) in enumerate(FRIENDS)]).write()

    golden = GoldenList("prose-with-commas", "A semicolon list whose notes are full of commas.", ["Name", "Note", "Mobile"],
                        2, delimiter=";")
    for index, (name, town) in enumerate(FRIENDS):
        golden.row([name, f"Likes {town}, tea, cake, and long walks" + ", dogs" * index, national(index)],
                   accepted(gb(index)))
    golden.write()

    golden = contacts("tab-with-commas", "Cells copied out of a sheet; towns have commas.", delimiter="\t")
    friends(golden, [[f"{name}, Ms", f"{town}, UK, Europe"] for name, town in FRIENDS]).write()

    golden = contacts("comma-chosen", "The operator says comma though semicolons abound.", options={"delimiter": ","})
    friends(golden, [[name, "a;b;c;d;e"] for name, _ in FRIENDS]).write()

    golden = contacts("pipe-chosen", "The operator says pipe.", delimiter="|", options={"delimiter": "|"})
    friends(golden, [[name, "a, b, c, d"] for name, _ in FRIENDS]).write()


# --- headers -------------------------------------------------------------------------------------------------------

def headers():
    names = {
        "english": ["phone", "number", "mobile", "tel", "telephone", "Phone Number", "PHONE", "Mobile No.", "mobile_phone",
                    "Cell", "Telephone number", "contactPhone", "Tel.", "MobileNumber", "Phone (mobile)", "Contact number"],
        "german": ["Telefon", "Handy", "Mobil", "Handynummer", "Telefonnummer", "Rufnummer", "Mobilnummer", "Mobiltelefon",
                   "Handy-Nr."],
        "french": ["Téléphone", "Portable", "Tél.", "Numéro de téléphone", "Téléphone portable"],
        "spanish": ["Teléfono", "Móvil", "Celular", "Número de teléfono", "Teléfono móvil"],
        "italian": ["Telefono", "Cellulare", "Numero di telefono", "Tel. cellulare"],
        "portuguese": ["Telefone", "Telemóvel", "Número de telefone"],
        "dutch": ["Telefoon", "Telefoonnummer", "Mobiel", "Mobiele nummer", "GSM"],
        "polish": ["Komórka", "Numer telefonu", "Telefon komórkowy"],
    }
    for language, header_names in names.items():
        for index, header in enumerate(header_names, 1):
            # The fax machine before it has numbers as good as any, so the name decides.
            golden = GoldenList(f"header-{language}-{index}", f"“{header}” beside a fax.", ["Name", "Fax", header, "Town"], 2)
            for i, (name, town) in enumerate(FRIENDS):
                golden.row([name, national(900 + i), national(i), town], accepted(gb(i)))
            golden.write()

    for index, (decoy, cells) in enumerate([
            ("hotel", ["Ritz", "Savoy", "Plaza", "Astoria", "Grand", "Adler"]),
            ("total", ["4150.50", "77009.00", "1200.00", "35.99", "0.00", "9000.10"]),
            ("Order number", ["100234", "100235", "100236", "100237", "100238", "100239"]),
            ("Telegram", ["@anna", "@ben", "@chloe", "@dan", "@ella", "@finn"]),
            ("Motel", ["1", "2", "3", "4", "5", "6"]),
            ("automobile", ["Polo", "Golf", "Clio", "Mini", "Fiesta", "Astra"]),
            ("excellent", ["yes", "no", "yes", "no", "yes", "no"]),
            ("Number of seats", ["4", "2", "4", "2", "1", "4"]),
            ("iPhone model", ["12", "13", "14", "15", "16", "17"]),
            ("Microphone", ["Rode", "Shure", "AKG", "Rode", "Shure", "AKG"]),
            ("Customer number", ["20250001", "20250002", "20250003", "20250004", "20250005", "20250006"]),
            ("NHS number", ["9434765919", "9434765870", "4010232137", "9876543210", "1234567881", "9434765828"]),
            ("EAN", ["5012345678900", "4006381333931", "9780201379624", "5901234123457", "4012345678901", "7612345678900"]),
            ("Date of birth", ["19800501", "19790612", "19911224", "20010203", "19660707", "19581130"]),
            ("Created", ["20250502093000", "20250502093001", "20250502093002", "20250502093003", "20250502093004", "20250502093005"]),
            ("Updated", ["1746180000", "1746180060", "1746180120", "1746180180", "1746180240", "1746180300"]),
            ("Delivered", ["2025-05-02 09:30:00", "2025-05-03 09:30:00", "2025-05-04 09:30:00", "2025-05-05 10:00:00",
                           "2025-05-06 11:00:00", "2025-05-07 12:00:00"]),
            ("Sort code and account", ["20-00-00 55779911", "20-00-00 55779912", "20-00-00 55779913", "20-00-00 55779914",
                                       "20-00-00 55779915", "20-00-00 55779916"]),
            ("Card", ["4111 1111 1111 1111"] * 6)], 1):
        for place in ("before", "after"):
            header = ["Name", decoy, "Contact"] if place == "before" else ["Name", "Contact", decoy]
            phone = header.index("Contact")
            golden = GoldenList(f"decoy-{place}-{index}", f"“{decoy}” is no phone, “Contact” is full of them.", header, phone)
            for i, (name, _) in enumerate(FRIENDS):
                cells_of_row = [name, cells[i], national(i)]
                if place == "after":
                    cells_of_row[1:] = reversed(cells_of_row[1:])
                golden.row(cells_of_row, accepted(gb(i)))
            golden.write()

    for index, (other, right) in enumerate([("Landline", "Mobile"), ("Festnetz", "Handy"), ("Fax", "Tel"), ("Telefax", "Telefon"),
                                            ("Home phone", "Mobile"), ("Office phone", "Cell phone"),
                                            ("Emergency contact phone", "Phone"), ("Télécopie", "Téléphone"),
                                            ("Phone", "Mobile"), ("Telephone (home)", "Telephone (mobile)"), ("Festnetznummer", "Telefonnummer mobil"),
                                            ("Tél. fixe", "Tél. portable"), ("Teléfono fijo", "Teléfono móvil"), ("Work number", "Mobile number")], 1):
        golden = GoldenList(f"rivals-{index}", f"“{right}” is meant, not “{other}”.", ["Name", other, right], 2,
                            variables=["Name", other, right])
        for i, (name, _) in enumerate(FRIENDS):
            golden.row([name, national(800 + i), national(i)], accepted(gb(i)))
        golden.write()

    for name, both in [("first-wins", ["Phone 1", "Phone 2"]), ("primary-wins", ["Primary phone", "Secondary phone"]),
                       ("mobile-first", ["Mobile", "Phone"])]:
        golden = GoldenList(f"rivals-{name}", f"“{both[0]}” comes before “{both[1]}”.", ["Name", *both], 1)
        for i, (person, _) in enumerate(FRIENDS):
            golden.row([person, national(i), national(800 + i)], accepted(gb(i)))
        golden.write()

    golden = GoldenList("header-mostly-empty-mobile", "A mobile for some, a name for all: still the mobile.",
                        ["Name", "Mobile", "Postcode"], 1)
    for i, (name, _) in enumerate(FRIENDS):
        golden.row([name, national(i) if i % 2 else "", "BS1 4ND"],
                   accepted(gb(i)) if i % 2 else rejected("phone_missing"))
    golden.write()

    golden = GoldenList("header-dirty-mobile", "Most mobiles are broken; the name still tells.", ["Name", "Mobile", "Ref"], 1)
    for i, cell in enumerate(["n/a", "4.47701E+11", "unknown", national(3), "12", "-"]):
        golden.row([FRIENDS[i][0], cell, f"R{i}"], accepted(gb(3)) if i == 3 else rejected())
    golden.write()

    friends(contacts("header-campaign", "A column named like a thing of ours.")).write()
    reserved = GoldenList("header-reserved", "Columns named like things of ours.",
                          ["campaign", "Mobile", "body", "status", "from", "to"], 1)
    for i, (name, town) in enumerate(FRIENDS):
        reserved.row([name, national(i), town, "new", "a", "b"], accepted(gb(i)))
    reserved.write()

    twice = GoldenList("header-same-name-twice", "Two columns of one name stay apart.", ["Name", "Mobile", "Town", "Town", "town"], 1,
                       variables=["Name", "Mobile", "Town", "Town_2", "town_3"])
    for i, (name, town) in enumerate(FRIENDS):
        twice.row([name, national(i), town, f"{town} 2", f"{town} 3"], accepted(gb(i)))
    twice.write()

    padded = GoldenList("header-padded", "Blanks round the names.", ["  Name ", " Mobile", "Town  "], 1)
    friends(padded).write()
    unnamed = GoldenList("header-unnamed-columns", "Two columns without a name.", ["Name", "Mobile", "", "Town", ""], 1)
    for i, (name, town) in enumerate(FRIENDS):
        unnamed.row([name, national(i), "x", town, "y"], accepted(gb(i)))
    unnamed.write()
    braces = GoldenList("header-braces", "Braces can't stand in a placeholder.", ["{{Name}}", "Mobile", "Town"], 1,
                        variables=["Name", "Mobile", "Town"])
    friends(braces).write()
    breaks = GoldenList("header-newline", "A name over two lines.", ["First\nname", "Mobile", "Town"], 1,
                        variables=["First name", "Mobile", "Town"])
    friends(breaks).write()
    upper = GoldenList("header-only-unknown-words", "Nothing says phone but the cells.", ["Wer", "Wohin", "Wo"], 1)
    friends(upper).write()

    for separator, delimiter in SEPARATORS.items():
        friends(GoldenList(f"headerless-{separator}", "The first row is a person.", None, 1, delimiter=delimiter)).write()
    golden = GoldenList("headerless-phone-first", "Number, then name.", None, 0)
    for i, (name, _) in enumerate(FRIENDS):
        golden.row([gb(i), name], accepted(gb(i)))
    golden.write()
    golden = GoldenList("headerless-first-number-bad", "The first person's number is broken: still a person.", None, 1)
    golden.row(["Anna", "07700 9000", "Bristol"], rejected())
    friends(golden, FRIENDS[1:]).write()
    golden = GoldenList("headerless-first-number-rounded", "The first person's number is rounded: still a person.", None, 1)
    golden.row(["Anna", "4.47701E+11", "Bristol"], rejected("phone_rounded"))
    friends(golden, FRIENDS[1:]).write()
    golden = GoldenList("headerless-two-phones", "Two columns of numbers and no names: the first counts.", None, 1)
    for i, (name, _) in enumerate(FRIENDS):
        golden.row([name, national(i), national(500 + i)], accepted(gb(i)))
    golden.write()


# --- shapes of files -----------------------------------------------------------------------------------------------

def shapes():
    for name, raw, delimiter in [("semicolon", "sep=;", ";"), ("comma", "sep=,", ","), ("tab", "sep=\t", "\t"),
                                 ("pipe", "SEP=|", "|")]:
        friends(contacts(f"sep-line-{name}", "A first line that names the separator.", delimiter=delimiter).declares(raw)).write()
    friends(contacts("sep-line-bom", "The same after a byte order mark.", delimiter=";", bom=b"\xef\xbb\xbf").declares("sep=;")).write()
    friends(contacts("sep-line-utf16", "The same in UTF-16.", delimiter=";", codec="utf-16-le", bom=b"\xff\xfe",
                     encoding="UTF-16 LE").declares("sep=;")).write()
    friends(GoldenList("sep-line-headerless", "A separator line, then people.", None, 1, delimiter=";").declares("sep=;")).write()

    friends(contacts("title-one", "A title above the header.").title("Spring recall", "", "")).write()
    friends(contacts("title-bare", "A title without the commas.").title("Spring recall list", raw="Spring recall list")).write()
    friends(contacts("title-two", "A title and a date.").title("Spring recall", "", "").title("Printed 2 May 2025", "", "")).write()
    friends(contacts("title-blank-header", "A title, a blank row, the header.").title("Spring recall", "", "").title("", "", "")).write()
    friends(contacts("title-chosen", "The operator says how many rows to skip.", options={"skip_rows": 2})
            .title("a", "b", "c").title("d", "e", "f")).write()

    golden = contacts("blank-rows", "Rows without anything among the people.")
    for index, raw in enumerate(["", ",,", "  ", '"","",""', " , , "]):
        golden.row([FRIENDS[index][0], national(index), FRIENDS[index][1]], accepted(gb(index))).blank(raw)
    golden.write()
    golden = contacts("blank-rows-first", "Two blank rows before the header.")
    golden.declares("").declares("")
    friends(golden).write()
    friends(contacts("blank-lines-last", "A file that ends in blank lines.")).blank().blank(",,").blank().write()
    friends(contacts("no-final-newline", "The last row has no newline.", final_newline=False)).write()
    friends(contacts("no-final-newline-quoted", "Nor has it when it is quoted.", final_newline=False,
                     quoting=csv.QUOTE_ALL)).write()

    golden = contacts("ragged-short", "Rows that end early.")
    golden.row(["Anna", national(1)], accepted(gb(1))).row(["Ben"], rejected("phone_missing"))
    golden.row(["Chloe", national(3), "York"], accepted(gb(3))).write()
    golden = contacts("ragged-long", "Rows with more cells than the header.")
    golden.row(["Anna", national(1), "Bristol", "extra"], accepted(gb(1)))
    golden.row(["Ben", national(2), "Leeds", "", "more"], accepted(gb(2)))
    golden.row(["Chloe", national(3)], accepted(gb(3))).write()
    golden = GoldenList("trailing-columns", "Empty columns at the end.", ["Name", "Mobile", "Town", "", "", ""], 1)
    friends(golden, [[name, town, "", "", ""] for name, town in FRIENDS]).write()
    golden = GoldenList("trailing-columns-many", "Three hundred empty columns at the end.", ["Name", "Mobile"] + [""] * 300, 1)
    friends(golden, [[name] + [""] * 300 for name, _ in FRIENDS]).write()

    golden = GoldenList("one-column", "A column of numbers under its name.", ["phone"], 0)
    for i in range(6):
        golden.row([national(i)], accepted(gb(i)))
    golden.write()
    golden = GoldenList("one-column-headerless", "A column of numbers.", None, 0)
    for i in range(6):
        golden.row([gb(i)], accepted(gb(i)))
    golden.write()
    GoldenList("one-row", "A single person.", None, 1).row(["Anna", national(1), "Bristol"], accepted(gb(1))).write()
    GoldenList("one-cell", "A single number.", None, 0, final_newline=False).row([gb(1)], accepted(gb(1))).write()
    contacts("one-person", "A header and a single person.").row(["Anna", national(1), "Bristol"], accepted(gb(1))).write()
    contacts("header-only", "A header and nobody.").write()

    golden = contacts("quoted-header-after-bom", "A byte order mark before a quoted header.", bom=b"\xef\xbb\xbf", quoting=csv.QUOTE_ALL)
    friends(golden).write()
    golden = contacts("text-after-quote", "A quote that ends before its cell does.")
    golden.row(["Anna", national(1), "Bristol"], accepted(gb(1))).row(["Ben", national(2), "Leeds"], accepted(gb(2)), raw=f'"Ben" ,"{national(2)}" ,"Leeds" ')
    golden.row(["Chloe", national(3), "York"], accepted(gb(3))).write()
    golden = contacts("text-after-quote-swallows-nobody", "Words after a closing quote: nobody disappears into a cell.")
    golden.row(["Anna Smith", national(1), "Bristol"], accepted(gb(1)), raw=f'"Anna" Smith,{national(1)},Bristol')
    golden.row(["Ben", national(2), "Leeds"], accepted(gb(2))).row(["Chloe", national(3), "York"], accepted(gb(3)), raw=f'"Chloe",{national(3)},York')
    golden.write()
    for name, delimiter in SEPARATORS.items():
        GoldenList(f"one-row-{name}", "A single person is enough to tell the separator.", None, 1, delimiter=delimiter).row(
            ["Anna", national(1), "Bristol"], accepted(gb(1))).write()
    golden = GoldenList("names-with-commas", "As many commas in the names as semicolons between cells.", ["Name", "Mobile"], 1, delimiter=";")
    for i, (name, _) in enumerate(FRIENDS):
        golden.row([f"Smith, {name}", national(i)], accepted(gb(i)))
    golden.write()
    golden = contacts("odd-line-characters", "Characters that end lines elsewhere, but not in a list.")
    golden.row(["Anna\u2028Smith", national(1), "a\x0bb"], accepted(gb(1))).row(["Ben\u0085x", national(2), "c\x0cd"], accepted(gb(2))).write()
    golden = contacts("total-row-last", "A row of totals below the people.")
    friends(golden).row(["Total", "", "6"], rejected("phone_missing")).write()
    golden = contacts("one-bad-byte", "UTF-8 of which a single byte was broken: the rest stays legible.")
    friends(golden, [[t.given[i], t.towns[i]] for t in (people.GERMAN, people.GREEK, people.RUSSIAN, people.JAPANESE, people.KOREAN) for i in range(8)])
    golden.row(["Zo\ufffd", national(199), "X"], accepted(gb(199)))
    expected = golden.expectation()
    store(golden.name, golden.text().encode().replace(b"\xef\xbf\xbd", b"\xeb"), expected)
    golden = contacts("utf16-odd-byte", "UTF-16 cut in the middle of its last character.", codec="utf-16-le", bom=b"\xff\xfe", encoding="UTF-16 LE",
                      newline="\n")
    friends(golden)
    store(golden.name, golden.bom + golden.text().encode(golden.codec)[:-1], golden.expectation())

    golden = GoldenList("columns-256", "As many columns as there may be.", ["Mobile"] + [f"v{i}" for i in range(1, 256)], 0)
    for i in range(2):
        golden.row([national(i)] + [str(j) for j in range(1, 256)], accepted(gb(i)))
    golden.write()
    golden = contacts("cell-exactly-64-kib", "The longest cell there may be.")
    golden.row(["Anna", national(1), "x" * 65536], accepted(gb(1))).row(["Ben", national(2), "Leeds"], accepted(gb(2))).write()
    golden = contacts("cell-just-under-64-kib", "A long cell with quotes and newlines in it.")
    golden.row(["Anna", national(1), ('he said "no",\n' * 5000)[:65000].strip()], accepted(gb(1)))
    golden.row(["Ben", national(2), "Leeds"], accepted(gb(2))).write()


# --- numbers -------------------------------------------------------------------------------------------------------

def numbers():
    def phones(name, about, region, *lines):
        GoldenList(name, about, ["Name", "Mobile"], 1, options={"region": region}).spelt(*lines).write()

    phones("numbers-gb", "As people write them in Britain.", "GB",
           ("07700900001", accepted(gb(1))), ("07700 900002", accepted(gb(2))), ("07700-900-003", accepted(gb(3))),
           ("07700.900.004", accepted(gb(4))), ("(07700) 900005", accepted(gb(5))), ("+447700900006", accepted(gb(6))),
           ("+44 7700 900007", accepted(gb(7))), ("+44 (0)7700 900008", accepted(gb(8))), ("+44(0)7700900009", accepted(gb(9))),
           ("0044 7700 900010", accepted(gb(10))), ("00447700900011", accepted(gb(11))),
           ("0044 (0)7700 900012", accepted(gb(12))), ("+44-7700-900013", accepted(gb(13))),
           ("+44.7700.900014", accepted(gb(14))), ("0 7 7 0 0 9 0 0 0 1 5", accepted(gb(15))),
           ("07700/900016", accepted(gb(16))), ("+ 44 7700 900017", accepted(gb(17))))
    phones("numbers-gb-foreign", "Foreign numbers in a British list.", "GB",
           ("+1 415 555 0101", accepted(us(1))), ("+1 (415) 555-0102", accepted(us(2))), ("001 415 555 0103", accepted(us(3))),
           ("+1.415.555.0104", accepted(us(4))), ("0014155550105", accepted(us(5))), ("+1-415-555-0106", accepted(us(6))))
    phones("numbers-us", "As people write them in America.", "US",
           ("4155550101", accepted(us(1))), ("(415) 555-0102", accepted(us(2))), ("415-555-0103", accepted(us(3))),
           ("415.555.0104", accepted(us(4))), ("415 555 0105", accepted(us(5))), ("1-415-555-0106", accepted(us(6))),
           ("1 (415) 555-0107", accepted(us(7))), ("+1 415 555 0108", accepted(us(8))), ("+14155550109", accepted(us(9))),
           ("14155550110", accepted(us(10))), ("(415)555-0111", accepted(us(11))), ("415/555-0112", accepted(us(12))),
           ("011 44 7700 900013", accepted(gb(13))), ("+44 7700 900014", accepted(gb(14))), ("212-555-0115", accepted(us(15, 212))))
    for region in ("FR", "DE", "ES", "IT", "PL"):
        phones(f"numbers-{region.lower()}", f"Foreign numbers read in {region}.", region,
               ("+44 7700 900001", accepted(gb(1))), ("0044 7700 900002", accepted(gb(2))), ("00447700900003", accepted(gb(3))),
               ("+44 (0)7700 900004", accepted(gb(4))), ("0044 (0) 7700 900005", accepted(gb(5))),
               ("+1 415 555 0106", accepted(us(6))), ("001 (415) 555-0107", accepted(us(7))),
               ("＋44７７００９０００08", accepted(gb(8))), ("+44\u00a07700\u202f900009", accepted(gb(9))))

    for region in ("US", "GB"):
        right = (lambda i: us(i)) if region == "US" else gb
        plain = (lambda i: f"415555{100 + i:04}") if region == "US" else (lambda i: f"07700900{i:03}")
        spaced = (lambda i: f"415\u00a0555\u00a0{100 + i:04}") if region == "US" else (lambda i: f"07700\u00a0900{i:03}")
        phones(f"numbers-odd-characters-{region.lower()}", "Characters nobody sees or types.", region,
               (spaced(1), accepted(right(1))), (plain(2)[:4] + "\u200b" + plain(2)[4:], accepted(right(2))),
               ("\u202a" + right(3) + "\u202c", accepted(right(3))), ("\u200e" + plain(4) + "\u200f", accepted(right(4))),
               ("".join(chr(ord(c) + 0xFEE0) for c in plain(5)), accepted(right(5))),
               ("".join(chr(ord(c) + 0xFEE0) for c in right(6)), accepted(right(6))),
               (plain(7).replace("555", "\u2011555\u2011").replace("00900", "00\u2011900"), accepted(right(7))),
               (plain(8).replace("555", "–555–").replace("00900", "00–900"), accepted(right(8))),
               ("\ufeff" + plain(9), accepted(right(9))), ("\u2060" + plain(10) + "\u00ad", accepted(right(10))),
               (plain(11).replace("555", "\u2212555").replace("00900", "00\u2212900"), accepted(right(11))),
               ("\t" + plain(12) + " ", accepted(right(12))))
    phones("numbers-other-digits", "Digits of other scripts.", "GB",
           ("+٤٤٧٧٠٠٩٠٠٠٠١", accepted(gb(1))), ("०७७०० ९००००२", accepted(gb(2))), ("۰۷۷۰۰۹۰۰۰۰۳", accepted(gb(3))))

    phones("numbers-spreadsheet", "What spreadsheets make of numbers.", "GB",
           ("7700900001", warning(gb(1), "phone_zero_added")), ("447700900002", kept(gb(2))),
           ("447700900003.0", kept(gb(3))), ('="07700900004"', accepted(gb(4))), ("'07700900005", accepted(gb(5))),
           ("'+447700900006", accepted(gb(6))), ('="+447700900007"', accepted(gb(7))), ("4.47701E+11", rejected("phone_rounded")),
           ("4.4770090001E+11", rejected("phone_rounded")), ("4,47701E+11", rejected("phone_rounded")),
           ("4.47701e+11", rejected("phone_rounded")), ("7.70E+09", rejected("phone_rounded")),
           ("#NUM!", rejected()), ("#####", rejected()), ("14155550108", warning(us(8), "phone_plus_added")))
    golden = GoldenList("numbers-formula-raw", "Formula cells as some programs export them, unquoted.", ["Name", "Mobile"], 1)
    for i, (name, _) in enumerate(FRIENDS):
        golden.row([name, f'="07700900{i:03}"'], accepted(gb(i)), raw=f'{name},="07700900{i:03}"')
    golden.write()
    for delimiter, cell in ((",", "4.47701E+11"), (";", "4,47701E+11")):
        golden = GoldenList(f"rounded-headerless-{'comma' if delimiter == ',' else 'semicolon'}", "Nothing but rounded numbers.",
                            None, 1, delimiter=delimiter)
        for name, town in FRIENDS:
            golden.row([name, cell, town], rejected("phone_rounded"))
        golden.write()
    golden = contacts("rounded-all", "Nothing but rounded numbers under their name.")
    for name, town in FRIENDS:
        golden.row([name, "4.47701E+11", town], rejected("phone_rounded"))
    golden.write()
    golden = GoldenList("rounded-one-column", "A column of rounded numbers.", None, 0)
    for _ in range(4):
        golden.row(["4.47701E+11"], rejected("phone_rounded"))
    golden.write()

    phones("numbers-wrong", "Numbers that can't be dialled.", "GB",
           ("", rejected("phone_missing")), ("   ", rejected("phone_missing")), ("n/a", rejected("phone_not_a_number")),
           ("none", rejected("phone_not_a_number")), ("-", rejected("phone_not_a_number")), ("?", rejected("phone_not_a_number")),
           ("07700 9OO123", rejected("phone_letters")), ("anna@example.com", rejected("phone_not_a_number")),
           ("07700 900123 x45", rejected("phone_extension")), ("07700 900123 ext. 45", rejected("phone_extension")),
           ("+44 7700 900123;ext=45", rejected("phone_extension")),
           ("07700 900123 / 07700 900124", rejected("phone_several")), ("07700 900123, 07700 900124", rejected("phone_several")),
           ("07700 900123 or 07700 900124", rejected("phone_several")), ("07700900123;07700900124", rejected("phone_several")),
           ("07700 900123\n07700 900124", rejected("phone_several")), ("+447700900123 +447700900124", rejected("phone_several")),
           ("07700 90", rejected()), ("07700 900123456", rejected("phone_too_long")), ("123", rejected()),
           ("0", rejected()), ("00", rejected()), ("+", rejected()), ("<b>07700 900123</b>", rejected("phone_letters")),
           ("2025-05-02", rejected()), ("call me", rejected("phone_not_a_number")))
    phones("numbers-plus-bad", "An explicit + before a length or a country that can't be.", "GB",
           ("+44 7700 90", rejected()), ("+44 7700 9001", rejected()), ("+44 7700 900123 456", rejected("phone_too_long")),
           ("+999 123 456 789", rejected("phone_unknown_country")), ("+1 415 555", rejected()),
           ("+1 415 555 0100 00", rejected("phone_too_long")), ("+0 7700 900123", rejected()), ("+447700900005", accepted(gb(5))))
    phones("numbers-not-e164", "Numbers that a country may have but E.164 has not: fewer than 7 digits, more than 15.", "GB",
           ("+49 4770", rejected()), ("0049 4770", rejected()), ("+49 123456789012345", rejected()), ("+447700900004", accepted(gb(4))))
    phones("numbers-us-wrong", "American numbers that can't be dialled.", "US",
           ("555-0101", rejected("phone_area_missing")), ("415-555-010", rejected()), ("415-555-01012", rejected()),
           ("(415) 555-0103 x12", rejected("phone_extension")), ("415-555-0104/415-555-0105", rejected("phone_several")),
           ("1-800-FLOWERS", rejected("phone_letters")), ("4.15556E+09", rejected("phone_rounded")), ("415-555-0108", accepted(us(8))))
    phones("numbers-insisted", "The operator includes numbers with a + that look impossible.", "GB",
           ("+44 7700 9001", rejected()), ("+44 7700 900002", accepted(gb(2))))
    insisted = GoldenList("choices-include", "The operator includes a number with a + that looks impossible.", ["Name", "Mobile"], 1,
                          options={"include": [1]})
    insisted.spelt(("+44 7700 9001", warning("+4477009001")), (national(2), accepted(gb(2)))).write()


# --- people --------------------------------------------------------------------------------------------------------

def persons():
    golden = GoldenList("duplicates-spellings", "One number in many spellings is one person.", ["Name", "Mobile"], 1)
    golden.row(["Anna", "07700 900001"], accepted(gb(1))).row(["Ben", "07700 900002"], accepted(gb(2)))
    for spelling in ("+447700900001", "00447700900001", "+44 (0)7700 900001", "(07700) 900-001", "０7700900001", "447700900001",
                     "7700900001"):
        golden.row(["Anna", spelling], duplicate(gb(1), 2, False))
    golden.row(["Ben", "07700900002"], duplicate(gb(2), 3, False)).write()
    golden = GoldenList("duplicates-other-names", "One number under several names.", ["Name", "Mobile"], 1)
    golden.row(["Anna", national(1)], accepted(gb(1))).row(["Ben", "+447700900001"], duplicate(gb(1), 2, True))
    golden.row(["anna", national(1)], duplicate(gb(1), 2)).row(["Chloe", national(1)], duplicate(gb(1), 2, True)).write()
    golden = GoldenList("duplicates-split-names", "One number under several names, in two columns.", ["First name", "Last name", "Mobile"], 2)
    golden.row(["Anna", "Smith", national(1)], accepted(gb(1))).row(["Anna", "Smith", gb(1)], duplicate(gb(1), 2, False))
    golden.row(["Ben", "Smith", national(1)], duplicate(gb(1), 2, True)).write()
    golden = contacts("duplicates-whole-rows", "The same rows twice.")
    friends(golden)
    for index, (name, town) in enumerate(FRIENDS):
        golden.row([name, national(100 + index), town], duplicate(gb(100 + index), 2 + index, False))
    golden.write()
    golden = GoldenList("duplicates-first-rejected", "A broken number first, the right one later.", ["Name", "Mobile"], 1)
    golden.row(["Anna", "07700 90"], rejected()).row(["Anna", national(0)], accepted(gb(0))).row(["Anna", gb(0)], duplicate(gb(0), 3, False)).write()

    odd = [["Zoë O’Brien-Müller", "naïve"], ["Mia 🦊", "👩‍👩‍👧‍👦 🏳️‍🌈"], ["山田太郎", "東京"], ["مريم الحسن", "القاهرة"], ["יעל כהן", "חיפה"],
           ["Łukasz", "e\u0301 combining"], ["x" * 300, "long name"], ["𝒜nna", "astral"], ["O'Neil", "apostrophe"],
           ["Robert'); DROP TABLE recipients;--", "Bobby"], ["%1 %2 {{name}}", "{{town}}"], ["\\n", "back\\slash"]]
    friends(contacts("people-odd-names", "Names of all kinds."), odd).write()
    friends(contacts("people-html", "Mark-up stays what it is."), [["<b>Anna</b>", "<script>alert(1)</script>"], ["Ben &amp; Co", "a < b"],
                                                                   ["<!-- -->", "&lt;i&gt;"]]).write()
    friends(contacts("people-formulas", "Formulas stay text."), [["=1+1", "@SUM(A1)"], ["-2+3", "+cmd|' /C calc'!A0"],
                                                                 ["=HYPERLINK(\"http://example.com\")", "\t=1"]]).write()
    friends(contacts("people-rtl", "Right to left throughout.", bom=b"\xef\xbb\xbf"), [[g, t] for g, t in zip(people.HEBREW.given, people.ARABIC.towns)]).write()
    golden = GoldenList("people-numbers-as-names", "Cells that look like other things.", ["Ref", "Mobile", "Date", "Amount", "Postcode"], 1)
    for i in range(4):
        golden.row([f"00{i}12", national(i), f"2025-05-0{i + 1}", f"£{i},000.50", "BS1 4ND"], accepted(gb(i)))
    golden.write()


# --- what the operator chooses -------------------------------------------------------------------------------------

def choices():
    golden = GoldenList("choices-header-off", "The operator says the first row is a person.", ["Name", "Mobile", "Town"], 1, has_header=False,
                        options={"has_header": False})
    golden.header_line.judgement = rejected("phone_not_a_number")
    friends(golden).write()
    golden = GoldenList("choices-header-on", "The operator says the first row is a header though it has a number.", ["Anna", national(1), "Bristol"], 1,
                        options={"has_header": True})
    friends(golden).write()
    golden = GoldenList("choices-phone-column", "The operator takes the other column.", ["Name", "Mobile", "Home"], 2, options={"roles": {"2": "phone"}})
    for i, (name, _) in enumerate(FRIENDS):
        golden.row([name, national(i), national(500 + i)], accepted(gb(500 + i)))
    golden.write()
    golden = GoldenList("choices-second-phone", "A second column stands in where the first is empty or wrong.", ["Name", "Mobile", "Home", "Town"], 1,
                        second_phone=2, options={"roles": {"2": "second_phone"}})
    golden.row(["Anna", national(1), national(501), "Bristol"], accepted(gb(1)))
    golden.row(["Ben", "", national(502), "Leeds"], kept(gb(502))).row(["Chloe", "n/a", national(503), "York"], kept(gb(503)))
    golden.row(["Dan", "", "", "Bath"], rejected()).row(["Ella", national(502), "", "Truro"], duplicate(gb(502), 3, True)).write()
    golden = GoldenList("choices-ignored", "A column is left out, another renamed.", ["Name", "Mobile", "Secret", "Town"], 1,
                        variables=["first_name", "Mobile", None, "Town"], options={"roles": {"2": "ignored"}, "names": {"0": "first_name"}})
    for i, (name, town) in enumerate(FRIENDS):
        golden.row([name, national(i), "x", town], accepted(gb(i)))
    golden.write()
    golden = contacts("choices-opted-out", "Two people don't want to hear from us.", options={"opted_out": [gb(101), gb(103)]})
    for i, (name, town) in enumerate(FRIENDS):
        golden.row([name, national(100 + i), town], opted_out(gb(100 + i)) if i in (1, 3) else accepted(gb(100 + i)))
    golden.write()
    golden = contacts("choices-fixed-cell", "A number is put right, a name too.", options={"cells": [[2, 1, national(7)], [3, 0, "Cleo"]]})
    golden.row(["Anna", national(1), "Bristol"], accepted(gb(1))).row(["Ben", "n/a", "Leeds"], accepted(gb(7)))
    golden.row(["Chloe", national(3), "York"], accepted(gb(3)))
    expected = golden.lines[-1]
    expected.raw, expected.cells = f"Chloe,{national(3)},York", ["Cleo", national(3), "York"]
    golden.write()
    golden = contacts("choices-excluded", "A number is left out, wherever it stands.", options={"exclude": [1]})
    golden.row(["Anna", national(1), "Bristol"], rejected()).row(["Ben", national(1), "Leeds"], duplicate(gb(1), 2))
    golden.row(["Chloe", national(3), "York"], accepted(gb(3))).write()


# --- what is refused -----------------------------------------------------------------------------------------------

def refusals():
    rows = "".join(f"{name},{national(i)}\r\n" for i, (name, _) in enumerate(FRIENDS)).encode()
    refusal("refused-zip", "A workbook named .csv.", b"PK\x03\x04\x14\x00\x06\x00" + zlib.compress(rows * 20), "CSV")
    refusal("refused-xls", "An old workbook named .csv.", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64) + rows, "CSV")
    refusal("refused-png", "A picture.", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + zlib.compress(rows), "picture")
    refusal("refused-jpeg", "A photograph.", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + zlib.compress(rows), "picture")
    refusal("refused-pdf", "A PDF.", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + rows, "PDF")
    refusal("refused-open-quote", "A quote that is never closed.", b"Name,Mobile\r\n\"Anna,07700 900001\r\n" + rows, "quote")
    refusal("refused-open-quote-later", "A quote that is never closed, after good rows.", b"Name,Mobile\r\n" + rows + b"Zoe,\"07700 900009\r\n", "quote")
    refusal("refused-cell-64-kib-and-one", "A cell a byte longer than may be.", b"Name,Mobile,Note\r\n" + rows + b"Zoe,07700 900009," + b"x" * 65537 + b"\r\n", "64")
    refusal("refused-257-columns", "A column more than may be.", ("Mobile" + ",v" * 256 + "\r\n" + national(1) + ",x" * 256 + "\r\n").encode(), "256")
    refusal("refused-empty", "Not a byte.", b"", "empty")
    refusal("refused-only-bom", "A byte order mark and nothing else.", b"\xef\xbb\xbf", "no rows")
    refusal("refused-blank-lines", "Only blank lines.", b"\r\n\r\n  \r\n,,,\r\n\"\",\"\"\r\n", "no rows")
    refusal("refused-sep-only", "A separator line and nothing else.", b"sep=;\r\n", "no rows")
    refusal("refused-nuls", "Bytes that are no text.", b"a,b\n" + bytes([0, 0, 1, 2, 0, 0, 0x7f, 0xfe] * 40), "text")
    refusal("refused-nul-in-text", "A NUL in the middle of a list.", b"Name,Mobile\r\nAn\x00na,07700 900001\r\n" + rows * 20, "text")


if __name__ == "__main__":
    start()
    for chapter in (encodings, punctuation, headers, shapes, numbers, persons, choices, refusals):
        chapter()
    print(f"{len(written)} lists")
