"""The small Markdown-like format in which the pieces are written.

A source starts with a YAML front matter between two `---` lines, then holds blocks:

    # Title            first-level heading (`#!` : without a number in Word)
    ## Title           second-level heading (`###` : third)
    - text             bulleted item (`  - text` : nested once)
    + text             lettered item
    > text             centred line
    | a | b |          table row; the first row is the header
    {table: 3 1 1 | Caption of the table that follows}
    {contents}  {page}
    [^key]: text       footnote, called in the text by `[^key]`

Inside a text, `**bold**` and `*italic*`. French spacing and curly apostrophes are added
here, so that the sources stay easy to type. A front matter without `particulars` gives a piece without
a cover; `language: en` gives English running lines.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

NO_BREAK = "\u00a0"


class SourceError(ValueError):
    """A source that cannot be rendered; the message says which file and which line."""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style, or the call of a footnote."""

    text: str
    bold: bool = False
    italic: bool = False
    note: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading; `numbered` matters where the target numbers by itself."""

    level: int
    runs: Runs
    numbered: bool

    @property
    def text(self) -> str:
        """The title without its styles, as a table of contents shows it."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Paragraph:
    """Running text, or a centred line."""

    runs: Runs
    centred: bool = False


@dataclass(frozen=True)
class Item:
    """One entry of a bulleted or lettered list; `first` restarts the letters."""

    runs: Runs
    level: int
    lettered: bool
    first: bool


@dataclass(frozen=True)
class Table:
    """A ruled table whose first row is its header; `widths` are proportions."""

    caption: Runs
    widths: tuple[float, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True)
class PageBreak:
    """A new page."""


@dataclass(frozen=True)
class Contents:
    """The table of contents."""


Block = Heading | Paragraph | Item | Table | PageBreak | Contents


@dataclass(frozen=True)
class FrontMatter:
    """What a piece prints on its cover and around its pages."""

    issuer: tuple[str, ...]
    title: str
    subject: str
    particulars: tuple[tuple[str, str], ...]
    header: tuple[str, str]
    footer: str
    theme: str
    author: str
    english: bool


@dataclass(frozen=True)
class Source:
    """One piece, parsed."""

    front: FrontMatter
    blocks: tuple[Block, ...]
    notes: Mapping[str, Runs]


def read_source(path: Path) -> Source:
    """Parse the piece kept at `path`.

    Raises:
        SourceError: if the front matter or a block cannot be understood.
    """
    parts = path.read_text(encoding="utf-8").split("---\n", 2)
    if len(parts) != 3 or parts[0]:
        raise SourceError(f"{path}: the file must start with a front matter between two '---' lines")
    body = parts[2].splitlines()
    notes = {found[1]: inline(found[2]) for line in body if (found := _NOTE.fullmatch(line))}
    lines = [line for line in body if not _NOTE.fullmatch(line)]
    return Source(_front_matter(parts[1], path), tuple(_blocks(lines, path)), notes)


def inline(text: str) -> Runs:
    """Split a text into styled runs, with French spacing."""
    runs: list[Run] = []
    for piece in _INLINE.split(_spaced(text)):
        if piece.startswith("**"):
            runs.append(Run(piece[2:-2], bold=True))
        elif piece.startswith("[^"):
            runs.append(Run("", note=piece[2:-1]))
        elif piece.startswith("*") and len(piece) > 2:
            runs.append(Run(piece[1:-1], italic=True))
        elif piece:
            runs.append(Run(piece))
    return tuple(runs)


_NOTE = re.compile(r"\[\^(\w+)\]: (.+)")
_INLINE = re.compile(r"(\*\*[^*]+\*\*|\*[^*]+\*|\[\^\w+\])")
_HEADING = re.compile(r"(#{1,3})(!?) (.+)")
_ITEM = re.compile(r"( *)([-+]) (.+)")
_TABLE = re.compile(r"\{table: ([\d. ]+)\| (.+)\}")


def _spaced(text: str) -> str:
    text = text.replace("'", "\u2019").replace("« ", f"«{NO_BREAK}")
    text = re.sub(r" (?=[:;?!%€»])", NO_BREAK, text)
    text = re.sub(r"(?<=\d) (?=\d{3}\b)", NO_BREAK, text)
    return re.sub(r"(?<=\bn°) (?=\d)", NO_BREAK, text)


def _front_matter(text: str, path: Path) -> FrontMatter:
    raw = yaml.safe_load(text)
    try:
        return FrontMatter(
            issuer=tuple(_spaced(line) for line in raw["issuer"]),
            title=_spaced(raw["title"]),
            subject=_spaced(raw["subject"]),
            particulars=tuple((_spaced(k), _spaced(v)) for k, v in raw["particulars"].items()),
            header=(_spaced(raw["header"][0]), _spaced(raw["header"][1])),
            footer=_spaced(raw["footer"]),
            theme=raw["theme"],
            author=raw["author"],
            english=raw.get("language") == "en",
        )
    except KeyError as missing:
        raise SourceError(f"{path}: the front matter has no {missing}") from missing


def _blocks(lines: list[str], path: Path) -> Iterator[Block]:
    previous: Block | None = None
    table: tuple[str, str] | None = None
    rows: list[tuple[Runs, ...]] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append(tuple(inline(cell.strip()) for cell in line.strip().strip("|").split("|")))
            continue
        if rows:
            yield (previous := _table(table, rows, path))
            table, rows = None, []
        if found := _TABLE.fullmatch(line):
            table = (found[1], found[2])
        elif line:
            yield (previous := _block(line, previous))
        elif not isinstance(previous, Item):
            previous = None


def _table(opening: tuple[str, str] | None, rows: list[tuple[Runs, ...]], path: Path) -> Table:
    if opening is None:
        raise SourceError(f"{path}: a table row without its '{{table: …}}' line: {rows[0]}")
    widths = tuple(float(width) for width in opening[0].split())
    if any(len(row) != len(widths) for row in rows):
        raise SourceError(f"{path}: table '{opening[1]}' has rows that are not {len(widths)} cells wide")
    return Table(inline(opening[1]), widths, tuple(rows))


def _block(line: str, previous: Block | None) -> Block:
    if line == "{page}":
        return PageBreak()
    if line == "{contents}":
        return Contents()
    if found := _HEADING.fullmatch(line):
        return Heading(len(found[1]), inline(found[3]), numbered=not found[2])
    if found := _ITEM.fullmatch(line):
        first = not isinstance(previous, Item)
        return Item(inline(found[3]), len(found[1]) // 2, found[2] == "+", first)
    if line.startswith("> "):
        return Paragraph(inline(line[2:]), centred=True)
    return Paragraph(inline(line))
