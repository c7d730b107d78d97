"""A long log of requests, read and judged in one process: seconds of its processor and its peak of memory.

    python -m tests.bench.volume_requests [COUNT]

Time of the processor, as others may use the machine; the contract is read before the clock starts.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import process_time
from typing import Final, NamedTuple

COUNT: Final = 100_000
TITLES: Final = (
    "Référence;Date d'envoi;Date de réception;Date d'effet;Sens;Variation (%);Réponse;Date de réponse;"
    "Preuve de la réponse"
)
CONTRACT: Final = """# Contrat de prestations de relation client

Entre la société Alba, ci-après le « Client », et la société Boréa, ci-après le « Prestataire ».

Article 5 – Durée

Le Contrat prend effet le 1er janvier 2020 pour une durée de dix ans.

Article 6 – Évolution des volumes

Toute variation des volumes d'appels supérieure à 10 % est notifiée par le Client au Prestataire trente \
jours ouvrés avant sa prise d'effet.

Article 7 – Délais

Toute demande reçue après 17 heures est réputée reçue le jour ouvré suivant.
"""


class Cost(NamedTuple):
    """Seconds of the processor for each stage, and the peak of the process."""

    read: float
    judged: float
    peak_megabytes: float


def rows(count: int) -> Iterator[str]:
    """Requests over eight years, some of one day, some answered, some without their receipt."""
    random = Random(2026)
    for number in range(count):
        sent = date(2020, 2, 1) + timedelta(days=random.randrange(2_900))
        received = sent + timedelta(days=random.randrange(3))
        effect = sent + timedelta(days=random.randrange(10, 70))
        answer = random.choice(("", "", "refusée", "acceptée"))
        answered = received + timedelta(days=2)
        yield ";".join(
            (
                f"D-{number}",
                f"{sent:%d/%m/%Y} {random.randrange(8, 20):02}:30",
                "" if number % 50 == 0 else f"{received:%d/%m/%Y}",
                f"{effect:%d/%m/%Y}",
                random.choice(("hausse", "baisse")),
                str(random.randrange(1, 40)),
                answer,
                f"{answered:%d/%m/%Y}" if answer else "",
                f"courriel {number}" if answer else "",
            )
        )


def cost(count: int) -> Cost:
    """What a process of its own spends on a log of `count` requests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "contrat.md").write_text(CONTRACT, encoding="utf-8")
        (folder / "journal.csv").write_text("\n".join((TITLES, *rows(count))), encoding="utf-8")
        command = [sys.executable, "-m", "tests.bench.volume_requests", "--measured", name]
        outcome = subprocess.run(command, check=True, capture_output=True, text=True)
    return Cost(*map(float, outcome.stdout.split()))


def measured(folder: Path) -> Cost:
    """Read and judge the log of a folder by its contract, here."""
    from contract_checker.calendars import WorkCalendar
    from contract_checker.checker import load_rules, read_facts
    from contract_checker.dossier import CONTROL_KINDS, circumstances, texts_of
    from contract_checker.execution import NOTICE_KINDS, conventions, judge_log
    from contract_checker.execution.log import read_log
    from contract_checker.readers import read
    from contract_checker.settings import Limits

    contract = read_facts([folder / "contrat.md"])
    known = circumstances(contract.pieces, contract.skipped, date(2029, 12, 31))
    texts = texts_of(contract.pieces, contract.facts, NOTICE_KINDS | CONTROL_KINDS)
    taken = conventions(load_rules().packs, (), known, WorkCalendar())
    path = folder / "journal.csv"
    start = process_time()
    log = read_log([read(path.read_bytes(), path.name, Limits())])
    read_at = process_time()
    judgement = judge_log(log, texts, known, taken)
    judged_at = process_time()
    if judgement.totals.all.judged == 0 or len(judgement.verdicts) != len(log.requests):
        raise SystemExit("Nothing was judged: the contract or the log of this measure is not understood.")
    peak = re.search(r"VmHWM:\s+([0-9]+) kB", Path("/proc/self/status").read_text(encoding="utf-8"))
    return Cost(read_at - start, judged_at - read_at, int(peak[1]) / 1024 if peak else 0)


def main() -> None:
    """Measure, or be measured."""
    if sys.argv[1:2] == ["--measured"]:
        print(*measured(Path(sys.argv[2])))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    found = cost(count)
    print(f"{count:,} requests: read {found.read:.1f} s, judged {found.judged:.1f} s of the processor,")
    print(f"peak {found.peak_megabytes:.0f} MB (target: 10 s together, 500 MB)")


if __name__ == "__main__":
    main()
