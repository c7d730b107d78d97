"""Sentences that every renderer shares: the verdict, the place of a passage, a date, a value's origin."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, assert_never

from contract_checker.document import (
    CellLocation,
    LineLocation,
    Location,
    PageLocation,
    ParagraphLocation,
    Passage,
    Skipped,
    Source,
)
from contract_checker.engine.finding import Finding, Localised, Reference, UsedValue
from contract_checker.engine.layers import PACK_LAYER
from contract_checker.facts import ClauseRef, Scope

from .catalogue import Catalogue
from .order import SHOWN, Shown, shown
from .report import Coverage, ReadEntry, Report
from .typography import kept_together

_BREACHES: Final[tuple[Shown, ...]] = ("breach", "proposed_breach")
_REVISED: Final = ("tracked_changes", "struck_text")
# Notes that tell of passages of a source, with who wrote them and when.
_TOLD_BY: Final[Mapping[Source, Sequence[str]]] = {
    "inserted": _REVISED, "deleted": _REVISED, "hidden": ("hidden_text",), "comment": ("comments",),
}  # fmt: skip
# Notes of a reader that a finding may hang on.
_GRAVE: Final = (
    "formulas_without_value", "page_ocr_low", "page_unreadable", "ocr_missing", "ocr_failed", "ocr_limit",
)  # fmt: skip
_WEIGHED: Final[tuple[Shown, ...]] = ("silent", "unclear", "unset")


def counts(findings: Iterable[Finding]) -> tuple[tuple[Shown, int], ...]:
    """How many findings there are of each outcome that occurs, the weightiest first."""
    counter = Counter(map(shown, findings))
    return tuple((outcome, counter[outcome]) for outcome in SHOWN if counter[outcome])


def verdict(report: Report, t: Catalogue) -> str:
    """The only sentence that may say that nothing was found: never without what remains uncertain."""
    if not report.coverage.read:
        return t("verdict.unread")
    counter = Counter(map(shown, report.findings))
    breaches = [t.count(f"count.{outcome}", counter[outcome]) for outcome in _BREACHES if counter[outcome]]
    doubts = [t.count(f"count.{outcome}", counter[outcome]) for outcome in _WEIGHED]
    doubts.append(t.count("count.unread", len(report.coverage.unread)))
    head = _listed(breaches, t) if breaches else t("verdict.none")
    return t("verdict.with", head=head, list=_listed(doubts, t))


def _listed(parts: list[str], t: Catalogue) -> str:
    return f" {t('verdict.and')} ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def place(passage: Passage, clause: ClauseRef | None, t: Catalogue) -> str:
    """Where a passage stands, without the name of its document: « page 7, article 12.3 »."""
    parts = [_location(passage.location, t)]
    if clause is not None and clause.number:
        parts.append(t("clause", number=clause.number))
    return ", ".join(parts)


def _location(location: Location, t: Catalogue) -> str:
    match location:
        case PageLocation():
            return t("page", number=location.page)
        case LineLocation():
            return t("line", number=location.line)
        case CellLocation():
            sheet = t("sheet", name=location.sheet)
            return f"{sheet}, {t('sheet_cell', address=location.cell)}" if location.cell else sheet
        case ParagraphLocation():
            where = t("paragraph", number=location.paragraph)
            if location.table is not None:
                where = t("cell", table=location.table, row=location.row, column=location.column)
            return where if location.part == "body" else f"{t(f'part.{location.part}')}, {where}"
        case _:
            assert_never(location)


def scope(value: Scope, t: Catalogue) -> str:
    """The part of the dossier that a finding is about; empty for all of it."""
    named = (("lot", value.lot), ("site", value.site), ("activity", value.activity))
    return ", ".join(f"{t(f'scope.{kind}')} {name}" for kind, name in named if name)


def said(text: Localised, t: Catalogue) -> str:
    """The text in the language of the report."""
    return kept_together(text.fr) if t.language == "fr" else text.en


def day(value: date, t: Catalogue) -> str:
    """A date in words: « 1er mars 2026 »."""
    number = t("first") if value.day == 1 else str(value.day)
    return t("date", day=number, month=t("months").split()[value.month - 1], year=value.year)


def numeric_day(value: date, t: Catalogue) -> str:
    """A date in figures, for a table: « 01/03/2026 »."""
    return f"{value:%d/%m/%Y}" if t.language == "fr" else value.isoformat()


def layer(value: UsedValue, t: Catalogue) -> str:
    """Who set a value: the pack, an overlay or the command line."""
    return t.known(f"layer.{value.layer}", value.layer)


def decision(value: UsedValue, t: Catalogue) -> str:
    """The decision behind a value, or that it is a default or a trial; nothing when it is not set."""
    if value.value is None:
        return ""
    return value.decision or t("value.trial" if on_trial(value) else "value.default")


def on_trial(value: UsedValue) -> bool:
    """Whether somebody set the value over the pack without a decision."""
    return value.value is not None and value.decision is None and value.layer != PACK_LAYER


def settled(value: UsedValue, t: Catalogue) -> str:
    """What a value settles; its name where nobody said it in words."""
    return said(value.title, t) if value.title else value.parameter


def setting(value: UsedValue, t: Catalogue) -> tuple[str, str]:
    """What a value settles, ready to be followed by it, and the value, both in words."""
    name = settled(value, t)
    chosen = said(value.choice, t) if value.choice else value.value or t("value.unset")
    return f"{name} " if name.endswith("?") else f"{name}{t('colon')}", chosen


def in_force(reference: Reference, t: Catalogue) -> str:
    """When a reference applies: « en vigueur depuis le …, jusqu'au … »."""
    parts = []
    if reference.applies_from is not None:
        parts.append(t("reference.from", date=day(reference.applies_from, t)))
    if reference.applies_until is not None:
        parts.append(t("reference.until", date=day(reference.applies_until, t)))
    return ", ".join(parts)


