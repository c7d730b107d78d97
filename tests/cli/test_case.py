"""``case``: from a complaint to an archive that a court can replay, by the command line alone."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.casefile.conftest import CASE, CONTRACT, LOG, STATED, SUPPLIED

from .conftest import Run

with_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its keys with openssl")


@pytest.fixture
def handed(tmp_path: Path) -> Path:
    """What the provider hands in."""
    path = tmp_path / "contrat.txt"
    path.write_text(CONTRACT, encoding="utf-8")
    return path


@pytest.fixture
def root(cli: Run, tmp_path: Path, handed: Path) -> Path:
    """A case whose files are filled in."""
    root = tmp_path / "R1"
    assert cli("case", "new", root, "--on", "2026-10-01").code == 0
    assert cli("case", "add", root, handed, "--from", "provider", "--on", "2026-10-02").code == 0
    (root / "case.yaml").write_text(CASE, encoding="utf-8")
    (root / "dossier" / "dossier.yaml").write_text(STATED + SUPPLIED, encoding="utf-8")
    return root


@pytest.fixture
def sealed(cli: Run, root: Path, tmp_path: Path) -> Path:
    """The same case, judged and sealed."""
    assert cli("case", "judge", root, "--on", "2026-10-05").code == 0
    assert cli("case", "seal", root, "-o", tmp_path / "scelle.zip", "--on", "2026-10-22").code == 0
    return tmp_path / "scelle.zip"


def finding_in(shown: str) -> str:
    """The fingerprint of the finding on decreases, as it is printed."""
    found = re.search(r"d3-notice-decrease\n\s+empreinte\s: ([0-9a-f]{16})", shown)
    assert found is not None
    return found[1]


def test_the_whole_way_of_a_complaint(cli: Run, root: Path, tmp_path: Path) -> None:
    assert cli("case", "admit", root, "--on", "2026-10-04").out.endswith("Recevable.\n")
    finding = finding_in(cli("case", "judge", root, "--on", "2026-10-05").out)
    assert (
        cli("case", "notify", root, "--to", "client", "--deadline", "2026-10-20", "--on", "2026-10-06").code
        == 0
    )
    cli("case", "notify", root, "--to", "provider", "--deadline", "2026-10-20", "--on", "2026-10-06")
    answer = tmp_path / "reponse.md"
    answer.write_text("La baisse était prévue au plan.", encoding="utf-8")
    replied = cli("case", "reply", root, finding, "--from", "client", "--text", answer, "--on", "2026-10-10")
    assert replied.out.startswith(f"replies/client/{finding}")
    with (root / "case.yaml").open("a", encoding="utf-8") as stream:
        stream.write(
            "decision:\n  date: 2026-10-21\n  members: [Anne Martin]\n  findings:\n"
            f'    - {{finding: "{finding}", outcome: upheld, reasons: Aucun délai.}}\n'
        )
    assert (
        cli("case", "decide", root, "--on", "2026-10-21").out
        == "Décision consignée ; demandes tranchées : 0 ; constats tranchés : 1.\n"
    )
    archive = tmp_path / "scelle.zip"
    said = cli("case", "seal", root, "--output", archive, "--on", "2026-10-22").out
    digest = re.search(r"à consigner : ([0-9a-f]{64})", said)
    assert digest is not None
    verified = cli("case", "verify", archive)
    assert verified.code == 0
    assert digest[1] in verified.out
    assert cli("case", "replay", archive).out == "Rejoué : les mêmes octets.\n"
    status = cli("case", "status", root, "--on", "2026-10-23").out
    assert "Recevabilité (4 octobre 2026) : recevable" in status
    assert "Récusé : Paul Duval (concurrent de Novarelle)" in status
    assert "Scellé le 22 octobre 2026" in status


def test_a_request_is_answered_and_decided_by_its_id(cli: Run, root: Path, tmp_path: Path) -> None:
    (tmp_path / "journal.csv").write_text(LOG, encoding="utf-8")
    (tmp_path / "reponse.md").write_text("Convenu par téléphone.", encoding="utf-8")
    log = cli(
        "case",
        "add",
        root,
        tmp_path / "journal.csv",
        "--from",
        "provider",
        "--as",
        "log",
        "--on",
        "2026-10-02",
    )
    assert log.out == "logs/journal.csv\n"
    cli("case", "judge", root, "--on", "2026-10-05")
    for side in ("client", "provider"):
        told = cli("case", "notify", root, "--to", side, "--deadline", "2026-10-20", "--on", "2026-10-06")
        assert told.out.startswith("Demandes notifiées : 2 ; constats notifiés : ")
    answer = ("--from", "client", "--text", tmp_path / "reponse.md", "--on", "2026-10-10")
    assert cli("case", "reply", root, "2", *answer).out == "replies/client/demande-2.md\n"
    with (root / "case.yaml").open("a", encoding="utf-8") as stream:
        stream.write(
            "decision:\n  date: 2026-10-21\n  members: [Anne Martin]\n  requests:\n"
            '    - {request: "2", outcome: rejected, reasons: Preuve insuffisante.}\n'
        )
    decided = cli("case", "decide", root, "--on", "2026-10-21")
    assert decided.out == "Décision consignée ; demandes tranchées : 1 ; constats tranchés : 0.\n"
    (other, one) = json.loads(cli("case", "show", root, "--format", "json", "--on", "2026-10-22").out)[
        "requests"
    ]
    assert (other["decision"], one["decision"]) == (None, "rejected")
    assert one["answers"]["client"] == ["Convenu par téléphone."]


def test_a_dossier_file_of_the_user_is_taken_over(cli: Run, root: Path, tmp_path: Path) -> None:
    own = tmp_path / "remis" / "dossier.yaml"
    own.parent.mkdir()
    own.write_text("dates: {signed: 2025-12-01}\npieces: []\n", encoding="utf-8")
    answer = cli("case", "add", root, own, "--from", "provider")
    assert (answer.code, answer.out) == (
        0,
        "dossier/dossier.yaml : repris de ce fichier : dates ; laissé de côté,"
        " le dossier tenant sa propre liste : pieces\n",
    )
    again = cli("case", "add", root, own, "--from", "provider")
    assert (again.code, "states dates already" in again.err) == (2, True)


def test_a_complaint_of_which_too_little_is_said_is_not_admitted(cli: Run, root: Path) -> None:
    (root / "dossier" / "dossier.yaml").write_text(SUPPLIED, encoding="utf-8")
    answer = cli("case", "admit", root, "--on", "2026-10-04")
    assert answer.code == 1
    assert "inconnu. Rien ne dit depuis quand l'engagement est souscrit." in answer.out
    assert "à renseigner\u00a0: dossier/dossier.yaml: undertaking" in answer.out
    assert answer.out.endswith("Recevabilité non établie.\n")


def test_prices_are_hidden_from_a_competitor_on_the_screen_and_in_the_file(
    cli: Run, root: Path, tmp_path: Path
) -> None:
    judged = cli("case", "judge", root, "--for", "Paul Duval", "--on", "2026-10-05").out
    cli("case", "show", root, "--for", "Paul Duval", "--format", "json", "-o", tmp_path / "vue.json")
    hidden = (tmp_path / "vue.json").read_text(encoding="utf-8")
    assert "€" not in judged + hidden
    assert json.loads(hidden)["withheld"] > 0
    assert "0,90 €" in cli("case", "show", root).out


def test_a_masked_copy_is_made_by_a_plan(cli: Run, root: Path, tmp_path: Path) -> None:
    plan, copy = tmp_path / "masques.yaml", tmp_path / "copie"
    assert cli("case", "redact", root, "--draft", plan).code == 0
    answer = cli("case", "redact", root, "--plan", plan, "--output", copy, "--key", tmp_path / "cle.json")
    assert (answer.code, answer.err) == (0, "")
    assert "0,90" not in (copy / "dossier" / "contrat.txt").read_text(encoding="utf-8")
    assert "0,90" in (tmp_path / "cle.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [(), ("--output", "copie"), ("--draft", "plan", "--output", "copie")])
def test_a_copy_without_a_plan_is_refused(cli: Run, root: Path, words: tuple[str, ...]) -> None:
    answer = cli("case", "redact", root, *words)
    assert (answer.code, "--plan and --output" in answer.err) == (2, True)


def test_a_member_who_does_not_exist_is_refused_with_the_nearest(cli: Run, root: Path) -> None:
    answer = cli("case", "show", root, "--for", "Paul Duvel")
    assert (answer.code, "Did you mean 'Paul Duval'?" in answer.err) == (2, True)


def test_a_flipped_byte_is_code_1_and_named(cli: Run, sealed: Path) -> None:
    content = sealed.read_bytes()
    sealed.write_bytes(content.replace(b"R-2026-01", b"R-2026-02", 1))
    verified, replayed = cli("case", "verify", sealed), cli("case", "replay", sealed)
    assert (verified.code, replayed.code) == (1, 1)
    assert "case.yaml : modifié depuis le scellement (SHA-256 différent)\n" in verified.out
    assert replayed.out.endswith("Altéré : rien n'est rejoué.\n")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_sealed_case_is_code_2(cli: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "autre.zip"
    path.write_bytes(content)
    for command in ("verify", "replay"):
        answer = cli("case", command, path)
        assert (answer.code, answer.out) == (2, "")
        assert "no sealed case" in answer.err


def test_a_seal_is_never_overwritten(cli: Run, root: Path, sealed: Path) -> None:
    before = sealed.read_bytes()
    answer = cli("case", "seal", root, "-o", sealed, "--on", "2026-10-23")
    assert (answer.code, "never overwritten" in answer.err) == (2, True)
    assert sealed.read_bytes() == before


@with_openssl
def test_a_seal_is_signed_with_a_key_of_openssl(cli: Run, root: Path, tmp_path: Path) -> None:
    key, public, other = tmp_path / "cle.pem", tmp_path / "cle.pub", tmp_path / "autre.pem"
    for path in (key, other):
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", path], check=True)
    subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-out", public], check=True)
    subprocess.run(["openssl", "pkey", "-in", other, "-pubout", "-out", tmp_path / "autre.pub"], check=True)
    cli("case", "judge", root, "--on", "2026-10-05")
    archive = tmp_path / "signe.zip"
    assert cli("case", "seal", root, "-o", archive, "--key", key, "--on", "2026-10-22").code == 0
    assert "signature valide" in cli("case", "verify", archive, "--public-key", public).out
    answer = cli("case", "verify", archive, "--public-key", tmp_path / "autre.pub")
    assert answer.code == 1
    assert "manifest.sig : signé par une autre clé que celle qui est donnée\n" in answer.out


@with_openssl
@pytest.mark.parametrize("algorithm", ["x25519", "rsa"])
def test_a_key_of_another_kind_is_refused(cli: Run, root: Path, tmp_path: Path, algorithm: str) -> None:
    key = tmp_path / "cle.pem"
    subprocess.run(["openssl", "genpkey", "-quiet", "-algorithm", algorithm, "-out", key], check=True)
    answer = cli("case", "seal", root, "-o", tmp_path / "a.zip", "--key", key)
    assert (answer.code, "an Ed25519 key is needed" in answer.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("status",), "is not the folder of a case"),
        (("reply", "zz", "--from", "client", "--text", "a"), "is not the folder of a case"),
        (("admit",), "is not the folder of a case"),
    ],
)
def test_a_folder_that_is_no_case_is_refused(
    cli: Run, tmp_path: Path, words: tuple[str, ...], complaint: str
) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    other = tuple(str(tmp_path / "a") if word == "a" else word for word in words[1:])
    answer = cli("case", words[0], tmp_path, *other)
    assert (answer.code, complaint in answer.err) == (2, True)


@pytest.mark.parametrize("fingerprint", ["zz", "0" * 16, "../../a"])
def test_an_answer_names_a_finding(cli: Run, root: Path, handed: Path, fingerprint: str) -> None:
    cli("case", "judge", root, "--on", "2026-10-05")
    answer = cli("case", "reply", root, fingerprint, "--from", "client", "--text", handed)
    assert answer.code == 2
    assert "as 'case show' prints" in answer.err


def test_a_case_that_was_not_judged_has_nothing_to_show(cli: Run, root: Path) -> None:
    answer = cli("case", "show", root)
    assert (answer.code, "run 'case judge' first" in answer.err) == (2, True)


def test_a_file_changed_behind_the_events_is_code_1(cli: Run, root: Path) -> None:
    (root / "dossier" / "contrat.txt").write_text("autre", encoding="utf-8")
    answer = cli("case", "status", root)
    assert answer.code == 1
    assert "dossier/contrat.txt : modifié depuis son ajout" in answer.out


def test_an_event_changed_is_refused_with_its_line(cli: Run, root: Path) -> None:
    events = root / "events.jsonl"
    events.write_bytes(events.read_bytes().replace(b"2026-10-01", b"2026-09-01"))
    answer = cli("case", "status", root)
    assert (answer.code, "events.jsonl:2: does not follow the line before" in answer.err) == (2, True)


def test_a_moment_is_recorded_when_no_day_is_given(cli: Run, tmp_path: Path) -> None:
    cli("case", "new", tmp_path / "R2")
    (event,) = (tmp_path / "R2" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", json.loads(event)["at"])
