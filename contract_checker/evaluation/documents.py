"""Whole documents, each line labelled with the families of facts that it states."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, cast

from contract_checker.errors import GoldError, UsageError
from contract_checker.evaluation.expected import kinds
from contract_checker.evaluation.gold import LANGUAGES, Language, parts_of

_BETWEEN: Final = " :: "
_NOTHING: Final = "-"
_DOUBT: Final = "?"


class LabelledLine(NamedTuple):
    """One line of a document; `start` and `end` are its place in the document's text.

    Attributes:
        families: the kinds of facts that it states.
        doubtful: those that it may state: neither is a mistake, to find them and not to.
    """

    start: int
    end: int
    families: frozenset[str]
    doubtful: frozenset[str]


@dataclass(frozen=True)
class LabelledDocument:
    """A whole document.

    Attributes:
        title: its kind and its voice.
    """

    path: Path
    part: str
    language: Language
    title: str
    text: str
    lines: tuple[LabelledLine, ...]


def load_documents(folder: Path, parts: Sequence[str] = ()) -> tuple[LabelledDocument, ...]:
    """Every document of `folder`, or of some of its parts, in the order of files.

    Raises:
        UsageError: if there is no document there.
        GoldError: with file and line, if one cannot be understood.
    """
    documents = tuple(
        _document(path, part, language)
        for part in parts or parts_of(folder)
        for language in LANGUAGES
        for path in sorted((folder / part / language).glob("*.txt"))
    )
    if not documents:
        raise UsageError(
            f"No labelled document in {folder}: it needs files such as <part>/fr/ccap.txt; "
            "corpora/documents/README.md shows the format."
        )
    return documents


def _document(path: Path, part: str, language: str) -> LabelledDocument:
    title, _, body = path.read_text(encoding="utf-8").partition("\n")
    if not title.startswith("# "):
        raise GoldError(f"{path}:1: a document begins with a title, '# kind of document, voice'.")
    written: list[str] = []
    lines: list[LabelledLine] = []
    start = 0
    for words, families, doubtful in _labelled(path, body):
        if words:
            lines.append(LabelledLine(start, start + len(words), families, doubtful))
        written.append(words)
        start += len(words) + 1
    return LabelledDocument(path, part, cast(Language, language), title[2:], "\n".join(written), tuple(lines))


def _labelled(path: Path, body: str) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """The words of each line and its labels; nothing at all for an empty line."""
    for number, line in enumerate(body.split("\n"), start=2):
        if not line.strip():
            yield "", frozenset(), frozenset()
            continue
        written, between, words = line.partition(_BETWEEN)
        labels = [] if written == _NOTHING else [label.strip() for label in written.split(",")]
        unknown = [label for label in labels if label.removesuffix(_DOUBT) not in kinds()]
        if not between or not words.strip() or unknown:
            wrong = f"'{unknown[0]}' is no kind of fact" if between and unknown else "there is no text"
            raise GoldError(
                f"{path}:{number}: {wrong}; a line is written 'penalty, service_level? :: its words', "
                "or '- :: its words' when it states nothing."
            )
        doubtful = frozenset(label.removesuffix(_DOUBT) for label in labels if label.endswith(_DOUBT))
        yield words, frozenset(labels) - {f"{label}{_DOUBT}" for label in doubtful}, doubtful
