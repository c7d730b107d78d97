"""The HTML report as people meet it: in a browser without a network, on a telephone, on paper."""

import html
import json
import re
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

import pypdfium2
import pytest

from contract_checker.checker import LogGiven, check, judge
from contract_checker.report import RENDERERS, CheckResult, Language
from contract_checker.report.catalogue import catalogue
from contract_checker.report.gate import SHEETS, Level, sheet

CORPORA: Final = Path(__file__).resolve().parents[1] / "corpora"
DOSSIER: Final = CORPORA / "dossiers" / "tender-agglomeration"
TELEPHONE: Final = 390
FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--enable-logging=stderr",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
BROWSER: Final = "not an origin"  # what the log names as initiator when it is the browser itself
# One script error, one picture from elsewhere, one line wider than a telephone.
FAULTY: Final = """<!doctype html><meta name="viewport" content="width=device-width">
<script>throw new Error("planted")</script>
<img src="http://pictures.example/planted.png"><pre style="width: 900px">planted</pre>"""
# The page in a frame as wide as a telephone, with all that folds unfolded, and its width in place of it.
FRAME: Final = """<!doctype html><meta charset="utf-8">
<iframe style="width: {width}px; height: 844px; border: 0" srcdoc="{page}"></iframe>
<script>
addEventListener("load", () => {{
  const page = document.querySelector("iframe").contentDocument;
  page.querySelectorAll("details").forEach((part) => {{ part.open = true; }});
  document.body.textContent = `width ${{page.documentElement.scrollWidth}}`;
}});
</script>"""


class Visit(NamedTuple):
    """What one load of a page left behind."""

    dom: str
    console: tuple[str, ...]
    requests: tuple[str, ...]


def browse(page: str, folder: Path, *flags: str) -> Visit:
    file, log = folder / "page.html", folder / "network.json"
    file.write_text(page, encoding="utf-8")
    own = (f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}")
    outcome = subprocess.run(
        ["chromium", *FLAGS, *own, *flags, file.as_uri()],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    console = tuple(re.findall(r"CONSOLE[^ ]* (.+)", outcome.stderr))
    return Visit(outcome.stdout, console, requested(json.loads(log.read_text(encoding="utf-8"))))


def requested(log: dict[str, object]) -> tuple[str, ...]:
    """Addresses that the page asked for; those that the browser asks for of itself have no initiator."""
    events = log["events"]
    assert isinstance(events, list)
    parameters = [event.get("params", {}) for event in events]
    return tuple(item["url"] for item in parameters if item.get("initiator", BROWSER) != BROWSER)


def width(page: str, folder: Path) -> int:
    framed = FRAME.format(width=TELEPHONE, page=html.escape(page))
    measured = re.search(r"width (\d+)", re.sub("<[^>]+>", "", browse(framed, folder, "--dump-dom").dom))
    assert measured is not None
    return int(measured[1])


@pytest.fixture(scope="module")
def result() -> CheckResult:
    pieces = [path for path in DOSSIER.iterdir() if path.suffix in (".pdf", ".docx")]
    return check(sorted(pieces), as_of=date(2026, 11, 23))


@pytest.fixture(scope="module")
def report(result: CheckResult) -> str:
    return RENDERERS["html"].render(result, "fr").decode()


@pytest.fixture(scope="module")
def visit(report: str, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    return browse(report, tmp_path_factory.mktemp("visit"), "--dump-dom")


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Visit:
    return browse(FAULTY, tmp_path_factory.mktemp("faulty"), "--dump-dom")


@pytest.fixture(scope="module")
def paper(report: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("paper")
    browse(report, folder, "--no-pdf-header-footer", f"--print-to-pdf={folder / 'report.pdf'}")
    return printed(folder / "report.pdf")


def printed(pdf: Path) -> str:
    outcome = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True)
    return folded(outcome.stdout)


def folded(text: str) -> str:
    return " ".join(text.split())


def absent(expected: Sequence[str], text: str) -> list[str]:
    return [words for words in expected if folded(words) not in text]


def test_the_whole_report_is_loaded(visit: Visit) -> None:
    assert "</footer>" in visit.dom


def test_the_console_stays_empty(visit: Visit) -> None:
    assert visit.console == ()


def test_nothing_is_asked_of_the_network(visit: Visit) -> None:
    assert visit.requests == ()


def test_a_telephone_does_not_scroll_sideways(report: str, tmp_path: Path) -> None:
    assert width(report, tmp_path) == TELEPHONE


def test_the_titles_of_the_findings_are_printed(result: CheckResult, paper: str) -> None:
    assert absent([finding.title.fr for finding in result.report.findings], paper) == []


def test_the_quotes_of_the_findings_are_printed(result: CheckResult, paper: str) -> None:
    evidence = [finding.evidence for finding in result.report.findings if finding.evidence is not None]
    assert absent([passage.quote for item in evidence for passage in item.passages], paper) == []


# The page of a judged log, with its drawings


@pytest.fixture(scope="module")
def judged() -> str:
    log = LogGiven((CORPORA / "logs" / "contract-rail.csv",))
    result = judge(log, [CORPORA / "dossiers" / "contract-rail"], as_of=date(2026, 11, 23))
    return RENDERERS["html"].render(result, "fr").decode()


def test_the_drawings_of_a_judged_log_are_shown_without_a_network(judged: str, tmp_path: Path) -> None:
    visit = browse(judged, tmp_path, "--dump-dom")
    assert visit.dom.count("<svg") == 2
    assert (visit.console, visit.requests) == ((), ())


def test_a_judged_log_does_not_scroll_a_telephone_sideways(judged: str, tmp_path: Path) -> None:
    assert width(judged, tmp_path) == TELEPHONE


def test_a_judged_log_is_printed_with_its_numbers(judged: str, tmp_path: Path) -> None:
    browse(judged, tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'log.pdf'}")
    # Folded on a screen: the numbers of a figure, and the requests that left their notice.
    assert absent(["de −11 à moins de −10", "R-06"], printed(tmp_path / "log.pdf")) == []


# The same looks at a page with planted faults: they do see


def test_a_fault_of_a_script_would_be_seen(faulty: Visit) -> None:
    assert any("planted" in line for line in faulty.console)


def test_a_request_would_be_seen(faulty: Visit) -> None:
    assert set(faulty.requests) == {"http://pictures.example/planted.png"}


def test_a_page_that_is_too_wide_would_be_seen(tmp_path: Path) -> None:
    assert width(FAULTY, tmp_path) > TELEPHONE


@pytest.mark.parametrize("level", ["binding", "complete"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sheet_before_publication_is_one_page(
    result: CheckResult, tmp_path: Path, language: Language, level: Level
) -> None:
    page = SHEETS[".html"](sheet(result, level), language)
    visit = browse(page, tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'sheet.pdf'}")
    with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as pdf:
        assert len(pdf) == 1
    assert visit.requests == ()
    assert folded(catalogue(language)("gate.signature")) in printed(tmp_path / "sheet.pdf")
