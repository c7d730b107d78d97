"""The corpus of durations: what is read of it, and that its two parts are two."""

import re
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import Final

import pytest

from contract_checker.document import fold

CORPUS: Final = Path(__file__).resolve().parents[2] / "corpora" / "durations"
PARTS: Final = ("development", "test")
LANGUAGES: Final = ("fr", "en")
_ANNOTATION: Final = re.compile(r"\[\[(.+?)\]\]\{[^}]*\}")
_FIGURE: Final = re.compile(r"\d[\d.,]*")
_WINDOW: Final = 4  # words that are compared together
_ALIKE: Final = 0.5  # share of them that two phrases may not have in common


def phrases(part: str, language: str) -> list[str]:
    """The phrases of one file, without what is annotated."""
    lines = (CORPUS / part / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [_ANNOTATION.sub(r"\1", line) for line in lines if line and not line.startswith("# ")]


def runs(phrase: str) -> set[tuple[str, ...]]:
    """The runs of words of a phrase, figures aside."""
    words = _FIGURE.sub("0", fold(phrase)).split()
    return {tuple(words[start : start + _WINDOW]) for start in range(max(1, len(words) - _WINDOW + 1))}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_durations_are_read_and_none_is_wrong_in_silence(part: str, language: str) -> None:
    score = subprocess.run(
        [sys.executable, CORPUS / "score.py", "--part", part, "--language", language],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert score.returncode == 0, score.stdout + score.stderr


def test_the_corpus_is_as_large_as_it_says() -> None:
    sizes = {(part, language): len(phrases(part, language)) for part in PARTS for language in LANGUAGES}
    assert sizes["development", "fr"] + sizes["test", "fr"] >= 330
    assert sizes["development", "en"] + sizes["test", "en"] >= 100
    assert sizes["test", "fr"] + sizes["test", "en"] >= 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_and_no_template_stands_in_both_parts(language: str) -> None:
    ours = [(phrase, runs(phrase)) for phrase in phrases("development", language)]
    theirs = [(phrase, runs(phrase)) for phrase in phrases("test", language)]
    assert [
        (one, other)
        for (one, seen), (other, unseen) in product(ours, theirs)
        if len(seen & unseen) >= _ALIKE * min(len(seen), len(unseen))
    ] == []
