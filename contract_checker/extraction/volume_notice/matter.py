"""Whether the clause around a delay announces a volume to the provider, or another matter, or to others."""

from dataclasses import dataclass

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import VolumeWording

_BREAKS = (";", ": ")


@dataclass(frozen=True, eq=False)
class MatterWording:
    """Patterns on folded text; `subject` and `given` name the noun phrase that they find `np`.

    Attributes:
        tells_another: somebody who is neither party is told: « informe les usagers », « notifiée au transporteur ».
        known: a noun phrase that can be what a volume notice announces, or the announcement itself.
        of_another: matched right after such a phrase, a complement that makes of it another matter.
        leading: what may stand before the subject of a clause, matched where it begins.
        subject: a noun phrase, matched where it begins.
        undergoes: a verb whose subject is what is announced: « est notifiée », « prend effet ».
        given: a verb of announcing with its object: « annonce toute évolution ».
        reports: what happened is told and nothing is owed: « le trafic a varié ».
        supposes: words that make of it a condition or an agreement: « si elle n'a pas été notifiée ».
    """

    tells_another: Pattern
    known: Pattern
    of_another: Pattern
    leading: Pattern
    subject: Pattern
    undergoes: Pattern
    given: Pattern
    reports: Pattern
    supposes: Pattern


def is_another_matter(
    text: str, start: int, end: int, matter: MatterWording, volume: VolumeWording
) -> bool:
    """Whether the clause that holds ``text[start:end]`` is not about a volume that the provider is told."""
    clause = _clause(text, start, end)
    return bool(
        matter.tells_another.search(clause)
        or (matter.reports.search(clause) and not matter.supposes.search(clause))
        or _undergoes_unknown(clause, matter, volume)
        or any(
            not _is_known(clause, match.start("np"), matter, volume)
            for match in matter.given.finditer(clause)
        )
    )


def _clause(text: str, start: int, end: int) -> str:
    """What stands between the signs that part the sentence."""
    first = max(text.rfind(sign, 0, start) + len(sign) if sign in text[:start] else 0 for sign in _BREAKS)
    last = min((place for sign in _BREAKS if (place := text.find(sign, end)) >= 0), default=len(text))
    return text[first:last].strip()


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
