"""One rule, parameter or policy in the words of the page."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from contract_checker.engine.case_file import GROUPS, Case, CaseFile, Group
from contract_checker.engine.finding import Reference
from contract_checker.engine.pack import RulePack
from contract_checker.engine.parameters import Entry
from contract_checker.engine.rule import Remedy, Rule, Silence
from contract_checker.engine.selection import Condition, Select
from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.order import COMMITMENTS

_SHOWN_CASES: Final = 2  # of each group; the file beside the rule holds them all


class Measure(NamedTuple):
    """How well a kind of fact is read in one language, or how often a rule answers on neutral documents.

    Attributes:
        about: the kind of fact, or the id of the rule.
        said: the figure in words, such as « P 0,93 · R 0,91 (120) ».
    """

    about: str
    said: str


class Example(NamedTuple):
    """A clause with the outcome that it must lead to."""

    outcome: str
    text: str
    miss: bool


class Part(NamedTuple):
    """One heading of a rule and its lines."""

    title: str
    lines: tuple[str, ...]


class RuleView(NamedTuple):
    """One rule of the catalogue."""

    rule: Rule
    title: str
    parts: tuple[Part, ...]
    examples: tuple[Example, ...]
    cases: str


class ValueView(NamedTuple):
    """One parameter or policy: its name, what it settles, its values."""

    name: str
    code: str
    title: str
    lines: tuple[str, ...]


def rules(pack: RulePack, measures: Sequence[Measure], t: Catalogue) -> tuple[RuleView, ...]:
    """The rules by commitment, then by name."""
    ordered = sorted(pack.rules, key=lambda rule: (COMMITMENTS.index(rule.commitment), rule.id))
    return tuple(_rule(rule, pack.cases[rule.id], measures, t) for rule in ordered)


def values(pack: RulePack, t: Catalogue) -> tuple[ValueView, ...]:
    """The thresholds, then the conventions."""
    parameters = (
        ValueView(name, one.code, words.said(one.title, t), tuple(_entries(one.entries, t)))
        for name, one in pack.parameters.items()
    )
    policies = (
        ValueView(
            name,
            one.code,
            words.said(one.title, t),
            tuple(
                words.said(choice, t) + (f" ({t('value.default')})" if key == one.default else "")
                for key, choice in one.choices.items()
            ),
        )
        for name, one in pack.policies.items()
    )
    return (*parameters, *policies)


def _entries(entries: Sequence[Entry], t: Catalogue) -> Iterator[str]:
    for entry in entries:
        period = [
            t(f"reference.{name}", date=words.day(day, t))
            for name, day in (("from", entry.applies_from), ("until", entry.applies_until))
            if day is not None
        ]
        yield ", ".join(filter(None, (entry.value or t("value.unset"), *period, entry.decision)))
    if not entries:
        yield t("value.unset")


def _rule(rule: Rule, cases: CaseFile, measures: Sequence[Measure], t: Catalogue) -> RuleView:
    parts = (
        Part(t("rulebook.why"), _basis(rule)),
        Part(t("rulebook.method"), tuple(_method(rule, t))),
        Part(t("rulebook.exceptions"), tuple(_exceptions(rule, t))),
        Part(t("rulebook.silence"), tuple(_silence(each, t) for each in rule.on_silence)),
        Part(t("remedy"), tuple(_remedies(rule, t))),
        Part(t("references"), tuple(_reference(each, t) for each in rule.references)),
        Part(t("rulebook.measured"), tuple(_measured(rule, measures))),
    )
    every = [case for group in GROUPS for case in cases.group(group)]
    missed = sum(case.known_miss for case in every)
    return RuleView(
        rule,
        words.said(rule.title, t),
        tuple(part for part in parts if part.lines),
        tuple(_examples(cases, t)),
        t("rulebook.cases", count=len(every), missed=missed),
    )


def _basis(rule: Rule) -> tuple[str, ...]:
    wording = rule.basis.wording
    return (rule.basis.source,) if wording is None else (f"« {wording} »", rule.basis.source)


def _method(rule: Rule, t: Catalogue) -> Iterator[str]:
    yield t("rulebook.looks_in", pieces=", ".join(t(f"piece.{kind}") for kind in rule.looks_in))
    asked = _selected(rule.select)
    named = {name: value for name, value in rule.check.model_dump(exclude={"kind"}).items() if value}
    detail = ", ".join(f"{name} = {_plain(value)}" for name, value in named.items())
    yield f"{t(f'check.{rule.check.kind}')}{t('colon')}{asked}" + (f" ({detail})" if detail else "")
    yield t("rulebook.test_date", date=t(f"test_date.{rule.test_date}"))


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | list | dict) else str(value)


def _selected(select: Select) -> str:
    where = "; ".join(f"{name} = {' | '.join(map(str, given))}" for name, given in select.where.items())
    return select.fact + (f" [{where}]" if where else "")


def _exceptions(rule: Rule, t: Catalogue) -> Iterator[str]:
    if rule.applies.buyers:
        yield t("rulebook.buyers", buyers=", ".join(t(f"buyer.{buyer}") for buyer in rule.applies.buyers))
    if rule.applies.activity == "lasting":
        yield t("rulebook.lasting")
    for key, conditions in (("contrary", rule.contrary), ("doubtful", rule.doubtful)):
        yield from (f"{t(f'rulebook.{key}')}{t('colon')}{_condition(each, t)}" for each in conditions)
    if rule.breach_only is not None:
        yield words.said(rule.breach_only.otherwise, t)
    for select in rule.exonerating:
        yield f"{t('rulebook.exonerating')}{t('colon')}{_selected(select)}"


def _condition(condition: Condition, t: Catalogue) -> str:
    return f"{_selected(condition)} — {words.said(condition.because, t)}"


def _silence(silence: Silence, t: Catalogue) -> str:
    where = ", ".join(t(f"piece.{kind}") for kind in silence.pieces) or t("rulebook.anywhere")
    whose = ", ".join(t(f"buyer.{buyer}") for buyer in silence.buyers)
    return f"{where}{f' ({whose})' if whose else ''}{t('colon')}{t(f'severity.{silence.severity}')}"


def _remedies(rule: Rule, t: Catalogue) -> Iterator[str]:
    remedies: Mapping[str, Remedy | None] = {
        "public": rule.remedies.public,
        "private": rule.remedies.private,
        "any": rule.remedies.any,
    }
    for buyer, remedy in remedies.items():
        if remedy is not None:
            head = "" if buyer == "any" else f"{t(f'buyer.{buyer}')}{t('colon')}"
            clause = f" « {words.said(remedy.clause, t)} »" if remedy.clause else ""
            yield f"{head}{words.said(remedy.advice, t)}{clause}"


def _reference(reference: Reference, t: Catalogue) -> str:
    doubt = "" if reference.verified else f" [{t('reference.unverified')}]"
    return ", ".join(filter(None, (reference.cite, words.in_force(reference, t)))) + doubt


def _measured(rule: Rule, measures: Iterable[Measure]) -> Iterator[str]:
    asked = (rule.id, *sorted(rule.fact_kinds))
    yield from (f"{each.about} — {each.said}" for each in measures if each.about in asked)


def _examples(cases: CaseFile, t: Catalogue) -> Iterator[Example]:
    for group in GROUPS:
        yield from (_example(case, t) for case in _first(cases, group, t))


def _first(cases: CaseFile, group: Group, t: Catalogue) -> Sequence[Case]:
    return [case for case in cases.group(group) if case.language == t.language][:_SHOWN_CASES]


def _example(case: Case, t: Catalogue) -> Example:
    return Example(t(f"outcome.{case.outcome}"), " ".join(case.text.split()), case.known_miss)
