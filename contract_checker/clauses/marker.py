"""Numbers that open a clause, in French and English contracts: « Article XII », « 12.1. », « § 4 »."""

import re
from dataclasses import dataclass, replace
from typing import Final, Literal

from contract_checker.clauses.heading import is_upper
from contract_checker.document import fold

Style = Literal["decimal", "roman", "letter"]

KEYWORDS: Final = {
    "article": "article", "art.": "article", "art": "article", "clause": "clause", "§": "§",
    "section": "section", "sous-section": "sous-section", "paragraphe": "§", "paragraph": "§",
    "chapitre": "chapitre", "chapter": "chapitre", "titre": "titre", "title": "titre",
    "partie": "partie", "part": "partie", "livre": "livre",
    "annexe": "annexe", "annex": "annexe", "appendice": "annexe", "appendix": "annexe",
    "schedule": "annexe", "exhibit": "annexe", "attachment": "annexe",
}  # fmt: skip
_QUOTES: Final = ("«", "“", '"')
_SILENT: Final = ("article", "clause", "§")
_FIRST: Final = ("premier", "unique", "1er", "1 er")
_ROMAN: Final = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}|X?L(?:X{0,3})(?:IX|IV|V?I{0,3}))"
_TAIL: Final = r"(?:[.\-–‑]\d{1,3}(?!\d))"
_LATIN: Final = r"(?:\s(?:bis|ter|quater|quinquies)\b)?"

_KEYWORD = re.compile(
    r"(?P<keyword>§|[A-ZÉ][A-Za-zÉé]{2,9}(?:-[A-Za-z]{7})?\.?)(?:\s+|(?<=[.§])|(?=[Nn]°|\d))(?:[Nn]°\s*)?"
    rf"(?P<number>[Pp][Rr][Ee][Mm][Ii][Ee][Rr]|[Uu][Nn][Ii][Qq][Uu][Ee]|1\s?(?:er|ER)\b|\d{{1,3}}(?![^\W\d_]){_TAIL}{{0,5}}{_LATIN}"
    rf"|{_ROMAN}{_TAIL}{{0,4}}(?![\w'’])|[A-Z]\d{{0,2}}{_TAIL}{{0,4}}(?![\w'’]))"
    r"(?P<closing>\s*[.):–—−‒-]?)"
)
_BARE = re.compile(
    rf"(?P<number>\d{{1,3}}{_TAIL}{{0,5}}(?:\.[a-z](?=[.)\s]))?{_LATIN}|{_ROMAN}{_TAIL}{{0,4}}|[A-Z]\d{{0,2}}{_TAIL}{{0,4}})"
    r"(?P<closing>\s?°?\s*[.):–—−‒-](?!\d)|\s?°|)(?=\s|$|(?<=[.)–-])[A-ZÀ-Ý])"
)
# « un préavis de trente » at the end of a line, « (30) jours » at the beginning of the next
BRACKETED_QUANTITY: Final = (
    r"\(\d{1,2}\)\s*(?:jours?|mois|semaines?|heures?|ans?|années?|minutes?|ouvrés|ouvrables|pour\s?cent"
    r"|days?|months?|weeks?|hours?|years?|calendar|business|working|per\s?cent|%)(?!\w)"
)
_OPENING = re.compile(r"\s*[A-ZÀ-ÝŒ«\"“\[(]")
_STRIPPED: Final = " \t\n\u00a0\u202f.:)–—−‒-"


@dataclass(frozen=True, slots=True)
class Marker:
    """A clause number as written.

    Attributes:
        keyword: family of the word before it ('article', 'annexe', …), empty for a bare number.
        style: how its first component counts.
        parts: its components as numbers: 'II.3' is (2, 3).
        display: the number as shown to a reader, without « Article ».
        closing: the sign after it ('.', ')', '-'), empty if none.
        length: characters of the text that it takes, closing sign included.
        quoted: whether it opens a quotation, as the new wording in an amendment: « 8.2 Délai ».
    """

    keyword: str
    style: Style
    parts: tuple[int, ...]
    display: str
    closing: str
    length: int
    quoted: bool = False

    @property
    def lone(self) -> bool:
        """A bare number of one component, which an enumeration may use as well."""
        return not self.keyword and len(self.parts) == 1

    def as_letter(self) -> "Marker | None":
        """The same sign read as a letter, where a Roman numeral may be one: 'I' after 'H'."""
        first = self.display[:1]
        if self.style == "roman" and not self.keyword and re.match(r"[IVXL](?![IVXL])", self.display):
            return replace(self, style="letter", parts=(ord(first) - 64, *self.parts[1:]))
        return None


