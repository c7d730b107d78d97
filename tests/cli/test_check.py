"""``contract-checker check`` on real files."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from contract_checker.report import RENDERERS

Run = Callable[..., Any]


def test_a_departure_gives_one(cli: Run, contract: Path) -> None:
    outcome = cli("check", contract, "--as-of", "2026-01-31")
    report = json.loads(outcome.out)
    assert outcome.code == 1
    assert report["as_of"] == "2026-01-31"
    assert report["inputs"][0]["path"] == "contrat.txt"
    assert report["inputs"][0]["piece"] == "contract"
    assert "breach" in [finding["outcome"] for finding in report["findings"]]
    assert outcome.err == ""


def test_the_same_dossier_gives_the_same_bytes_wherever_it_lies(
    cli: Run, contract: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere" / contract.name
    copy.parent.mkdir()
    copy.write_bytes(contract.read_bytes())
    arguments = ("--as-of", "2026-01-31", "--format")
    for name in ("json", "html", "terminal"):
        assert cli("check", contract, *arguments, name).out == cli("check", copy, *arguments, name).out


def test_fail_on_chooses_what_gives_one(cli: Run, contract: Path) -> None:
    assert cli("check", contract, "--fail-on", "none").code == 0
    assert cli("check", contract, "--fail-on", "silent,unclear").code == 1
    refused = cli("check", contract, "--fail-on", "disaster")
    assert refused.code == 2
    assert "'disaster' is not one of none, binding_breach" in refused.err


@pytest.mark.parametrize(
    ("name", "start"), [("r.html", "<!doctype html>"), ("r.json", "{"), ("r.txt", "Rapport")]
)
def test_the_suffix_chooses_the_format(
    cli: Run, contract: Path, tmp_path: Path, name: str, start: str
) -> None:
    outcome = cli("check", contract, "--output", tmp_path / name)
    assert outcome.out == ""
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_the_report_is_written_though_a_file_was_skipped(cli: Run, contract: Path, tmp_path: Path) -> None:
    (contract.parent / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a document")
    outcome = cli(
        "check", contract, contract.parent / "photo.jpg", tmp_path / "avenant.pdf", "--fail-on", "none"
    )
    skipped = {item["path"]: item["reason"] for item in json.loads(outcome.out)["coverage"]["skipped"]}
    assert outcome.code == 2
    assert skipped["avenant.pdf"] == "missing"
    assert "photo.jpg" in skipped


@pytest.mark.parametrize(("language", "report"), [("fr", "Rapport\N{NO-BREAK SPACE}: "), ("en", "Report: ")])
def test_what_was_not_read_and_where_the_report_lies_are_said(
    cli: Run, contract: Path, tmp_path: Path, language: str, report: str
) -> None:
    missing, written = tmp_path / "avenant.pdf", tmp_path / "r.html"
    arguments = ("check", contract, missing, "--fail-on", "none", "--lang", language)
    outcome = cli(*arguments, "--output", written)
    lines = outcome.err.splitlines()
    assert outcome.code == 2
    assert lines[0].startswith("avenant.pdf — ")
    assert lines[1:] == [f"{report}{written}"]
    assert cli(*arguments).err.splitlines() == lines[:1]


def test_lines_of_json_say_nothing_beside(cli: Run) -> None:
    outcome = cli("check", "--jsonl", stdin='{"id": 1, "text": "Sans objet."}\n{"id": 2}\n')
    assert outcome.code == 2
    assert outcome.err == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("check",), "No PATH given"),
        (("check", "nowhere.pdf"), "Nothing to check at nowhere.pdf"),
        (("check", "--jsonl", "nowhere.pdf"), "takes no PATH"),
        (("check", "x", "--pack", "labl"), "labl"),
        (("check", "x", "--overlay", "nowhere.yaml"), "nowhere.yaml"),
        (("check", "x", "--set", "minimum_notise=30 jours calendaires"), "minimum_notise"),
        (("check", "x", "--as-of", "yesterday"), "'yesterday' is not a date: write it as YYYY-MM-DD"),
        (("check", "x", "--as-of", "23/11/2026"), "write it as 2026-11-23."),
        (("check", "x", "--as-of", "2026/1/31"), "write it as 2026-01-31."),
        (("check", "x", "--as-of", "31/11/2026"), "is not a date"),
        (("check", "x", "--set", "price_weight_ceiling=0,6"), "'60 %'"),
        (("check", "x", "-o", "nowhere/report.html"), "does not exist"),
        (("chek",), "No command 'chek'. Did you mean 'check'?"),
        (
            ("zzz",),
            "No command 'zzz'. Commands: check, compare, facts, dossier, case, evaluate, log, rules, schema, "
            "serve.",
        ),
        (("rules", "shwo"), "No command 'shwo'. Did you mean 'show'?"),
        (("rules", "show", "zzz"), "No rule 'zzz' in label. 'contract-checker rules list' shows"),
        (("rules", "show", "d3-notice-increas"), "Did you mean 'd3-notice-increase'?"),
        (("rules", "test", "d2-price-wieght"), "Did you mean 'd2-price-weight'?"),
        (("serve", "--port", "0"), "0"),
    ],
)
def test_a_wrong_call_is_refused_in_one_sentence(cli: Run, arguments: tuple[str, ...], sentence: str) -> None:
    outcome = cli(*arguments)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith("contract-checker: ")
    assert sentence in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("name", ["CCAP.pdf", ".CCAP.pdf"])
def test_a_dossier_of_which_nothing_was_read_is_not_served(cli: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF-1.7 nothing")
    outcome = cli("check", tmp_path, "--fail-on", "silent,unclear")
    assert outcome.code == 2
    assert json.loads(outcome.out)["findings"] == []


def test_an_unknown_suffix_is_refused(cli: Run, contract: Path, tmp_path: Path) -> None:
    outcome = cli("check", contract, "-o", tmp_path / "report.odt")
    assert outcome.code == 2
    assert "end its name with one of .json, .txt, .html, .docx, .pdf, .xlsx" in outcome.err


def test_word_files_are_annotated_beside_the_report(cli: Run, tmp_path: Path) -> None:
    source = Path("corpora/dossiers/contract-energy")
    outcome = cli("check", source, "-o", tmp_path / "rapport.html", "--annotate", tmp_path / "copies")
    assert outcome.code == 0
    assert [path.name for path in (tmp_path / "copies").iterdir()] == ["contrat-de-prestations.docx"]
    again = cli("check", source, "-o", tmp_path / "rapport.html", "--annotate", tmp_path / "copies")
    assert again.code == 2
    assert "exists already. Give --annotate a folder that is empty or new." in again.err


def test_a_value_set_is_in_the_report(cli: Run, contract: Path) -> None:
    outcome = cli("check", contract, "--set", "minimum_notice=30 jours calendaires")
    report = json.loads(outcome.out)
    layers = {value["layer"] for finding in report["findings"] for value in finding["values"]}
    assert report["overlays"][0]["layer"] == "--set"
    assert "--set" in layers


def test_facts_are_shown_with_what_was_read(cli: Run, contract: Path) -> None:
    outcome = cli("facts", contract)
    shown = json.loads(outcome.out)
    assert outcome.code == 0
    assert "volume_change" in {fact["kind"] for fact in shown["facts"]}
    assert shown["inputs"][0]["path"] == "contrat.txt"


def test_version_and_help_answer_at_once(cli: Run) -> None:
    assert cli("--version").out.startswith("contract-checker ")
    assert "Exit codes: 1 if a finding reaches --fail-on" in cli("--help").out
    assert cli("check", "--help").code == 0


def test_version_loads_nothing_heavy() -> None:
    start = "import sys\nfrom contract_checker.cli.main import run\n"
    script = start + "run(['--version'])\nprint(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"spacy", "pydantic", "jinja2", "rich", "yaml"} & set(done.stdout.replace("'", "").split(", "))


def test_the_schema_is_printed(cli: Run) -> None:
    assert json.loads(cli("schema").out)["$schema"].endswith("2020-12/schema")


def test_rules_are_listed_and_shown(cli: Run) -> None:
    listed = cli("rules", "list").out
    assert "d3-notice-minimum" in listed
    shown = cli("rules", "show", "d3-notice-minimum")
    assert shown.code == 0
    assert "commitment: D3" in shown.out
    assert "must_fire" in shown.out


def test_the_cases_of_one_rule_are_run(cli: Run) -> None:
    outcome = cli("rules", "test", "d1-no-exclusive-bar")
    assert "cases," in outcome.out
    assert outcome.code in (0, 1)


def test_a_fault_of_the_program_is_no_finding(
    cli: Run, contract: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("words of a document")

    monkeypatch.setattr("contract_checker.checker.reading.name_piece", fail)
    outcome = cli("check", contract)
    assert outcome.code == 2
    assert outcome.err.startswith(
        "contract-checker: a fault of the program, please report it: RuntimeError in fail"
    )
    assert "words of a document" not in outcome.err


def test_serve_listens_to_this_machine_only(cli: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {}
    monkeypatch.setattr("uvicorn.run", lambda app, **options: asked.update(options, app=app))
    assert cli("serve").code == 0
    assert (asked["app"], asked["host"], asked["port"]) == (
        "contract_checker.api:create_app",
        "127.0.0.1",
        8000,
    )


def test_serve_says_what_is_not_installed(cli: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "contract_checker.cli.serve.find_spec", lambda name: None if name == "uvicorn" else name
    )
    assert "The service lacks uvicorn" in cli("serve").err


def test_a_person_sees_colours_and_progress(
    cli: Run, contract: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    outcome = cli("check", contract)
    assert "\x1b[1;31m" in outcome.out
    assert "Rapport de contrôle" in outcome.out


def test_a_report_that_cannot_be_written_is_said(cli: Run, contract: Path, tmp_path: Path) -> None:
    (tmp_path / "r.html").mkdir()
    outcome = cli("check", contract, "-o", tmp_path / "r.html")
    assert outcome.code == 2
    assert "r.html" in outcome.err


@pytest.mark.parametrize("name", [name for name, renderer in RENDERERS.items() if not renderer.text])
def test_a_file_that_is_no_text_is_not_shown_in_a_terminal(
    cli: Run, contract: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    outcome = cli("check", contract, "--format", name)
    assert outcome == (
        2,
        "",
        f"contract-checker: A report in {name} cannot be shown in a terminal. "
        f"Give --output a name that ends with {RENDERERS[name].suffix}.\n",
    )


def test_a_report_in_pdf_asks_for_its_library_before_anything_is_read(
    cli: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contract_checker.report.renderers.find_spec", lambda name: None)
    outcome = cli("check", "nowhere.pdf", "-o", tmp_path / "rapport.pdf")
    assert outcome.code == 2
    assert outcome.err == (
        "contract-checker: A PDF report lacks typst: install the extra 'pdf-report', "
        "for instance with pip install '.[pdf-report]' in a copy of the repository.\n"
    )
    assert not (tmp_path / "rapport.pdf").exists()
