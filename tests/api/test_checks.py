"""``POST /v1/checks``: a dossier in, a report out, a problem for everything else."""

import io
import zipfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_checker.report import Report

DOSSIERS = Path(__file__).parents[2] / "corpora" / "dossiers"

Call = Callable[..., httpx.Response]
Upload = tuple[str, tuple[str, bytes]]


def test_a_dossier_gives_a_report(call: Call, contract: Upload) -> None:
    annex = ("files", ("annexes/annexe 1.txt", b"Annexe 1\n\nVolumes"))
    answer = call("POST", "/v1/checks", files=[contract, annex], data={"as_of": "2026-01-31"})
    report = Report.model_validate_json(answer.content)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"
    assert [item.path for item in report.inputs] == ["annexes/annexe 1.txt", "contrat.txt"]
    assert str(report.as_of) == "2026-01-31"
    assert "breach" in {finding.outcome for finding in report.findings}


def test_accept_chooses_a_page_in_the_language_asked(call: Call, contract: Upload) -> None:
    answer = call(
        "POST", "/v1/checks", files=[contract], data={"lang": "en"}, headers={"Accept": "text/html"}
    )
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert '<html lang="en">' in answer.text


def test_a_dossier_file_sent_with_the_pieces_is_obeyed(call: Call, contract: Upload) -> None:
    stated = ("files", ("dossier.yaml", "undertaking: {client: Méridelle}".encode()))
    answer = call("POST", "/v1/checks", files=[contract, stated])
    report = Report.model_validate_json(answer.content)
    assert report.undertaking is not None
    assert report.undertaking.client == "Méridelle"


def test_a_wrong_dossier_file_is_a_problem_with_its_line(call: Call, contract: Upload) -> None:
    stated = ("files", ("dossier.yaml", b"buyers: public"))
    answer = call("POST", "/v1/checks", files=[contract, stated])
    assert answer.status_code == 422
    assert answer.json()["detail"] == "dossier.yaml:1: unknown key 'buyers'. Did you mean 'buyer'?"


def test_the_best_quality_wins(call: Call, contract: Upload) -> None:
    accept = {"Accept": "application/json;q=0.2, text/html;q=0.9, image/png"}
    answer = call("POST", "/v1/checks", files=[contract], headers=accept)
    assert answer.headers["content-type"].startswith("text/html")


def test_parameters_are_laid_over_the_pack(call: Call, contract: Upload) -> None:
    data = {"parameters": ["minimum_notice=30 jours calendaires"], "pack": ["label"]}
    report = Report.model_validate_json(call("POST", "/v1/checks", files=[contract], data=data).content)
    assert [overlay.layer for overlay in report.overlays] == ["--set"]


def test_the_same_request_gives_the_same_bytes(call: Call, contract: Upload) -> None:
    data = {"as_of": "2026-01-31"}
    first = call("POST", "/v1/checks", files=[contract], data=data)
    assert first.content == call("POST", "/v1/checks", files=[contract], data=data).content


def test_one_unreadable_file_is_skipped(call: Call, contract: Upload) -> None:
    answer = call("POST", "/v1/checks", files=[contract, ("files", ("photo.jpg", b"\xff\xd8\xff\xe0"))])
    report = Report.model_validate_json(answer.content)
    assert [item.path for item in report.coverage.skipped] == ["photo.jpg"]


def test_quotes_of_a_pdf_have_their_rectangles(call: Call) -> None:
    content = (DOSSIERS / "contract-energy" / "avenant-1.pdf").read_bytes()
    answer = call("POST", "/v1/checks", files=[("files", ("avenant-1.pdf", content))])
    shown = [item.evidence for item in Report.model_validate_json(answer.content).findings if item.evidence]
    places = [passage.location for evidence in shown for passage in evidence.passages]
    assert places
    assert all(place.kind == "page" and place.boxes for place in places)


def test_an_archive_is_opened_in_memory(call: Call, contract: Upload) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("../contrat.txt", contract[1][1])
        written.writestr("photo.jpg", b"\xff\xd8\xff\xe0")
    answer = call("POST", "/v1/checks", files=[("files", ("DCE.zip", archive.getvalue()))])
    report = Report.model_validate_json(answer.content)
    assert [item.path for item in report.inputs] == ["DCE.zip/contrat.txt"]
    assert [item.path for item in report.coverage.skipped] == ["DCE.zip/photo.jpg"]
    assert [item.path for item in report.archives] == ["DCE.zip"]


