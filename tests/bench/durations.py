"""Durations read by this program, EDS-NLP and Recognizers-Text, side by side in one run.

    python tests/bench/durations.py [durations.jsonl] [--environment FOLDER]

The peers are installed in a virtual environment that is thrown away, or kept in FOLDER. A row of the file is
an object with `text`, `span` (the words of the duration) and `expected`, a list of one `value` and `unit`;
rows without an expected length say by `expect_match: false` that nothing is there. The test part of
`corpora/durations` is read too.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from contract_checker.document import fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.quantities import number, time_mentions

ROOT: Final = Path(__file__).resolve().parents[2]
WORKER: Final = Path(__file__).with_name("peer_durations.py")
PACKAGES: Final = ("edsnlp", "recognizers-text-suite", "emoji<2", "setuptools<81")
UNITS: Final = ("minute", "hour", "day", "week", "month", "quarter", "year")
WORDINGS: Final = {"fr": fr.QUANTITIES, "en": en.QUANTITIES}

Length = tuple[float, str]


class Row(NamedTuple):
    """A text, its language, and the lengths that stand in it: one of the file, all of the corpus."""

    text: str
    language: str
    lengths: tuple[Length, ...]


def rows_of_file(path: Path) -> Iterator[tuple[Row, bool]]:
    """The rows whose unit is supported, and whether the length is written with a figure."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if not row["expect_match"]:
            yield Row(row["text"], "fr", ()), True
            continue
        lengths = tuple((float(one["value"]), str(one["unit"])) for one in row["expected"] or ())
        if len(lengths) == 1 and lengths[0][1] in UNITS:
            yield Row(row["text"], "fr", lengths), _has_figure(row["span"])


def _has_figure(span: str) -> bool:
    """« Quelques heures », « toute la journée » and « ce jour » write none."""
    words = fold(span).replace("-", " ").replace("'", " ").split()
    return any(character.isdigit() for character in span) or any(
        number(word, "fr") is not None for word in words
    )


def rows_of_corpus() -> Iterator[Row]:
    """The phrases of the test part, with the lengths that are sure."""
    spec = importlib.util.spec_from_file_location("score", ROOT / "corpora" / "durations" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    sys.modules["score"] = score
    spec.loader.exec_module(score)
    for language in WORDINGS:
        for phrase in score.phrases("test", language):
            readings = [mention.reading.what.split() for mention in phrase.mentions]
            lengths = (
                (float(what[0].split("-")[0]), what[1])
                for what in readings
                if len(what) > 1 and what[1] in UNITS and what[0] != "?"
            )
            yield Row(phrase.text, language, tuple(lengths))


def ours(rows: Iterable[Row]) -> Iterator[list[Length]]:
    """The lengths that this program reads."""
    for row in rows:
        mentions = time_mentions(fold(row.text), WORDINGS[row.language])
        yield [
            (float(mention.value), mention.unit)
            for mention in mentions
            if mention.value is not None and mention.unit is not None and mention.relative is None
        ]


def peer(python: Path, program: str, rows: Sequence[Row]) -> list[list[Length]]:
    """The lengths that another program reads."""
    asked = "".join(json.dumps({"text": row.text, "language": row.language}) + "\n" for row in rows)
    run = subprocess.run(
        [python, WORKER, program], input=asked, capture_output=True, encoding="utf-8", check=False
    )
    if run.returncode:
        sys.exit(f"{program} cannot be run:\n{run.stderr[-2000:]}")
    return [[(value, unit) for _, value, unit in json.loads(line)] for line in run.stdout.splitlines()]


def table(title: str, rows: Sequence[Row], read: Mapping[str, Sequence[list[Length]]]) -> None:
    """Rows that are right: all that is expected is read, and nothing where nothing is."""
    print(f"\n{title}: {len(rows)} rows")
    for program, found in read.items():
        pairs = list(zip(rows, found, strict=True))
        right = sum(_is_right(row, lengths) for row, lengths in pairs)
        quiet = [(row, lengths) for row, lengths in pairs if not row.lengths]
        silent = sum(not lengths for _, lengths in quiet)
        stated = len(rows) - len(quiet)
        print(
            f"  {program:<12} {right}/{len(rows)} = {right / max(len(rows), 1):.1%}"
            f"   lengths read {right - silent}/{stated}   quiet where nothing is {silent}/{len(quiet)}"
        )


def _is_right(row: Row, found: list[Length]) -> bool:
    if not row.lengths:
        return not found
    return all(length in found for length in row.lengths)


def main(arguments: Sequence[str]) -> None:
    """Install the peers, read, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--environment", type=Path, help="virtual environment of the peers, to keep it")
    parser.add_argument("--misses", action="store_true", help="quote what this program does not read")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as passing:
        folder = options.environment or Path(passing)
        python = folder / "bin" / "python"
        if not python.exists():
            venv.create(folder, with_pip=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        sets: dict[str, list[Row]] = {}
        if options.file:
            rows = list(rows_of_file(options.file))
            sets["file, supported units"] = [row for row, _ in rows]
            sets["file, supported units, written with a figure"] = [row for row, figure in rows if figure]
        sets["corpora/durations, test part"] = list(rows_of_corpus())
        for title, chosen in sets.items():
            read = {
                "ours": list(ours(chosen)),
                "EDS-NLP": peer(python, "edsnlp", chosen),
                "Recognizers": peer(python, "recognizers", chosen),
            }
            table(title, chosen, read)
            if options.misses:
                for row, lengths in zip(chosen, read["ours"], strict=True):
                    if not _is_right(row, lengths):
                        print(f"    {row.text!r}: expected {row.lengths}, read {lengths}")


if __name__ == "__main__":
    main(sys.argv[1:])
