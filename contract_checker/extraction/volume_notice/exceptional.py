"""The case for which alone a lead time stands: « en cas d'urgence, ce préavis est ramené à cinq jours »."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from contract_checker.extraction.volume_notice.figure import Figure
from contract_checker.extraction.volume_notice.figures import is_lifted
from contract_checker.extraction.volume_notice.lifting import case_of
from contract_checker.extraction.volume_notice.wording import NoticeWording


class FigureCase(NamedTuple):
    """Where a sentence names the case of a figure, what kind it is, and what becomes of the notice then."""

    place: tuple[int, int]
    kinds: Sequence[str]
    effect: Literal["lifted", "shortened"]


def case_among(figures: Sequence[Figure], index: int, text: str, wording: NoticeWording) -> FigureCase | None:
    """The case of figure number `index`, told by its words or by its being the shorter of two.

    « Vingt jours avant ; s'agissant des campagnes, cinq jours suffisent »: shorter, in a part of its own that
    names a case.
    """
    figure = figures[index]
    told = figure_case(figure, text, wording)
    if told is not None or index == 0 or not is_shorter(figure, figures[0]):
        return told
    first = max(figures[index - 1].end, text.rfind(";", 0, figure.start) + 1)
    last = figures[index + 1].start if index + 1 < len(figures) else len(text)
    place = case_of(figure.start, figure.end, text, wording.lifting, wording.volume)
    if place is None or not first <= place[0] < last:
        return None
    kinds = kinds_in(text[place[0] : place[1]], wording)
    return None if kinds == ["other"] else FigureCase(place, kinds, "shortened")


def is_shorter(figure: Figure, other: Figure) -> bool:
    """Whether one delay is certainly shorter than another, on every day of the year."""
    days = figure.mention.days if figure.mention else None
    others = other.mention.days if other.mention else None
    return bool(days and others and days.at_most < others.guaranteed)


def figure_case(figure: Figure, text: str, wording: NoticeWording) -> FigureCase | None:
    """The case that the words around a figure define for less notice; None for a figure that always holds."""
    effect = _effect(figure, text, wording)
    place = case_of(figure.start, figure.end, text, wording.lifting, wording.volume) if effect else None
    if effect is None or place is None:
        return None
    return FigureCase(place, kinds_in(text[place[0] : place[1]], wording), effect)


def is_for_a_season(figures: Sequence[Figure], index: int, text: str, wording: NoticeWording) -> bool:
    """« Cinq semaines avant ; huit sont nécessaires en juillet »: one delay is for a part of the year."""
    if len(figures) == 1:
        return False
    figure = figures[index]
    first = max(figures[index - 1].end if index else 0, text.rfind(";", 0, figure.start) + 1)
    last = figures[index + 1].start if index + 1 < len(figures) else len(text)
    semicolon = text.find(";", figure.end, last)
    return wording.in_season.search(text, first, semicolon if semicolon >= 0 else last) is not None


def is_for_urgency(figures: Sequence[Figure], text: str, wording: NoticeWording) -> bool:
    """« En cas d'urgence, il le demande deux heures avant »: the only delay is for such a case."""
    if len(figures) > 1 or figures[0].is_zero:
        return False
    place = case_of(figures[0].start, figures[0].end, text, wording.lifting, wording.volume)
    return place is not None and place[0] == 0 and kinds_in(text[: place[1]], wording) == ["urgency"]


def kinds_in(words: str, wording: NoticeWording) -> list[str]:
    """The kinds of exception that `words` name."""
    return [name for name, pattern in wording.exceptions if pattern.search(words)] or ["other"]


def _effect(figure: Figure, text: str, wording: NoticeWording) -> Literal["lifted", "shortened"] | None:
    if is_lifted(figure, text, wording):
        return "lifted"
    shortened = not figure.is_zero and wording.lifting.shortens.search(text[: figure.start])
    return "shortened" if shortened else None