def test_hostile_and_equal_names_stay_inside(call: Call, contract: Upload) -> None:
    names = ["../../etc/passwd.txt", "etc/passwd.txt", "<script>.txt"]
    files = [("files", (name, contract[1][1])) for name in names]
    answer = call("POST", "/v1/checks", files=files)
    paths = {item.path for item in Report.model_validate_json(answer.content).inputs}
    assert paths == {"etc/passwd.txt", "etc/passwd (2).txt", "<script>.txt"}


@pytest.mark.parametrize(
    ("request_", "status", "words"),
    [
        ({"headers": {"Accept": "image/png"}}, 406, "text/html"),
        ({"headers": {"Accept": "text/html;q=0"}}, 406, "application/json"),
        ({"json": {"files": []}}, 415, "multipart/form-data"),
        ({"content": b""}, 415, "multipart/form-data"),
        ({"data": {"lang": "fr"}, "files": {"other": b""}}, 422, "fields"),
        ({"data": {"as_of": "yesterday"}}, 422, "fields"),
        ({"data": {"lang": "de"}}, 422, "fields"),
        ({"data": {"pack": "../../etc"}}, 422, "fields"),
        ({"data": {"overlay": "/etc/passwd"}}, 422, "fields"),
        ({"data": {"overlay": "nowhere"}}, 422, "nowhere"),
        ({"data": {"parameters": "minimum_notise=3"}}, 422, "minimum_notise"),
        ({"data": {"unknown": "x"}}, 422, "fields"),
        ({"files": [("files", ("photo.jpg", b"\xff\xd8\xff"))]}, 422, "None of the files"),
        ({"files": [("files", (f"{n}.txt", b"x y z")) for n in range(4)]}, 422, "limits.files"),
        ({"files": [("files", ("big.txt", b"x" * 300_000))]}, 413, "limits.upload_bytes"),
        (
            {"content": b"--x\r\nbroken", "headers": {"Content-Type": "multipart/form-data"}},
            400,
            "boundary",
        ),
    ],
)
def test_a_wrong_request_is_answered_with_a_problem(
    call: Call, contract: Upload, request_: dict[str, Any], status: int, words: str
) -> None:
    if not {"files", "json", "content"} & request_.keys():
        request_ = request_ | {"files": [contract]}
    answer = call("POST", "/v1/checks", **request_)
    problem = answer.json()
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert (problem["status"], problem["type"]) == (status, "about:blank")
    assert words in problem["detail"]


def test_a_body_of_unknown_length_is_cut_while_it_arrives(call: Call) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
        for _ in range(10_000):
            sent += 10_000
            yield b"a" * 10_000

    answer = call(
        "POST", "/v1/checks", content=endless(), headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert answer.status_code == 413
    assert sent <= 230_000


def test_problems_do_not_repeat_what_was_sent(call: Call) -> None:
    answer = call("POST", "/v1/checks", files=[("files", ("a.txt", b"x"))], data={"as_of": "secret clause"})
    assert "secret clause" not in answer.text


def test_a_fault_of_the_service_tells_nothing(
    call: Call, contract: Upload, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret clause")

    monkeypatch.setattr("contract_checker.checker.reading.name_piece", fail)
    answer = call("POST", "/v1/checks", files=[contract])
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert answer.json()["title"] == "Internal Server Error"


def test_nothing_is_left_on_disk(
    call: Call, contract: Upload, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert call("POST", "/v1/checks", files=[contract]).status_code == 200
    assert list(tmp_path.iterdir()) == []


def test_a_report_in_pdf_is_served(call: Call, contract: Upload) -> None:
    answer = call("POST", "/v1/checks", files=[contract], headers={"Accept": "application/pdf"})
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")


def test_a_format_whose_library_is_missing_is_not_offered(
    call: Call, contract: Upload, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contract_checker.report.renderers.find_spec", lambda name: None)
    answer = call("POST", "/v1/checks", files=[contract], headers={"Accept": "application/pdf"})
    assert answer.status_code == 406
    assert "application/pdf" not in answer.json()["detail"]
