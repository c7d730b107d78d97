"""Logs judged for tests: the demonstration log, and logs of one's own under a contract of thirty days."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from contract_checker.checker import LogGiven, check, judge
from contract_checker.engine.circumstances import Supplier
from contract_checker.report import CheckResult, Respect

CORPORA: Final = Path(__file__).resolve().parents[3] / "corpora"
RAIL: Final = CORPORA / "dossiers" / "contract-rail"
RAIL_LOG: Final = CORPORA / "logs" / "contract-rail.csv"
AS_OF: Final = date(2026, 11, 23)
CONTRACT: Final = (
    "Contrat de prestations de relation client\n\nArticle 3 – Variations\n\n"
    "Toute demande d'évolution de la charge est adressée au Prestataire, centre d'appels, trente (30) jours "
    "calendaires au moins avant sa prise d'effet. Le délai court de la réception de la demande.\n"
)
HEAD: Final = "Réf.;Reçue le;Effet le;Sens;Variation"
ASKED: Final = date(2026, 3, 2)


def request(id_: str, left: int, size: str = "-10 %") -> str:
    """A row that asks on the 2nd of March 2026 and leaves some days."""
    effect = ASKED + timedelta(days=left)
    return f"{id_};{ASKED:%d/%m/%Y};{effect:%d/%m/%Y};baisse;{size}"


def judged(
    folder: Path, rows: Iterable[str], supplied_by: Supplier | None = None, head: str = HEAD
) -> CheckResult:
    """A log of `rows` judged by the contract of thirty days."""
    pieces, log = folder / "dossier", folder / "journal.csv"
    pieces.mkdir()
    (pieces / "contrat.txt").write_text(CONTRACT, encoding="utf-8")
    log.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return judge(LogGiven((log,), supplied_by=supplied_by), [pieces], as_of=AS_OF)


@cache
def rail() -> CheckResult:
    """The demonstration: ten requests, whose verdicts were counted by hand."""
    return judge(LogGiven((RAIL_LOG,)), [RAIL], as_of=AS_OF)


@cache
def rail_whole() -> CheckResult:
    """The same log within a check of the whole dossier."""
    return check([RAIL], as_of=AS_OF, log=LogGiven((RAIL_LOG,)))


def respect(result: CheckResult) -> Respect:
    assert result.report.respect is not None
    return result.report.respect
