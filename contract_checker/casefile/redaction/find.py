"""Finds in a parsed document what is to be masked, as spans of its text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from contract_checker.document import Block, Document, LineLocation, NormalText, TextSpan, fold, tables
from contract_checker.document.document import ASIDE

from .amounts import amounts, bare_amounts, figures, priced
from .names import NameFinder
from .plan import Kinds, MaskKind, Person
from .postal import postal_addresses
from .telephones import phones
from .wording import EMAIL, IBAN, SIRETS

_STRONGEST: Final[tuple[MaskKind, ...]] = (
    "email", "iban", "name", "postal_address", "phone", "siret", "amount"
)  # fmt: skip
_WHOLE: Final = ("text", "markdown")
"""Formats whose text holds signs outside of every block."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A value in folded text; `key` is equal for two writings of the same value."""

    start: int
    end: int
    kind: MaskKind
    key: str


@dataclass(frozen=True, slots=True)
class Mask:
    """A value to be masked, where it stands in the text of its document."""

    span: TextSpan
    kind: MaskKind
    key: str
    value: str


def find(document: Document, names: Sequence[Person], kinds: Kinds) -> tuple[Mask, ...]:
    """What of `document` is to be masked, in the order of its text, no two overlapping.

    Deleted, hidden and commented words are looked at like the others. A value that goes over the foot of a
    page has a mask for each of its pieces.
    """
    return Finder(names, kinds).masks(document)


class Finder:
    """Looks for what one plan masks; made once for many documents.

    Attributes:
        names: finds the names alone.

    The amounts `known` of the other documents of a copy are looked for as bare figures too.
    """

    def __init__(self, names: Sequence[Person], kinds: Kinds, known: frozenset[str] = frozenset()) -> None:
        self.names = NameFinder(names)
        self._persons = names
        self._kinds = kinds
        self._known = known

    def masks(self, document: Document) -> tuple[Mask, ...]:
        """What of `document` is to be masked; see `find`."""
        found = [
            Mask(span, hit.kind, hit.key, document.text[span.start : span.end])
            for view in _views(document)
            for hit in self.hits(view.text, view.cased)
            for span in view.source_spans(hit.start, hit.end)
        ]
        found.extend(
            Mask(block.span, "amount", _amount_key(text), text) for block, text in self._bare(document)
        )
        return tuple(_apart(found, document.text))

    def bare(self, document: Document) -> frozenset[str]:
        """Folded figures that stand alone in cells below or beside a head that makes them amounts."""
        return frozenset(fold(text) for _, text in self._bare(document))

    def masks_in(self, texts: Sequence[str]) -> list[tuple[Mask, ...]]:
        """What is to be masked in texts that follow one another, such as paragraphs or cells.

        The spans are those of each text by itself; a name may begin in one and end in the next.
        """
        document = _listed(texts)
        found: list[list[Mask]] = [[] for _ in texts]
        rows = {block.span.start: row for block, row in zip(document.blocks, _filled(texts), strict=True)}
        for mask in self.masks(document):
            for block in document.blocks_in(mask.span):
                start, end = max(mask.span.start, block.span.start), min(mask.span.end, block.span.end)
                if start < end:
                    at = block.span.start
                    span = TextSpan(start=start - at, end=end - at)
                    found[rows[at]].append(replace(mask, span=span, value=document.text[start:end]))
        return [tuple(masks) for masks in found]

    def hits(self, text: str, cased: str) -> Iterator[Hit]:
        """The values in folded `text`, which `cased` gives with its capitals; they may overlap."""
        yield from (Hit(start, end, "name", name) for start, end, name in self.names.find(text))
        for match in EMAIL.finditer(text):
            # An address that holds a name is masked whole, whatever is done with the others.
            if self._kinds.emails or self.names.is_in_address(match[0]) or self.names.holds(match[0]):
                yield Hit(*match.span(), "email", "".join(match[0].split()))
        for kind, search in _PATTERNS:
            if self._kinds.asks_for(kind):
                yield from (Hit(start, end, kind, key) for start, end, key in search(text))
        if self._kinds.postal_addresses:
            for start, end, key in postal_addresses(text, cased):
                yield Hit(start, end, "postal_address", key)
        if self._kinds.amounts and self._known:
            yield from (Hit(start, end, "amount", key) for start, end, key in figures(text, self._known))

    def in_names_and_signs(self) -> "Finder":
        """The same without the known amounts: for what is no prose, such as the attributes of a file."""
        return self if not self._known else Finder(self._persons, self._kinds)

    def _bare(self, document: Document) -> Iterator[tuple[Block, str]]:
        if self._kinds.amounts:
            yield from bare_amounts(tables(document), document)


