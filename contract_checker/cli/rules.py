"""``contract-checker rules``: what is asked, on what basis, and whether it still answers as its cases say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_checker.cli.language import language_option
from contract_checker.errors import UsageError

from .output import check_writable, write
from .suggestions import SuggestingGroup, did_you_mean

if TYPE_CHECKING:
    from contract_checker.engine import CaseResult, PieceKind, RulePack
    from contract_checker.facts import Fact
    from contract_checker.report import Language
    from contract_checker.report.rulebook import Measure

_packs = click.option(
    "--pack",
    "packs",
    multiple=True,
    default=["label"],
    show_default=True,
    help="Rule pack, by name (label, law) or path; may be repeated.",
)


@click.group(cls=SuggestingGroup)
def rules() -> None:
    """List, show, test and compare the rules."""


@rules.command("list")
@_packs
@language_option("titles")
def list_rules(packs: tuple[str, ...], language: Language) -> int:
    """List the rules: id, version, commitment, basis, title."""
    rows = [
        (rule.id, f"v{rule.version}", rule.commitment, rule.basis.kind, getattr(rule.title, language))
        for pack in _load(packs)
        for rule in sorted(pack.rules, key=lambda rule: (rule.commitment, rule.id))
    ]
    write("".join(f"{line.rstrip()}\n" for line in _columns(rows)))
    return 0


@rules.command("show")
@click.argument("rule_id", metavar="ID")
@_packs
def show_rule(rule_id: str, packs: tuple[str, ...]) -> int:
    """Show one rule in full: its basis, what it selects, how it answers, its cases."""
    import yaml

    loaded = _load(packs)
    for pack in loaded:
        for rule in pack.rules:
            if rule.id == rule_id:
                shown = rule.model_dump(mode="json", exclude_defaults=True)
                shown["cases"] = pack.cases[rule_id].model_dump(mode="json", exclude_defaults=True)
                write(yaml.safe_dump(shown, allow_unicode=True, sort_keys=False, width=100))
                return 0
    raise _unknown(rule_id, loaded)


@rules.command("test")
@click.argument("rule_ids", nargs=-1, metavar="[ID]...")
@_packs
@click.option(
    "--strict", is_flag=True, help="Known misses fail too, and rules that lack cases of what exonerates."
)
def test_rules(rule_ids: tuple[str, ...], packs: tuple[str, ...], *, strict: bool) -> int:
    """Run the cases of some rules, or of all; exit code 1 if one does not end as it says."""
    from contract_checker.engine import lacking_groups, run_cases

    loaded = _load(packs)
    known = {rule.id for pack in loaded for rule in pack.rules}
    for rule_id in rule_ids:
        if rule_id not in known:
            raise _unknown(rule_id, loaded)
    results = [result for pack in loaded for result in run_cases(pack, _read_case, rule_ids)]
    failed = [result for result in results if not result.passed]
    missed = [result for result in results if result.passed and result.known_miss]
    write("".join(map(_failure, failed)))
    known_misses = sum(result.known_miss for result in results)
    write(f"{len(results)} cases, {known_misses} known misses among them, {len(failed)} failed\n")
    if not strict:
        return 1 if failed else 0
    lacking = [name for pack in loaded for name in lacking_groups(pack, rule_ids)]
    write("".join(map(_miss, missed)))
    write("".join(f"{name}: fewer than two 'exonerating' cases beside what exonerates\n" for name in lacking))
    return 1 if failed or missed or lacking else 0


@rules.command("diff")
@click.argument("before", metavar="PACK_A")
@click.argument("after", metavar="PACK_B")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for a reader, or JSON with every change in both languages.",
)
@language_option("text")
def diff_rules(before: str, after: str, format_: str, language: Language) -> int:
    """Compare two packs, by name or folder: what changes, and for whom."""
    from contract_checker.engine import compare_packs
    from contract_checker.report.pack_diff import render_json, render_text

    render = render_json if format_ == "json" else render_text
    write(render(compare_packs(*_load((before, after))), language))
    return 0


@rules.command("document")
@click.option("--pack", default="label", show_default=True, help="Rule pack, by name or path.")
@click.option(
    "--scores",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What evaluate measured, as JSON: how well each kind of fact is read, how often each rule answers.",
)
@language_option("page")
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def document_rules(pack: str, scores: Path | None, language: Language, output: Path | None) -> int:
    """Write a pack as a page to read: what is asked, why, how, exceptions, sources, examples, quality."""
    from contract_checker.report.rulebook import render

    check_writable(output)
    (loaded,) = _load([pack])
    write(render(loaded, _measures(scores) if scores else (), language), output)
    return 0


def _measures(scores: Path) -> list[Measure]:
    from pydantic import ValidationError

    from contract_checker.evaluation import Evaluation
    from contract_checker.report.rulebook import Measure

    try:
        measured = Evaluation.model_validate_json(scores.read_bytes())
    except ValidationError as cause:
        raise UsageError(
            f"{scores} is not what 'contract-checker evaluate --format json' writes. Give its output."
        ) from cause
    return [
        *(Measure(family.kind, family.summary) for family in measured.families),
        *(Measure(rate.rule, rate.summary) for rate in measured.base_rates),
    ]


def _read_case(text: str, piece: PieceKind, language: Language | None) -> Sequence[Fact]:
    from contract_checker.checker import read_clause
    from contract_checker.dossier import completed

    return completed(read_clause(text, language))


def _failure(result: CaseResult) -> str:
    why = (
        "is a known miss that now ends well: remove known_miss"
        if result.known_miss
        else f"gave {result.found}"
    )
    where = f"{result.rule}, {result.group} {result.number}"
    return f"{where}: expected {result.expected}, {why}\n    {result.text.strip()}\n"


def _miss(result: CaseResult) -> str:
    where = f"{result.rule}, {result.group} {result.number}"
    return f"{where}: known miss, expected {result.expected}\n    {result.text.strip()}\n"


def _load(packs: Sequence[str]) -> list[RulePack]:
    from contract_checker.engine import load_pack

    return [load_pack(pack) for pack in packs]


def _unknown(rule_id: str, packs: Sequence[RulePack]) -> UsageError:
    from contract_checker.engine import load_pack, pack_ids

    where = ", ".join(pack.id for pack in packs)
    other = next(
        (id_ for id_ in pack_ids() if any(rule.id == rule_id for rule in load_pack(id_).rules)), None
    )
    if other is not None:
        return UsageError(f"No rule '{rule_id}' in {where}. It is in another pack: add --pack {other}.")
    known = [rule.id for pack in packs for rule in pack.rules]
    hint = did_you_mean(rule_id, known, "'contract-checker rules list' shows those that exist.")
    return UsageError(f"No rule '{rule_id}' in {where}. {hint}")


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column), default=0) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
