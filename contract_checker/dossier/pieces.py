"""Naming each piece of a dossier: from its content first, from its file name when the content is mute."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from contract_checker.document import Document, TextSpan, fold
from contract_checker.engine.circumstances import PieceKind

from .columns import named_by_columns
from .lots import lot_of_piece
from .naming import UNNAMED, Naming
from .titles import Line, joined, lines_of, title_lines
from .wording import pieces as wording

_Names = tuple[tuple[PieceKind, re.Pattern[str]], ...]

_START: Final = wording.BEFORE
_PIECES: Final[_Names] = tuple((kind, re.compile(f"{_START}(?:{name})")) for kind, name in wording.PIECES)
_SUBJECTS: Final[_Names] = tuple((kind, re.compile(f"{_START}(?:{name})")) for kind, name in wording.SUBJECTS)
_ANYWHERE: Final[_Names] = tuple(
    (kind, re.compile(rf"(?<![\w'])(?:{name})"))
    for kind, name in (*wording.PIECES, ("annexe", wording.ANNEXE))
)
_SELF: Final[_Names] = tuple((kind, re.compile(name)) for kind, name in wording.SELF)
_ANNEXE: Final = re.compile(f"{_START}(?:{wording.ANNEXE})")
_PRICES: Final[tuple[PieceKind, ...]] = ("bpu", "dqe", "dpgf")
_COMBINED: Final[_Names] = tuple(
    (kind, re.compile(f"(?:{wording.TOGETHER}{'|- ?' if kind in _PRICES else ''})(?:{name})"))
    for kind, name in wording.PIECES
    if kind in ("rc", "ccap", "cctp", "ccp", "ae", *_PRICES)
)
_SERVES: Final = re.compile(r"document\b[^\n]{0,30}\bvalant\b")
_MAIL_FROM: Final = re.compile(wording.MAIL_FROM)
_MAIL_OTHERS: Final = re.compile(wording.MAIL_OTHERS)
_OF_ANNEXES: Final[tuple[PieceKind, ...]] = (*_PRICES, "cctp")
# These name a piece wherever they stand on its title page; others do only if nothing comes before.
_OF_TENDERS: Final[tuple[PieceKind, ...]] = (
    "rc", "aapc", "ccap", "cctp", "ccp", "ae", *_PRICES, "amendment", "application_contract",
)  # fmt: skip
_NEAR: Final = 2
_TITLE_HEIGHT: Final = 3
_HEADERS: Final = 6
_FIRST_BLOCKS: Final = 80
_AROUND: Final = 80
_OPENING: Final = 2_000
_MAIL_HEAD: Final = 8
_WORD = re.compile(r"[a-z]+\d?")
_WEAK: Final[tuple[PieceKind, ...]] = ("contract", "framework")


class _Found(NamedTuple):
    """A name that some lines of a title bear."""

    kind: PieceKind
    first: int
    height: int = 1


def name_piece(document: Document) -> Naming:
    """The kind of piece that a document says it is, else that its file name says, else ``other``."""
    named = (
        _by_format(document)
        or _by_title(document)
        or _by_running_header(document)
        or named_by_columns(document)
        or _by_sentence(document)
        or _by_file_name(document.path)
        or UNNAMED
    )
    return named.model_copy(update={"lot": lot_of_piece(document)})


def piece_kind_of_name(path: str) -> PieceKind:
    """The kind of piece that a file name tells, or ``other``."""
    words = _WORD.findall(fold(PurePosixPath(path).stem))
    kinds = [wording.NAMES[word] for word in words if word in wording.NAMES]
    if "amendment" in kinds:
        return "amendment"
    strong = [kind for kind in kinds if kind not in _WEAK]
    if strong[:1] == ["annexe"]:
        return next((kind for kind in strong if kind in _OF_ANNEXES), "annexe")
    if strong:
        return strong[0]
    stem = re.sub(r"[^\w']|_", " ", fold(PurePosixPath(path).stem))
    spelt = (kind for kind, name in _ANYWHERE if name.search(stem))
    # « contrat-cadre » says both
    return next(spelt, "framework" if "framework" in kinds else kinds[0] if kinds else "other")


def _by_format(document: Document) -> Naming | None:
    """A message is one, whatever it speaks of or carries."""
    return Naming(kind="email", told_by="format") if document.format in ("eml", "msg") else None


def _by_title(document: Document) -> Naming | None:
    lines = title_lines(document)
    mail = _head_of_mail(lines)
    if mail:
        return _named(document, "email", mail)
    found = _title(lines)
    if found is None:
        return _combined(document, lines)
    window = joined(lines, found.first, _TITLE_HEIGHT)[:_OPENING]
    told = [kind for kind, name in _COMBINED if name.search(window)] if found.kind != "annexe" else []
    if document.format in ("xlsx", "ods") and (schedules := named_by_columns(document)):
        told += [schedules.kind, *schedules.also]
    also = dict.fromkeys(kind for kind in told if kind != found.kind)
    return _named(document, found.kind, lines[found.first : found.first + found.height], tuple(also))


def _combined(document: Document, lines: Sequence[Line]) -> Naming | None:
    """A document without a name of its own that serves as others: « Document unique valant CCAP et CCTP »."""
    for line in lines:
        served = [(match.start(), kind) for kind, name in _COMBINED if (match := name.search(line.text))]
        if line.is_title and _SERVES.match(line.text) and served:
            first, *others = dict.fromkeys(kind for _, kind in sorted(served))
            return _named(document, first, [line], tuple(others))
    return None


def _named(
    document: Document, kind: PieceKind, lines: Sequence[Line], also: tuple[PieceKind, ...] = ()
) -> Naming:
    evidence = document.evidence(line.span for line in lines)
    return Naming(kind=kind, also=also, told_by="title", evidence=evidence)


def _title(lines: Sequence[Line]) -> _Found | None:
    """The name of the piece, in the order of the page; what it is about only where nothing names it.

    An annexe is one if it says so first; the schedule of prices that it then brings is what it is.
    """
    annexes = [place for place, line in enumerate(lines) if line.is_title and _ANNEXE.match(line.text)]
    others = [place for place in range(len(lines)) if lines[place].is_title and place not in annexes]
    strong = next(filter(None, (_piece_at(lines, place) for place in others)), None)
    subject = next(filter(None, (_subject_at(lines, place) for place in others)), None)
    first = min((found.first for found in (strong, subject) if found), default=len(lines))
    if annexes and annexes[0] < first:
        place = annexes[0]
        own = _piece_in_parts(lines[place], place)
        brought = (found for found in (own, strong, subject) if found and found.kind in _OF_ANNEXES)
        return next((found for found in brought if found.first <= place + _NEAR), _Found("annexe", place))
    if strong and subject and strong.kind not in _OF_TENDERS and subject.first < strong.first:
        return subject
    return strong or subject


def _piece_at(lines: Sequence[Line], place: int) -> _Found | None:
    """A title may be set on two or three lines: « CAHIER DES CLAUSES / ADMINISTRATIVES PARTICULIÈRES »."""
    heights = range(_TITLE_HEIGHT, 0, -1)
    texts = [(joined(lines, place, height), height) for height in heights]
    for kind, name in _PIECES:
        for text, height in texts:
            match = name.match(text)
            if match:
                return _Found(kind, place, _height(lines, place, match.end(), height))
    return _piece_in_parts(lines[place], place)


def _height(lines: Sequence[Line], place: int, end: int, most: int) -> int:
    """How many lines a name of `end` characters takes."""
    return next((height for height in range(1, most) if end <= len(joined(lines, place, height))), most)


def _piece_in_parts(line: Line, place: int) -> _Found | None:
    found = (kind for part in line.parts for kind, name in _PIECES if name.match(part))
    kind = next(found, None)
    return None if kind is None else _Found(kind, place)


def _subject_at(lines: Sequence[Line], place: int) -> _Found | None:
    for text in (lines[place].text, *lines[place].parts):
        for kind, name in _SUBJECTS:
            if name.match(text):
                return _Found(kind, place)
    return None


def _head_of_mail(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines that say from whom and about what, where a message was printed or pasted."""
    head = lines[:_MAIL_HEAD]
    senders = [line for line in head if _MAIL_FROM.match(line.text)]
    others = [line for line in head if _MAIL_OTHERS.match(line.text)]
    return [*senders, *others[:1]] if senders and len(others) > 1 else []


