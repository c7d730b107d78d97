"""The whole walk on real files: a PDF, a DOCX, a text, and what cannot be read."""

import hashlib
import html
import io
import zipfile
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from contract_checker.checker import Options, check, check_text, load_rules, read_clause, read_facts
from contract_checker.errors import ConfigurationError, UsageError
from contract_checker.readers.sandbox import Isolation, Sandbox, shared
from contract_checker.report import RENDERERS, CheckResult, Report
from contract_checker.report.anchors import passages
from contract_checker.report.catalogue import catalogue
from contract_checker.settings import Limits, Settings

from .rendered import seen

DOSSIERS = Path(__file__).parents[1] / "corpora" / "dossiers"
DAY = date(2026, 1, 31)


@pytest.fixture(scope="module")
def energy() -> CheckResult:
    folder = DOSSIERS / "contract-energy"
    return check([folder / "avenant-1.pdf", folder / "contrat-de-prestations.docx"], as_of=DAY)


@pytest.fixture(scope="module")
def tender() -> CheckResult:
    return check(
        [DOSSIERS / "tender-agglomeration" / name for name in ("RC.pdf", "CCAP.pdf", "CCTP.pdf")], as_of=DAY
    )


def test_pieces_and_buyer_are_named(energy: CheckResult, tender: CheckResult) -> None:
    assert [item.piece for item in energy.report.inputs] == ["amendment", "contract"]
    assert energy.report.buyer == "private"
    assert [item.piece for item in tender.report.inputs] == ["ccap", "cctp", "rc"]
    assert (tender.report.buyer, tender.report.procedure) == ("public", "formal")


def test_every_quote_stands_in_its_document(energy: CheckResult, tender: CheckResult) -> None:
    for result in (energy, tender):
        texts = {document.path: document.text for document in result.documents}
        quoted = [passage for finding in result.report.findings for passage in passages(finding)]
        assert quoted
        for passage in quoted:
            assert texts[passage.document][passage.span.start : passage.span.end] == passage.quote


def test_only_what_is_silent_or_not_applicable_goes_without_a_quote(energy: CheckResult) -> None:
    bare = {finding.outcome for finding in energy.report.findings if finding.evidence is None}
    assert bare <= {"silent", "unset", "not_applicable", "unclear"}


def test_the_clause_of_a_quote_is_known(energy: CheckResult) -> None:
    answered = [finding for finding in energy.report.findings if finding.evidence is not None]
    clauses = [energy.clause_of(passage) for finding in answered for passage in passages(finding)]
    assert any(clause is not None and clause.number for clause in clauses)


@pytest.mark.parametrize("name", list(RENDERERS))
def test_two_runs_give_the_same_bytes(energy: CheckResult, name: str) -> None:
    folder = DOSSIERS / "contract-energy"
    again = check([folder / "contrat-de-prestations.docx", folder / "avenant-1.pdf"], as_of=DAY)
    renamed = again.model_copy(update={"dossier": energy.dossier})
    assert RENDERERS[name].render(renamed, "fr") == RENDERERS[name].render(energy, "fr")


def test_an_unreadable_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text("Contrat de prestations\n\nSans préavis.", encoding="utf-8")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    result = check([tmp_path], as_of=DAY)
    assert [document.path for document in result.documents] == ["contrat.txt"]
    skipped = result.report.coverage.skipped
    assert [item.path for item in skipped] == ["broken.pdf", "empty.txt", "photo.jpg"]
    assert all(item.message for item in skipped)


@pytest.mark.parametrize("name", list(RENDERERS))
def test_nothing_is_found_in_a_dossier_of_which_nothing_was_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "CCAP.pdf").write_bytes(b"%PDF-1.7 nothing")
    (tmp_path / "RC.txt").write_bytes(b"")
    result = check([tmp_path], as_of=DAY)
    assert result.report.findings == ()
    shown = html.unescape(seen(name, result, "fr"))
    assert "CCAP.pdf" in shown
    assert "RC.txt" in shown
    if name != "json":
        assert catalogue("fr")("verdict.unread") in shown
        assert catalogue("fr")("no_finding") not in shown


