"""Tables of notices: a figure per cell, whose column, row and caption say what it is for."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from contract_checker.extraction.quantities import (
    TimeMention,
    mention_of,
    number,
    percent_mentions,
)
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume.objects import (
    band_marks,
    change_marks,
    direction_marks,
    names_load,
    overall_direction,
)
from contract_checker.extraction.volume_notice.delays import delays
from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.notice import Subject
from contract_checker.extraction.volume_notice.sizes import sizes_of
from contract_checker.extraction.volume_notice.terms import lead_time
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import LeadTime

_FEW: Final = 24  # characters beside a delay in a cell that says little else: « demande à », « from request »


def read_row(
    sentence: Sentence, subject: Subject, heading: str, wording: NoticeWording
) -> list[tuple[Figure, LeadTime]]:
    """The lead times in the cells of one table row, each with the direction and band of its column or row."""
    if subject.debtor == "provider" or _is_about_something_else(sentence, wording):
        return []
    found = []
    has_notice_column = any(wording.notice_title.search(title) for title in sentence.header)
    for index, (start, cell) in enumerate(sentence.cells):
        column = sentence.header[index] if index < len(sentence.header) else ""
        beside = " | ".join(other for place, (_, other) in enumerate(sentence.cells) if place != index)
        caption = f"{sentence.lead_in} {' | '.join(sentence.header)} {heading}"
        if has_notice_column and not _holds_notices(index, sentence, wording):
            continue
        title = sentence.header[0] if sentence.header else ""
        if not _is_notice_cell(cell, column, beside, caption, title, wording):
            continue
        for figure in _figures(start, cell, f"{column} {caption}", wording):
            found.append((figure, _lead_time(figure, cell, column, beside, wording)))
    return found


def read_sure_row(
    sentence: Sentence, subject: Subject, wording: NoticeWording
) -> list[tuple[Figure, LeadTime]]:
    """The lead times of a row that surely states one, whatever table it is of.

    Its only cell that says nothing but how long; of several, those whose own words name a change, or that
    stand behind the size of one.
    """
    if subject.debtor == "provider" or _is_about_something_else(sentence, wording):
        return []
    if wording.competitors.search(sentence.cells[0][1]):
        return []  # « Retard de paiement | 30 jours »
    told = [
        (start, cell, mention) for start, cell in sentence.cells if (mention := _only_delay(cell, wording))
    ]
    sizes = {cell: before for (_, before), (_, cell) in pairwise(sentence.cells) if _is_size(before, wording)}
    if len(told) > 1:
        told = [each for each in told if direction_marks(each[1], wording.volume) or each[1] in sizes]
    found = []
    for start, cell, mention in told:
        others = " | ".join(other for _, other in sentence.cells if other != cell)
        beside = sizes.get(cell, others) if len(told) > 1 else others
        placed = replace(mention, start=start + mention.start, end=start + mention.end)
        figure = Figure(placed.start, placed.end, "sure", placed)
        found.append((figure, _lead_time(figure, cell, "", beside, wording)))
    return found


def _is_size(cell: str, wording: NoticeWording) -> bool:
    """« de 10 à 25 % »: a cell that says for which changes the delay behind it is."""
    return bool(band_marks(cell, percent_mentions(cell, wording.quantities), wording.bands))


def _only_delay(cell: str, wording: NoticeWording) -> TimeMention | None:
    """« 3 semaines avant », « Heures ôtées : J+42 », "by a plan, never under 11 weeks".

    What a cell says, after its label if it has one and between the remarks that commas set off.
    """
    mentions = delays(cell, wording)
    if len(mentions) != 1:
        return None
    (mention,) = mentions
    between = wording.between_after.match(cell, mention.end)
    label = cell[: mention.start]
    after = cell[between.end() if between else mention.end :].partition(", ")[0]
    before = label[label.rfind(":") + 1 :].rpartition(", ")[2]
    around = len(before.strip()) + len(after.strip())
    told = f"{label}{after}"
    return mention if around <= _FEW and not wording.competitors.search(told) else None


def _holds_notices(column: int, sentence: Sentence, wording: NoticeWording) -> bool:
    """Whether a column can hold notices, in a table whose titles say which columns do."""
    is_header = sentence.cells[0][1] == sentence.header[0]
    titles = (sentence.header[0], sentence.header[column] if column < len(sentence.header) else "")
    return is_header or any(wording.notice_title.search(title) for title in titles)


def _is_about_something_else(sentence: Sentence, wording: NoticeWording) -> bool:
    """Whether the table as a whole is about staff, training or the like: its first title says so."""
    titles = " | ".join(sentence.header)
    if wording.labour.search(f"{sentence.lead_in} {titles}") or wording.provider_acts.search(titles):
        return True
    title = sentence.header[0] if sentence.header else ""
    return bool(wording.competitors.search(title)) and not change_marks(title, wording.volume)


def _is_notice_cell(
    cell: str, column: str, beside: str, caption: str, first_title: str, wording: NoticeWording
) -> bool:
    """Whether the cell is where the table puts a notice for a change of volume."""
    if wording.other_delay.match(column):
        return False
    named = any(
        wording.notice_title.search(text) or wording.notice_word.search(text)
        for text in (cell, column, beside, caption)
    ) or bool(wording.unit_in_header.search(column) and direction_marks(column, wording.volume))
    about = [text for text in (beside, column, caption) if change_marks(text, wording.volume)]
    if not about and wording.notice_title.search(column) and not wording.competitors.search(caption):
        # « Baisse | 8 semaines » under « Préavis »: the table has no other subject
        bare_title = bool(first_title and wording.change_title.fullmatch(first_title))
        about = [beside] if bare_title or names_load(beside, wording.volume) else []
    bare = any(_is_delay_alone(mention, cell, column, wording) for mention in delays(cell, wording))
    if not about or not (named or (bare and about[0] == beside)):
        return False
    if wording.notice_title.search(column) is None and wording.competitors.search(column):
        return False
    closest = beside if about[0] != beside else ""
    return not (wording.competitors.search(closest) or wording.labour.search(beside))


def _is_delay_alone(mention: TimeMention, cell: str, column: str, wording: NoticeWording) -> bool:
    """Whether a cell holds a date, or nothing but a length under a size: « > 10 % | 5 jours »."""
    sized = mention.end - mention.start == len(cell) and percent_mentions(column, wording.quantities)
    return bool(mention.relative or sized)


def _figures(start: int, cell: str, units: str, wording: NoticeWording) -> Iterator[Figure]:
    if wording.zero_cell.fullmatch(cell) or wording.zero.search(cell):
        yield Figure(start, start + len(cell), "zero")
        return
    mentions = delays(cell, wording) or _bare_number(cell, units, wording)
    for mention in mentions[:1]:
        placed = replace(mention, start=start + mention.start, end=start + mention.end)
        yield Figure(placed.start, placed.end, "row", placed)


def _bare_number(cell: str, units: str, wording: NoticeWording) -> list[TimeMention]:
    """A figure alone in its cell takes the unit that its column or the caption gives."""
    value = number(cell, wording.quantities.language)
    unit = wording.unit_in_header.search(units)
    if value is None or unit is None:
        return []
    mention = mention_of(value, unit["unit"], unit["kind"], wording.quantities)
    return [replace(mention, end=len(cell))] if mention else []


def _lead_time(figure: Figure, cell: str, column: str, beside: str, wording: NoticeWording) -> LeadTime:
    for text in (cell, column, beside):
        directions = direction_marks(text, wording.volume)
        if directions:
            break
    bands = []
    for text in (column, beside):
        bands = sizes_of(text, wording)
        if bands:
            break
    return lead_time(figure, f"{beside} | {cell}", wording).model_copy(
        update={"direction": overall_direction(directions), "band": bands[0].band if bands else None}
    )
