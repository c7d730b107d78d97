"""How a worked request is written down: a contract, requests, and what a lawyer with a calendar answers."""

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Final, NamedTuple, TypedDict

from contract_checker.execution import VolumeRequest
from contract_checker.execution.request import Answer, Field, Ground, Moment, Row, Size
from contract_checker.execution.verdict import RequestOutcome
from contract_checker.facts import Nature


class Dates(TypedDict):
    """When a request takes effect, and when it was received."""

    effect: str
    received: str


Ends = tuple[str | None, str | None]
HEAD: Final = """# Contrat de prestations de relation client

Entre la société Alba, ci-après le « Client », et la société Boréa, ci-après le « Prestataire ».

Article 5 – Durée

Le Contrat prend effet le 1er janvier 2026 pour une durée de trois ans.

Article 6 – Évolution des volumes
"""
FOOT: Final = "\nFait à Lyon, le 15 décembre 2025.\n"


def contract(notice: str, counting: str = "", more: str = "") -> str:
    """A contract of three years: article 6.1 gives the notice, article 7 tells how time is counted."""
    parts = [HEAD, "6.1 Préavis\n", notice, ""]
    parts += ["6.2 Autres stipulations\n", more, ""] if more else []
    parts += ["Article 7 – Décompte des délais\n", counting, ""] if counting else []
    return "\n".join([*parts, FOOT])


def english(notice: str) -> str:
    """The same contract in English, without an article on time."""
    return f"""# Call handling services agreement

Between Alba, the “Client”, and Borea, the “Provider”.

Article 5 – Term

This Agreement takes effect on 1 January 2026 for a term of three years.

Article 6 – Changes in volume

6.1 Notice

{notice}

Signed in London, on 15 December 2025.
"""


def notice(length: str, clock: str = ", délai courant à compter de la réception de la demande") -> str:
    """The usual sentence: « … trente jours calendaires avant sa prise d'effet, délai courant … »."""
    return (
        "Toute hausse ou baisse des volumes d'appels est notifiée par le Client au Prestataire "
        f"{length} avant sa prise d'effet{clock}."
    )


def amendment(number: int, article: str, words: str, effect: str, signed: str) -> str:
    """An amendment that replaces one article."""
    return "\n\n".join(
        [
            f"# Avenant n° {number}",
            "au contrat de prestations de relation client",
            f"Article 1 – L'article {article} du Contrat est remplacé par : « {words} »",
            f"Article 2 – {effect}",
            f"Fait à Lyon, le {signed}.",
            "",
        ]
    )


def at(text: str | None) -> Moment | None:
    """« 2026-03-02 » is a day, « 2026-03-02 17:05 » an hour of it."""
    if text is None:
        return None
    day, _, hour = text.partition(" ")
    return Moment(date.fromisoformat(day), time.fromisoformat(hour) if hour else None)


def accepted(day: str | None, proof: str | None = "courriel du Prestataire") -> Answer:
    return Answer("accepted", at(day), proof)


def refused(day: str) -> Answer:
    return Answer("refused", at(day), "courriel du Prestataire")


def orally(day: str | None) -> Answer:
    return Answer("accepted", at(day), None, written=False)


SILENCE: Final = Answer("none")


def size_of(text: str | None) -> tuple[str | None, Size | None]:
    """« +12 % », « -40 h/400 » (forty hours of four hundred), « ?12 % » without a direction."""
    if text is None:
        return None, None
    direction = {"+": "increase", "-": "decrease", "?": None}[text[0]]
    value, unit = text[1:].split(" ")
    unit, _, base = unit.partition("/")
    names = {"%": "percent", "h": "hours"}
    known = None if value == "?" else Size(Decimal(value), names[unit], None, Decimal(base) if base else None)  # type: ignore[arg-type]
    return direction, known


def ask(
    effect: str | None,
    *,
    sent: str | None = None,
    received: str | None = None,
    size: str | None = "+20 %",
    answer: Answer | None = None,
    withdrawn: str | None = None,
    withdrawn_undated: bool = False,
    replaces: str | None = None,
    ground: Ground | None = None,
    nature: Nature | None = None,
    lot: str | None = None,
    id: str = "D-1",
) -> VolumeRequest:
    """A request: a rise of 20 % unless told otherwise."""
    direction, known = size_of(size)
    return VolumeRequest(
        id=id,
        row=Row("journal.csv", 2),
        sent=at(sent),
        received=at(received),
        effective=at(effect),
        direction=direction,  # type: ignore[arg-type]
        size=known,
        answer=answer,
        withdrawn=at(withdrawn),
        withdrawn_undated=withdrawn_undated,
        replaces=replaces,
        ground=ground,
        nature=nature,
        lot=lot,
    )


class Expected(NamedTuple):
    """What is answered on one request.

    Attributes:
        margin: in the days of the clause; two ends where something is open, None for an end without bound.
        earliest: first day on which the change could take effect.
        clause: number of the clause that controls; None where none was asked.
        said: a piece of the French reason or of a note.
    """

    outcome: RequestOutcome
    margin: str | Ends | None = None
    earliest: str | None = None
    missing: tuple[Field, ...] = ()
    clause: str | tuple[str, ...] | None = "6.1"
    said: str = ""


def respected(margin: str | Ends | None, earliest: str | None = None, **more: object) -> Expected:
    return Expected("respected", margin, earliest, **more)  # type: ignore[arg-type]


def breached(margin: str | Ends | None, earliest: str | None = None, **more: object) -> Expected:
    return Expected("breached", margin, earliest, **more)  # type: ignore[arg-type]


def waived(margin: str | Ends | None, earliest: str | None = None, **more: object) -> Expected:
    return Expected("waived", margin, earliest, **more)  # type: ignore[arg-type]


def uncovered(clause: str | None = "6.1", said: str = "") -> Expected:
    return Expected("not_covered", clause=clause, said=said)


def undecided(
    margin: str | Ends | None = None,
    earliest: str | None = None,
    missing: tuple[Field, ...] = (),
    said: str = "",
    clause: str | tuple[str, ...] | None = "6.1",
) -> Expected:
    return Expected("indeterminate", margin, earliest, missing, clause, said)


class Worked(NamedTuple):
    """A contract, requests, and the answer to each."""

    name: str
    why: str
    contract: str
    asked: VolumeRequest | tuple[VolumeRequest, ...]
    answers: Expected | tuple[Expected, ...]
    set: tuple[str, ...] = ()
    """Conventions set, such as ``unstated_clock=receipt``."""
    stated: str = ""
    """Text of dossier.yaml."""
    others: Mapping[str, str] = {}
    """More documents, by their name."""

    @property
    def requests(self) -> tuple[VolumeRequest, ...]:
        return (self.asked,) if isinstance(self.asked, VolumeRequest) else self.asked

    @property
    def expected(self) -> tuple[Expected, ...]:
        return (self.answers,) if isinstance(self.answers, Expected) else self.answers
