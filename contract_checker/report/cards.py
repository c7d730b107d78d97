"""The findings in words, ready for a page: under their commitments, with the ids of their quotes."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from contract_checker.engine.finding import Commitment, Finding, Reference
from contract_checker.report import words
from contract_checker.report.anchors import Anchors, quote_id
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.order import BINDING, COMMITMENTS, Shown, shown
from contract_checker.report.result import CheckResult
from contract_checker.report.typography import kept_together

_OPEN: Final[tuple[Shown, ...]] = ("breach", "proposed_breach", "unclear", "unset", "silent")
_COMMITTED: Final = ("D1", "D2", "D3")


class Quote(NamedTuple):
    """One passage in the card of a finding."""

    id: str
    mark: str
    text: str
    document: str
    place: str


class ReferenceView(NamedTuple):
    """A source of a rule; `url` only if a browser may follow it safely."""

    cite: str
    wording: str | None
    url: str | None
    read_in: str
    when: str
    verified: bool


class ValueView(NamedTuple):
    """A parameter used, in words."""

    name: str
    value: str
    layer: str
    decision: str
    trial: bool


class Card(NamedTuple):
    """One finding."""

    number: int
    finding: Finding
    outcome: Shown
    title: str
    message: str
    scope: str
    quotes: tuple[Quote, ...]
    counter: tuple[Quote, ...]
    values: tuple[ValueView, ...]
    references: tuple[ReferenceView, ...]
    remedy: str


class CommitmentView(NamedTuple):
    """One commitment or principle: counts of outcomes, findings shown open, and the others."""

    id: Commitment
    counts: tuple[tuple[Shown, int], ...]
    cards: tuple[Card, ...]
    others: tuple[Card, ...]
    folded: tuple[tuple[Shown, int], ...]


def commitments(result: CheckResult, anchors: Anchors, t: Catalogue) -> tuple[CommitmentView, ...]:
    """The three commitments, always, unless only a log was judged; others where a rule speaks of them."""
    return tuple(
        view
        for view in (_commitment(name, result, anchors, t) for name in COMMITMENTS)
        if view.counts or (view.id in _COMMITTED and not result.judged_only)
    )


def to_read_first(cards: Iterable[Card]) -> list[Card]:
    """The departures, those from the label or the law before those from what is only proposed."""
    departures = [card for card in cards if card.finding.outcome == "breach"]
    return sorted(departures, key=lambda card: card.finding.basis not in BINDING)


def _commitment(name: Commitment, result: CheckResult, anchors: Anchors, t: Catalogue) -> CommitmentView:
    cards = [
        _card(number, finding, result, anchors, t)
        for number, finding in anchors.findings
        if finding.commitment == name
    ]
    others = tuple(card for card in cards if card.outcome not in _OPEN)
    return CommitmentView(
        id=name,
        counts=words.counts(card.finding for card in cards),
        cards=tuple(card for card in cards if card.outcome in _OPEN),
        others=others,
        folded=words.counts(card.finding for card in others),
    )


def _card(number: int, finding: Finding, result: CheckResult, anchors: Anchors, t: Catalogue) -> Card:
    own = finding.evidence.passages if finding.evidence else ()
    against = tuple(passage for evidence in finding.counter_evidence for passage in evidence.passages)
    quotes = [
        Quote(
            id=quote_id(number, rank),
            mark=anchors.mark_id(passage),
            text=passage.quote,
            document=passage.document,
            place=words.place(passage, result.clause_of(passage), t),
        )
        for rank, passage in enumerate((*own, *against), start=1)
    ]
    return Card(
        number=number,
        finding=finding,
        outcome=shown(finding),
        title=words.said(finding.title, t),
        message=words.said(finding.message, t),
        scope=words.scope(finding.scope, t),
        quotes=tuple(quotes[: len(own)]),
        counter=tuple(quotes[len(own) :]),
        values=tuple(_values(finding, t)),
        references=tuple(_reference(reference, t) for reference in finding.references),
        remedy=words.said(finding.remedy, t) if finding.remedy else "",
    )


def _values(finding: Finding, t: Catalogue) -> Iterator[ValueView]:
    for value in finding.values:
        name, chosen = words.setting(value, t)
        yield ValueView(
            name=name,
            value=chosen,
            layer=words.layer(value, t),
            decision=words.decision(value, t),
            trial=words.on_trial(value),
        )


def _reference(reference: Reference, t: Catalogue) -> ReferenceView:
    safe = reference.url is not None and urlsplit(reference.url).scheme in ("https", "http")
    return ReferenceView(
        cite=kept_together(reference.cite),
        wording=reference.wording,
        url=reference.url if safe else None,
        read_in=t("reference.read_in", source=reference.read_in) if reference.read_in else "",
        when=words.in_force(reference, t),
        verified=reference.verified,
    )
