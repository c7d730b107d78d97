"""A small complaint, judged and sealed once for all tests that only look at it."""

import shutil
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from contract_checker.casefile import (
    CaseFolder,
    add,
    append,
    new_case,
    record_admission,
    record_decision,
    record_judgement,
    record_notice,
    reply,
    seal,
)

CONTRACT: Final = """\
CONTRAT DE PRESTATIONS DE RELATION CLIENT

Entre la société Méridelle, ci-après le Client, et la société Novarelle, ci-après le Prestataire.

Article 1 – Objet

Le Prestataire assure la réception des appels du service clients de Méridelle.

Article 2 – Durée

Le contrat prend effet le 1er janvier 2026 pour une durée de trois ans.

Article 3 – Volumes

Le Client peut modifier les volumes à la hausse comme à la baisse à tout moment, sans préavis.

Article 4 – Prix

Le prix est de 0,90 € HT par appel traité.
"""
CASE: Final = """\
id: R-2026-01
created: 2026-10-01
complainant: provider
client: Méridelle
provider: Novarelle
scope: {activity: réception des appels, sites: [Lille]}
period: {from: 2026-03-01, until: 2026-09-30}
as_of: 2026-10-01
committee:
  - name: Anne Martin
  - name: Paul Duval
    competes_with: [provider]
"""
LOG: Final = """\
Demande;Date d'envoi;Date d'effet;Sens;Volume
1;02/03/2026;06/03/2026;baisse;10 %
2;01/04/2026;05/04/2026;baisse;15 %
"""
STATED: Final = """\
undertaking: {client: Méridelle, since: 2025-01-01}
label: {entity: Novarelle, sites: [Lille], from: 2025-01-01, until: 2027-12-31}
"""
SUPPLIED: Final = 'pieces:\n  - path: "contrat.txt"\n    supplied_by: provider\n'
DECISION: Final = """\
decision:
  date: 2026-10-21
  members: [Anne Martin]
{requests}  findings:
    - {{finding: "{finding}", outcome: upheld, reasons: Aucun délai n'est stipulé.}}
"""


ON_A_REQUEST: Final = """\
  requests:
    - {request: "2", outcome: rejected, reasons: Le journal ne suffit pas.}
"""


def supplied(folder: Path, name: str, text: str) -> Path:
    """A file as a side hands it in."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def make_case(root: Path, contract: str = CONTRACT, case: str = CASE, stated: str = STATED) -> CaseFolder:
    """A case with a contract that both sides know, and what the committee states."""
    folder = new_case(root, "2026-10-01")
    handed = supplied(root.parent / "remis", "contrat.txt", contract)
    add(folder, [handed], "provider", "piece", "2026-10-02")
    (root / "dossier" / "dossier.yaml").write_text(stated + SUPPLIED, encoding="utf-8")
    (root / "case.yaml").write_text(case, encoding="utf-8")
    return folder


def finding_on_decreases(folder: CaseFolder) -> str:
    """The fingerprint of the finding that the complaint is about."""
    judged = next(event for event in reversed(folder.events()) if event.kind == "judged")
    breaches = [told.fingerprint for told in judged.findings if told.outcome == "breach"]
    return breaches[0]


def instruct(root: Path) -> CaseFolder:
    """The whole way from the complaint to the decision."""
    folder = make_case(root)
    log = supplied(root.parent / "remis", "journal.csv", LOG)
    add(folder, [log], "provider", "log", "2026-10-02")
    record_admission(folder, "2026-10-04")
    record_judgement(folder, "2026-10-05")
    record_notice(folder, "client", date(2026, 10, 20), "2026-10-06")
    record_notice(folder, "provider", date(2026, 10, 20), "2026-10-06")
    finding = finding_on_decreases(folder)
    reply(folder, finding, "client", "La baisse était prévue au plan.".encode(), "2026-10-10")
    reply(folder, finding, "provider", "Aucun plan n'a été transmis.".encode(), "2026-10-11")
    reply(folder, "1", "client", "Demande convenue par téléphone.".encode(), "2026-10-12")
    with (root / "case.yaml").open("a", encoding="utf-8") as stream:
        stream.write(DECISION.format(finding=finding, requests=ON_A_REQUEST))
    record_decision(folder, "2026-10-21")
    return folder


@pytest.fixture(scope="session")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case that was decided and not sealed yet; to be copied before it is changed."""
    return instruct(tmp_path_factory.mktemp("instruction") / "R1").root


@pytest.fixture(scope="session")
def archive(decided: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same, sealed."""
    root = tmp_path_factory.mktemp("seal") / "R1"
    shutil.copytree(decided, root)
    folder = CaseFolder(root)
    sealed = seal(folder, "2026-10-22")
    append(folder.events_path, sealed.event)
    return sealed.archive


@pytest.fixture
def folder(decided: Path, tmp_path: Path) -> CaseFolder:
    """A decided case of one's own."""
    shutil.copytree(decided, tmp_path / "R1")
    return CaseFolder(tmp_path / "R1")
