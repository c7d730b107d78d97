"""Whole documents, each line labelled with the families of facts that it states."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple, cast

from contract_checker.errors import GoldError, UsageError
from contract_checker.evaluation.expected import kinds
from contract_checker.evaluation.gold import LANGUAGES, Language, parts_of

_BETWEEN: Final = " :: "
_NOTHING: Final = "-"
_DOUBT: Final = "?"
_SHEET: Final = "clause sheet"  # how the title begins where the paragraphs do not belong together


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


class _Written(NamedTuple):
    """The words of a line and its labels; no words at all for an empty line."""

    words: str
    families: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()


@dataclass(frozen=True)
class LabelledDocument:
    """A whole document, or one paragraph of a sheet.

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
        document
        for part in parts or parts_of(folder)
        for language in LANGUAGES
        for path in sorted((folder / part / language).glob("*.txt"))
        for document in _documents(path, part, language)
    )
    if not documents:
        raise UsageError(
            f"No labelled document in {folder}: it needs files such as <part>/fr/ccap.txt; "
            "corpora/documents/README.md shows the format."
        )
    return documents


def _documents(path: Path, part: str, language: str) -> Iterator[LabelledDocument]:
    """The document of a file, or the paragraphs of a sheet."""
    title, _, body = path.read_text(encoding="utf-8").partition("\n")
    if not title.startswith("# "):
        raise GoldError(f"{path}:1: a document begins with a title, '# kind of document, voice'.")
    told = cast(Language, language), title[2:]
    lines = list(_labelled(path, body))
    if not title[2:].startswith(_SHEET):
        yield LabelledDocument(path, part, *told, *_text_of(lines))
        return
    for has_words, paragraph in groupby(lines, key=lambda line: bool(line.words)):
        if has_words:
            yield LabelledDocument(path, part, *told, *_text_of(paragraph))


def _text_of(written: Iterable[_Written]) -> tuple[str, tuple[LabelledLine, ...]]:
    """The text of these lines, and the place of each in it."""
    words: list[str] = []
    lines: list[LabelledLine] = []
    start = 0
    for line in written:
        if line.words:
            lines.append(LabelledLine(start, start + len(line.words), line.families, line.doubtful))
        words.append(line.words)
        start += len(line.words) + 1
    return "\n".join(words), tuple(lines)


def _labelled(path: Path, body: str) -> Iterator[_Written]:
    for number, line in enumerate(body.split("\n"), start=2):
        if not line.strip():
            yield _Written("")
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
        families = frozenset(labels) - {f"{label}{_DOUBT}" for label in doubtful}
        yield _Written(words, families, doubtful)
