"""Tables of changes: a row for each clause, with its former words and its new ones."""

from collections.abc import Iterator

from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.reading import Reading, Span, Window
from contract_checker.extraction.sentences import Sentence, is_row

_LONGEST_WORDS = 60  # characters of words that are no sentence


def of_rows(window: Window, wording: AmendmentWording) -> Iterator[Reading]:
    """The acts of the tables of changes of a window.

    A row is taken whole: sentences end inside its cells.
    """
    header: tuple[str, ...] = ()
    for number in range(window.first, window.last):
        line, start = window.clause.lines[number], window.clause.starts[number]
        if not is_row(line):
            header = ()
            continue
        row = Sentence(start, start + len(line), line, header=header)
        if header:
            yield from _of_row(window, row, wording)
        header = header or tuple(cell for _, cell in row.cells)


def _of_row(window: Window, row: Sentence, wording: AmendmentWording) -> Iterator[Reading]:
    """The act of one row, if its table is one of changes.

    Short words beside short words give way to them in the clause; a sentence is the whole of its new text.
    """
    columns = list(zip(row.header, row.cells, strict=False))
    article, new = _cell(columns, wording.article_column), _cell(columns, wording.new_column)
    if article is None:
        return
    numbers = tuple(match.span() for match in wording.number.finditer(row.text, *article))
    if new is None:
        acts = (chosen(cell, wording.in_rows, "") for _, (_, cell) in columns)
        act = next(filter(None, acts), None)
        if act and numbers:
            named = tuple(_cased(window, row, place) for place in numbers)
            yield Reading(
                "amendment", ((row.start, row.end),), {"action": act, "articles": named}, "amendment/row"
            )
        return
    old = _cell(columns, wording.old_column)
    short = old is not None and max(old[1] - old[0], new[1] - new[0]) < _LONGEST_WORDS
    exchanged = old if short and not row.text[: new[1]].endswith(".") else None
    if numbers:
        yield Reading(
            "amendment",
            ((row.start, row.end),),
            {
                "action": "reworded" if exchanged else "replaced",
                "articles": tuple(_cased(window, row, place) for place in numbers),
                "replaces": _cased(window, row, exchanged) if exchanged else None,
                "wording": "quoted",
                "passage": Span(row.start + new[0], row.start + new[1]),
            },
            "amendment/row",
        )


def _cell(columns: list[tuple[str, tuple[int, str]]], head: Pattern) -> tuple[int, int] | None:
    """Where the cell under a head stands in its row."""
    found = (cell for name, cell in columns if head.search(name))
    start, text = next(found, (0, ""))
    return (start, start + len(text)) if text.strip() else None


def _cased(window: Window, sentence: Sentence, place: tuple[int, int]) -> str:
    return window.cased[sentence.start + place[0] : sentence.start + place[1]]
