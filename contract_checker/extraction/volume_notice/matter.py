"""Whether the clause around a delay announces a volume to the provider, or another matter, or to others."""

from dataclasses import dataclass

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import VolumeWording

_BREAKS = (";", ": ")


@dataclass(frozen=True, eq=False)
class MatterWording:
    """Patterns on folded text; `subject` and `given` name the noun phrase that they find `np`.

    Attributes:
        tells_another: neither party is told: « informe les usagers », « notifiée au transporteur ».
        moves: the work goes to another place of the provider, which keeps it.
        known: a noun phrase that can be what a volume notice announces, or the announcement itself.
        of_another: matched right after such a phrase, a complement that makes of it another matter.
        leading: what may stand before the subject of a clause, matched where it begins.
        subject: a noun phrase, matched where it begins.
        undergoes: a verb whose subject is what is announced: « est notifiée », « prend effet ».
        given: a verb of announcing with its object: « annonce toute évolution ».
        reports: what happened is told and nothing is owed: « le trafic a varié ».
        act: a word of telling, owing, freezing or taking effect, on which a lead time can hang.
        passive: a verb in the passive, with its participle `act`.
        state: a participle that is no act: « est susceptible ».
        anaphora: matched where a clause begins that goes on about the one before: « ce délai ».
        supposes: words that make of it a condition or an agreement: « si elle n'a pas été notifiée ».
    """

    tells_another: Pattern
    moves: Pattern
    known: Pattern
    of_another: Pattern
    leading: Pattern
    subject: Pattern
    undergoes: Pattern
    given: Pattern
    reports: Pattern
    supposes: Pattern
    act: Pattern
    passive: Pattern
    state: Pattern
    anaphora: Pattern


def is_another_matter(text: str, start: int, end: int, matter: MatterWording, volume: VolumeWording) -> bool:
    """Whether the delay ``text[start:end]`` is not for a volume that the provider is told."""
    clause = _clause(text, start, end, matter)
    return _hangs_on_another_act(clause, text[start:end], matter, volume) or speaks_of_another(
        clause, matter, volume
    )


def speaks_of_another(clause: str, matter: MatterWording, volume: VolumeWording) -> bool:
    """Whether a clause is for other ears, only reports, or has another matter as its subject or object."""
    aside = [match.span() for match in volume.background.finditer(clause)]
    told = (match.start() for match in matter.tells_another.finditer(clause))
    return bool(
        any(not any(begin <= place < stop for begin, stop in aside) for place in told)
        or matter.moves.search(clause)
        or (matter.reports.search(clause) and not matter.supposes.search(clause))
        or _undergoes_unknown(clause, matter, volume)
        or any(
            not _is_known(clause, match.start("np"), matter, volume)
            for match in matter.given.finditer(clause)
        )
    )


def _clause(text: str, start: int, end: int, matter: MatterWording) -> str:
    """What stands between the signs that part the sentence, with what it goes on about."""
    first = _begin(text, start)
    if first and matter.anaphora.match(text[first:].lstrip()):
        first = _begin(text, first - 2)
    last = min((place for sign in _BREAKS if (place := text.find(sign, end)) >= 0), default=len(text))
    return text[first:last].strip()


def _begin(text: str, before: int) -> int:
    return max(
        (text.rfind(sign, 0, before) + len(sign) for sign in _BREAKS if sign in text[:before]), default=0
    )


def _hangs_on_another_act(clause: str, delay: str, matter: MatterWording, volume: VolumeWording) -> bool:
    """« Les conversations sont effacées trente jours après »: the passive before the delay tells nothing.

    A clause without any act, where a verb can be seen, does not tell either: « le recrutement débute ».
    """
    for part in clause[: max(clause.find(delay), 0)].split(_BREAKS[0]):
        told = volume.background.sub(" ", part)
        acts = [match["act"] for match in matter.passive.finditer(told)]
        if acts and not matter.state.match(acts[-1]) and not matter.act.match(acts[-1]):
            return True
    return matter.subject.match(clause) is not None and matter.act.search(clause) is None


def _undergoes_unknown(clause: str, matter: MatterWording, volume: VolumeWording) -> bool:
    """« La grille d'évaluation est révisable »: the subject of a passive is what is announced."""
    opening = matter.leading.match(clause)
    place = opening.end() if opening else 0
    subject = matter.subject.match(clause, place)
    if subject is None or _is_known(clause, place, matter, volume):
        return False
    verb, given = matter.undergoes.search(clause, place), matter.given.search(clause, place)
    return verb is not None and (given is None or verb.start() < given.start())


def _is_known(clause: str, place: int, matter: MatterWording, volume: VolumeWording) -> bool:
    match = matter.known.match(clause, place)
    if match is None:
        return False
    noun = match.group().rsplit(" ", 1)[-1].rsplit("'", 1)[-1]
    if volume.generic.match(noun) and volume.alien_complement.match(clause, match.end()):
        return False
    return not matter.of_another.match(clause, match.end())