def skipped_reason(skipped: Skipped, t: Catalogue) -> str:
    """Why a file was not read, in the language of the report when the code is a known one."""
    return t.known(f"skipped.{skipped.reason}", skipped.message)


def unread(coverage: Coverage, t: Catalogue) -> tuple[str, ...]:
    """A line for each piece that was not read: its path and why."""
    return tuple(f"{item.path} — {skipped_reason(item, t)}" for item in coverage.unread)


def doubtful(coverage: Coverage, t: Catalogue) -> tuple[str, ...]:
    """A line for each piece that was read in part only, or without certainty: its path and why."""
    grave = (
        (entry.path, [code for code in entry.notes if code.partition(":")[0] in _GRAVE])
        for entry in coverage.read
    )
    return tuple(f"{path} — {t('semicolon').join(notes(codes, t))}" for path, codes in grave if codes)


def remarks(entry: ReadEntry, t: Catalogue) -> tuple[str, ...]:
    """What was seen in a file beside plain text: recognised pages, hidden or revised text, the notes.

    What a note of the reader tells with more detail is not said twice.
    """
    pages = [str(page) for page in entry.ocr_pages]
    recognised = (f"{t('ocr_pages')}{t('colon')}{', '.join(_ranges(pages))}",) if pages else ()
    told = {code.partition(":")[0] for code in entry.notes}
    seen = (
        t.count(f"seen.{source}", count)
        for source, count in entry.sources.items()
        if told.isdisjoint(_TOLD_BY.get(source, ())) and not (source == "ocr" and pages)
    )
    kept = (code for code in entry.notes if not (pages and code.startswith("page_ocr:")))
    return (*recognised, *seen, *notes(kept, t))


def isolation(coverage: Coverage, t: Catalogue) -> str:
    """What stood between the files and the machine, and what did not."""
    walls = coverage.isolation
    if not walls.processes:
        return t("isolation.none")
    missing = [t(f"isolation.{name}") for name in ("memory", "network") if not getattr(walls, name)]
    return t("isolation.lacks", missing=_listed(missing, t)) if missing else t("isolation.full")


def notes(codes: Iterable[str], t: Catalogue) -> tuple[str, ...]:
    """What the reader met, such as « page sans texte : 3 »; pages with the same note are told together."""
    details: dict[str, list[str]] = {}
    for code in codes:
        name, _, detail = code.partition(":")
        details.setdefault(name, []).extend([detail] if detail else [])
    return tuple(_note(name, found, t) for name, found in details.items())


def _note(name: str, details: Sequence[str], t: Catalogue) -> str:
    words = t.known(f"note.{name}", name.replace("_", " "))
    return f"{words}{t('colon')}{', '.join(_ranges(details))}" if details else words


def _ranges(details: Sequence[str]) -> Iterator[str]:
    """Numbers that follow each other as « 3–7 », anything else as it is."""
    run: list[str] = []
    for detail in details:
        if run and not (detail.isdecimal() and run[-1].isdecimal() and int(detail) == int(run[-1]) + 1):
            yield _range(run)
            run = []
        run.append(detail)
    yield _range(run)


def _range(run: Sequence[str]) -> str:
    return run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}"
