"""The documentation is true: what README, CONTRIBUTING and CHANGELOG name is what the program has."""

import json
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, Final, get_args

import click
import pytest
from contract_checker.api import create_app
from pydantic import TypeAdapter

from contract_checker import __version__
from contract_checker.checker import check
from contract_checker.cli.exit_codes import DEFAULT_FAIL_ON, NOT_SERVED, REACHED, SERVED, FailOn, exit_code
from contract_checker.cli.main import cli, run
from contract_checker.dossier.dossier_file import (
    DatesStated,
    DossierFile,
    LabelStated,
    LotStated,
    PieceStated,
    UndertakingStated,
)
from contract_checker.engine import RulePack, load_overlay, load_pack
from contract_checker.engine.finding import Finding, Localised, Outcome
from contract_checker.extraction.components import COMPONENTS
from contract_checker.facts import Fact
from contract_checker.readers import READERS
from contract_checker.readers.detect import detect
from contract_checker.report import RENDERERS, Report
from contract_checker.report.catalogue import catalogue
from contract_checker.settings import Limits

ROOT: Final = Path(__file__).resolve().parents[1]
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING: Final = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHANGELOG: Final = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
DEMO: Final = ROOT / "corpora" / "dossiers" / "tender-agglomeration"
FIRST_BYTES: Final = {
    "pdf": b"%PDF-1.7",
    "docx": b"PK\x03\x04word/document.xml",
    "odt": b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
    "rtf": b"{\\rtf1",
    "xlsx": b"PK\x03\x04xl/workbook.xml",
    "ods": b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
    "eml": b"From: a@example.org",
    "msg": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le"),
    "image": b"\x89PNG",
}

Row = tuple[str, ...]


def table(head: str, text: str = README) -> list[Row]:
    """Cells of the one table of `text` whose head is `head`, without their backticks."""
    assert text.count(f"\n{head}\n") == 1, f"one table with the head {head}"
    lines = text.partition(f"\n{head}\n")[2].split("\n")[1:]
    rows = lines[: next(index for index, line in enumerate(lines) if not line.startswith("|"))]
    return [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in rows]


def bare(cell: str) -> str:
    return cell.strip("`")


def quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def shell_lines(program: str) -> list[list[str]]:
    """Words of each line of the console blocks that calls `program`, up to a pipe."""
    lines = [
        line
        for text in (README, CONTRIBUTING)
        for block in blocks("console", text)
        for line in block.split("\n")
    ]
    calls = [re.search(rf"(?:^|\| |/bin/){program} [^|]*", line) for line in lines]
    return [shlex.split(call[0].removeprefix("| ")) for call in calls if call]


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by the words that call it."""
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from ((f"{name} {inner}", found) for inner, found in command.commands.items())
        else:
            yield name, command


def options(command: click.Command) -> dict[str, click.Option]:
    """Options of `command` by each of their names."""
    found = [option for option in command.params if isinstance(option, click.Option)]
    return {name: option for option in found for name in option.opts}


@pytest.fixture(scope="module")
def label() -> RulePack:
    return load_pack("label")


@pytest.fixture(scope="module")
def law() -> RulePack:
    return load_pack("law")


@pytest.fixture(scope="module")
def openapi() -> dict[str, Any]:
    document: dict[str, Any] = create_app().openapi()
    return document


# Command line


def test_every_command_is_listed() -> None:
    called = [
        re.sub(r"contract-checker |[\[\]A-Z_.]", "", bare(row[0]))
        for row in table("| command | what it does |")
    ]
    assert sorted(name.strip() for name in called) == sorted(name for name, _ in commands())


def test_every_option_is_listed() -> None:
    rows = table("| command | option | meaning | default |")
    assert sorted((bare(row[0]), name) for row in rows for name in quoted(row[1])) == sorted(
        (name, option) for name, command in commands() for option in options(command)
    )


def test_the_defaults_of_options_are_those_listed() -> None:
    known = dict(commands())
    for command, names, _, default in table("| command | option | meaning | default |"):
        option = options(known[bare(command)])[quoted(names)[0]]
        if option.show_default:
            given = option.default
            assert bare(default) == str(given[0] if isinstance(given, list) else given), names


@pytest.mark.parametrize("name", ["--overlay", "--set"])
def test_help_says_of_an_option_what_the_table_says(name: str) -> None:
    rows = table("| command | option | meaning | default |")
    (meaning,) = [row[2].replace("`", "") for row in rows if row[:2] == ("`check`", f"`{name}`")]
    help_ = options(dict(commands())["check"])[name].help or ""
    assert bare(help_).removesuffix(".").lower() == meaning.lower()


def test_the_french_calls_run_from_the_clone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    section = README.partition("## En français")[2].partition("\n## ")[0]
    calls = re.findall(r"^\.venv/bin/contract-checker (.+)$", section, re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    codes = [run([re.sub("^corpora/", f"{ROOT}/corpora/", word) for word in call.split()]) for call in calls]
    assert codes == [SERVED, REACHED]


def test_every_call_shown_is_one_that_exists() -> None:
    known = dict(commands())
    calls = shell_lines("contract-checker")
    assert calls
    for _, *words in calls:
        name = " ".join(words[:2]) if " ".join(words[:2]) in known else words[0]
        given = [word for word in words if re.match(r"--?[a-z]", word)]
        if name != "--version":
            assert set(given) <= set(options(known[name])), words


def test_what_fail_on_takes_is_listed() -> None:
    (paragraph,) = [part for part in README.split("\n\n") if part.startswith("`--fail-on` takes")]
    assert set(quoted(paragraph)) == {"--fail-on", "none", *get_args(FailOn)}


def test_every_target_of_make_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for _, target in shell_lines("make"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


# Exit codes


def found(outcome: Outcome, basis: str) -> Finding:
    nothing = Localised(fr="", en="")
    return Finding.model_validate(
        {
            **{
                "rule": "r",
                "version": 1,
                "pack": "label",
                "title": nothing,
                "commitment": "D3",
                "basis": basis,
            },
            **{"outcome": outcome, "severity": "minor", "message": nothing, "fingerprint": "f"},
        }
    )


OF_LABEL: Final = (found("breach", "label"),)
PROPOSED: Final = (found("breach", "proposed"),)
SILENT: Final = (found("silent", "label"),)
SITUATIONS: Final[dict[str, tuple[tuple[Finding, ...], tuple[FailOn, ...], bool]]] = {
    "a breach of a rule of the label": (OF_LABEL, DEFAULT_FAIL_ON, False),
    "a breach of a rule of the label, and a file not read": (OF_LABEL, DEFAULT_FAIL_ON, True),
    "a breach of a proposed rule only": (PROPOSED, DEFAULT_FAIL_ON, False),
    "a breach of a proposed rule only, with `--fail-on breach`": (PROPOSED, ("breach",), False),
    "no breach, and a file not read": ((), DEFAULT_FAIL_ON, True),
    "silences only, with `--fail-on breach,silent`": (SILENT, ("breach", "silent"), False),
    "a breach of a rule of the label, with `--fail-on none`": (OF_LABEL, (), False),
}


def test_the_exit_codes_are_those_of_the_function() -> None:
    assert {int(code) for code, _ in table("| code | when |")} == {SERVED, REACHED, NOT_SERVED}


def test_every_situation_gives_its_exit_code() -> None:
    assert {words: int(code) for words, code in table("| situation | code |")} == {
        words: exit_code(findings, fail_on, incomplete=incomplete)
        for words, (findings, fail_on, incomplete) in SITUATIONS.items()
    }


# Tables


def test_outcomes_are_those_of_the_engine_in_the_words_of_a_report() -> None:
    words = catalogue("fr")
    rows = table("| outcome | shown in French as | when |")
    assert {bare(name): shown for name, shown, _ in rows} == {
        name: words(f"outcome.{name}") for name in get_args(Outcome)
    }


def test_limits_are_those_of_the_settings() -> None:
    rows = table("| setting | meaning | default |")
    assert [(bare(name), meaning, bare(default).replace(",", "")) for name, meaning, default in rows] == [
        (name, field.description, str(field.default)) for name, field in Limits.model_fields.items()
    ]


def test_rules_are_those_of_the_pack(label: RulePack) -> None:
    rows = table("| rule | commitment | basis | question |")
    assert sorted((bare(row[0]), *row[1:]) for row in rows) == sorted(
        (rule.id, rule.commitment, rule.basis.kind, rule.title.en) for rule in label.rules
    )


def test_rules_of_law_are_those_of_the_pack(law: RulePack) -> None:
    rows = table("| rule of law | buyers | date that decides | question |")
    assert [(bare(row[0]), *row[1:]) for row in rows] == [
        (rule.id, ", ".join(rule.applies.buyers) or "public, private", rule.test_date, rule.title.en)
        for rule in law.rules
    ]


def test_figures_of_law_are_those_of_the_pack(law: RulePack) -> None:
    rows = table("| figure | no. | meaning | values |")
    assert {(bare(name), code, meaning, *quoted(values)) for name, code, meaning, values in rows} == {
        (name, figure.code, figure.title.en, *(entry.value for entry in figure.entries))
        for name, figure in law.parameters.items()
    }
    dates = {
        name: {
            str(day) for entry in figure.entries for day in (entry.applies_from, entry.applies_until) if day
        }
        for name, figure in law.parameters.items()
    }
    assert {bare(row[0]): set(re.findall(r"\d{4}-\d\d-\d\d", row[3])) for row in rows} == dates


def test_parameters_are_those_of_the_pack_and_unset(label: RulePack) -> None:
    rows = table("| parameter | no. | meaning | written as |")
    assert {(bare(name), code, meaning) for name, code, meaning, _ in rows} == {
        (name, parameter.code, parameter.title.en) for name, parameter in label.parameters.items()
    }
    of_the_draft = [parameter for parameter in label.parameters.values() if parameter.code.startswith("P")]
    assert not any(parameter.entries for parameter in of_the_draft)


def test_policies_are_those_of_the_pack(label: RulePack) -> None:
    rows = table("| policy | no. | choices, the default first | what it settles |")
    assert {
        bare(name): (code, quoted(choices)[0], set(quoted(choices))) for name, code, choices, _ in rows
    } == {name: (policy.code, policy.default, set(policy.choices)) for name, policy in label.policies.items()}


def test_formats_of_a_report_are_those_rendered() -> None:
    rows = table("| format | suffix | media type |")
    assert [tuple(map(bare, row)) for row in rows] == [
        (name, renderer.suffix, renderer.media_type) for name, renderer in RENDERERS.items()
    ]


def test_formats_read_are_those_of_the_readers() -> None:
    rows = table("| format | suffixes | what is read |")
    assert [bare(row[0]) for row in rows] == list(READERS)
    for name, suffixes, _ in rows:
        for suffix in quoted(suffixes):
            assert detect(FIRST_BYTES.get(bare(name), b"texte"), f"piece{suffix}") == bare(name)


def test_kinds_of_facts_are_those_read_in_both_languages() -> None:
    assert {bare(name) for name, _ in table("| fact | what it says |")} == {*COMPONENTS, "unread"}
    assert all(cues["fr"] and cues["en"] for cues in COMPONENTS.values())


# Examples


def test_the_output_shown_is_the_output_of_the_demonstration() -> None:
    files = sorted([*DEMO.glob("*.pdf"), *DEMO.glob("*.docx")])
    printed = RENDERERS["terminal"].render(check(files, as_of=date(2026, 11, 23)), "en").decode()
    shown = blocks("text")[0].split("[…]\n")
    assert [part for part in shown if part not in printed] == []


def test_the_dossier_file_shown_is_obeyed(tmp_path: Path) -> None:
    folder = tmp_path / "contract-energy"
    shutil.copytree(DEMO.parent / "contract-energy", folder)
    shown = blocks("yaml")[1]
    (folder / "dossier.yaml").write_text(shown, encoding="utf-8")
    report = check([folder], as_of=date(2026, 11, 23)).report
    assert report.undertaking is not None
    assert report.label is not None
    assert report.label.held_on(report.as_of)
    amendment, contract = report.inputs
    assert (amendment.amends, amendment.supplied_by, amendment.lot) == (contract.path, "provider", "1")
    assert (contract.also, contract.supplier) == (("ae",), "Direction des achats")


def test_every_key_of_a_dossier_file_is_shown() -> None:
    keys = {
        info.alias or name
        for model in (DossierFile, UndertakingStated, LabelStated, DatesStated, LotStated, PieceStated)
        for name, info in model.model_fields.items()
    }
    assert {key for key in keys if f"{key}:" not in blocks("yaml")[1]} == set()


def test_the_answer_to_a_line_is_the_one_shown(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    (line,) = re.findall(r"^echo '(.*)' \| contract-checker facts --jsonl$", README, re.MULTILINE)
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(line.encode())))
    assert run(["facts", "--jsonl"]) == SERVED
    shown = json.loads(blocks("json")[0])
    assert json.loads(capfdbinary.readouterr().out) == shown
    TypeAdapter(list[Fact]).validate_python(shown["facts"])


def test_every_json_example_is_json() -> None:
    assert all(json.loads(block) for text in (README, CONTRIBUTING) for block in blocks("json", text))


def test_fields_of_a_finding_and_of_a_report_are_named() -> None:
    section = README.partition("\n## Facts and findings in JSON\n")[2].partition("\n## ")[0]
    assert {*Finding.model_fields, *Report.model_fields} <= set(quoted(section))


def test_the_overlay_shown_loads(tmp_path: Path, label: RulePack) -> None:
    path = tmp_path / "committee.yaml"
    path.write_text(blocks("yaml")[0], encoding="utf-8")
    assert load_overlay(path, [label]).parameters.keys() <= label.parameters.keys()


def test_the_python_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec(blocks("python")[0], names)
    assert isinstance(names["breaches"], list)


def test_the_routes_called_exist(openapi: dict[str, Any]) -> None:
    addresses = re.findall(r"^curl .*http://127\.0\.0\.1:8000(\S+)$", README, re.MULTILINE)
    assert set(addresses) == set(openapi["paths"])


def test_the_fields_sent_exist(openapi: dict[str, Any]) -> None:
    form = openapi["components"]["schemas"]["CheckForm"]["properties"]
    sent = [field for words in shell_lines("curl") for field in re.findall(r"-F (\w+)=", " ".join(words))]
    assert sent
    assert set(sent) <= set(form)
    (paragraph,) = [part for part in README.split("\n\n") if part.startswith("All files of one request")]
    assert set(form) <= set(quoted(paragraph))


# Places and versions


def paths(text: str) -> list[str]:
    """What stands in backticks and looks like a path of the repository."""
    plain = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    names = [name for name in quoted(plain) if re.fullmatch(r"\.?[\w-]+(?:[/.][\w.<>*-]+)*/?", name)]
    folders = tuple(f"{entry.name}/" for entry in ROOT.iterdir() if entry.is_dir() and entry.name != "out")
    return [name for name in names if name.startswith(folders) or re.search(r"\w\.(?:py|toml|txt|md)$", name)]


@pytest.mark.parametrize("name", sorted({*paths(README), *paths(CONTRIBUTING)}))
def test_a_path_exists(name: str) -> None:
    pattern = re.sub(r"<\w+>", "*", name)
    assert list(ROOT.glob(pattern)) or list(ROOT.glob(f"contract_checker/*/*/{pattern}")), name


@pytest.mark.parametrize("text", [README, CONTRIBUTING], ids=["README", "CONTRIBUTING"])
def test_a_link_leads_to_a_file(text: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_the_map_shows_every_package() -> None:
    package = ROOT / "contract_checker"
    rows = table("| package | what it holds | may import |", CONTRIBUTING)
    shown = {bare(row[0]).removeprefix("contract_checker/").rstrip("/") for row in rows}
    modules = {entry.name for entry in package.glob("[a-z]*.py")}
    folders = {entry.parent.name for entry in package.glob("*/__init__.py")}
    assert shown == {*modules, *folders, "api", "rules", "corpora", "tests"}


def test_the_changelog_has_these_versions(label: RulePack, law: RulePack) -> None:
    program, _, pack = CHANGELOG.partition("\n## Rule pack label\n")
    program, _, of_law = program.partition("\n## Rule pack law\n")
    assert f"\n### [{__version__}]" in program
    assert f"\n### Version {law.version}\n" in of_law
    assert f"\nVersion {law.version}, on French law" in README
    assert f"\n### Version {label.version}\n" in pack
    assert f"\nVersion {label.version}, on the draft" in README