def _by_running_header(document: Document) -> Naming | None:
    blocks = [block for block in document.blocks if block.kind in ("header", "footer")]
    for line in list(lines_of(document, blocks))[:_HEADERS]:
        kind = _first_named(line.text) if line.is_title else None
        if kind is not None:
            evidence = document.evidence([line.span])
            return Naming(kind=kind, told_by="running_header", evidence=evidence)
    return None


def _first_named(text: str) -> PieceKind | None:
    """The piece that is named first anywhere in `text`."""
    found = [(match.start(), kind) for kind, name in _ANYWHERE if (match := name.search(text))]
    return min(found, key=lambda item: item[0])[1] if found else None


def _by_file_name(path: str) -> Naming | None:
    kind = piece_kind_of_name(path)
    return None if kind == "other" else Naming(kind=kind, told_by="file_name")


def _by_sentence(document: Document) -> Naming | None:
    """What the document calls itself: « Le présent avenant a pour objet … »."""
    for line in lines_of(document, document.body[:_FIRST_BLOCKS]):
        found = [(match, kind) for kind, name in _SELF if (match := name.search(line.text, 0, _OPENING))]
        if found:
            match, kind = min(found, key=lambda item: item[0].start())
            # Folding moves words by a few characters at most: the quote is cut wide around them.
            start = line.span.start + max(match.start() - _AROUND, 0)
            end = min(line.span.start + match.end() + _AROUND, line.span.end)
            evidence = document.evidence([TextSpan(start=start, end=end)])
            return Naming(kind=kind, told_by="sentence", evidence=evidence)
    return None
