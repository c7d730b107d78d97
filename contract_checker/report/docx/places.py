"""Finds the words of a passage in the runs of a Word file, and cuts runs so that a comment holds no more."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Final, NamedTuple

from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R

from contract_checker.document import Block, Document, ParagraphLocation, TextSpan
from contract_checker.readers.markup import Element

_TEXT: Final = (qn("w:t"), qn("w:delText"))
_PARAGRAPH: Final = qn("w:p")
_PROPERTIES: Final = qn("w:rPr")
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


class _Letter(NamedTuple):
    """One letter or figure: the run that shows it, the element of the run that holds it, and where in it."""

    run: CT_R
    text: Element
    place: int


class Runs(NamedTuple):
    """The first and the last run of a passage."""

    first: CT_R
    last: CT_R


class WordText:
    """The paragraphs of the body of one open Word file, in the order in which its document counts them.

    Only letters and figures are compared: how a format writes its spaces, hyphens and signs does not matter.
    """

    def __init__(self, document: Document, paragraphs: Sequence[Element]) -> None:
        self._document = document
        self._paragraphs = paragraphs
        self._starts = sorted({_number(block) for block in document.blocks if _is_in_body(block)})

    def runs(self, span: TextSpan) -> Runs | None:
        """The runs of the words at `span`, cut out of their neighbours; None if they are not in the body.

        Where the words cannot be told apart, the runs of their whole paragraph.
        """
        blocks = [block for block in self._document.blocks_in(span) if _is_in_body(block)]
        if not blocks:
            return None
        begins = max(span.start, blocks[0].span.start)
        ends = min(span.end, blocks[-1].span.end)
        first = self._letter(blocks[0], begins, forwards=True)
        if first is not None:
            _cut(first.run, first.text, first.place)
        last = self._letter(blocks[-1], ends, forwards=False)
        if last is not None:
            _cut(last.run, last.text, last.place + 1)
        # Cutting may have moved the first letter into a run of its own.
        first, last = self._letter(blocks[0], begins, True), self._letter(blocks[-1], ends, False)
        if first is not None and last is not None:
            return Runs(first.run, last.run)
        shown = [letter.run for block in (blocks[0], blocks[-1]) for letter in self._letters(block)]
        return Runs(shown[0], shown[-1]) if shown else None

    def opening(self) -> Runs | None:
        """The runs of the first paragraph that shows any text."""
        for paragraph in self._paragraphs:
            letters = list(_letters_of(paragraph))
            if letters:
                return Runs(letters[0].run, letters[-1].run)
        return None

    def _letter(self, block: Block, offset: int, forwards: bool) -> _Letter | None:
        """The first letter from `offset` on, or the last one before it."""
        letters = self._letters(block)
        shown, place, end = "".join(map(_shown, letters)), -1, 0
        for earlier in self._together_with(block):
            words = self._squeezed(earlier.span)
            place = shown.find(words, end)
            if place < 0 or not words:
                return None
            end = place + len(words)
        before = self._squeezed(TextSpan(start=block.span.start, end=offset))
        rank = place + len(before) - (0 if forwards else 1)
        return letters[rank] if place <= rank < end else None

    def _together_with(self, block: Block) -> Iterator[Block]:
        """The blocks of the same paragraphs, up to this one: a revision cuts a paragraph into several."""
        for other in self._document.blocks:
            if (
                _is_in_body(other)
                and other.span.start <= block.span.start
                and _number(other) == _number(block)
            ):
                yield other

    def _squeezed(self, span: TextSpan) -> str:
        return "".join(filter(str.isalnum, self._document.text[span.start : span.end]))

    def _letters(self, block: Block) -> list[_Letter]:
        """The letters of the paragraphs from that of the block up to that of the next one."""
        number = _number(block)
        following = bisect_right(self._starts, number)
        end = self._starts[following] if following < len(self._starts) else len(self._paragraphs) + 1
        if block.cell is None:
            end = number + 1
        paragraphs = self._paragraphs[number - 1 : end - 1]
        return [letter for paragraph in paragraphs for letter in _letters_of(paragraph)]


def _is_in_body(block: Block) -> bool:
    place = block.location
    return isinstance(place, ParagraphLocation) and place.part == "body" and block.source != "comment"


def _number(block: Block) -> int:
    return block.location.paragraph if isinstance(block.location, ParagraphLocation) else 0


def _shown(letter: _Letter) -> str:
    return str((letter.text.text or "")[letter.place])


def _letters_of(paragraph: Element) -> Iterator[_Letter]:
    for text in paragraph.iter(*_TEXT):
        run = text.getparent()
        if not isinstance(run, CT_R) or _paragraph_of(run) is not paragraph:
            continue  # in a text box, which has paragraphs of its own
        for index, character in enumerate(text.text or ""):
            if character.isalnum():
                yield _Letter(run, text, index)


def _paragraph_of(run: CT_R) -> Element | None:
    return next(run.iterancestors(_PARAGRAPH), None)


def _cut(run: CT_R, text: Element, index: int) -> None:
    """Let a new run of the same look begin at character `index` of `text`, unless a run begins there."""
    words = text.text or ""
    before = [child for child in run[: run.index(text)] if child.tag != _PROPERTIES]
    if (index <= 0 and not before) or (index >= len(words) and text is run[-1]):
        return
    rest = deepcopy(run)
    for child in list(rest):
        if child.tag != _PROPERTIES:
            rest.remove(child)
    following = list(run[run.index(text) + 1 :])
    if index <= 0:
        following.insert(0, text)
    elif index < len(words):
        half = deepcopy(text)
        half.text, text.text = words[index:], words[:index]
        for piece in (half, text):
            piece.set(_SPACE, "preserve")
        following.insert(0, half)
    for child in following:
        rest.append(child)
    run.addnext(rest)
