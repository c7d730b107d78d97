"""The one walk through a dossier: read, cut, extract, control, evaluate, report.

Everything here is a function of its inputs: the date is given, nothing is fetched, and the same files,
packs, overlays and date give the same report.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, Literal, NamedTuple

from contract_checker import __version__
from contract_checker.clauses import Clause, clauses_of
from contract_checker.document import Document, NormalText, Skipped
from contract_checker.dossier import (
    CONTROL_KINDS,
    DERIVED_KINDS,
    Control,
    Dossier,
    NamedPiece,
    circumstances,
    collect,
    control,
    derived,
    derived_of_text,
    expand,
    lot_sections,
    lots_of,
    name_piece,
    read_files,
    read_for,
    stated_in,
    with_boxes,
    with_lots,
)
from contract_checker.engine import (
    Circumstances,
    Finding,
    Overlay,
    Piece,
    RulePack,
    evaluate,
    fact_kinds,
    load_overlay,
    load_pack,
    parse_setting,
)
from contract_checker.extraction import EVERY_KIND, extract, extract_aside
from contract_checker.facts import Fact, Unread
from contract_checker.readers import read
from contract_checker.readers.collection import collection_paused
from contract_checker.readers.sandbox import Sandbox, shared
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
)
from contract_checker.settings import Limits, Settings

Stage = Literal["read", "extract", "evaluate"]
Progress = Callable[[Stage, str, int, int], None]
"""Called with the stage, the path at hand, how many are done and how many there are."""

CLAUSE: Final = "clause.md"
ALL_KINDS: Final = EVERY_KIND | DERIVED_KINDS


def _unheard(stage: Stage, path: str, done: int, total: int) -> None:
    """Progress that nobody follows."""


class Options(NamedTuple):
    """How one check runs."""

    values: tuple[str, ...] = ()
    settings: Settings = Settings()
    progress: Progress = _unheard
    sandbox: Sandbox | None = None
    """Where documents are read; None for the one that the whole process shares."""

    @property
    def reader(self) -> Sandbox:
        """The sandbox to read with."""
        return self.sandbox or shared()


_DEFAULT: Final = Options()


class Rules(NamedTuple):
    """Packs and the layers that set their values, loaded."""

    packs: tuple[RulePack, ...]
    layers: tuple[Overlay, ...] = ()


def load_rules(
    packs: Sequence[str | Path] = ("label",), overlays: Sequence[str | Path] = (), values: Sequence[str] = ()
) -> Rules:
    """Load packs, then overlays in the order given, then ``name=value`` settings.

    Raises:
        ConfigurationError: with file and line, if one of them is wrong.
    """
    loaded = tuple(load_pack(pack) for pack in packs)
    layers = (
        *(load_overlay(overlay, loaded) for overlay in overlays),
        *(parse_setting(value, loaded) for value in values),
    )
    return Rules(loaded, layers)


def check(
    paths: Sequence[Path],
    packs: Sequence[str | Path] = ("label",),
    overlays: Sequence[str | Path] = (),
    *,
    as_of: date,
    options: Options = _DEFAULT,
) -> CheckResult:
    """Check the files and folders of one dossier against rule packs.

    Raises:
        UsageError: if there is nothing to check. A file that is missing beside others, or that cannot
            be read, is listed in the coverage instead.
        ConfigurationError: if a pack, an overlay or a value cannot be used.
    """
    rules = load_rules(packs, overlays, options.values)
    return check_dossier(collect(paths, options.settings.limits.files), rules, as_of=as_of, options=options)


def check_dossier(dossier: Dossier, rules: Rules, *, as_of: date, options: Options = _DEFAULT) -> CheckResult:
    """Check files already collected, against rules already loaded."""
    limits = options.settings.limits
    dossier = expand(dossier, options.reader, limits)
    kinds = fact_kinds(rules.packs)
    reading = read_dossier(dossier, options, kinds | CONTROL_KINDS)
    known = circumstances(reading.pieces, reading.skipped, as_of, reading.stated)
    options.progress("evaluate", "", 0, 1)
    controlled = control(reading.pieces, reading.facts, known, kinds | CONTROL_KINDS)
    asked = (
        *(fact for fact in controlled.facts if fact.kind in kinds or isinstance(fact, Unread)),
        *controlled.upheld(derived(reading.pieces, controlled.facts, kinds, reading.stated)),
    )
    # Rules asked of nothing would answer with silences that no reading stands behind.
    found = _evaluate(rules, asked, known) if reading.pieces else ()
    return CheckResult(
        dossier=dossier.name,
        report=_report(reading, rules, known, controlled, found),
        packs=tuple(PackWords(title=pack.title, disclaimer=pack.disclaimer) for pack in rules.packs),
        documents=reading.documents,
        facts=asked,
        locate=partial(
            with_boxes, dossier=dossier, documents=reading.documents, sandbox=options.reader, limits=limits
        ),
        content=partial(dossier.content, limits=limits),
    )


def read_facts(paths: Sequence[Path], options: Options = _DEFAULT) -> Reading:
    """Read the files and folders of one dossier, and the facts that they state.

    Raises:
        UsageError: if there is nothing to read.
    """
    limits = options.settings.limits
    dossier = expand(collect(paths, limits.files), options.reader, limits)
    reading = read_dossier(dossier, options, ALL_KINDS)
    found = derived(reading.pieces, reading.facts, ALL_KINDS, reading.stated)
    return reading._replace(facts=(*reading.facts, *found))


def read_circumstances(
    paths: Sequence[Path], *, as_of: date, options: Options = _DEFAULT
) -> tuple[Reading, Circumstances]:
    """Read the files and folders of one dossier for what it is, without its facts.

    Raises:
        UsageError: if there is nothing to read.
        DossierFileError: if its ``dossier.yaml`` cannot be used.
    """
    limits = options.settings.limits
    dossier = expand(collect(paths, limits.files), options.reader, limits)
    reading = read_dossier(dossier, options, frozenset())
    return reading, circumstances(reading.pieces, reading.skipped, as_of, reading.stated)


def read_dossier(
    dossier: Dossier, options: Options = _DEFAULT, kinds: frozenset[str] = EVERY_KIND
) -> Reading:
    """Read files already collected and expanded, and their facts of some `kinds`.

    A file that cannot be read is skipped with its reason.

    Raises:
        DossierFileError: if its ``dossier.yaml`` cannot be used.
    """
    stated = stated_in(dossier)
    pieces, facts, skipped = list[NamedPiece](), list[Fact](), list(dossier.skipped)
    outcomes = read_files(dossier.files, options.reader, options.settings.limits)
    for done, file in enumerate(dossier.files):
        options.progress("read", file.path, done, len(dossier.files))
        with collection_paused():
            outcome = next(outcomes)
            if isinstance(outcome, Skipped):
                skipped.append(outcome)
                continue
            normal, naming = _normal(outcome), name_piece(outcome).corrected(stated.piece(file.path))
            options.progress("extract", file.path, done, len(dossier.files))
            clauses = clauses_of(normal)
            pieces.append(NamedPiece(naming=naming, normal=normal, sections=lot_sections(clauses)))
            facts.extend(_facts(normal, clauses, None, kinds))
    scoped = with_lots(facts, [piece.lotted for piece in pieces], lots_of(pieces, stated))
    ordered = tuple(sorted(skipped, key=lambda item: item.path))
    return Reading(tuple(pieces), scoped, ordered, dossier, options.reader.isolation, stated)


def read_clause(
    text: str,
    language: Language | None = None,
    path: str = CLAUSE,
    kinds: frozenset[str] = ALL_KINDS,
) -> tuple[Fact, ...]:
    """Facts of some `kinds` of one text that stands alone; `path` names it in the evidence.

    Raises:
        UnreadableDocument: if the text is empty or beyond the limits.
    """
    normal = _normal(read(text.encode(), path, Limits()))
    facts = _facts(normal, clauses_of(normal), language, kinds)
    return (*facts, *derived_of_text(normal, facts, kinds))


def check_text(
    text: str, language: Language | None = None, *, rules: Rules, as_of: date
) -> tuple[Finding, ...]:
    """Findings on one text, taken as a clause of a contract with nothing else in the dossier.

    Raises:
        UnreadableDocument: if the text is empty or beyond the limits.
    """
    alone = Circumstances(as_of=as_of, pieces=(Piece(path=CLAUSE, kind="contract"),))
    kinds = fact_kinds(rules.packs)
    return _evaluate(rules, read_clause(text, language, kinds=kinds), alone)


def _evaluate(rules: Rules, facts: Sequence[Fact], known: Circumstances) -> tuple[Finding, ...]:
    return ranked(finding for pack in rules.packs for finding in evaluate(pack, rules.layers, facts, known))


def _normal(document: Document) -> NormalText:
    return NormalText(document, document.body)


def _facts(
    normal: NormalText, clauses: Sequence[Clause], language: Language | None, kinds: frozenset[str]
) -> tuple[Fact, ...]:
    in_force = extract(normal, clauses, language, kinds | read_for(kinds))
    return (*in_force, *extract_aside(normal.document, in_force, language, kinds))


def _report(
    reading: Reading, rules: Rules, known: Circumstances, controlled: Control, findings: tuple[Finding, ...]
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
        findings=findings,
    )