def read_marker(text: str) -> Marker | None:
    """The clause number that `text` begins with, if it can be one by its writing alone.

    What follows must look like a heading or a sentence: « 12 mois », « 3 000 appels » and
    « Article 12 du CCAG » are running text.
    """
    first = text[:1]
    if first in _QUOTES:
        opening = len(text) - len(text[1:].lstrip())
        marker = read_marker(text[opening:])
        return (
            replace(marker, quoted=True, length=marker.length + opening)
            if marker and not marker.lone
            else None
        )
    if not (first.isdigit() or first.isupper() or first == "§"):
        return None
    match = None if first.isdigit() else _KEYWORD.match(text)
    if match is not None and fold(match["keyword"]) in KEYWORDS:
        return _with_keyword(match, text)
    match = _BARE.match(text)
    return _bare(match, text) if match else None


def read_label(label: str) -> Marker | None:
    """The clause number in a displayed list number; None for a bullet or an item such as « a) »."""
    text = label.strip()
    match = _KEYWORD.match(text)
    if match is not None and fold(match["keyword"]) in KEYWORDS:
        return _marker(match, _keyword_of(match))
    match = _BARE.match(text)
    return _marker(match, "") if match and not text[match.end() :].strip() else None


def _with_keyword(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :]
    if (
        match["closing"].strip()
        or not rest.strip()
        or _OPENING.match(rest)
        or rest.lstrip(" \t").startswith("\n")
    ):
        marker = _marker(match, _keyword_of(match))
        # « Article L. 2113-10 du code », « Article R. 2191-3 »: a code, not a clause.
        return None if marker and marker.keyword in _SILENT and _is_code(match["number"], rest) else marker
    return None


def _bare(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :]
    marker = _marker(match, "")
    if marker is None or (rest.strip() and not _OPENING.match(rest)):
        return None
    if marker.style == "decimal":
        return None if _is_other_number(match["number"]) or (marker.lone and not rest.strip()) else marker
    # « I PRESCRIPTIONS GÉNÉRALES » has no sign after its number; « A » alone is a word.
    parted = (
        marker.closing
        or len(marker.parts) > 1
        or (marker.style == "roman" and is_upper(rest.partition("\n")[0]))
    )
    return marker if parted and rest.strip() else None


def _is_code(number: str, rest: str) -> bool:
    return number.isalpha() and len(number) == 1 and rest.lstrip()[:1].isdigit()


def _is_other_number(number: str) -> bool:
    """Whether `number` is a telephone number, or counts with zeros before as quantities and codes do."""
    components = re.split(r"[.\-–‑]", number)
    padded = any(len(component) > 1 and component.startswith("0") for component in components)
    return padded and not 1 < len(components) <= 3


def _keyword_of(match: re.Match[str]) -> str:
    return KEYWORDS[fold(match["keyword"])]


def _marker(match: re.Match[str], keyword: str) -> Marker | None:
    number = match["number"]
    first, *others = re.split(r"[.\-–‑]", re.sub(r"\s?(?:bis|ter|quater|quinquies)$", "", number))
    counted = _count(first, keyword)
    if counted is None:
        return None
    style, value = counted
    parts = (*value, *(int(other) if other.isdigit() else ord(other) - 96 for other in others))
    word = match["keyword"] if keyword else ""
    silent = keyword in ("", *_SILENT) or (keyword == "section" and len(parts) > 1)
    display = number if silent else f"{word} {number}"
    return Marker(keyword, style, parts, display, match["closing"].strip(_STRIPPED[:5]), match.end())


def _count(first: str, keyword: str) -> tuple[Style, tuple[int, ...]] | None:
    folded = fold(first)
    if folded in _FIRST:
        return "decimal", (1,)
    if first.isdigit():
        return "decimal", (int(first),)
    if re.fullmatch(_ROMAN, first) and not (keyword == "" and first == "L"):
        return "roman", (_roman(first),)
    if re.fullmatch(r"[A-Z]\d{0,2}", first):
        letter = ord(first[0]) - 64
        return "letter", (letter, int(first[1:])) if len(first) > 1 else (letter,)
    return None


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[letter] for letter in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
