"""What the report says of the dossier itself: parties and dates, undertaking, label, and what told each."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final, NamedTuple

from contract_checker.document import Evidence
from contract_checker.engine.circumstances import LabelHeld, Statement, Subject

from . import words
from .catalogue import Catalogue
from .report import Input, Report
from .typography import NO_BREAK

DATES: Final[tuple[Subject, ...]] = ("contract_date", "effective_date", "consultation_date")
_LONGEST_QUOTE: Final = 140


class Known(NamedTuple):
    """One thing known of the dossier, in words: what it is, and what told it."""

    name: str
    value: str
    source: str


def known(report: Report, t: Catalogue) -> tuple[Known, ...]:
    """What is known of the dossier as a whole, the names of one side together."""
    return tuple(
        Known(t(f"about.{subject}"), _values(told, t), source(told[0], t))
        for subject, group in groupby(report.statements, key=lambda statement: statement.subject)
        if (told := list(group))
    )


def undertaking(report: Report, t: Catalogue) -> str:
    """That the client undertook the commitments, or that the report assumes so."""
    stated = report.undertaking
    if stated is None:
        return t("assumption")
    client = stated.client or t("undertaking.client")
    if stated.since is None:
        return t("undertaking.undated", client=client)
    held = stated.holds_on(report.as_of)
    return t(
        "undertaking.stated" if held else "undertaking.later", client=client, date=words.day(stated.since, t)
    )


def label(report: Report, t: Catalogue) -> str:
    """Whether the provider holds the label on the day of the report; nothing where nobody said."""
    stated = report.label
    if stated is None:
        return ""
    holder = stated.entity or t("label.holder")
    name = t("label.named", name=stated.name) if stated.name else t("label.name")
    if not stated.held:
        return t("label.none", holder=holder, label=name)
    held = stated.held_on(report.as_of)
    answer = {True: "label.held", False: "label.lapsed", None: "label.unproven"}[held]
    sites = t("label.sites", sites=", ".join(stated.sites)) if stated.sites else ""
    said = t("label.stated", holder=holder, label=name, sites=sites, period=_period(stated, t))
    return f"{said} {t(answer, date=words.day(report.as_of, t))}"


def told(item: Input, t: Catalogue) -> str:
    """What told the kind of a piece, with the words that did."""
    quoted = _quote(item.told)
    return f"{t(f'told.{item.told_by}')}{t('colon')}{quoted}" if quoted else t(f"told.{item.told_by}")


def kinds(item: Input, t: Catalogue) -> str:
    """All that a piece serves as, and the only lot that it is about."""
    named = [t(f"piece.{kind}") for kind in (item.piece, *item.also)]
    lot = [f"{t('scope.lot')} {item.lot}"] if item.lot else []
    amends = [t("amends", path=item.amends)] if item.amends else []
    return ", ".join([f" {t('also')} ".join(named), *lot, *amends])


def supplier(item: Input, t: Catalogue) -> str:
    """From which side a piece comes, by whom; empty where nobody said."""
    side = t(f"supplier.{item.supplied_by}") if item.supplied_by else ""
    return f"{side} ({item.supplier})" if side and item.supplier else side or item.supplier or ""


def _values(statements: list[Statement], t: Catalogue) -> str:
    return ", ".join(_value(statement, t) for statement in statements)


def _value(statement: Statement, t: Catalogue) -> str:
    if statement.subject in DATES:
        return words.day(date.fromisoformat(statement.value), t)
    if statement.subject in ("buyer", "procedure"):
        return t(f"{statement.subject}.{statement.value}")
    return f"{statement.value} ({statement.detail})" if statement.detail else statement.value


def source(statement: Statement, t: Catalogue) -> str:
    """Where a statement was read, or that the user made it."""
    if statement.told_by == "dossier_file":
        return t("told.dossier_file")
    if statement.evidence is None:
        return ""
    passage = statement.evidence.passages[0]
    return t("told.text", place=f"{passage.document}, {words.place(passage, None, t)}")


def source_quoted(statement: Statement, t: Catalogue) -> str:
    """The same, with the words that were read."""
    quoted = _quote(statement.evidence)
    return f"{source(statement, t)}{t('colon')}{quoted}" if quoted else source(statement, t)


def _quote(evidence: Evidence | None) -> str:
    if evidence is None:
        return ""
    quote = " […] ".join(" ".join(passage.quote.split()) for passage in evidence.passages)
    shown = quote if len(quote) <= _LONGEST_QUOTE else f"{quote[:_LONGEST_QUOTE]}…"
    return f"«{NO_BREAK}{shown}{NO_BREAK}»"


def _period(stated: LabelHeld, t: Catalogue) -> str:
    return "".join(_bounds(stated, t))


def _bounds(stated: LabelHeld, t: Catalogue) -> Iterator[str]:
    if stated.held_from is not None:
        yield t("label.from", date=words.day(stated.held_from, t))
    if stated.held_until is not None:
        yield t("label.until", date=words.day(stated.held_until, t))
