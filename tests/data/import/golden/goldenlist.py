"""A list file and, beside it, how it ought to be judged."""

import csv
import dataclasses
import io
import itertools
import json
import pathlib

FOLDER = pathlib.Path(__file__).parent
written = []


def gb(number):
    """A mobile number that Ofcom keeps for drama."""
    return f"+447700900{number:03}"


def national(number):
    return f"07700 900{number:03}"


def us(number, area=415):
    """A number that NANPA keeps for fiction."""
    return f"+1{area}55501{number:02}"


@dataclasses.dataclass
class Judgement:
    verdict: str
    phone: str = ""
    code: str | None = None
    same_as: int | None = None  # row number

    def as_json(self):
        return {key: value for key, value in dataclasses.asdict(self).items() if value is not None}


def accepted(phone):
    return Judgement("accepted", phone, "")


def warning(phone, code=None):
    return Judgement("warning", phone, code)


def kept(phone):
    """Accepted; whether a word of warning goes with it is not what the list is about."""
    return Judgement("kept", phone)


def rejected(code=None):
    return Judgement("rejected", code=code)


def duplicate(phone, same_as, other_name=None):
    return Judgement({None: "duplicate", False: "repeated", True: "repeated_other"}[other_name], phone, same_as=same_as)


def opted_out(phone):
    return Judgement("opted_out", phone)


@dataclasses.dataclass
class Line:
    cells: list[str]
    judgement: Judgement | None = None
    raw: str | None = None  # as it stands in the file, if it isn't the cells written the usual way


class GoldenList:
    def __init__(self, name, about, header, phone, *, delimiter=",", newline="\r\n", quoting=csv.QUOTE_MINIMAL,
                 codec="utf-8", bom=b"", encoding="UTF-8", final_newline=True, has_header=True, variables=None,
                 second_phone=None, options=None):
        """header None: the file has none. phone: the column that must be found, -1 for none. newline: one or several
        in turn. encoding: what it may be called."""
        self.name, self.about, self.phone = name, about, phone
        self.delimiter, self.quoting = delimiter, quoting
        self.newlines = [newline] if isinstance(newline, str) else newline
        self.codec, self.bom, self.encoding = codec, bom, encoding
        self.final_newline, self.has_header = final_newline, has_header and header is not None
        self.second_phone, self.options = second_phone, options or {}
        self.header, self.variables, self.skipped = header, variables, 0
        self.lines = []
        self.header_line = None
        if header is not None:
            self.header_line = Line(header)
            self.lines.append(self.header_line)

    def title(self, *cells, raw=None):
        """A line above the header that isn't part of the list."""
        self.lines.insert(self.lines.index(self.header_line), Line(list(cells), raw=raw))
        self.skipped += any(cell.strip() for cell in cells)
        return self

    def declares(self, raw):
        """A first line such as `sep=;`."""
        self.lines.insert(0, Line([], raw=raw))
        return self

    def blank(self, raw=""):
        self.lines.append(Line([], raw=raw))
        return self

    def row(self, cells, judgement, raw=None):
        self.lines.append(Line(list(cells), judgement, raw))
        return self

    def spelt(self, *lines):
        """Rows of a name and a number: (spelling, judgement)."""
        for index, (spelling, judgement) in enumerate(lines):
            self.row([f"Person {index + 1}", spelling], judgement)
        return self

    def text(self):
        newlines = itertools.cycle(self.newlines)
        pieces = []
        for line in self.lines:
            if line.raw is None:
                out = io.StringIO()
                csv.writer(out, delimiter=self.delimiter, quoting=self.quoting).writerow(line.cells)
                pieces.append(out.getvalue().removesuffix("\r\n"))
            else:
                pieces.append(line.raw)
            pieces.append(next(newlines))
        return "".join(pieces if self.final_newline else pieces[:-1])

    def names(self):
        """What the template calls each column."""
        width = max(max((i + 1 for i, cell in enumerate(line.cells) if cell.strip()), default=0)
                    for line in self.lines[self.skipped:])
        header = self.header if self.has_header else []
        names = [header[i].strip() if i < len(header) else "" for i in range(width)]
        return [name or f"column_{i + 1}" for i, name in enumerate(names)]

    def expectation(self):
        people = [(number, line) for number, line in enumerate(self.lines, 1) if line.judgement]
        names = self.variables or self.names()
        ignored = {self.phone} | ({self.second_phone} if self.second_phone is not None else set())
        columns = [i for i in range(len(names)) if i not in ignored and names[i] is not None]
        count = lambda *verdicts: sum(line.judgement.verdict in verdicts for _, line in people)
        counts = {"rows": len(people), "accepted": count("accepted", "warning", "kept"),
                  "rejected": count("rejected"), "duplicates": count("duplicate", "repeated", "repeated_other"),
                  "opted_out": count("opted_out")}
        if not count("kept"):
            counts["warnings"] = count("warning")
        rows = [{"row": number, **line.judgement.as_json(),
                 "variables": {names[i]: line.cells[i].strip() if i < len(line.cells) else "" for i in columns}}
                for number, line in people]
        expected = {"about": self.about, "options": self.options, "encoding": self.encoding,
                    "delimiter": self.delimiter, "has_header": self.has_header, "skipped_rows": self.skipped,
                    "phone_column": self.phone, "variables": [names[i] for i in columns], "counts": counts,
                    "rows": rows}
        if self.second_phone is not None:
            expected["second_phone_column"] = self.second_phone
        return expected

    def write(self):
        store(self.name, self.bom + self.text().encode(self.codec), self.expectation())


def refusal(name, about, content, says):
    """A file that is refused with a sentence that has these words in it."""
    store(name, content, {"about": about, "error": says})


def store(name, content, expected):
    assert name not in written, name
    written.append(name)
    (FOLDER / f"{name}.csv").write_bytes(content)
    rows = expected.pop("rows", [])
    text = json.dumps(expected, ensure_ascii=False, indent=1)
    if rows:
        lines = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
        text = f'{text[:-2]},\n "rows": [\n  {lines}\n ]\n}}'
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def start():
    """Takes away what an earlier run wrote."""
    for old in itertools.chain(FOLDER.glob("*.csv"), FOLDER.glob("*.json")):
        old.unlink()
