"""Lines of a window, and the stretches of them that list weighted criteria."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from contract_checker.extraction.award_criteria.entries import (
    Entry,
    Unit,
    criterion_kind,
    read_entries,
    swapped,
)
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.reading import Window

_RULE = Pattern(r"\| ?\|(?: ?:?-{2,}:? ?\|){1,12}")
_ROW_END = Pattern(r"\| \|(?= )")
_INTRODUCTION = 3
_LIST_LENGTH = 8
_LONGEST_TITLE = 160


@dataclass(frozen=True)
class Line:
    """A sentence, list item or table row; `sure` if it surely states how offers are compared."""

    start: int
    end: int
    text: Phrase
    sure: bool = False


@dataclass(frozen=True)
class Listing:
    """Criteria that stand together, with the lines that introduce them.

    Attributes:
        lot: the lot that they are for, as written.
        context: heading, introduction and lines of the list.
        lines: the lines that show it.
    """

    entries: tuple[Entry, ...]
    lot: str | None
    context: Phrase
    lines: tuple[Line, ...]


def split_lines(window: Window) -> tuple[Line, ...]:
    """The sentences of the window, those that hold a table in one piece cut at its rows."""
    lines: list[Line] = []
    for sentence in window.sentences:
        start = 0
        # « ne compte pas pour 60 points mais pour 40 »
        sure = window.surely("award_criteria", sentence) and not denies(sentence.text, window.language)
        for end, following in (*_row_gaps(sentence.text), (len(sentence.text), 0)):
            text = Phrase(sentence.text[start:end]) if start or following else sentence.text
            if re.search(r"\w", text):
                lines.append(Line(sentence.start + start, sentence.start + end, text, sure))
            start = following
    return tuple(lines)


def _row_gaps(text: str) -> list[tuple[int, int]]:
    """Where one row ends and the next begins, in a table written on one line.

    The rule under the header tells how many cells a row has, so that an empty cell is not taken for an end.
    """
    rule = _RULE.search(text)
    if rule is None and not text.startswith("|"):
        return []
    if rule is None:
        return [(match.start() + 1, match.end() - 1) for match in _ROW_END.finditer(text)]
    columns = rule.group().count("|") - 2
    gaps = [(rule.start() + 1, rule.end())]
    bars = [match.start() for match in re.finditer(r"\|", text[rule.end() :])]
    ends = bars[columns :: columns + 1]
    return gaps + [(rule.end() + end + 1, rule.end() + end + 1) for end in ends]


def listings(window: Window, lines: Sequence[Line], wording: AwardWording) -> Iterator[Listing]:
    """Every stretch of lines with weights, one listing for each lot that it names."""
    index = 0
    while index < len(lines):
        columns = _lots(lines[index].text, window, lines[index].start, wording)
        if len(columns) < 2 and not _may_weigh(lines[index].text, wording):
            index += 1
            continue
        introduction = Phrase(
            " ".join([window.heading, *(line.text for line in lines[max(0, index - _INTRODUCTION) : index])])
        )
        if len(columns) > 1 and "|" in lines[index].text:
            title = _title(lines, index, wording)
            found, index = _by_column(lines, index, columns, introduction, wording)
            yield from (replace(each, lines=(*title, *each.lines)) for each in found)
            continue
        unit = _bare_unit(
            f"{introduction} {lines[index].text}",
            wording,
            " ".join(line.text for line in lines[index : index + _LIST_LENGTH]),
        ) or ("points" if lines[index].sure else None)
        if not read_entries(lines[index].text, 0, unit, wording):
            index += 1
            continue
        last = _last(lines, index, unit, wording)
        listed, following = lines[index : last + 1], lines[last + 1 : last + 2]
        title = _title(lines, index, wording)
        for each in _by_lot(window, listed, introduction, unit, following, wording):
            yield replace(each, lines=(*title, *each.lines))
        index = last + 1


def _may_weigh(text: Phrase, wording: AwardWording) -> bool:
    return bool(wording.weights.weight.search(text) or wording.weights.bare.search(text))


def _title(lines: Sequence[Line], first: int, wording: AwardWording) -> Sequence[Line]:
    """The line right above a list that says that these are criteria, if it is as short as a title."""
    above = lines[max(0, first - 1) : first]
    return [
        line
        for line in above
        if len(line.text) <= _LONGEST_TITLE
        and "|" not in line.text
        and (wording.award.search(line.text) or wording.criteria.search(line.text))
    ]


def _bare_unit(context: str, wording: AwardWording, following: str = "") -> Unit | None:
    if wording.weights.scale.search(f"{context} {following}"):
        return "points"
    column = wording.weights.column.search(context)
    if column is None:
        return "points" if wording.award.search(f"{context} {following}") else None
    if column["points"]:
        return "points"
    return "coefficient" if column["coefficient"] else "percent"


def _last(lines: Sequence[Line], first: int, unit: Unit | None, wording: AwardWording) -> int:
    """Index of the last line of the list that begins at `first`; one line without weight may stand inside."""
    last = first
    for index in range(first + 1, len(lines)):
        text = lines[index].text
        if "|" in text and len(wording.weights.lot.findall(text)) > 1:
            break
        if (
            read_entries(text, 0, unit, wording)
            or wording.weights.total.search(text)
            or wording.weights.reversed.search(text)
        ):
            last = index
        elif index - last > 1:
            break
    return last


def _by_lot(
    window: Window,
    lines: Sequence[Line],
    introduction: str,
    unit: Unit | None,
    following: Sequence[Line],
    wording: AwardWording,
) -> Iterator[Listing]:
    context = Phrase(" ".join([introduction, *(line.text for line in (*lines, *following))]))
    groups: dict[str | None, list[Entry]] = {}
    current: list[str] = _heading_lots(window, wording)
    marks_seen = False
    for line in lines:
        entries = read_entries(line.text, line.start, unit, wording)
        marks = [
            (line.start + match.start(), names)
            for match, names in _lot_marks(line.text, window, line.start, wording)
        ]
        for entry in entries:
            passed = [names for start, names in marks if start < entry.end]
            current = passed[-1] if passed else current
            lots: list[str | None] = [*current] if current else [None]
            for lot in lots:
                groups.setdefault(lot, []).append(entry)
        if marks:
            marks_seen, current = True, marks[-1][1]
        if wording.weights.reversed.search(line.text) and current and groups and current[0] not in groups:
            groups[current[0]] = swapped(next(iter(groups.values())))
    if not marks_seen and _has_columns(lines, unit, wording):
        return
    for name, found in groups.items():
        shown = tuple(
            line for line in lines if any(line.start < each.end and each.start < line.end for each in found)
        )
        yield Listing(tuple(found), name, context, shown)


def _has_columns(lines: Sequence[Line], unit: Unit | None, wording: AwardWording) -> bool:
    """Whether each row has several weights, for something that the rows do not name."""
    rows = [line.text.strip("| ").split("|")[1:] for line in lines if "|" in line.text]
    bare = [[cell for cell in row if criterion_kind(cell, wording) == "other"] for row in rows]
    return bool(rows) and all(
        sum(bool(read_entries(f"prix : {cell}", 0, unit, wording)) for cell in row) > 1 for row in bare
    )


def _by_column(
    lines: Sequence[Line], header: int, lots: list[str], introduction: str, wording: AwardWording
) -> tuple[list[Listing], int]:
    """A table with one column of weights for each lot."""
    columns: list[list[Entry]] = [[] for _ in lots]
    shown = [lines[header]]
    index = header + 1
    unit = _bare_unit(f"{introduction} {lines[header].text}", wording) or "percent"
    while index < len(lines) and "|" in lines[index].text:
        line = lines[index]
        cells = [cell.strip() for cell in line.text.strip("| ").split("|")]
        values = [read_entries(f"{cells[0]} : {cell}", line.start, unit, wording) for cell in cells[1:]]
        if len(values) == len(lots) and all(len(value) == 1 for value in values):
            for column, value in zip(columns, values, strict=True):
                entry = value[0]
                column.append(
                    replace(entry, start=line.start, end=line.end, kind=criterion_kind(cells[0], wording))
                )
            shown.append(line)
        elif not wording.weights.total.search(line.text):
            break
        index += 1
    context = Phrase(" ".join([introduction, *(line.text for line in shown)]))
    found = [
        Listing(tuple(column), lot, context, tuple(shown))
        for lot, column in zip(lots, columns, strict=True)
        if column
    ]
    return found, max(index, header + 1)


def _heading_lots(window: Window, wording: AwardWording) -> list[str]:
    names = [
        name.upper()
        for match in wording.weights.lot.finditer(window.heading)
        for name in wording.weights.lot_name.findall(match["lots"])
    ]
    return names if len(names) == 1 and names[0].isdigit() else []


def _lots(text: str, window: Window, offset: int, wording: AwardWording) -> list[str]:
    return [name for _, names in _lot_marks(text, window, offset, wording) for name in names]


def _lot_marks(
    text: str, window: Window, offset: int, wording: AwardWording
) -> list[tuple[re.Match[str], list[str]]]:
    marks = []
    for match in wording.weights.lot.finditer(text):
        start = offset + match.start("lots")
        written = window.cased[start : start + len(match["lots"])]
        # « le lot a été attribué »: a lot's letter is a capital.
        names = [name.upper() for name in wording.weights.lot_name.findall(match["lots"])]
        left_out = wording.weights.but.search(text[: match.start()])  # « Hors lot 2, … »
        if not left_out and (written[:1].isdigit() or written[:1].isupper()):
            marks.append((match, names))
    return marks


def lots_before(window: Window, line: Line, position: int, wording: AwardWording) -> list[str]:
    """The lots named last in `line` before `position`, or in the heading."""
    passed = [
        names
        for match, names in _lot_marks(line.text, window, line.start, wording)
        if match.start() < position
    ]
    return passed[-1] if passed else _heading_lots(window, wording)


def as_written(window: Window, name: str, start: int, end: int) -> str:
    """The name of a criterion as it stands in the clause, with its capitals and accents."""
    found = window.clause.text.find(name, start, end)
    return window.cased[found : found + len(name)] if found >= 0 else name