def _amount_key(text: str) -> str:
    return next((key for *_, key in amounts(f"{fold(text)} €")), fold(text))


def _ibans(text: str) -> Iterator[tuple[int, int, str]]:
    for match in IBAN.finditer(text):
        number = match[0].replace(" ", "")
        if number.startswith("fr") or _checks(number):
            yield *match.span(), number


def _checks(number: str) -> bool:
    """Whether the two figures of control are those of the rest (ISO 13616)."""
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def _sirets(text: str) -> Iterator[tuple[int, int, str]]:
    for pattern in SIRETS:
        for match in pattern.finditer(text):
            group = "number" if "number" in pattern.groupindex else 0
            yield *match.span(group), match[group].replace(" ", "")


_PATTERNS: Final[tuple[tuple[MaskKind, Callable[[str], Iterator[tuple[int, int, str]]]], ...]] = (
    ("iban", _ibans),
    ("phone", phones),
    ("siret", _sirets),
    ("amount", amounts),
    ("amount", priced),
)


def _views(document: Document) -> Iterator[NormalText]:
    """The ways the text is read: as it stands, and as its body reads over what interrupts it."""
    if document.format in _WHOLE:
        whole = Block(
            kind="paragraph",
            span=TextSpan(start=0, end=len(document.text)),
            location=LineLocation(line=1),
        )
        yield NormalText(document, [whole])
    ordered = sorted(document.blocks, key=lambda block: block.span.start)
    yield NormalText(document, ordered)
    if len(document.body) < len(ordered):
        yield NormalText(document, document.body)
    present = {block.source for block in document.blocks}
    yield from (NormalText(document, document.body_with(source)) for source in ASIDE if source in present)


def _filled(texts: Sequence[str]) -> list[int]:
    return [row for row, text in enumerate(texts) if text]


def _listed(texts: Sequence[str]) -> Document:
    """A document with a block for each text that is not empty."""
    blocks, start = [], 0
    for row in _filled(texts):
        end = start + len(texts[row])
        blocks.append(
            Block(kind="paragraph", span=TextSpan(start=start, end=end), location=LineLocation(line=row + 1))
        )
        start = end + 1
    text = "\n".join(texts[row] for row in _filled(texts))
    return Document(path="", sha256="", format="html", text=text, blocks=tuple(blocks))


def _apart(masks: Sequence[Mask], text: str) -> Iterator[Mask]:
    """The masks in order, those that overlap made one under the kind that says most.

    So are two of one person with a space between: « Martin » that ends one cell belongs to « Claire Martin ».
    """
    ordered = sorted(masks, key=lambda mask: (mask.span.start, _STRONGEST.index(mask.kind), -mask.span.end))
    current: Mask | None = None
    for mask in ordered:
        if current is None:
            current = mask
        elif mask.span.start < current.span.end or _is_same_person(current, mask, text):
            named = min(current, mask, key=lambda each: _STRONGEST.index(each.kind))
            span = TextSpan(start=current.span.start, end=max(current.span.end, mask.span.end))
            current = replace(named, span=span, value=text[span.start : span.end])
        else:
            yield current
            current = mask
    if current is not None:
        yield current


def _is_same_person(one: Mask, other: Mask, text: str) -> bool:
    between = text[one.span.end : other.span.start]
    is_space = between.isspace() and "\n" not in between
    return is_space and one.kind == other.kind == "name" and one.key == other.key
