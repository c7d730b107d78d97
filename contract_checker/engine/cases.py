"""Running the cases beside the rules; how a text becomes facts is given, so that the engine need not know."""

from collections.abc import Callable, Sequence
from typing import Literal

from pydantic import Field

from contract_checker.facts import Fact
from contract_checker.frozen import Frozen

from .case_file import CASE_DOCUMENT, GROUPS, Case, Group
from .circumstances import Circumstances, Piece, PieceKind
from .evaluate import evaluate
from .finding import Outcome
from .findings import ORDER
from .overlay import parse_setting
from .pack import RulePack

_EXONERATING = 2
Language = Literal["fr", "en"]
ReadFacts = Callable[[str, PieceKind, Language | None], Sequence[Fact]]


class CaseResult(Frozen):
    """What one case was to lead to, and what it led to."""

    rule: str
    group: Group
    number: int = Field(description="place in its group, from 1")
    text: str
    expected: Outcome
    found: Outcome
    known_miss: bool
    passed: bool = Field(description="found as expected; for a known miss, the contrary: it is strict")


def run_cases(pack: RulePack, read_facts: ReadFacts, rules: Sequence[str] = ()) -> tuple[CaseResult, ...]:
    """Run the cases of `rules`, or of all rules, each as a dossier of one piece.

    `read_facts` is given the text, the kind of piece and the language, and may name the document as it
    likes; it is not asked where a case gives its facts. Values given by a case lie over the pack's own
    at the day the pack was last reviewed.
    """
    return tuple(
        _run(pack, rule.id, group, number, read_facts)
        for rule in pack.rules
        if not rules or rule.id in rules
        for group in GROUPS
        for number in range(1, len(pack.cases[rule.id].group(group)) + 1)
    )


def lacking_groups(pack: RulePack, rules: Sequence[str] = ()) -> tuple[str, ...]:
    """Of `rules`, or of all rules, those that name what exonerates and show it in fewer than two cases."""
    return tuple(
        rule.id
        for rule in pack.rules
        if (not rules or rule.id in rules)
        and rule.exonerating
        and len(pack.cases[rule.id].exonerating) < _EXONERATING
    )


def _run(pack: RulePack, rule: str, group: Group, number: int, read_facts: ReadFacts) -> CaseResult:
    cases = pack.cases[rule]
    case = cases.group(group)[number - 1]
    piece = case.piece or cases.piece
    facts = case.given_facts() or read_facts(case.text, piece, case.language)
    found = _outcome(pack, rule, (case, piece), facts)
    return CaseResult(
        rule=rule,
        group=group,
        number=number,
        text=case.text,
        expected=case.outcome,
        found=found,
        known_miss=case.known_miss,
        passed=(found == case.outcome) != case.known_miss,
    )


def _outcome(pack: RulePack, rule: str, placed: tuple[Case, PieceKind], facts: Sequence[Fact]) -> Outcome:
    """The weightiest outcome of `rule` on a case in its kind of piece."""
    case, piece = placed
    paths = sorted({fact.clause.document for fact in facts} or {CASE_DOCUMENT})
    circumstances = Circumstances(
        as_of=pack.reviewed,
        pieces=tuple(Piece(path=path, kind=piece) for path in paths),
        buyer=case.buyer,
        procedure=case.procedure,
        contract_date=case.contract_date,
        consultation_date=case.consultation_date,
    )
    asked = pack.model_copy(update={"rules": tuple(one for one in pack.rules if one.id == rule)})
    overlays = [parse_setting(setting, [pack]) for setting in case.set]
    return min(
        (finding.outcome for finding in evaluate(asked, overlays, facts, circumstances)), key=ORDER.index
    )
