"""The judgement of a log as JSON: its requests and totals first, then what they were made with."""

from datetime import date

from pydantic import Field

from contract_checker.dossier import Control
from contract_checker.engine.circumstances import LabelHeld, Undertaking
from contract_checker.engine.finding import Finding, Localised
from contract_checker.errors import UsageError
from contract_checker.frozen import Frozen
from contract_checker.report.report import Coverage, Engine, Input, OverlayUsed, PackUsed
from contract_checker.report.result import CheckResult

from .entries import ControllingNotice, RequestEntry
from .model import CountedBy, LogFile, RefusedEntry, RespectTotals


class JudgedLog(Frozen):
    """Same log, dossier, packs, overlays, date and engine: the same bytes."""

    requests: tuple[RequestEntry, ...]
    totals: RespectTotals
    refused: tuple[RefusedEntry, ...] = Field(description="rows that give no request, each with its reason")
    files: tuple[LogFile, ...]
    counted_by: CountedBy
    notices: tuple[ControllingNotice, ...]
    notes: tuple[Localised, ...]
    as_of: date
    engine: Engine
    packs: tuple[PackUsed, ...]
    overlays: tuple[OverlayUsed, ...]
    undertaking: Undertaking | None
    label: LabelHeld | None
    inputs: tuple[Input, ...]
    coverage: Coverage
    findings: tuple[Finding, ...] = Field(description="what the rules on notice answer: defined, respected")
    control: Control | None


def judged_log(result: CheckResult) -> JudgedLog:
    """The judgement of the log that a check was given.

    Raises:
        UsageError: if it was given none.
    """
    report, respect = result.record, result.report.respect
    if respect is None:
        raise UsageError("No log was judged: give one to 'log judge'.")
    return JudgedLog(
        requests=respect.requests,
        totals=respect.totals,
        refused=respect.refused,
        files=respect.files,
        counted_by=respect.counted_by,
        notices=respect.notices,
        notes=respect.notes,
        as_of=report.as_of,
        engine=report.engine,
        packs=report.packs,
        overlays=report.overlays,
        undertaking=report.undertaking,
        label=report.label,
        inputs=report.inputs,
        coverage=report.coverage,
        findings=report.findings,
        control=report.control,
    )
