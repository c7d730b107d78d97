"""A comparison in words: what is new, what was mended, what remains, each with its quotes."""

from collections.abc import Iterator

from contract_checker.engine.finding import Finding
from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.harmless import harmless
from contract_checker.report.order import shown
from contract_checker.report.result import Language

from .changes import CHANGES, Compared, Comparison


def render(comparison: Comparison, language: Language) -> str:
    """The comparison as plain text, one paragraph a finding."""
    t = catalogue(language)
    return "\n".join(_lines(comparison, t)) + "\n"


def _lines(comparison: Comparison, t: Catalogue) -> Iterator[str]:
    counts = (
        t.count(f"compare.{change}", len(comparison.of(change)))
        for change in CHANGES
        if comparison.of(change)
    )
    yield t("compare.title")
    yield ", ".join(counts) or t("compare.nothing")
    if not comparison.same_rules:
        yield t("compare.other_rules")
    yield t("compare.limits")
    for change in CHANGES:
        items = comparison.of(change)
        if items:
            yield ""
            yield t(f"compare.head.{change}")
        for item in items:
            yield from _item(item, t)


def _item(item: Compared, t: Catalogue) -> Iterator[str]:
    latest = item.latest
    about = words.scope(latest.scope, t)
    title = words.said(latest.title, t) + (f" ({about})" if about else "")
    was, is_ = _outcome(item.before, t), _outcome(item.after, t)
    yield ""
    yield f"  {latest.commitment} {title} [{was if was == is_ else f'{was} → {is_}'}]  {latest.rule}"
    yield f"    {words.said(latest.message, t)}"
    if item.change == "persistent":
        yield from _quotes(item.after, t, "")
    else:
        yield from _quotes(item.before, t, t("compare.before"))
        yield from _quotes(item.after, t, t("compare.after"))
    if item.after is not None and item.after.remedy is not None and item.change != "mended":
        yield f"    {words.said(item.after.remedy, t)}"


def _outcome(finding: Finding | None, t: Catalogue) -> str:
    return t("compare.not_asked") if finding is None else t(f"outcome.{shown(finding)}")


def _quotes(finding: Finding | None, t: Catalogue, label: str) -> Iterator[str]:
    for passage in finding.evidence.passages if finding and finding.evidence else ():
        quote = harmless(" ".join(passage.quote.split()))
        where = harmless(f"{passage.document}, {words.place(passage, None, t)}")
        yield f"    {label}{t('colon') if label else ''}« {quote} » ({where})"
