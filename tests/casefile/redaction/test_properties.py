"""Whatever is planted in a text, none of it survives its copy, which is read again before it is given."""

import io
import re
from collections.abc import Callable
from itertools import cycle

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_checker.casefile.redaction import Masker, Person, RedactionPlan, redact
from contract_checker.casefile.redaction.telephones import phones
from contract_checker.document import fold
from contract_checker.readers import read
from contract_checker.settings import Limits

WORDS = (
    "le",
    "client",
    "règle",
    "au",
    "prestataire",
    "sous",
    "trente",
    "jours",
    "lot",
    "12",
    ".",
    ";",
    "(a)",
)
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyzéèçôï")
SPACES = st.sampled_from([" ", "\u00a0", "\u202f", "  "])


def _name(letters: list[str]) -> str:
    return "".join(letters).title()


NAMES = st.lists(LETTERS, min_size=3, max_size=10).map(_name)


PAIRS = st.integers(0, 99).map("{:02d}".format)
PHONES = st.builds(
    lambda sign, head, pairs: sign.join([head, *pairs]),
    st.sampled_from(["", " ", ".", "-", "\u00a0"]),
    st.sampled_from(["01", "06", "+33 6", "+33 (0)1", "0033 1"]),
    st.lists(PAIRS, min_size=4, max_size=4),
)
AMOUNTS = st.builds(
    lambda figure, space, cents, sign: f"{figure:,}".replace(",", space) + cents + sign,
    st.integers(1_000, 9_999_999),
    SPACES,
    st.sampled_from(["", ",50", ",05"]),
    st.sampled_from([" €", "€", "\u00a0€ HT", " euros", " EUR"]),
)


@st.composite
def texts(draw: Callable[..., object]) -> tuple[str, list[str], list[str]]:
    """A text, the names planted in it, and the other values."""
    first, last = str(draw(NAMES)), str(draw(NAMES))
    space = str(draw(SPACES))
    named = draw(st.sampled_from([f"{first}{space}{last}", f"{last.upper()} {first}", f"{first}-{last}"]))
    others = [str(draw(PHONES)), str(draw(AMOUNTS)), f"{fold(first)}.{fold(last)}@exemple.fr"]
    fill = [" ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))) for _ in range(5)]  # type: ignore[arg-type]
    planted = draw(st.permutations([str(named), *others]))
    pieces = [piece for pair in zip(fill, [*planted, ""], strict=True) for piece in pair]  # type: ignore[misc]
    ends = draw(st.sampled_from([" ", "\n", " : ", ", "]))
    return str(ends).join(pieces), [f"{first} {last}"], others


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text))


@settings(max_examples=100, deadline=None)
@given(texts())
def test_nothing_planted_survives(planted: tuple[str, list[str], list[str]]) -> None:
    text, names, others = planted
    plan = RedactionPlan(names=tuple(Person(name=name) for name in names))
    masker = Masker(plan, Limits(), lambda content, path: read(content, path, Limits()))
    copied = redact(text.encode(), "piece.txt", masker).content.decode()
    assert [value for value in others if _squeezed(value) in _squeezed(copied)] == []
    first, last = (fold(part) for part in names[0].split())
    assert not re.search(rf"\b(?:{first}\W{{1,3}}{last}|{last}\W{{1,3}}{first})\b", fold(copied))


@settings(max_examples=15, deadline=None)
@given(texts(), st.lists(st.integers(1, 7), min_size=1, max_size=9))
def test_nothing_planted_survives_in_word_however_the_runs_are_cut(
    planted: tuple[str, list[str], list[str]], sizes: list[int]
) -> None:
    text, names, others = planted
    word = docx.Document()
    paragraph, position = word.add_paragraph(), 0
    for size in cycle(sizes):
        if position >= len(text):
            break
        paragraph.add_run(text[position : position + size]).bold = size % 2 == 0
        position += size
    target = io.BytesIO()
    word.save(target)
    plan = RedactionPlan(names=tuple(Person(name=name) for name in names))
    masker = Masker(plan, Limits(), lambda content, path: read(content, path, Limits()))
    copied = read(redact(target.getvalue(), "piece.docx", masker).content, "piece.docx", Limits()).text
    assert [value for value in others if _squeezed(value) in _squeezed(copied)] == []
    assert copied.count("[personne 1]") == 1


DAYS = st.dates().flatmap(
    lambda day: st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%y", "%d/%m/%y"]).map(
        day.strftime
    )
)
TIMES = st.times().flatmap(lambda at: st.sampled_from(["%Hh%M", "%H:%M", "%H:%M:%S"]).map(at.strftime))
IDS = st.builds(
    "{}-{:0{}d}".format, st.sampled_from(["D", "R-2026", "CMD"]), st.integers(0, 9_999), st.integers(2, 10)
)
SIRETS = st.tuples(st.integers(10**8, 10**9 - 1), st.integers(0, 99_999)).map(
    lambda number: f"{number[0]:,}".replace(",", " ") + f" {number[1]:05d}"
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(DAYS, TIMES, IDS, SIRETS, AMOUNTS), min_size=1, max_size=6))
def test_days_times_ids_companies_and_amounts_are_never_telephones(values: list[str]) -> None:
    assert list(phones(fold(" ".join(values)))) == []
