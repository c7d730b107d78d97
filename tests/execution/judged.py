"""Judges requests by the texts of a dossier, as the command line does, without a log to read."""

import tempfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from contract_checker.checker import Options, load_rules, read_dossier
from contract_checker.dossier import CONTROL_KINDS, Texts, circumstances, collect, expand, texts_of
from contract_checker.dossier.dossier_file import DossierFile
from contract_checker.engine import Circumstances
from contract_checker.execution import (
    NOTICE_KINDS,
    Judgement,
    RequestLog,
    VolumeRequest,
    conventions,
    judge_log,
)

KINDS = NOTICE_KINDS | CONTROL_KINDS
AS_OF = date(2026, 12, 31)


@cache
def texts(documents: tuple[tuple[str, str], ...]) -> tuple[Texts, Circumstances, DossierFile]:
    """Documents, dossier.yaml among them, read once."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "dossier"
        folder.mkdir()
        for path, text in documents:
            (folder / path).write_text(text, encoding="utf-8")
        options = Options()
        dossier = expand(
            collect((folder,), options.settings.limits.files), options.reader, options.settings.limits
        )
        reading = read_dossier(dossier, options, KINDS)
    known = circumstances(reading.pieces, reading.skipped, AS_OF, reading.stated)
    return texts_of(reading.pieces, reading.facts, KINDS), known, reading.stated


def judged(
    documents: dict[str, str], requests: Sequence[VolumeRequest], values: tuple[str, ...] = ()
) -> Judgement:
    """The judgement on requests under the documents of a dossier."""
    read, known, stated = texts(tuple(sorted(documents.items())))
    rules = load_rules(values=values)
    counted = conventions(rules.packs, rules.layers, known, stated.counting.calendar)
    return judge_log(RequestLog(tuple(requests)), read, known, counted)