def test_a_file_beyond_the_limit_is_skipped_with_the_setting_to_raise(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text("x" * 100)
    settings = Settings(limits=Limits(file_bytes=10))
    skipped = read_facts([tmp_path], Options(settings=settings)).skipped
    assert skipped[0].reason == "too_large"
    assert "limits.file_bytes" in skipped[0].message


def test_progress_tells_each_file_and_how_many_there_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Contrat de prestations")
    (tmp_path / "b.txt").write_text("Annexe 1")
    seen: list[tuple[str, str, int, int]] = []
    check([tmp_path], as_of=DAY, options=Options(progress=lambda *step: seen.append(step)))
    assert seen == [
        ("read", "a.txt", 0, 2),
        ("extract", "a.txt", 0, 2),
        ("read", "b.txt", 1, 2),
        ("extract", "b.txt", 1, 2),
        ("evaluate", "", 0, 1),
    ]


def test_values_overlays_and_packs_are_in_the_report(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text("Contrat de prestations")
    result = check([tmp_path], as_of=DAY, options=Options(values=("minimum_notice=30 jours calendaires",)))
    assert [pack.id for pack in result.report.packs] == ["label"]
    assert [overlay.layer for overlay in result.report.overlays] == ["--set"]


def test_nothing_to_check_and_a_wrong_value_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        check([tmp_path / "nowhere"], as_of=DAY)
    with pytest.raises(ConfigurationError):
        load_rules(values=["nothing=1"])


def test_one_clause_is_checked_alone() -> None:
    text = "Le client peut modifier les volumes à tout moment, sans préavis."
    findings = check_text(text, "fr", rules=load_rules(), as_of=DAY)
    assert {fact.kind for fact in read_clause(text)} >= {"volume_change", "volume_notice"}
    assert "breach" in {finding.outcome for finding in findings if finding.commitment == "D3"}


@pytest.mark.parametrize("limits", [Limits(parallel_files=1), Limits(parallel_files=4)])
def test_reading_ahead_changes_nothing(tmp_path: Path, limits: Limits) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(
            f"Contrat {number}\n\nLe client notifie {number} jours avant."
        )
    (tmp_path / "4.txt").write_bytes(b"")
    reading = read_facts([tmp_path], Options(settings=Settings(limits=limits)))
    assert [document.path for document in reading.documents] == [f"{n}.txt" for n in (0, 1, 2, 3, 5, 6, 7, 8)]
    assert [item.path for item in reading.skipped] == ["4.txt"]


def test_the_report_says_how_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text("Contrat de prestations")
    sandbox = Sandbox("raise SystemExit")
    alone = check([tmp_path], as_of=DAY, options=Options(sandbox=sandbox)).report.coverage
    assert (alone.isolation, len(alone.read)) == (Isolation(), 1)
    assert check([tmp_path], as_of=DAY).report.coverage.isolation == shared().isolation


def test_quotes_of_a_pdf_have_their_rectangles(tender: CheckResult) -> None:
    locations = [passage.location for finding in tender.record.findings for passage in passages(finding)]
    boxes = [location.boxes for location in locations if location.kind == "page"]
    assert boxes
    assert all(boxes)
    assert all(box.left < box.right and box.bottom < box.top for found in boxes for box in found)


def test_rectangles_are_looked_for_when_the_record_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "CCAP.pdf"
    path.write_bytes((DOSSIERS / "tender-agglomeration" / "CCAP.pdf").read_bytes())
    kept, replaced = check([path], as_of=DAY), check([path], as_of=DAY)
    assert not any(box_counts(kept.report))
    assert any(box_counts(kept.record))
    path.write_bytes((DOSSIERS / "tender-agglomeration" / "RC.pdf").read_bytes())
    assert kept.record is kept.record
    assert replaced.record == replaced.report  # its pages would be those of another file


def box_counts(report: Report) -> list[int]:
    """How many rectangles each quote on a page has."""
    quoted = [passage for finding in report.findings for passage in passages(finding)]
    return [len(quote.location.boxes) for quote in quoted if quote.location.kind == "page"]


# Containers


def zipped(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return target.getvalue()


def said(result: CheckResult) -> list[tuple[object, ...]]:
    """What the findings of a report say, paths left out."""
    return [
        (
            *(finding.rule, finding.outcome, finding.scope, finding.fingerprint),
            [(passage.quote, passage.location) for passage in passages(finding)],
        )
        for finding in result.report.findings
    ]


def test_an_archive_gives_the_findings_of_its_folder(tmp_path: Path, tender: CheckResult) -> None:
    rc, ccap, cctp = (
        (DOSSIERS / "tender-agglomeration" / name).read_bytes() for name in ("RC.pdf", "CCAP.pdf", "CCTP.pdf")
    )
    content = zipped(
        {
            "2-Pièces/CCTP.pdf": cctp,
            "2-Pièces/RC.pdf": rc,
            "1-CCAP.zip": zipped({"CCAP.pdf": ccap}),
            "__MACOSX/._RC.pdf": b"x",
        }
    )
    (tmp_path / "DCE.zip").write_bytes(content)
    result = check([tmp_path / "DCE.zip"], as_of=DAY)
    assert said(result) == said(tender)
    assert [(item.path, item.container, item.piece) for item in result.report.inputs] == [
        ("DCE.zip/1-CCAP.zip/CCAP.pdf", "DCE.zip/1-CCAP.zip", "ccap"),
        ("DCE.zip/2-Pièces/CCTP.pdf", "DCE.zip", "cctp"),
        ("DCE.zip/2-Pièces/RC.pdf", "DCE.zip", "rc"),
    ]
    assert [(item.path, item.reason) for item in result.report.coverage.skipped] == [
        ("DCE.zip/__MACOSX", "hidden")
    ]
    assert "0 pièce non lue" in " ".join(RENDERERS["terminal"].render(result, "fr").decode().split())
    digest = hashlib.sha256(content).hexdigest()
    assert [(item.path, item.container) for item in result.report.archives] == [
        ("DCE.zip", None),
        ("DCE.zip/1-CCAP.zip", "DCE.zip"),
    ]
    assert result.report.archives[0].sha256 == digest
    assert all(digest in seen(name, result, "fr") for name in RENDERERS)


LOTS = """# Règlement de la consultation

Pouvoir adjudicateur : Ville de Terval. Marché public de services, lots 1 et 2.

# Article 1 – Lot 1 : accueil téléphonique permanent

Le marché du lot 1 est conclu pour une durée de douze mois, reconductible trois fois.

À offre équivalente, la préférence est donnée aux centres de relation client titulaires du Label
Responsabilité Sociale ou d'un label équivalent.

# Article 2 – Lot 2 : campagne de rappel

Le lot 2 porte sur une campagne ponctuelle de six semaines.
"""


def test_a_lot_that_is_a_campaign_is_outside_the_preference(tmp_path: Path) -> None:
    (tmp_path / "RC.md").write_text(LOTS, encoding="utf-8")
    report = check([tmp_path], as_of=DAY).report
    found = {item.scope.lot: item.outcome for item in report.findings if item.rule == "d1-preference"}
    assert found == {"1": "met", "2": "not_applicable"}


def test_the_nature_that_a_user_states_decides_on_a_lot(tmp_path: Path) -> None:
    (tmp_path / "RC.md").write_text(LOTS, encoding="utf-8")
    stated = "lots: [{number: 1, nature: lasting}, {number: 2, nature: lasting}]"
    (tmp_path / "dossier.yaml").write_text(stated, encoding="utf-8")
    report = check([tmp_path], as_of=DAY).report
    found = {item.scope.lot: item.outcome for item in report.findings if item.rule == "d1-preference"}
    assert found == {"1": "met", "2": "silent"}


def test_the_words_that_name_pieces_and_parties_are_verbatim(
    energy: CheckResult, tender: CheckResult
) -> None:
    for result in (energy, tender):
        texts = {document.path: document.text for document in result.documents}
        told = [
            *(item.told for item in result.report.inputs),
            *(item.evidence for item in result.report.statements),
        ]
        quoted = [passage for evidence in told if evidence for passage in evidence.passages]
        assert quoted
        assert [
            one for one in quoted if texts[one.document][one.span.start : one.span.end] != one.quote
        ] == []


def test_a_complaint_that_came_by_mail_is_read_with_what_is_attached(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Client <client@example.org>", "Avenant n° 2"
    message.set_content(
        "Bonjour,\n\nLe client peut modifier les volumes à la baisse à tout moment, sans préavis.\n"
    )
    amendment = "Avenant n° 2 au contrat\n\nLe client notifie toute hausse de volume trente jours avant.\n"
    message.add_attachment(amendment.encode(), "text", "plain", filename="avenant.txt")
    (tmp_path / "plainte.eml").write_bytes(message.as_bytes())
    result = check([tmp_path], as_of=DAY)
    assert [(item.path, item.piece) for item in result.report.inputs] == [
        ("plainte.eml", "email"),
        ("plainte.eml/avenant.txt", "amendment"),
    ]
    quoted = {passage.document for fact in result.facts for passage in fact.evidence.passages}
    assert quoted == {"plainte.eml", "plainte.eml/avenant.txt"}
    assert "plainte.eml, paragraphe 2" in RENDERERS["terminal"].render(result, "fr").decode()
