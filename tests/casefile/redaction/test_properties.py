"""Whatever is planted in a text, none of it survives its copy, which is read again before it is given."""

import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from contract_checker.casefile.redaction import Masker, Person, RedactionPlan, redact
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


@settings(max_examples=200, deadline=None)
@given(texts())
def test_nothing_planted_survives(planted: tuple[str, list[str], list[str]]) -> None:
    text, names, others = planted
    plan = RedactionPlan(names=tuple(Person(name=name) for name in names))
    masker = Masker(plan, Limits(), lambda content, path: read(content, path, Limits()))
    copied = redact(text.encode(), "piece.txt", masker).content.decode()
    assert [value for value in others if _squeezed(value) in _squeezed(copied)] == []
    first, last = (fold(part) for part in names[0].split())
    assert not re.search(rf"\b(?:{first}\W{{1,3}}{last}|{last}\W{{1,3}}{first})\b", fold(copied))
