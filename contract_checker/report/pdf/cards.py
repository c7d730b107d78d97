"""The findings as the pages show them: those of the page in HTML, without its links into the text."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from contract_checker.report.cards import Card, CommitmentView, Quote, ReferenceView, ValueView
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.order import Shown
from contract_checker.report.texts import Quoted
from contract_checker.report.typography import NO_BREAK

_WEIGHTLESS: Final[tuple[Shown, ...]] = ("met", "not_applicable")


class Badge(NamedTuple):
    """An outcome by its name, which gives its colour, and in words."""

    outcome: Shown
    text: str


class Source(NamedTuple):
    """What a rule rests on; `url` only if it may be followed safely."""

    text: str
    url: str | None
    wording: str | None
    doubt: str


class Finding(NamedTuple):
    """One finding in words."""

    number: int
    badge: Badge
    title: str
    about: str
    message: str
    quotes: tuple[Quoted, ...]
    counter: tuple[Quoted, ...]
    remedy: tuple[str, ...]
    values: tuple[str, ...]
    references: tuple[Source, ...]
    record: str


class Commitment(NamedTuple):
    """One commitment or principle: its sentence, the findings that ask for something, and the others."""

    id: str
    name: str
    wording: str
    counts: tuple[Badge, ...]
    findings: tuple[Finding, ...]
    others: tuple[Finding, ...]
    out_of_scope: tuple[Finding, ...]


class First(NamedTuple):
    """A departure, with the place of the first words that show it."""

    number: int
    badge: Badge
    title: str
    place: str


def commitment(view: CommitmentView, t: Catalogue) -> Commitment:
    """One commitment with its findings; rules out of scope stand apart, in brief."""
    others = [(card.outcome, finding(card, t)) for card in view.others]
    slip = t.known(f"slip.{view.id}", "")
    return Commitment(
        id=view.id,
        name=t(f"commitment.{view.id}"),
        wording=f"«{NO_BREAK}{t(f'wording.{view.id}')}{NO_BREAK}» {slip}".rstrip(),
        counts=tuple(Badge(outcome, t.count(f"count.{outcome}", count)) for outcome, count in view.counts),
        findings=tuple(finding(card, t) for card in view.cards),
        others=tuple(each for outcome, each in others if outcome != "not_applicable"),
        out_of_scope=tuple(each for outcome, each in others if outcome == "not_applicable"),
    )


def finding(card: Card, t: Catalogue) -> Finding:
    """One finding in words."""
    return Finding(
        number=card.number,
        badge=_badge(card, t),
        title=card.title,
        about=" · ".join(_about(card, t)),
        message=card.message,
        quotes=_quotes(card.quotes),
        counter=_quotes(card.counter),
        remedy=tuple(filter(None, card.remedy.splitlines())),
        values=tuple(_value(value, t) for value in card.values),
        references=tuple(_source(reference, t) for reference in card.references),
        record=" · ".join(_record(card, t)),
    )


def first(cards: Iterable[Card], t: Catalogue) -> tuple[First, ...]:
    """A line for each departure to read first."""
    return tuple(
        First(
            number=card.number,
            badge=_badge(card, t),
            title=card.title,
            place=f"{card.quotes[0].document}, {card.quotes[0].place}" if card.quotes else "",
        )
        for card in cards
    )


def _badge(card: Card, t: Catalogue) -> Badge:
    return Badge(card.outcome, t(f"outcome.{card.outcome}"))


def _about(card: Card, t: Catalogue) -> Iterator[str]:
    yield f"{t('finding')} {card.number}"
    if card.scope:
        yield card.scope
    yield f"{t('basis').lower()}{t('colon')}{t(f'basis.{card.finding.basis}')}"
    if card.outcome not in _WEIGHTLESS:
        yield f"{t('severity').lower()}{t('colon')}{t(f'severity.{card.finding.severity}')}"


def _quotes(quotes: Iterable[Quote]) -> tuple[Quoted, ...]:
    return tuple(Quoted(quote.text, f"{quote.document}, {quote.place}") for quote in quotes)


def _value(value: ValueView, t: Catalogue) -> str:
    said = f"{value.name}{value.value}"
    return f"{said} · {t('value.layer')} {value.layer} · {value.decision}" if value.decision else said


def _source(reference: ReferenceView, t: Catalogue) -> Source:
    read_in = f" ({reference.read_in})" if reference.read_in else ""
    return Source(
        text=", ".join(filter(None, (reference.cite, reference.when))) + read_in,
        url=reference.url,
        wording=reference.wording,
        doubt="" if reference.verified else t("reference.unverified"),
    )


def _record(card: Card, t: Catalogue) -> Iterator[str]:
    found = card.finding
    yield f"{t('rule')}{t('colon')}{found.rule}, {t('version')} {found.version} ({found.pack})"
    searched = ", ".join(found.searched) or t("searched.none")
    yield f"{t('searched')}{t('colon')}{searched}"
    yield f"{t('fingerprint')}{t('colon')}{found.fingerprint}"
