"""What a Markdown text holds without it being in force: comments, and words that are struck."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from contract_checker.document import Block, LineLocation, Source, TextSpan
from contract_checker.readers.text_lines import Line

_SIGN: Final = re.compile(
    r"^ {0,3}(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})|^ {0,3}(?P<own><!--)|(?P<ticks>(?<![\\`])`+)"
    r"|(?P<comment>(?<!\\)<!--)|(?P<struck>(?<![\\~])~~(?![~\s]))",
    re.MULTILINE,
)
_TICKS: Final = re.compile(r"`+")
_COMMENT_END: Final = re.compile("-->")
_STRUCK_END: Final = re.compile(r"(?<=[^\s~\\])~~(?!~)")
_PARAGRAPH_END: Final = re.compile(r"\n(?=[^\S\n]*\n)|\Z")
# Two items, two headings and two cells are struck apart.
_STRUCK_LIMIT: Final = re.compile(r"\n(?=[^\S\n]*(?:\n|[-*+#>]+\s|\d{1,9}[.)]\s))|\||\Z")
_NOT_LINE_END: Final = re.compile(r"[^\n]")


class Aside(NamedTuple):
    """A stretch from `start` to `end` with its signs; what it says is `words`."""

    start: int
    end: int
    words: tuple[int, int]
    source: Source


def asides_of(text: str) -> tuple[Aside, ...]:
    """Comments and struck words in their order; those shown as code are neither."""
    return tuple(_Search(text).found())


def without_comments(text: str, asides: Iterable[Aside]) -> str:
    """`text` with blanks in place of its comments, so that no offset changes."""
    pieces: list[str] = []
    position = 0
    for aside in asides:
        if aside.source == "comment":
            pieces += text[position : aside.start], _NOT_LINE_END.sub(" ", text[aside.start : aside.end])
            position = aside.end
    return "".join((*pieces, text[position:]))


def with_asides(
    blocks: Iterable[Block], text: str, asides: Sequence[Aside], lines: Sequence[Line]
) -> tuple[Block, ...]:
    """The blocks, cut where their source changes, and the comments that stand between them."""
    cut = [piece for block in blocks for piece in _pieces(block, text, asides)]
    starts = [line.start for line in lines]
    for aside in asides:
        span = _trimmed(text, *aside.words) if aside.source == "comment" else None
        if span is not None:
            place = LineLocation(line=max(bisect_right(starts, span.start), 1))
            cut.append(Block(kind="paragraph", span=span, location=place, source="comment"))
    return tuple(sorted(cut, key=lambda block: block.span.start))


def _pieces(block: Block, text: str, asides: Sequence[Aside]) -> Iterator[Block]:
    """The words of a block; the first of them in force carry its label, the others go on with them."""
    position, end = block.span.start, block.span.end
    label, continues = block.label, block.continues
    first = bisect_right(asides, position, key=lambda aside: aside.end)
    last = bisect_left(asides, end, key=lambda aside: aside.start)
    for aside in (*asides[first:last], Aside(end, end, (end, end), "live")):
        live = _trimmed(text, position, aside.start)
        if live is not None:
            yield block.model_copy(update={"span": live, "label": label, "continues": continues})
            label, continues = None, True
        inside = max(aside.words[0], position), min(aside.words[1], end)
        struck = _trimmed(text, *inside) if aside.source == "deleted" else None
        if struck is not None:
            yield block.model_copy(update={"span": struck, "label": None, "source": "deleted"})
        position = max(position, aside.end)


def _trimmed(text: str, start: int, end: int) -> TextSpan | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return TextSpan(start=start, end=start + len(words.strip())) if words.strip() else None


class _Search:
    """One pass over a text; where signs may end is looked up, so that a text full of signs costs no more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._comment_ends = _starts(_COMMENT_END, text)
        self._struck_ends = _starts(_STRUCK_END, text)
        self._paragraph_ends = _starts(_PARAGRAPH_END, text)
        self._struck_limits = _starts(_STRUCK_LIMIT, text)
        self._ticks: dict[int, list[int]] = defaultdict(list)
        for match in _TICKS.finditer(text):
            self._ticks[len(match[0])].append(match.start())

    def found(self) -> Iterator[Aside]:
        """The asides, those inside of others and of code left out."""
        position = 0
        while match := _SIGN.search(self._text, position):
            position = match.end()
            aside: Aside | None = None
            match match.lastgroup:
                case "fence":
                    position = self._fence_end(match)
                case "ticks":
                    position = self._code_end(match)
                case "struck":
                    aside = self._struck(match.start(), match.end())
                case _:
                    aside = self._comment(match.end() - len("<!--"), owns_line=match["own"] is not None)
            if aside is not None:
                yield aside
                position = aside.end

    def _fence_end(self, match: re.Match[str]) -> int:
        fence = match["fence"]
        closing = re.compile(rf"^ {{0,3}}{fence}{fence[0]}*[^\S\n]*$", re.MULTILINE)
        end = closing.search(self._text, match.end())
        return end.end() if end else len(self._text)

    def _code_end(self, match: re.Match[str]) -> int:
        end = _next(self._ticks[len(match[0])], match.end())
        inside = end is not None and end < self._end_of_paragraph(match.end())
        return end + len(match[0]) if end is not None and inside else match.end()

    def _struck(self, start: int, words: int) -> Aside | None:
        end = _next(self._struck_ends, words)
        limit = _next(self._struck_limits, words)
        if end is None or (limit is not None and limit < end):
            return None
        return Aside(start, end + len("~~"), (words, end), "deleted")

    def _comment(self, start: int, *, owns_line: bool) -> Aside | None:
        """A comment; one that begins its line may hold blank lines, and what is never closed."""
        end = _next(self._comment_ends, start + len("<!"))  # « <!--> » is one, and empty
        if not owns_line and (end is None or end > self._end_of_paragraph(start)):
            return None
        words = start + len("<!--")
        if end is None:
            return Aside(start, len(self._text), (words, len(self._text)), "comment")
        return Aside(start, end + len("-->"), (words, max(words, end)), "comment")

    def _end_of_paragraph(self, position: int) -> int:
        end = _next(self._paragraph_ends, position)
        return len(self._text) if end is None else end


def _starts(pattern: re.Pattern[str], text: str) -> list[int]:
    return [match.start() for match in pattern.finditer(text)]


def _next(places: Sequence[int], position: int) -> int | None:
    index = bisect_left(places, position)
    return places[index] if index < len(places) else None
