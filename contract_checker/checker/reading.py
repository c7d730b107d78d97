"""Files turned into documents and facts, before any rule is asked."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from contract_checker.clauses import Clause, clauses_of
from contract_checker.document import Document, NormalText, Skipped
from contract_checker.dossier import (
    A_LOG,
    DERIVED_KINDS,
    Dossier,
    NamedPiece,
    circumstances,
    collect,
    derived,
    derived_of_text,
    expand,
    lot_sections,
    lots_of,
    name_piece,
    place_sections,
    read_files,
    read_for,
    stated_in,
    with_scopes,
)
from contract_checker.engine import Circumstances
from contract_checker.extraction import EVERY_KIND, extract, extract_aside
from contract_checker.facts import Fact
from contract_checker.readers import read
from contract_checker.readers.collection import collection_paused
from contract_checker.report import Language, Reading
from contract_checker.settings import Limits

from .options import DEFAULT, Options

CLAUSE: Final = "clause.md"
ALL_KINDS: Final = EVERY_KIND | DERIVED_KINDS


def read_facts(paths: Sequence[Path], options: Options = DEFAULT) -> Reading:
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
    paths: Sequence[Path], *, as_of: date, options: Options = DEFAULT
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


def read_dossier(dossier: Dossier, options: Options = DEFAULT, kinds: frozenset[str] = EVERY_KIND) -> Reading:
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
            if dossier.is_log(file.path):
                pieces.append(NamedPiece(naming=A_LOG, normal=NormalText(outcome, ())))
                continue
            said = stated.piece(file.path)
            normal, naming = _normal(outcome), name_piece(outcome).corrected(said)
            options.progress("extract", file.path, done, len(dossier.files))
            clauses = clauses_of(normal)
            pieces.append(
                NamedPiece(
                    naming=naming,
                    normal=normal,
                    sections=lot_sections(clauses),
                    places=place_sections(clauses),
                    signed=said.signed,
                    effective=said.effective,
                    amends=said.amends,
                )
            )
            facts.extend(_facts(normal, clauses, None, kinds))
    scoped = with_scopes(facts, pieces, lots_of(pieces, stated))
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


def _normal(document: Document) -> NormalText:
    return NormalText(document, document.body)


def _facts(
    normal: NormalText, clauses: Sequence[Clause], language: Language | None, kinds: frozenset[str]
) -> tuple[Fact, ...]:
    in_force = extract(normal, clauses, language, kinds | read_for(kinds))
    return (*in_force, *extract_aside(normal.document, in_force, language, kinds))
