"""A judge of one clause, built without a text to read: for what must hold of any clause."""

from collections.abc import Iterable
from datetime import date

from contract_checker.document import Evidence, LineLocation, Passage, TextSpan
from contract_checker.engine import Circumstances
from contract_checker.engine.finding import Localised
from contract_checker.execution import Conventions, Judgement, RequestLog, VolumeRequest
from contract_checker.execution.judging import Judge
from contract_checker.execution.periods import Period, Periods
from contract_checker.execution.totals import totals_of
from contract_checker.execution.verdict import Controlling
from contract_checker.facts import ClauseRef, DayCounting, LeadTime, VolumeNotice

CLAUSE = ClauseRef(document="contrat.md", number="6.1")
PASSAGE = Passage(
    document="contrat.md", span=TextSpan(start=0, end=7), quote="préavis", location=LineLocation(line=1)
)
EVIDENCE = Evidence(passages=(PASSAGE,))
KNOWN = Circumstances(as_of=date(2026, 12, 31), pieces=())


def notice_of(*terms: LeadTime) -> VolumeNotice:
    return VolumeNotice(
        id="N-1",
        clause=CLAUSE,
        found_by="test",
        evidence=EVIDENCE,
        quantified=True,
        debtor="client",
        terms=terms,
    )


def counting_of(**fields: object) -> DayCounting:
    return DayCounting(id="C-1", clause=CLAUSE, found_by="test", evidence=EVIDENCE, **fields)


def judgement_by(
    notice: VolumeNotice,
    requests: Iterable[VolumeRequest],
    conventions: Conventions,
    counting: tuple[DayCounting, ...] = (),
) -> Judgement:
    """The judgement by one clause, in force for ever."""
    why = Controlling(notice.id, CLAUSE, EVIDENCE.passages, None, None, Localised(fr="texte", en="text"))
    period = Period(None, None, None, (notice,), (), counting, (), {notice.id: why})
    judge = Judge(Periods((period,)), conventions, KNOWN)
    log = RequestLog(tuple(requests))
    verdicts = tuple(judge.verdicts(log))
    return Judgement(log, verdicts, totals_of(verdicts, 0), conventions, judge)
