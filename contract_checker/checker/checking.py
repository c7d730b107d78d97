"""One dossier against rules: its facts, the texts that control, the findings, the report."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from contract_checker import __version__
from contract_checker.dossier import (
    COMPLETING_KINDS,
    CONTROL_KINDS,
    Control,
    Dossier,
    circumstances,
    collect,
    completed,
    control,
    derived,
    expand,
    texts_of,
    with_boxes,
)
from contract_checker.engine import Circumstances, Finding, Piece, evaluate, fact_kinds
from contract_checker.execution import NOTICE_KINDS, Judgement, record_of
from contract_checker.execution.registers import CONTRACT_KINDS, RECORD_KINDS
from contract_checker.facts import Fact, Unread
from contract_checker.report import (
    CheckResult,
    Engine,
    Language,
    OverlayUsed,
    PackUsed,
    PackWords,
    Reading,
    Report,
    ranked,
    respect_of,
)

from .options import DEFAULT, Options, Rules, load_rules
from .reading import CLAUSE, read_clause, read_dossier
from .registers import with_registers
from .requests import LogGiven, judged

NOTICE_COMMITMENT: Final = "D3"


def check(
    paths: Sequence[Path],
    packs: Sequence[str | Path] = ("label",),
    overlays: Sequence[str | Path] = (),
    *,
    as_of: date,
    options: Options = DEFAULT,
    log: LogGiven | None = None,
) -> CheckResult:
    """Check the files and folders of one dossier, and the log of its requests, against rule packs.

    Raises:
        UsageError: if there is nothing to check. A file that is missing beside others, or that cannot
            be read, is listed in the coverage instead.
        ConfigurationError: if a pack, an overlay or a value cannot be used.
    """
    rules = load_rules(packs, overlays, options.values)
    dossier = collect(paths, options.settings.limits.files, log.paths if log is not None else ())
    return check_dossier(dossier, rules, as_of=as_of, options=options, log=log)


def judge(
    log: LogGiven,
    paths: Sequence[Path],
    packs: Sequence[str | Path] = ("label",),
    overlays: Sequence[str | Path] = (),
    *,
    as_of: date,
    options: Options = DEFAULT,
) -> CheckResult:
    """Judge the requests of a log by the contract of a dossier; of the rules, only those on notice are asked.

    Raises:
        UsageError: if there is nothing to judge, or nothing to judge it by.
        ConfigurationError: if a pack, an overlay or a value cannot be used.
    """
    rules = load_rules(packs, overlays, options.values).of(NOTICE_COMMITMENT)
    dossier = collect(paths, options.settings.limits.files, log.paths)
    result = check_dossier(dossier, rules, as_of=as_of, options=options, log=log)
    return result.model_copy(update={"judged_only": True})


def check_dossier(
    dossier: Dossier,
    rules: Rules,
    *,
    as_of: date,
    options: Options = DEFAULT,
    log: LogGiven | None = None,
) -> CheckResult:
    """Check files already collected, and the log of their requests, against rules already loaded."""
    limits = options.settings.limits
    dossier = expand(dossier, options.reader, limits)
    kinds = fact_kinds(rules.packs)
    asked_of = kinds | CONTROL_KINDS | COMPLETING_KINDS | (NOTICE_KINDS if log is not None else frozenset())
    if not kinds.isdisjoint(RECORD_KINDS.values()):
        asked_of |= CONTRACT_KINDS
    reading = read_dossier(dossier, options, asked_of)
    reading = reading._replace(log_supplier=None if log is None else log.supplied_by)
    known = circumstances(reading.pieces, reading.skipped, as_of, reading.stated)
    options.progress("evaluate", "", 0, 1)
    texts = texts_of(reading.pieces, reading.facts, asked_of)
    reading, known, records = with_registers(reading, known, texts, kinds)
    controlled = control(texts, known)
    judgement = judged(reading, log, texts, known, rules)
    asked = (
        *(fact for fact in completed(controlled.facts) if fact.kind in kinds or isinstance(fact, Unread)),
        *controlled.upheld(derived(reading.pieces, controlled.facts, kinds, reading.stated)),
        *(record_of(judgement) if judgement is not None else ()),
        *records,
    )
    # Rules asked of nothing would answer with silences that no reading stands behind.
    found = _evaluate(rules, asked, known) if reading.pieces else ()
    return CheckResult(
        dossier=dossier.name,
        report=_report(reading, rules, known, controlled, judgement, found),
        packs=tuple(PackWords(title=pack.title, disclaimer=pack.disclaimer) for pack in rules.packs),
        documents=reading.documents,
        facts=asked,
        locate=partial(
            with_boxes, dossier=dossier, documents=reading.documents, sandbox=options.reader, limits=limits
        ),
        content=partial(dossier.content, limits=limits),
        judgement=judgement,
    )


def check_text(
    text: str, language: Language | None = None, *, rules: Rules, as_of: date
) -> tuple[Finding, ...]:
    """Findings on one text, taken as a clause of a contract with nothing else in the dossier.

    Raises:
        UnreadableDocument: if the text is empty or beyond the limits.
    """
    alone = Circumstances(as_of=as_of, pieces=(Piece(path=CLAUSE, kind="contract"),))
    kinds = fact_kinds(rules.packs)
    facts = completed(read_clause(text, language, kinds=kinds | COMPLETING_KINDS))
    return _evaluate(rules, [fact for fact in facts if fact.kind in kinds or isinstance(fact, Unread)], alone)


def _evaluate(rules: Rules, facts: Sequence[Fact], known: Circumstances) -> tuple[Finding, ...]:
    return ranked(finding for pack in rules.packs for finding in evaluate(pack, rules.layers, facts, known))


def _report(
    reading: Reading,
    rules: Rules,
    known: Circumstances,
    controlled: Control,
    judgement: Judgement | None,
    findings: tuple[Finding, ...],
) -> Report:
    return Report(
        as_of=known.as_of,
        engine=Engine(version=__version__),
        packs=tuple(PackUsed(id=pack.id, version=pack.version, digest=pack.digest) for pack in rules.packs),
        overlays=tuple(OverlayUsed(layer=layer.layer, digest=layer.digest) for layer in rules.layers),
        buyer=known.buyer,
        procedure=known.procedure,
        speaks_of_calls=known.speaks_of_calls,
        undertaking=known.undertaking,
        label=known.label,
        statements=known.statements,
        dossier_file=reading.dossier_file,
        inputs=reading.inputs_of(known),
        archives=reading.archives,
        coverage=reading.coverage,
        control=controlled,
        respect=None if judgement is None else respect_of(judgement),
        findings=findings,
    )
