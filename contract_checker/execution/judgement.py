"""A log judged: its verdicts, its totals, and what they were made with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from contract_checker.document import Evidence
from contract_checker.dossier import Texts
from contract_checker.engine import Circumstances, UsedValue
from contract_checker.facts import ClauseRef, NoticeRecord
from contract_checker.readers.collection import collection_paused

from .conventions import Conventions
from .judging import Judge
from .periods import periods_of
from .request import RequestLog
from .totals import counts_of, totals_of
from .verdict import Totals, Verdict

MOST_QUOTED: Final = 20
"""Rows of a log that its record quotes: those that left the least."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdicts on the requests of one log, in its order."""

    log: RequestLog
    verdicts: tuple[Verdict, ...]
    totals: Totals
    conventions: Conventions
    judge: Judge

    @property
    def used(self) -> tuple[UsedValue, ...]:
        """The conventions, with the layer that set each."""
        return self.conventions.used


def judge_log(log: RequestLog, texts: Texts, known: Circumstances, conventions: Conventions) -> Judgement:
    """Judge each request of a log by what the texts of a dossier said on its day."""
    judge = Judge(periods_of(texts, known), conventions, known)
    with collection_paused():
        verdicts = tuple(judge.verdicts(log))
    refused = sum(row.hides_a_request for row in log.refused)
    return Judgement(log, verdicts, totals_of(verdicts, refused), conventions, judge)


def record_of(judgement: Judgement) -> Iterator[NoticeRecord]:
    """What a log shows of the commitment, as a fact; none for a log without a row that can be quoted."""
    bound = [verdict for verdict in judgement.verdicts if verdict.is_bound]
    counts = counts_of(bound)
    evidence = _evidence(judgement, bound or judgement.verdicts)
    if evidence is None:
        return
    yield NoticeRecord(
        id="notice_record",
        clause=ClauseRef(document=evidence.passages[0].document),
        found_by="execution/judgement",
        evidence=evidence,
        requests=counts.requests,
        respected=counts.respected,
        breached=counts.breached,
        waived=counts.waived,
        not_covered=counts.not_covered,
        indeterminate=counts.indeterminate,
        not_bound=len(judgement.verdicts) - len(bound),
        refused_rows=judgement.totals.refused_rows,
        breached_share=counts.share_breached,
        worst_margin_days=counts.worst_margin_days,
    )


def _evidence(judgement: Judgement, verdicts: Sequence[Verdict]) -> Evidence | None:
    """The rows that left the least time; of a log without a breach, its first rows."""
    breached = [verdict for verdict in verdicts if verdict.outcome == "breached"]
    chosen = sorted(breached, key=Verdict.shortfall)[:MOST_QUOTED] or verdicts[:MOST_QUOTED]
    rows = (row for verdict in chosen for row in (verdict.row, *(also for also, _ in verdict.also)))
    passages = map(judgement.log.passage, rows)
    quoted = tuple(passage for passage in passages if passage is not None)
    return Evidence(passages=quoted) if quoted else None
