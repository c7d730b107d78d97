"""Read the phrases of this corpus and compare with what is annotated.

    python corpora/durations/score.py                     # both parts, both languages
    python corpora/durations/score.py --part test --language fr

Exit status 1 if a part falls below the floor that its readers promise (`FLOOR`, no silent wrong reading).
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from contract_checker.document import fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities import (
    MoneyMention,
    PercentMention,
    TimeMention,
    date_mentions,
    money_mentions,
    percent_mentions,
    time_mentions,
)

HERE: Final = Path(__file__).resolve().parent
FLOOR: Final = 0.98
PARTS: Final = ("development", "test")
WORDINGS: Final[Mapping[str, QuantityWording]] = {"fr": fr.QUANTITIES, "en": en.QUANTITIES}
# Spaces and hyphens that an editor does not show are written as marks.
MARKS: Final = {"<nbsp>": "\u00a0", "<nnbsp>": "\u202f", "<thin>": "\u2009", "<nbhy>": "\u2011"}
FLAGS: Final = ("cap", "contradictory", "redacted", "ocr")
_ANNOTATED: Final = re.compile(r"\[\[(?P<words>.+?)\]\]\{(?P<reading>[^}]*)\}")

Grade = Literal["right", "missed", "doubted", "wrong"]


@dataclass(frozen=True)
class Reading:
    """What a mention says: figure, unit and kind of days; the range in days; the flags that it carries."""

    what: str
    days: str = ""
    flags: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return " ".join([self.what, *sorted(self.flags), *(["=", self.days] if self.days else [])])


@dataclass(frozen=True)
class Mention:
    """A reading at its place in the folded phrase."""

    start: int
    end: int
    reading: Reading


@dataclass(frozen=True)
class Phrase:
    """One line of the corpus."""

    part: str
    language: str
    theme: str
    text: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True)
class Judged:
    """One mention, expected or read, with its grade; `read` is empty when nothing was."""

    phrase: Phrase
    grade: Grade
    expected: str
    read: str


def phrases(part: str, language: str) -> Iterator[Phrase]:
    """The phrases of one file, in its order."""
    theme = ""
    for line in (HERE / part / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            theme = line[2:]
        elif line:
            yield _phrase(part, language, theme, line)


def _phrase(part: str, language: str, theme: str, line: str) -> Phrase:
    for mark, character in MARKS.items():
        line = line.replace(mark, character)
    text, mentions, last = "", [], 0
    for match in _ANNOTATED.finditer(line):
        text += line[last : match.start()]
        start = _folded_length(text)
        text += match["words"]
        mentions.append(Mention(start, _folded_length(text), annotated(match["reading"])))
        last = match.end()
    return Phrase(part, language, theme, text + line[last:], tuple(mentions))


def _folded_length(text: str) -> int:
    return len(fold(f".{text}.")) - 2  # white space at an end would be folded away


def annotated(reading: str) -> Reading:
    """The reading that is written between braces: ``20 day ouvre cap = 26-33``."""
    what, _, days = reading.partition("=")
    words = what.split()
    flags = frozenset(word for word in words if word in FLAGS)
    return Reading(" ".join(word for word in words if word not in flags), days.strip(), flags)


def read(text: str, language: str) -> Iterator[Mention]:
    """What the program reads in `text`, in the terms of the annotations."""
    folded, wording = fold(text), WORDINGS[language]
    for time in time_mentions(folded, wording):
        yield Mention(time.start, time.end, _of_time(time, wording))
    for percent in percent_mentions(folded, wording):
        yield Mention(percent.start, percent.end, _of_percent(percent))
    for money in money_mentions(folded, wording):
        yield Mention(money.start, money.end, _of_money(money))
    for day in date_mentions(folded, wording.dates):
        yield Mention(day.start, day.end, Reading(day.value.isoformat()))


def _of_time(mention: TimeMention, wording: QuantityWording) -> Reading:
    flags = {
        "cap": mention.is_cap,
        "contradictory": mention.contradictory,
        "redacted": mention.redacted,
        "ocr": mention.misread,
    }
    days = "" if mention.days is None else f"{mention.days.guaranteed}-{mention.days.at_most}"
    if mention.relative is not None:
        what = mention.relative
    else:
        value = "?" if mention.value is None else f"{mention.value.normalize():f}"
        upper = "" if mention.upper is None else f"-{mention.upper.normalize():f}"
        what = " ".join([f"{value}{upper}", *filter(None, [mention.unit, _kind(mention.day_kind)])])
    return Reading(what, days, frozenset(name for name, is_set in flags.items() if is_set))


def _kind(day_kind: str) -> str:
    return "" if day_kind == "unstated" else day_kind


def _of_percent(mention: PercentMention) -> Reading:
    return Reading(f"{mention.value.normalize():f} %")


def _of_money(mention: MoneyMention) -> Reading:
    tax = "" if mention.tax == "unstated" else mention.tax
    return Reading(" ".join(filter(None, [f"{mention.value.normalize():f}", mention.currency, tax])))


def judge(phrase: Phrase) -> Iterator[Judged]:
    """Each mention of the phrase, and each that should not have been read."""
    found = list(read(phrase.text, phrase.language))
    for expected in phrase.mentions:
        here = [mention for mention in found if _meet(mention, expected)]
        grades = {_grade(mention.reading, expected.reading) for mention in here}
        grade: Grade = next((one for one in ("wrong", "doubted", "right") if one in grades), "missed")
        yield Judged(phrase, grade, str(expected.reading), " + ".join(str(one.reading) for one in here))
    for mention in found:
        if not any(_meet(mention, expected) for expected in phrase.mentions):
            grade = "doubted" if _is_doubted(mention.reading) else "wrong"
            yield Judged(phrase, grade, "", str(mention.reading))


def _meet(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _grade(found: Reading, expected: Reading) -> Grade:
    days_differ = bool(found.days and expected.days and found.days != expected.days)
    if found.what == expected.what and found.flags == expected.flags and not days_differ:
        return "right"
    return "doubted" if _is_doubted(found) else "wrong"


def _is_doubted(found: Reading) -> bool:
    """Whether whoever uses it is told that the figure is not sure."""
    return bool(found.flags & {"contradictory", "redacted", "ocr"})


def score(judged: Iterable[Judged]) -> str:
    """One line of figures: what was read, what was not, what is wrong without a word of doubt."""
    judged = list(judged)
    right = sum(one.grade == "right" for one in judged)
    expected = sum(bool(one.expected) for one in judged)
    given = sum(bool(one.read) for one in judged)
    silent = sum(one.grade == "wrong" for one in judged)
    spoilt = {one.phrase.text for one in judged if one.grade != "right"}
    return (
        f"precision {_share(right, given)}  recall {_share(right, expected)}"
        f"  silent wrong {silent}  phrases with an error {len(spoilt)}"
    )


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.1%}" if whole else "none"


def holds(judged: Iterable[Judged]) -> bool:
    """Whether the floor is kept: enough read rightly, and nothing wrong that is not flagged."""
    judged = list(judged)
    expected = sum(bool(one.expected) for one in judged)
    right = sum(one.grade == "right" for one in judged)
    return right >= FLOOR * expected and all(one.grade != "wrong" for one in judged)


def main(arguments: list[str]) -> int:
    """Print the scores with every error quoted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--part", choices=PARTS, action="append")
    parser.add_argument("--language", choices=tuple(WORDINGS), action="append")
    options = parser.parse_args(arguments)
    below = False
    for part in options.part or PARTS:
        for language in options.language or WORDINGS:
            lines = list(phrases(part, language))
            judged = [one for phrase in lines for one in judge(phrase)]
            print(f"{part}/{language}: {len(lines)} phrases  {score(judged)}")
            for one in judged:
                if one.grade != "right":
                    print(f"  {one.grade}: {one.phrase.text}")
                    print(f"    expected {one.expected or 'nothing'}; read {one.read or 'nothing'}")
            below = below or not holds(judged)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
