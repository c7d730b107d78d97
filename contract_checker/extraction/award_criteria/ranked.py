"""Criteria that are enumerated and not all weighted."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from contract_checker.extraction.award_criteria.entries import Unit, criterion_kind, read_entries, rounded
from contract_checker.extraction.award_criteria.listing import Line, as_written
from contract_checker.extraction.award_criteria.wording import AwardWording
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window
from contract_checker.facts import Criterion

_ADDRESS = re.compile(r"https?:|\bwww\.")  # a reference to a page on criteria, which lists words of its own
_LONGEST_NAME = 60
_MOST_WORDS = 4


def ranked(window: Window, lines: Sequence[Line], wording: AwardWording) -> Iterator[Reading]:
    """Criteria that are named, in order or not, without a weight for each."""
    for index, line in enumerate(lines):
        award = wording.award.search(line.text)
        near = Phrase(" ".join([window.heading, *(each.text for each in lines[index : index + 2])]))
        named = award is not None and wording.unweighted.search(near)
        if not (named or _is_surely_ranked(line, wording)) or wording.other.search(line.text):
            continue
        following = lines[index + 1 : index + 8] if line.text.rstrip().endswith(":") else ()
        names, shown = _enumerated(line, award.end() if award else 0, following, wording)
        criteria = tuple(
            Criterion(
                name=as_written(window, name, shown[0].start, shown[-1].end),
                kind=criterion_kind(name, wording),
                weight=weight,
            )
            for name, weight in names
        )
        kinds = {criterion.kind for criterion in criteria}
        if "price" in kinds and len(kinds) >= 2 and any(each.weight is None for each in criteria):
            unit = next((unit for unit in (_unit(line.text, wording) for line in shown) if unit), "percent")
            fields = {"criteria": criteria, "weights_stated": False, "unit": unit}
            spans = tuple((each.start, each.end) for each in shown)
            found_by = f"award_criteria/{'ranked' if named else 'sure'}"
            yield Reading("award_criteria", spans, fields, found_by)
            return


def _is_surely_ranked(line: Line, wording: AwardWording) -> bool:
    """Whether a line surely ranks criteria; weights that cannot be read are weights all the same."""
    weighed = wording.weights.weight.search(line.text) or wording.weights.bare.search(line.text)
    return (
        line.sure
        and not weighed
        and not _ADDRESS.search(line.text)
        and bool(wording.unweighted.search(line.text))
    )


def _enumerated(
    line: Line, start: int, following: Sequence[Line], wording: AwardWording
) -> tuple[list[tuple[str, Decimal | None]], list[Line]]:
    """The criteria named after `start` and in the lines that follow, each with its weight if it has one."""
    tail = line.text[start:]
    opening = wording.listed.search(tail)
    if opening is None:
        return [], []
    pieces = [(piece, line) for piece in wording.enumeration.split(tail[opening.end() :])]
    pieces += [(item.text, item) for item in following]
    names: list[tuple[str, Decimal | None]] = []
    shown = [line]
    for piece, source in pieces:
        weighed = read_entries(piece, 0, None, wording)
        weight = rounded(weighed[0].weight) if len(weighed) == 1 and weighed[0].weight > 0 else None
        name = weighed[0].name if weight is not None else _bare_name(piece, wording)
        if not name:
            continue
        if (
            len(name) > _LONGEST_NAME
            or wording.statement.search(piece)
            or (criterion_kind(name, wording) == "other" and not (line.sure and _may_name(name, wording)))
        ):
            if len(names) > 1:
                break
            continue
        names.append((name, weight))
        if source is not shown[-1]:
            shown.append(source)
    return names, shown


def _may_name(name: str, wording: AwardWording) -> bool:
    """Whether a few words may be a criterion of any kind: « culture », but not « sans pondération »."""
    return len(name.split()) <= _MOST_WORDS and not (
        wording.unweighted.search(name) or wording.listed.search(name)
    )


def _bare_name(piece: str, wording: AwardWording) -> str:
    return wording.weights.head.sub("", piece).strip(" .;:,()-°")


def _unit(text: str, wording: AwardWording) -> Unit | None:
    """The unit of the first weight of a list in which others are missing."""
    return next((entry.unit for entry in read_entries(text, 0, None, wording)), None)
