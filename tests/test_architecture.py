"""What DESIGN promises about the tree: where things are, who imports whom, how long a module may grow."""

import ast
import inspect
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import walk_packages
from typing import Final, get_args

import pytest
from pydantic import BaseModel

from contract_checker.document.document import Format
from contract_checker.extraction.components import COMPONENTS
from contract_checker.facts import Fact
from contract_checker.readers.table import READERS

ROOT: Final = Path(__file__).resolve().parents[1]
MAPPED: Final = {"contract_checker": "contract_checker", "api": "contract_checker.api"}
SHIPPED: Final = {**MAPPED, "rules": "contract_checker._rules"}
FACT_KINDS: Final = [
    get_args(fact.model_fields["kind"].annotation)[0] for fact in get_args(get_args(Fact)[0])
]
# What patterns cannot read, what is found by holding facts together, what registers show: no component.
RECORDS: Final = ("notice_record", "forecast_record", "payment_record", "award_record")
NOT_READ: Final = ("unread", "contradiction", "computed_figure", *RECORDS)
READ_KINDS: Final = [kind for kind in FACT_KINDS if kind not in NOT_READ]
RULE_FAMILIES: Final = sorted({path.parent.name for path in (ROOT / "rules").glob("*/*/*.cases.yaml")})
VALUES: Final = ("calendars", "clauses", "document", "facts", "engine", "dossier", "execution")
# What is filled while a log is read or amendments are applied, and handed to nobody.
BUILDERS: Final = ["Columns", "Effect", "Timeline", "_Reading", "_Thread"]
FUNCTION: Final = (ast.FunctionDef, ast.AsyncFunctionDef)


def modules() -> Iterator[Path]:
    for folder in MAPPED:
        yield from sorted((ROOT / folder).rglob("*.py"))


# Packaging


def test_every_package_is_listed() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    assert listed["packages"] == sorted(
        ".".join([name, *init.parent.relative_to(ROOT / folder).parts])
        for folder, name in SHIPPED.items()
        for init in (ROOT / folder).rglob("__init__.py")
    )


def test_every_folder_of_modules_is_a_package() -> None:
    assert [path for path in modules() if not (path.parent / "__init__.py").is_file()] == []


# Direction of imports


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages under their import names; built from a copy, as setuptools writes beside its sources."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("installed")
    for folder in SHIPPED:
        shutil.copytree(ROOT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROOT / name, source)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--no-compile", "--target", target, source], check=True, cwd=target)
    return target


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    lint = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [lint, "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_go_the_way_of_the_design(installed: Path) -> None:
    outcome = lint_imports(installed)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(
    ("module", "forbidden", "contract"),
    [
        ("engine/evaluate.py", "spacy", "spaCy is for extraction"),
        ("facts/base.py", "spacy.tokens", "spaCy is for extraction"),
        ("document/document.py", "contract_checker.engine", "Packages import downwards only"),
        ("extraction/extract.py", "contract_checker.engine", "Packages import downwards only"),
        ("report/json.py", "contract_checker.checker", "Packages import downwards only"),
        ("cli/main.py", "contract_checker.api", "Packages import downwards only"),
        ("api/app.py", "contract_checker.cli", "Packages import downwards only"),
        ("utils/__init__.py", "contract_checker.facts", "Packages import downwards only"),
        ("cli/main.py", "fastapi", "FastAPI is for the service"),
        ("checker/checking.py", "starlette", "FastAPI is for the service"),
        ("api/app.py", "pypdfium2", "PDF engines are for the PDF reader"),
        ("readers/text.py", "pdfplumber", "PDF engines are for the PDF reader"),
        ("casefile/redaction/plain.py", "pypdfium2", "PDF engines are for the PDF reader"),
        ("casefile/redaction/workbook.py", "lxml.etree", "Office XML and HTML are for their readers"),
        ("readers/pdf/reader.py", "lxml.etree", "Office XML and HTML are for their readers"),
        ("readers/text.py", "oxmsg", "Outlook's container is for the reader of its messages"),
        ("report/html/page.py", "typst", "Typst is for the report in PDF"),
        ("report/xlsx/findings.py", "xlsxwriter", "XlsxWriter is for the report as a workbook"),
        ("engine/lead_times.py", "holidays", "Public holidays are for calendars"),
        ("casefile/seal.py", "cryptography.hazmat", "Signatures are for sealed cases"),
        ("evaluation/floor.py", "contract_checker.casefile", "Packages import downwards only"),
    ],
)
def test_a_forbidden_import_is_refused(
    installed: Path, tmp_path: Path, module: str, forbidden: str, contract: str
) -> None:
    shutil.copytree(installed, tmp_path, dirs_exist_ok=True)
    planted = tmp_path / "contract_checker" / module
    planted.parent.mkdir(exist_ok=True)
    with planted.open("a", encoding="utf-8") as stream:
        stream.write(f"\nimport {forbidden}\n")
    outcome = lint_imports(tmp_path)
    assert (outcome.returncode, f"{contract} BROKEN" in outcome.stdout) == (1, True), outcome.stdout


# Size


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {path: lines for path, lines in lengths.items() if lines > 300} == {}


def test_no_function_is_longer_than_60_lines() -> None:
    functions = (
        (f"{path}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, FUNCTION)
    )
    assert {name: lines for name, lines in functions if lines > 60} == {}


# One place for each new thing


@pytest.mark.parametrize("kind", FACT_KINDS)
def test_a_kind_of_fact_has_its_model_in_its_own_file(kind: str) -> None:
    assert find_spec(f"contract_checker.facts.{kind}") is not None


@pytest.mark.parametrize("kind", READ_KINDS)
def test_a_kind_of_fact_has_its_component(kind: str) -> None:
    assert find_spec(f"contract_checker.extraction.{kind}.component") is not None


def test_components_are_those_of_the_kinds_of_facts() -> None:
    assert sorted(COMPONENTS) == sorted(READ_KINDS)


@pytest.mark.parametrize("family", RULE_FAMILIES)
def test_a_family_of_rules_is_a_clause_family(family: str) -> None:
    assert (ROOT / "contract_checker" / "clauses" / "families" / f"{family}.yaml").is_file()


def test_readers_are_those_of_the_formats() -> None:
    assert sorted(READERS) == sorted(get_args(Format))


@pytest.mark.parametrize("name", get_args(Format))
def test_a_format_has_its_reader(name: str) -> None:
    assert find_spec(f"contract_checker.readers.{name}") is not None


# Values


def test_values_are_frozen() -> None:
    """A finding or a verdict that could be changed behind its back would prove nothing."""
    loose = []
    for package in VALUES:
        found = import_module(f"contract_checker.{package}")
        for module in walk_packages(found.__path__, f"{found.__name__}."):
            for name, kind in vars(import_module(module.name)).items():
                if inspect.isclass(kind) and kind.__module__ == module.name and not is_frozen(kind):
                    loose.append(name)
    assert sorted(loose) == BUILDERS


def is_frozen(kind: type) -> bool:
    if issubclass(kind, BaseModel):
        return kind.model_config.get("frozen") is True
    return not is_dataclass(kind) or kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
