"""Cases in which no notice is due, or a shorter one: « aucun préavis n'est dû lorsque … »."""

from dataclasses import dataclass

from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.language.wording import VolumeWording
from contract_checker.extraction.volume.objects import bare_change_marks, change_marks, volume_marks

_EFFORT = 60  # characters from « s'efforce » to what is sought


@dataclass(frozen=True, eq=False)
class LiftWording:
    """Patterns on folded text; see the French module for what each of them serves.

    Attributes:
        lifted: a notice that is not due; only read together with the case in which it is not.
        pointing: such a notice that is said to be the one stated elsewhere.
        case: a case, from the word that opens it; group `opening`.
        no_case: what makes of such words no case: the client's own wish.
        cause: what makes of a change of volume a case: where it comes from.
        shortens: ends with what brings a notice down to the figure that follows.
        those: the changes of a case, as the subject of a sentence; group `case`.
        undefined: a case that names nothing, such as « circonstances particulières ».
        defined: an urgency that is told what it comes from.
        improves: an effort towards a longer delay than the one due.
    """

    lifted: Pattern
    pointing: Pattern
    case: Pattern
    no_case: Pattern
    cause: Pattern
    shortens: Pattern
    those: Pattern
    undefined: Pattern
    defined: Pattern
    improves: Pattern


def case_of(
    start: int, end: int, text: str, wording: LiftWording, volume: VolumeWording
) -> tuple[int, int] | None:
    """Where the case stands in which what `text` says between `start` and `end` holds; None if in any case.

    « En cas de baisse de volume, aucun préavis n'est dû » names the very change, and is no case of it.
    """
    for match in wording.case.finditer(text):
        first, last = match.start("opening"), match.end()
        fronted = last <= start and text[last : last + 1] == "," and ";" not in text[last:start]
        trailing = end <= first and ";" not in text[end:first]
        if (fronted or trailing) and _is_defined(Phrase(text[first:last]), wording, volume):
            return first, last
    return None


def _is_defined(case: Phrase, wording: LiftWording, volume: VolumeWording) -> bool:
    if wording.no_case.search(case):
        return False
    plain = change_marks(case, volume) or bare_change_marks(case, volume)
    return not plain or bool(wording.cause.search(case))


def effort_to_improve(text: str, efforts: Pattern, wording: LiftWording) -> int:
    """Where an effort towards a longer delay begins, which leaves the one due as firm as it is.

    The end of `text` if there is none.
    """
    for match in wording.improves.finditer(text):
        first = max(match.start() - _EFFORT, 0)
        effort = efforts.search(text[first : match.end()])
        if effort:
            return min(first + effort.start(), match.start())
    return len(text)


def without_background(text: str, case: tuple[int, int], pointing: bool, volume: VolumeWording) -> Phrase:
    """The text without what its case tells beyond the volume: « le report d'appels vers les outils ».

    Where the notice is said to be the one stated before, all of the case is background.
    """
    first, last = case
    told = Phrase(text[first:last])
    marks = [*change_marks(told, volume), *bare_change_marks(told, volume), *volume_marks(told, volume)]
    if not (marks or pointing):
        return Phrase(text)
    kept = first + (min(mark.end for mark in marks) if marks else 0)
    return Phrase(text[:kept] + " " * (last - kept) + text[last:])
