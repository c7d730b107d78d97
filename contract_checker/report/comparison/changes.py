"""What changed between two reports on one dossier: a draft before and after, a contract and its amendment."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal, get_args

from pydantic import Field

from contract_checker.engine.finding import Finding
from contract_checker.facts import Scope
from contract_checker.frozen import Frozen
from contract_checker.report.order import TO_ACT_ON, rank
from contract_checker.report.report import PackUsed, Report

Change = Literal["new", "worse", "changed", "persistent", "better", "mended", "no_longer_asked"]
CHANGES: Final[tuple[Change, ...]] = get_args(Change)
_Asked = tuple[str, str, Scope]


class Compared(Frozen):
    """One question asked of both versions, and how its answer moved.

    - new: nothing was to be done before;
    - worse, better: something still is to be done, of more or less weight;
    - changed: of the same weight, in other words of the documents;
    - persistent: the same words say the same;
    - mended: nothing is to be done any more;
    - no_longer_asked: the later report does not ask the question of that scope, or says that it does not
      apply.
    """

    change: Change
    before: Finding | None
    after: Finding | None

    @property
    def latest(self) -> Finding:
        """The answer as it stands."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a question that neither report asks")
        return found


class Comparison(Frozen):
    """The questions whose answer asked for something in a report, by change, then in its order."""

    packs_before: tuple[PackUsed, ...]
    packs_after: tuple[PackUsed, ...]
    same_rules: bool = Field(description="whether both were judged by the same packs, overlays and engine")
    compared: tuple[Compared, ...]

    def of(self, *changes: Change) -> tuple[Compared, ...]:
        """Those of some changes."""
        return tuple(item for item in self.compared if item.change in changes)


def compare(before: Report, after: Report) -> Comparison:
    """What became of each finding that asked for something.

    Findings are matched by rule and scope, of which a report has one each; the fingerprint, which knows
    neither the version of the pack nor the path of the piece, tells whether the words are the same.
    """
    old, new = _by_question(before.findings), _by_question(after.findings)
    found = [
        Compared(change=change, before=old.get(asked), after=new.get(asked))
        for asked in dict.fromkeys((*old, *new))
        if (change := _change(old.get(asked), new.get(asked))) is not None
    ]
    return Comparison(
        packs_before=before.packs,
        packs_after=after.packs,
        same_rules=_rules_of(before) == _rules_of(after),
        compared=tuple(sorted(found, key=lambda item: (CHANGES.index(item.change), rank(item.latest)))),
    )


def _rules_of(report: Report) -> tuple[object, ...]:
    return report.packs, report.overlays, report.engine


def _by_question(findings: Iterable[Finding]) -> Mapping[_Asked, Finding]:
    return {(finding.pack, finding.rule, finding.scope): finding for finding in findings}


def _change(before: Finding | None, after: Finding | None) -> Change | None:
    was, is_ = _weight(before), _weight(after)
    if was is None:
        return None if is_ is None else "new"
    if after is None or after.outcome == "not_applicable":
        return "no_longer_asked"
    if is_ is None:
        return "mended"
    if is_ != was:
        return "worse" if is_ < was else "better"
    same = before is not None and before.fingerprint == after.fingerprint
    return "persistent" if same else "changed"


def _weight(finding: Finding | None) -> int | None:
    if finding is None or finding.outcome not in TO_ACT_ON:
        return None
    return TO_ACT_ON.index(finding.outcome)
